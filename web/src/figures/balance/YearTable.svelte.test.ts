import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import type { MoneyNotes } from '../../ledger/open';
import { budgetYear, fixed, unknown } from '../../protocol/ledger.example';
import type { BudgetLedger, Note, Split, Verdict } from '../../protocol/protocol';
import { setWidth } from '../../ui/page.example';
import YearTable from './YearTable.svelte';

let shown: Record<string, unknown> = {};
afterEach(() => {
  setWidth(1024);
  unmount(shown);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const NOTHING: MoneyNotes = { COSTS: [], REVENUE: [] };

function show(ledger: BudgetLedger, notes = NOTHING) {
  shown = mount(YearTable, { target: document.body, props: { ledger, notes, year: 2028 } });
  flushSync();
}

const table = () =>
  [...document.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
  );

const short: Verdict = { type: 'Shortfall', year: 2028, amount: '12400' };
const structurally: Verdict = {
  type: 'StructuralShortfall',
  year: 2029,
  amount: '5000',
  atLeast: false,
};

const moved = (year: number) => ({
  ...budgetYear(year, 99_000, 74_244),
  withdrawals: { structural: '25000', incidental: '0' },
  result: { structural: '244', incidental: '0' },
});

it('FIN291 lets no reserve cover what recurs', () => {
  show({ years: [moved(2028)], verdicts: [], reserveMovements: [] });
  expect(table()).toContainEqual(['Uit reserves', '€ 25.000']);
  expect(table()).toContainEqual(['Structureel saldo', '− € 24.756']);
});

it('FIN293 has no number for a side of which nothing is known', () => {
  const open = { ...budgetYear(2028, 1_000, 0), unknown: ['r1'] };
  const verdict: Verdict = { type: 'Undetermined', lines: ['r1'] };
  const notes = { COSTS: [fixed('c1', 'Huur', 1_000)], REVENUE: [unknown('r1', 'Subsidie')] };
  show({ years: [open], verdicts: [verdict], reserveMovements: [] }, notes);
  expect(table()).toContainEqual(['Baten', 'onbekend']);
  expect(table()).toContainEqual(['Lasten', '€ 1.000']);
});

it('WEB220 shows each year of the model, with parts that add up', () => {
  const years = [
    budgetYear(2027, 157_400, 158_000, { costs: 28_000, income: 28_000 }),
    budgetYear(2028, 157_401, 158_000, { costs: 18_000, income: 5_000 }),
    budgetYear(2029, 158_000, 153_000, { income: 5_000 }),
  ];
  show({ years, verdicts: [short, structurally], reserveMovements: [] });
  expect(table()).toEqual([
    ['Bedragen in euro', '2027', '2028', '2029'],
    ['Lasten', '€ 185.400', '€ 175.401', '€ 158.000'],
    ['waarvan structureel', '€ 157.400', '€ 157.401', '€ 158.000'],
    ['waarvan eenmalig', '€ 28.000', '€ 18.000', '€ 0'],
    ['Baten', '€ 186.000', '€ 163.000', '€ 158.000'],
    ['waarvan structureel', '€ 158.000', '€ 158.000', '€ 153.000'],
    ['waarvan eenmalig', '€ 28.000', '€ 5.000', '€ 5.000'],
    ['Saldo', '+ € 600', '− € 12.401', '€ 0'],
    ['Structureel saldo', '+ € 600', '+ € 599', '− € 5.000'],
    ['Oordeel', 'sluitend', 'tekort', 'structureel tekort'],
  ]);
  const current = [...document.querySelectorAll('.current')];
  const columns = current.map((cell) => [...(cell.parentElement?.children ?? [])].indexOf(cell));
  expect(columns).toEqual(Array(10).fill(2));
});

it('WEB470 stars every sum that an unknown amount is left out of, and names it', () => {
  const once: Note = { ...fixed('n2', 'Verbouwing', 0, 2028) };
  const years = [
    { ...budgetYear(2027, 157_400, 158_000), unknown: ['n1'] },
    { ...budgetYear(2028, 157_400, 158_000), unknown: ['n1', 'n2'] },
    budgetYear(2029, 157_400, 158_000),
  ];
  show(
    { years, verdicts: [{ type: 'Undetermined', lines: ['n1', 'n2'] }], reserveMovements: [] },
    { COSTS: [unknown('n1', 'Weekenddienst')], REVENUE: [once] },
  );
  expect(table().slice(1)).toEqual([
    ['Lasten', '€ 157.400*', '€ 157.400*', '€ 157.400'],
    ['waarvan structureel', '€ 157.400*', '€ 157.400*', '€ 157.400'],
    ['waarvan eenmalig', '€ 0', '€ 0', '€ 0'],
    ['Baten', '€ 158.000', '€ 158.000*', '€ 158.000'],
    ['waarvan structureel', '€ 158.000', '€ 158.000', '€ 158.000'],
    ['waarvan eenmalig', '€ 0', 'onbekend', '€ 0'],
    ['Saldo', '+ € 600*', '+ € 600*', '+ € 600'],
    ['Structureel saldo', '+ € 600*', '+ € 600*', '+ € 600'],
    ['Oordeel', 'onbekend', 'onbekend', 'sluitend'],
  ]);
  expect(document.querySelector('.without')?.textContent).toMatch(
    /^\* Nog onbekend, en niet meegeteld: .*“Weekenddienst” en “Verbouwing”/,
  );
});

it('WEB470 stars what stands beside a folded year on a phone', () => {
  setWidth(390);
  show(
    {
      years: [{ ...budgetYear(2027, 1_000, 1_600), unknown: ['n1'] }],
      verdicts: [],
      reserveMovements: [],
    },
    { COSTS: [unknown('n1', 'Weekenddienst')], REVENUE: [] },
  );
  expect(document.querySelector('summary b')?.textContent).toBe('+\u00a0€\u00a0600*');
  expect(document.body.textContent).toContain('“Weekenddienst”');
});

it('WEB220 shows reserves when there are any, and what is left after them', () => {
  const reserves = { structural: '0', incidental: '700' };
  const year = {
    ...budgetYear(2027, 1_000, 300),
    withdrawals: reserves,
    result: { structural: '-700', incidental: '700' },
  };
  show({ years: [year], verdicts: [{ type: 'Balanced' }], reserveMovements: [] });
  expect(table().slice(7, 11)).toEqual([
    ['Saldo', '− € 700'],
    ['Uit reserves', '€ 700'],
    ['Naar reserves', '€ 0'],
    ['Resultaat', '€ 0'],
  ]);
});

const starred = (open: string, additions: Split) => {
  const year = { ...budgetYear(2027, 1_000, 300), additions, unknown: [open] };
  const ledger = { years: [year], verdicts: [], reserveMovements: ['taken', 'put'] };
  show(ledger, { COSTS: [unknown('put', 'Sparen')], REVENUE: [unknown('taken', 'Reserve')] });
  return table()
    .filter(([, shown]) => shown?.endsWith('*') || shown === 'onbekend')
    .map(([name]) => name);
};

it.each([
  ['taken', '0', ['Uit reserves', 'Resultaat']],
  ['taken', '50', ['Uit reserves', 'Resultaat', 'Structureel saldo']],
  ['put', '0', ['Naar reserves', 'Resultaat', 'Structureel saldo']],
])('FIN321 WEB730 stars what an unknown movement of reserves belongs in: %s %s', (...given) => {
  const [open, structural, rows] = given;
  expect(starred(open, { structural, incidental: '0' })).toEqual(rows);
});

it('WEB220 puts the years below each other on a phone, the one on the balance unfolded', () => {
  setWidth(390);
  show({
    years: [budgetYear(2027, 1_000, 1_600), budgetYear(2028, 13_000, 600)],
    verdicts: [short],
    reserveMovements: [],
  });
  const years = [...document.querySelectorAll('details')];
  const said = (each: Element) => each.textContent?.replace(/\s+/g, ' ').trim();
  expect(years.map((each) => each.open)).toEqual([false, true]);
  expect([...document.querySelectorAll('summary')].map(said)).toEqual([
    '2027 overschot + € 600',
    '2028 tekort − € 12.400',
  ]);
  expect([...document.querySelectorAll('h3')].map(said)).toEqual(['2027', '2028']);
  expect(
    years.map((each) => each.querySelector('caption')).map((each) => each && said(each)),
  ).toEqual(['Het model in 2027', 'Het model in 2028']);
  expect(table()).toHaveLength(16);
  expect(table().at(-2)).toEqual(['Saldo', '− € 12.400']);
});
