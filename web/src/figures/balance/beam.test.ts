import { expect, it } from 'vitest';
import { scalesOf } from '../../ledger/weighing';
import { budgetYear, fixed, ledger, unknown } from '../../protocol/ledger.example';
import type { BudgetLedger, Note } from '../../protocol/protocol';
import { arm as armOf, edges, reach, tilt } from './beam';

const arm = (notes: readonly Note[], year: number, weighed?: BudgetLedger, unweighed = ['']) =>
  armOf(notes, scalesOf(weighed, notes, new Set(unweighed)), year);
const names = (notes: readonly Note[], year = 2028) =>
  arm(notes, year).slips.map((slip) => slip.name);

it('WEB51 lays the largest slip nearest to the pivot', () => {
  const notes = [fixed('a', 'Site', 3900), fixed('b', 'Ritten', 49400), fixed('c', 'Huur', 14400)];
  expect(names(notes)).toEqual(['Ritten', 'Huur', 'Site']);
});

it('WEB51 lays a one-off only in its own year', () => {
  const notes = [fixed('a', 'Laadpaal', 18000, 2028), fixed('b', 'Ritten', 49400)];
  expect(names(notes, 2028)).toEqual(['Ritten', 'Laadpaal']);
  expect(names(notes, 2029)).toEqual(['Ritten']);
  expect(arm(notes, 2028).slips[1]?.isOneOff).toBe(true);
});

it('WEB51 puts what comes after twelve slips together', () => {
  const notes = Array.from({ length: 15 }, (_, i) => fixed(`n${i}`, `Post ${i}`, 100 - i));
  const { slips, rest } = arm(notes, 2028);
  expect(slips).toHaveLength(12);
  expect(rest).toBe(String(88 + 87 + 86));
});

it('WEB51 gives an unknown amount no weight and counts it', () => {
  const { slips, unknown: count } = arm([unknown('a', 'Weekenddienst')], 2028);
  expect(slips).toEqual([]);
  expect(count).toBe(1);
});

it('WEB200 lays what the ledger says, and counts itself only what is not in there yet', () => {
  const notes = [fixed('a', 'Ritten', 100), fixed('b', 'Huur', 50), unknown('c', 'Weekenddienst')];
  const year = { ...budgetYear(2028, 0, 0), lines: { a: '104', c: '7' }, unknown: ['b'] };
  const weighed = { years: [year], verdicts: [], reserveMovements: [] };
  const amounts = (unweighed: string[]) =>
    arm(notes, 2028, weighed, unweighed).slips.map(({ name, amount }) => `${name} ${amount}`);
  expect(amounts([])).toEqual(['Ritten 104', 'Weekenddienst 7']);
  expect(arm(notes, 2028, weighed).unknown).toBe(1);
  expect(amounts(['a', 'b'])).toEqual(['Ritten 100', 'Huur 50', 'Weekenddienst 7']);
});

it('WEB51 measures all years by the heaviest one', () => {
  const { years } = ledger(100_000, 90_000);
  const uneven = {
    years: [...years.slice(0, 3), budgetYear(2030, 0, 200_000)],
    verdicts: [],
    reserveMovements: [],
  };
  expect(reach(uneven, [])).toBeCloseTo(206_000);
});

it('WEB51 keeps room for the edges of slips and for a question mark', () => {
  const known = arm([fixed('a', 'Ritten', 100)], 2028);
  const both = arm([fixed('a', 'Ritten', 100), unknown('b', 'Weekenddienst')], 2028);
  expect(edges(both)).toBeGreaterThan(edges(known));
});

it('WEB403 tilts by what is known while nobody knows how a year stands', () => {
  const open = { ...budgetYear(2028, 100_000, 93_000), standing: 'UNKNOWN' } as const;
  expect(tilt(open)).toBeCloseTo(1.98, 1);
  expect(tilt({ ...budgetYear(2028, 0, 0), standing: 'UNKNOWN' })).toBe(0);
});

it.each([
  [100_000, 93_000, 1.98],
  [100_000, 107_000, -1.98],
  [175_400, 163_000, 1.99],
  [100_000, 0, 3],
  [0, 5_000, -3],
  [100_000, 100_000, 0],
  [100_000, 102_000, 0],
  [0, 0, 0],
])('WEB52 tilts for costs of %d and an income of %d', (costs, income, degrees) => {
  expect(tilt(budgetYear(2028, costs, income))).toBeCloseTo(degrees, 1);
});

it('WEB561 keeps on the beam what the ledger has not taken in yet', () => {
  const notes = [fixed('a', 'Ritten', 300_000), fixed('b', 'Huur', 50)];
  expect(reach(ledger(0, 0), [arm(notes, 2028)])).toBeCloseTo(309_051.5);
});
