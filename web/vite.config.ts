import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';

// Where `make run` listens, unless told otherwise.
const server = process.env['SLUITEND'] ?? 'http://localhost:8080';

/** The service worker knows by name all files of its version, and is another with every version. */
function worker(): Plugin {
  return {
    name: 'worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const names = Object.keys(bundle).filter(
        (name) => name.startsWith('assets/') && !isForLongWords(bundle[name]),
      );
      const files = JSON.stringify([...names.sort().map((name) => `/${name}`), '/favicon.svg']);
      const page = readFileSync('index.html');
      const version = createHash('sha256').update(files).update(page).digest('hex').slice(0, 16);
      const source = readFileSync('worker.js', 'utf8');
      this.emitFile({
        type: 'asset',
        fileName: 'worker.js',
        source: `const FILES = ${files};\nconst VERSION = '${version}';\n${source}`,
      });
    },
  };
}

/** A list of where words break is large, and of use to few: it comes when it is needed. */
function isForLongWords(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined) {
  return file?.type === 'chunk' && file.facadeModuleId?.includes('/node_modules/hyphen/');
}

// The page is served under a content security policy without inline anything, so nothing may be
// inlined: no preload polyfill, no data: addresses.
export default defineConfig({
  plugins: [svelte({ configFile: false }), worker()],
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
    // What did not change is not compiled again: it lies in node_modules until it does.
    experimental: { fsModuleCache: true },
    // On a busy machine: what never comes still fails, a little later.
    testTimeout: 15_000,
  },
});
