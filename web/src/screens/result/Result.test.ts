import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StillLive, workshop } from '../../live/live.example';
import { fixed, ledger } from '../../protocol/ledger.example';
import { figuresOf, NOTHING_TO_EXPECT } from '../../protocol/outlook.example';
import type { WorkshopView } from '../../protocol/protocol';
import { notesOn } from '../../protocol/workshop.example';
import { mainCanvas } from '../../replica/rules/notes';
import { type Given, server } from '../../server/server.example';
import type { Written } from './paragraph';
import Result from './Result.svelte';

const state = workshop();
const filled: WorkshopView = {
  ...state,
  notes: notesOn({ ...mainCanvas(state).blocks, COSTS: [fixed('n1', 'Ritten', 49_400)] }),
};
const balanced = ledger(100, 100, { type: 'Balanced' });
/** In the last year the note comes to more. */
const years = balanced.years.map((each) => ({
  ...each,
  lines: { n1: each.year === 2030 ? '50700' : '49400' },
}));
const figures = (seq: number) => figuresOf({ ...balanced, years }, NOTHING_TO_EXPECT, seq);

let written: Written;
let shown: Record<string, unknown>;
let live: StillLive;

beforeEach(() => {
  written = paragraph(1, '€ 49.400');
  server(answer);
});
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function answer(asked: string): Given {
  return { status: 200, body: asked.includes('/paragraph') ? written : {} };
}

function paragraph(seq: number, figure: string, year?: number): Written {
  const runs = [
    { type: 'PlainText', text: 'De lasten zijn ' },
    { type: 'CitedFigure', text: figure, notes: ['n1'], ...(year && { year }) },
  ] as const;
  return {
    seq,
    withheldAmounts: 0,
    paragraph: { sections: [{ title: 'Wat het kost', sentences: [{ runs }] }], points: [] },
  };
}

async function show() {
  live = new StillLive(filled, { figures: figures(1) });
  const props = {
    workshop: 'abcdefgh',
    session: { role: 'FACILITATOR' as const },
    live,
    refused: undefined,
  };
  shown = mount(Result, { target: document.body, props });
  await reads('De lasten zijn');
}

const reads = (text: string) =>
  vi.waitFor(() => {
    flushSync();
    expect(document.querySelector('.text')?.textContent).toContain(text);
  });
const figure = () => document.querySelector<HTMLButtonElement>('.text .locked');
const origin = () => document.querySelector('.origin');

it('WEB85 opens the notes of a figure in place', async () => {
  await show();
  figure()?.click();
  flushSync();
  expect(figure()?.getAttribute('aria-expanded')).toBe('true');
  expect(origin()?.textContent).toContain('€ 49.400 komt van dit briefje');
  expect(origin()?.querySelector('li')?.textContent).toContain('Ritten');
});

it('WEB85 closes them with Escape and gives the focus back', async () => {
  await show();
  figure()?.click();
  flushSync();
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  flushSync();
  expect(origin()).toBeNull();
  expect(document.activeElement).toBe(figure());
});

it('WEB87 is written again when the money changes', async () => {
  await show();
  written = paragraph(2, '€ 50.000');
  live.become({ seq: 2, figures: figures(2) });
  await reads('€ 50.000');
});

it('WEB87 passes over an older answer', async () => {
  await show();
  written = paragraph(0, '€ 1');
  live.become({ seq: 2, figures: figures(2) });
  flushSync();
  await vi.waitFor(() => expect(document.querySelector('.text')).not.toBeNull());
  expect(document.querySelector('.text')?.textContent).toContain('€ 49.400');
});

it('WEB700 shows what each note comes to in the year that the figure is of', async () => {
  written = paragraph(1, '€ 49.400', 2030);
  await show();
  figure()?.click();
  flushSync();
  expect(origin()?.textContent).toContain('€ 49.400 in 2030 komt van dit briefje');
  expect(origin()?.querySelector('.amount')?.textContent).toContain('€\u00a050.700');
});

it('WEB707 says on paper of which day it is', async () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 28), toFake: ['Date'] });
  await show();
  expect(document.querySelector('.written')?.textContent).toBe('28 november 2026');
  vi.setSystemTime(new Date(2026, 10, 29));
  dispatchEvent(new Event('beforeprint'));
  flushSync();
  expect(document.querySelector('.written')?.textContent).toBe('29 november 2026');
  vi.useRealTimers();
});
