import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import YearTable from '../../figures/balance/YearTable.svelte';
import ExplanationDialog from '../../figures/explanation/ExplanationDialog.svelte';
import { EXPLAINER, Explainer } from '../../figures/explanation/explainer.svelte';
import type { Origin } from '../../figures/explanation/origin';
import Beside from '../../figures/outlook/Beside.svelte';
import type { Told } from '../../protocol/explanation';
import { budgetYear } from '../../protocol/ledger.example';
import { MEASURED } from '../../protocol/outlook.example';
import { server } from '../../server/server.example';

const ledger = { years: [budgetYear(2027, 1_000, 300)], verdicts: [], reserveMovements: [] };
const notes = { COSTS: [], REVENUE: [] };
const told: Told = {
  seq: 1,
  withheldAmounts: 0,
  explanation: {
    type: 'Calculated',
    figure: {
      joint: '',
      title: 'Baten',
      value: '€ 300',
      year: 2027,
      unknown: [],
      terms: [
        { joint: '', title: 'Huur', value: '€ 300', note: 'huur-0001', unknown: [], terms: [] },
      ],
    },
  },
};

let shown: Record<string, unknown>[] = [];
afterEach(() => {
  for (const each of shown) unmount(each);
  shown = [];
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** A page with the table of years and the value to society. */
function page(more?: Partial<Origin>): string[] {
  const asked = server(() => ({ status: 200, body: told }));
  const origin: Origin = { workshop: 'werksessie1', role: 'PARTICIPANT', seq: 1, ...more };
  const context = new Map([[EXPLAINER, new Explainer(() => (more ? origin : undefined))]]);
  const target = document.body;
  shown = [
    mount(YearTable, { target, context, props: { ledger, notes, year: 2027 } }),
    mount(Beside, { target, context, props: { societal: MEASURED, firstYear: 2027 } }),
    mount(ExplanationDialog, { target, context }),
  ];
  flushSync();
  return asked;
}

const buttons = () => [...document.querySelectorAll('button')];
const names = () => buttons().map((each) => each.getAttribute('aria-label')?.replace(/\s+/g, ' '));
const dialog = () => document.querySelector('dialog');

async function open(name: string): Promise<HTMLElement> {
  const button = buttons().find((each) => each.getAttribute('aria-label')?.includes(name));
  if (!button) throw new Error(`No figure ${name}.`);
  button.focus();
  button.click();
  await vi.waitFor(() => {
    flushSync();
    expect(dialog()?.textContent).toContain('Huur');
  });
  return button;
}

it('WEB275 names each figure, and what pressing it tells', () => {
  page({});
  expect(names()).toContain('€ 300, hoe komt dit bedrag tot stand: Structurele baten 2027');
  expect(names()).toContain('€ 1 → € 1,60, hoe komt dit bedrag tot stand: Wat een euro oplevert');
});

it('WEB275 opens one dialog for all figures, and gives the focus back', async () => {
  const asked = page({});
  const ratio = await open('Wat een euro oplevert');
  expect(dialog()?.querySelector('h2')?.textContent).toBe('Hoe komt dit bedrag tot stand?');
  expect(asked.at(-1)).toContain('figure=SOCIAL_RETURN');
  buttons().at(-1)?.click();
  flushSync();
  expect(dialog()).toBeNull();
  expect(document.activeElement).toBe(ratio);
});

it('WEB271 leaves the explanation for a note on the same page', async () => {
  const went: string[] = [];
  page({ reach: (note) => ({ onclick: () => went.push(note) }) });
  await open('Saldo 2027');
  buttons()
    .find((each) => each.textContent === 'Huur')
    ?.click();
  flushSync();
  expect(went).toEqual(['huur-0001']);
  expect(dialog()).toBeNull();
});

it('WEB275 has nothing to press where nothing can be pressed', () => {
  page();
  expect(buttons()).toEqual([]);
});
