import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StillLive, workshop } from '../../live/live.example';
import { fixed, ledger } from '../../protocol/ledger.example';
import { figuresOf, MEASURED, NOTHING_TO_EXPECT } from '../../protocol/outlook.example';
import { BLOCKS, type Block, MAIN_CANVAS, type WorkshopView } from '../../protocol/protocol';
import { begun, inLobby, met, notesOn } from '../../protocol/workshop.example';
import { mainCanvas } from '../../replica/rules/notes';
import { problem, server } from '../../server/server.example';
import { keepNewest } from './fit';
import { Turns } from './turns';
import Wall from './Wall.svelte';
import { widths } from './widths';

const invited = {
  code: '4827319056',
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

async function show(state: WorkshopView, outlook = NOTHING_TO_EXPECT) {
  const live = new StillLive(state, {
    self: { role: 'WALL' },
    figures: figuresOf(ledger(100, 100, { type: 'Balanced' }), outlook),
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

const blocksOf = (count: number) =>
  Object.fromEntries(BLOCKS.map((block) => [block, count])) as Record<Block, number>;

const participants = [
  { id: 'participant1', number: 1, nickname: 'Anneke' },
  { id: 'participant2', number: 2 },
];

it('WEB81 shows the way in and who is in before the start', async () => {
  await show(workshop(inLobby(participants)));
  const text = document.body.textContent ?? '';
  expect(text).toContain('sluitend.example');
  expect(text).toContain('Anneke');
  expect(text).toContain('deelnemer 2');
  expect(document.querySelector('[role="img"] path')?.getAttribute('d')).toBe(invited.qr.path);
  // The quiet around the code is in its size already.
  expect(document.querySelector('[role="img"]')?.getAttribute('viewBox')).toBe('0 0 21 21');
});

it('WEB81 shows the nine blocks and the balance after the start', async () => {
  const state = workshop(begun(participants));
  const blocks = { ...mainCanvas(state).blocks, COSTS: [fixed('n1', 'Ritten', 100)] };
  await show({ ...state, notes: notesOn(blocks) });
  expect(document.querySelectorAll('.block')).toHaveLength(9);
  expect(document.querySelector('.block--costs')?.textContent).toContain('Ritten');
  expect(document.querySelector('.balance')).not.toBeNull();
});

it.each(['Lobby', 'Unled'] as const)('WEB80 has nothing to click in %s', async (stage) => {
  await show(workshop(met(stage, participants)));
  expect(document.querySelector('a, button, input, select, textarea, [tabindex="0"]')).toBeNull();
});

it('HOU40 shows stacks of what is hidden', async () => {
  const state = workshop(begun(participants));
  const withheld = { [MAIN_CANVAS]: { ...blocksOf(0), VALUE: 1 } };
  await show({ ...state, notes: { ...state.notes, withheld } });
  expect(document.querySelector('.block--value .stack')?.textContent).toBe('1');
  expect(document.querySelectorAll('.stack')).toHaveLength(1);
});

it('WEB81 says that the connection is gone', async () => {
  const live = await show(workshop());
  live.become({ connection: 'offline' });
  flushSync();
  expect(document.body.textContent).toContain('Geen verbinding. Wij proberen het opnieuw.');
});

it.each([
  ['sluitend.example/', false],
  ['192.0.2.2:8080/', false],
  ['[fd00::2]:8080/', false],
  ['localhost.example/', false],
  ['localhost:8080/', true],
  ['127.0.0.1/', true],
  ['[::1]:8080/', true],
])('SRV51 says whether a phone can reach %s', async (address, hereOnly) => {
  server(() => ({ status: 200, body: { ...invited, address } }));
  await show(workshop());
  expect(document.body.textContent.includes('werkt alleen op deze computer')).toBe(hereOnly);
});

/** A column of lists in which each note takes ten pixels. */
function columnOf(height: number, ...lists: number[][]): HTMLElement {
  const column = document.createElement('div');
  for (const turns of lists) {
    const list = document.createElement('ul');
    list.append(Object.assign(document.createElement('li'), { hidden: true }));
    list.append(...turns.map(noteOf));
    column.append(list);
  }
  Object.defineProperty(column, 'clientHeight', { value: height });
  Object.defineProperty(column, 'scrollHeight', {
    get: () => Math.max(height, 10 * column.querySelectorAll('[data-turn]:not([hidden])').length),
  });
  return column;
}

function noteOf(turn: number) {
  const note = document.createElement('li');
  note.dataset['turn'] = String(turn);
  return note;
}

const inSight = (column: HTMLElement) =>
  [...column.querySelectorAll('ul')].map((list) =>
    [...list.querySelectorAll<HTMLElement>('[data-turn]:not([hidden])')].map(
      (note) => note.dataset['turn'],
    ),
  );

it('WEB82 keeps the newest notes in sight, wherever they are, and counts the others', async () => {
  const column = columnOf(40, [9, 1, 2, 3, 4], [5, 6]);
  const told: number[][] = [];
  const stop = keepNewest(column, (counts) => told.push(counts));
  column.querySelector('ul')?.append(noteOf(10));
  await vi.waitFor(() => expect(told).toEqual([[4, 0]]));
  stop();
  expect(inSight(column)).toEqual([
    ['9', '10'],
    ['5', '6'],
  ]);
  expect(
    [...column.querySelectorAll('ul')].map((list) => list.querySelector('li')?.hidden),
  ).toEqual([false, true]);
});

it('WEB82 keeps one note of each block in sight when there is no room at all', async () => {
  const column = columnOf(0, [1, 2, 3], [4], []);
  const told: number[][] = [];
  const stop = keepNewest(column, (counts) => told.push(counts));
  column.querySelector('ul')?.append(noteOf(5));
  await vi.waitFor(() => expect(told).toEqual([[3, 0, 0]]));
  stop();
  expect(inSight(column)).toEqual([['5'], ['4'], []]);
});

it('WEB82 hides nothing that fits', async () => {
  const column = columnOf(40, [1, 2], [3]);
  const told: number[][] = [];
  const stop = keepNewest(column, (counts) => told.push(counts));
  column.querySelector('ul')?.append(noteOf(4));
  await vi.waitFor(() => expect(told).toEqual([[0, 0]]));
  stop();
});

it('WEB82 takes what was changed for new, and what was only looked at again not', () => {
  const turns = new Turns();
  const [first, second] = [fixed('n1', 'Ritten', 100), fixed('n2', 'Huur', 100)];
  expect([first, second, { ...first }].map((note) => turns.of(note))).toEqual([1, 2, 1]);
  expect(turns.of({ ...first, text: 'Ritten belbus' })).toBe(3);
});

it('WEB83 gives a column more width where more is written, in steps', () => {
  const written = (count: number) =>
    Array.from({ length: count }, (_, i) => fixed(`n${i}`, 'Een briefje', 1));
  expect(widths([[], [], [], [], []])).toEqual([1, 1, 1, 1, 1]);
  expect(widths([written(5), written(6), written(5), written(9), written(5)])).toEqual([
    1, 1, 1, 1.5, 1,
  ]);
  expect(widths([[], [], [], written(50), []])).toEqual([1, 1, 1, 2, 1]);
});

it('WEB247 shows beside the balance what it is worth to society', async () => {
  const started = workshop(begun(participants));
  await show(started, { ...NOTHING_TO_EXPECT, societal: MEASURED });
  expect(document.querySelector('.weighing .beside')?.textContent).toContain(
    '€\u00a01 → €\u00a01,60',
  );
});

it('WEB247 leaves the balance as it is without outcomes', async () => {
  await show(workshop(begun(participants)));
  expect(document.querySelector('.beside')).toBeNull();
});

it('WEB332 says before the start how many notes each block has, seen or withheld', async () => {
  const state = workshop();
  const seen = { ...mainCanvas(state).blocks, COSTS: [fixed('n1', 'Ritten', 100)] };
  const withheld = { ...blocksOf(0), COSTS: 2, VALUE: 4 };
  await show({ ...state, notes: { ...notesOn(seen), withheld: { [MAIN_CANVAS]: withheld } } });
  const counts = [...document.querySelectorAll('.counts b')].map((count) => count.textContent);
  expect(counts).toEqual(['0', '4', '0', '0', '0', '0', '0', '0', '3']);
  expect(document.body.textContent).not.toContain('Ritten');
});

it('WEB334 shows the way in after the start, and with a key as large as before', async () => {
  await show(workshop(begun(participants)));
  expect(document.querySelector('header')?.textContent).toContain('sluitend.example');
  expect(document.querySelector('.joining')).toBeNull();
  dispatchEvent(new KeyboardEvent('keydown', { key: 'c' }));
  flushSync();
  expect(document.querySelector('.joining .code')?.textContent).toBe('482 731 9056');
  dispatchEvent(new KeyboardEvent('keydown', { key: 'c' }));
  flushSync();
  expect(document.querySelector('.joining')).toBeNull();
});

it('WEB331 shows the block that a key asks for, and all of them again', async () => {
  const state = workshop(begun(participants));
  const blocks = { ...mainCanvas(state).blocks, COSTS: [fixed('n1', 'Ritten', 100)] };
  await show({ ...state, notes: notesOn(blocks) });
  dispatchEvent(new KeyboardEvent('keydown', { key: '9' }));
  flushSync();
  expect(document.querySelector('.large')?.textContent).toContain('Ritten');
  dispatchEvent(new KeyboardEvent('keydown', { key: '0' }));
  flushSync();
  expect(document.querySelectorAll('.block')).toHaveLength(9);
});

it('WEB318 follows the invitation: another code, or none', async () => {
  const live = await show(workshop(inLobby(participants)));
  server(() => ({ status: 200, body: { ...invited, code: '9999999999' } }));
  live.become({ invitations: 1 });
  await vi.waitFor(() => {
    flushSync();
    expect(document.body.textContent).toContain('999 999 9999');
  });
  server(() => problem(404, 'NO_INVITATION'));
  live.become({ invitations: 2 });
  await vi.waitFor(() => {
    flushSync();
    expect(document.body.textContent).toContain('Er komt nu niemand meer bij');
  });
  expect(document.body.textContent).not.toContain('999 999');
});

it('WEB506 counts the people who are here as the boards do: the facilitator is one', async () => {
  const live = await show(workshop(begun(participants)));
  live.become({ online: ['participant1', 'participant2'], facilitatorOnline: true });
  flushSync();
  expect(document.querySelector('header .small')?.textContent).toContain('nu hier3');
});
