import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// Where `make run` listens, unless told otherwise.
const server = process.env['SLUITEND'] ?? 'http://localhost:8080';

// The page is served under a content security policy without inline anything, so nothing may be
// inlined: no preload polyfill, no data: addresses.
export default defineConfig({
  plugins: [svelte({ configFile: false })],
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  server: {
    proxy: { '/api': { target: server, ws: true } },
    // The default questions are the server's own files.
    fs: { allow: ['..'] },
  },
  // Without this Vitest would take Svelte's server build, which cannot mount a component.
  ...(process.env['VITEST'] ? { resolve: { conditions: ['browser'] } } : {}),
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    restoreMocks: true,
    // One page for all files of a worker, as one page serves a whole visit; a test tidies up.
    isolate: false,
  },
});
