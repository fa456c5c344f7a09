import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import type { MoneyNotes } from '../../ledger/open';
import { budgetYear, fixed, unknown } from '../../protocol/ledger.example';
import type { BudgetLedger, Note } from '../../protocol/protocol';
import { setWidth } from '../../ui/page.example';
import Posts from './Posts.svelte';

let shown: Record<string, unknown> = {};
afterEach(() => {
  setWidth(1024);
  unmount(shown);
  document.body.replaceChildren();
});

function show(ledger: BudgetLedger, notes: MoneyNotes) {
  shown = mount(Posts, { target: document.body, props: { ledger, notes, year: 2027 } });
  flushSync();
}

const table = () =>
  [...document.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
  );

function said(note: Note, words: { party?: string; taskField?: string }): Note {
  const facets = note.facets.map((facet) =>
    facet.type === 'NoteMoney' ? { ...facet, ...words } : facet,
  );
  return { ...note, facets };
}

const notes: MoneyNotes = {
  COSTS: [
    fixed('rent', 'Huur', 400),
    said(fixed('staff', 'Begeleiding', 900), { taskField: '6.71' }),
    said(fixed('bus', 'Busje', 100), { taskField: ' 6.71 ' }),
    unknown('kitchen', 'Keuken'),
  ],
  REVENUE: [
    said(fixed('wmo', 'Wmo-budget', 1_000), { party: 'Gemeente' }),
    said(fixed('fund', 'Aanloop', 300, 2027), { party: 'Fonds' }),
    { id: 'rest', text: 'Rust', facets: [] },
  ],
};
const years = [
  {
    ...budgetYear(2027, 1_400, 1_300),
    lines: { rent: '400', staff: '900', bus: '100', wmo: '1000', fund: '300' },
    unknown: ['kitchen'],
  },
  {
    ...budgetYear(2028, 1_400, 1_000),
    lines: { rent: '400', staff: '901', bus: '100', wmo: '1000' },
    unknown: ['kitchen'],
  },
];

it('WEB705 lists each line under its task field or its payer, with what they are together', () => {
  show({ years, verdicts: [], reserveMovements: [] }, notes);
  expect(table()).toEqual([
    ['Bedragen in euro', '2027', '2028'],
    ['Lasten, taakveld 6.71', '€ 1.000', '€ 1.001'],
    ['Begeleiding', '€ 900', '€ 901'],
    ['Busje', '€ 100', '€ 100'],
    ['Lasten zonder taakveld', '€ 400*', '€ 400*'],
    ['Huur', '€ 400', '€ 400'],
    ['Keuken', 'onbekend', 'onbekend'],
    ['Baten van Gemeente', '€ 1.000', '€ 1.000'],
    ['Wmo-budget', '€ 1.000', '€ 1.000'],
    ['Baten van Fonds', '€ 300', '€ 0'],
    ['Aanloop', '€ 300', ''],
  ]);
  expect(document.querySelector('.without')?.textContent).toBe(
    '* Wat onbekend is, telt hierin niet mee.',
  );
});

it('WEB730 shows what moves reserves apart, and stars no income for it', () => {
  const reserved: MoneyNotes = {
    COSTS: [fixed('rent', 'Huur', 400), fixed('put', 'Sparen', 50)],
    REVENUE: [
      said(fixed('wmo', 'Wmo-budget', 300), { party: 'Gemeente' }),
      said(fixed('taken', 'Bestemmingsreserve', 100), { party: 'Gemeente' }),
      said(unknown('more', 'Algemene reserve'), { party: 'Gemeente' }),
    ],
  };
  const lines = { rent: '400', put: '50', wmo: '300', taken: '100' };
  const year = { ...budgetYear(2027, 400, 300), lines, unknown: ['more'] };
  const reserveMovements = ['taken', 'more', 'put'];
  show({ years: [year], verdicts: [], reserveMovements }, reserved);
  expect(table().slice(1)).toEqual([
    ['Lasten zonder taakveld', '€ 400'],
    ['Huur', '€ 400'],
    ['Baten van Gemeente', '€ 300'],
    ['Wmo-budget', '€ 300'],
    ['Uit reserves', '€ 100*'],
    ['Bestemmingsreserve', '€ 100'],
    ['Algemene reserve', 'onbekend'],
    ['Naar reserves', '€ 50'],
    ['Sparen', '€ 50'],
  ]);
});

it('WEB705 shows nothing of a budget without lines', () => {
  show(
    { years: [budgetYear(2027, 0, 0)], verdicts: [], reserveMovements: [] },
    { COSTS: [], REVENUE: [] },
  );
  expect(document.querySelector('details')).toBeNull();
});

it('WEB705 puts the years below each other on a phone', () => {
  setWidth(390);
  show({ years, verdicts: [], reserveMovements: [] }, notes);
  expect([...document.querySelectorAll('h3')].map((each) => each.textContent)).toEqual([
    '2027',
    '2028',
  ]);
  expect(table().filter(([name]) => name === 'Huur')).toHaveLength(2);
});
