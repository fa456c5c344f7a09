import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { linksOf } from '../../address/links';
import { LIMITS } from '../../protocol/protocol';
import { problem, server } from '../../server/server.example';
import FilePanel from './FilePanel.svelte';

let shown: Record<string, unknown>;
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

function choose(file: File) {
  shown = mount(FilePanel, {
    target: document.body,
    props: { workshop: 'abcdefgh', subject: 'Vervoer' },
  });
  flushSync();
  const input = document.querySelector('input') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [file] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const told = () => document.querySelector('[role="alert"]')?.textContent ?? '';

it('WEB73 shows everything that is wrong with a file', async () => {
  const errors = [
    { path: '/canvas/blocks/COSTS/2/text', code: 'TEXT_TOO_LONG' },
    { path: '/preparation', code: 'FIELD_MISSING' },
  ];
  server(() => problem(400, 'NOT_A_WORKSHOP', { errors }));
  choose(new File(['{}'], 'x.json'));
  await vi.waitFor(() => expect(told()).toContain('Dit bestand is geen werksessie'));
  expect(told()).toContain('/canvas/blocks/COSTS/2/text De tekst is te lang');
  expect(told()).toContain('/preparation Dit veld ontbreekt');
  expect(location.pathname).toBe('/');
});

it('WEB73 does not send a file that is too large', () => {
  const asked = server(() => undefined);
  choose(new File([new Uint8Array(LIMITS.fileBytes + 1)], 'x.json'));
  flushSync();
  expect(told()).toContain('te groot');
  expect(asked).toEqual([]);
});

it('WEB74 keeps the links of a new workshop in this tab', async () => {
  const links = { facilitatorLink: '/a#geheim', wallLink: '/b#geheim' };
  server(() => ({ status: 201, body: { id: 'ijklmnop', ...links } }));
  choose(new File(['{}'], 'x.json'));
  await vi.waitFor(() => expect(location.pathname).toBe('/werksessie/ijklmnop/voorbereiden'));
  expect(linksOf('ijklmnop')).toEqual({ facilitator: '/a#geheim', wall: '/b#geheim' });
  expect(JSON.stringify({ ...localStorage })).not.toContain('geheim');
});
