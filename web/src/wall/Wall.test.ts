import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StillLive, workshop } from '../app/live.example';
import { server } from '../app/server.example';
import { fixed, ledger } from '../balance/ledger.example';
import type { Workshop } from '../protocol/protocol';
import { fitLast } from './fit';
import Wall from './Wall.svelte';

const invited = {
  code: '482731',
  link: 'https://sluitend.example/meedoen#abcdefgh.x',
  address: 'sluitend.example/',
  expires: '2026-11-24T09:00:00Z',
  qr: { size: 21, path: 'M0 0h1v1H0z' },
};

let shown: Record<string, unknown> | undefined;
beforeEach(() => void server(() => ({ status: 200, body: invited })));
afterEach(() => {
  if (shown) {
    unmount(shown);
  }
  shown = undefined;
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function show(state: Workshop) {
  const live = new StillLive(state, {
    self: { role: 'WALL' },
    figures: { seq: 1, ledger: ledger(100, 100, { type: 'Balanced' }) },
  });
  const props = {
    workshop: 'abcdefgh',
    session: { role: 'WALL' as const },
    live,
    refused: undefined,
  };
  shown = mount(Wall, { target: document.body, props });
  await vi.waitFor(() => {
    flushSync();
    expect(document.body.textContent).toContain('482 731');
  });
  return live;
}

const participants = [
  { id: 'participant1', number: 1, nickname: 'Anneke' },
  { id: 'participant2', number: 2 },
];

it('WEB81 shows the way in and who is in before the start', async () => {
  await show(workshop({ attendance: { phase: 'LOBBY', participants } }));
  const text = document.body.textContent ?? '';
  expect(text).toContain('sluitend.example');
  expect(text).toContain('Anneke');
  expect(text).toContain('Deelnemer 2');
  expect(document.querySelector('[role="img"] path')?.getAttribute('d')).toBe(invited.qr.path);
});

it('WEB81 shows the nine blocks and the balance after the start', async () => {
  const state = workshop({ attendance: { phase: 'STARTED', participants } });
  const blocks = { ...state.canvas.blocks, COSTS: [fixed('n1', 'Ritten', 100)] };
  await show({ ...state, canvas: { blocks, shelf: [] } });
  expect(document.querySelectorAll('.blok')).toHaveLength(9);
  expect(document.querySelector('.blok--costs')?.textContent).toContain('Ritten');
  expect(document.querySelector('.balans')).not.toBeNull();
});

it.each(['LOBBY', 'STARTED'] as const)('WEB80 has nothing to click in %s', async (phase) => {
  await show(workshop({ attendance: { phase, participants } }));
  expect(document.querySelector('a, button, input, select, textarea, [tabindex="0"]')).toBeNull();
});

it('WEB81 says that the connection is gone', async () => {
  const live = await show(workshop());
  live.become({ connection: 'offline' });
  flushSync();
  expect(document.body.textContent).toContain('Geen verbinding. Wij proberen het opnieuw.');
});

it('WEB82 shows the last notes when not all fit', async () => {
  const list = document.createElement('ul');
  list.append(...Array.from({ length: 4 }, () => document.createElement('li')));
  const inSight = () => [...list.children].filter((each) => !(each as HTMLElement).hidden).length;
  Object.defineProperty(list, 'clientHeight', { value: 30 });
  Object.defineProperty(list, 'scrollHeight', { get: () => Math.max(30, inSight() * 10) });
  const told: number[] = [];
  const stop = fitLast(list, (count) => told.push(count));
  list.append(document.createElement('li'));
  await vi.waitFor(() => expect(told).toEqual([3]));
  stop();
  expect([...list.children].map((each) => (each as HTMLElement).hidden)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
