import { expect, it } from 'vitest';
import { ledger } from '../protocol/ledger.example';
import type { BudgetLedger, Verdict } from '../protocol/protocol';
import { brief, sentence } from './sentences';
import { firstToWeigh, read, readYear } from './verdict';

const short = (year: number): Verdict => ({ type: 'Shortfall', year, amount: '12400' });
const unknowns: Verdict = { type: 'Undetermined', lines: ['n1', 'n2', 'n3'] };
const over: Verdict = { type: 'OverCeiling', year: 2028, amount: '5000', atLeast: false };

/** With the same lines unknown in each of these years. */
function open(years: readonly number[], known: BudgetLedger): BudgetLedger {
  const opened = known.years.map((year) =>
    years.includes(year.year) ? { ...year, unknown: ['n1', 'n2', 'n3'] } : year,
  );
  return { ...known, years: opened };
}

it('WEB53 says that there is nothing to weigh yet', () => {
  const empty = ledger(0, 0, { type: 'Empty' });
  const { headline } = read(empty, 2027);
  expect(headline).toEqual({ type: 'Empty', zero: false });
  expect(sentence(headline)).toBe('Nog geen bedragen');
});

it('WEB540 says of amounts that are all zero that they are, and never that they balance', () => {
  const empty = ledger(0, 0, { type: 'Empty' });
  const years = empty.years.map((year) => ({ ...year, lines: { n1: '0' } }));
  expect(sentence(read({ ...empty, years }, 2027).headline)).toBe('Alle bedragen zijn 0');
});

it('WEB53 never calls a budget with an unknown amount balanced', () => {
  const { headline, remarks } = read(open([2027], ledger(100, 100, unknowns)), 2027);
  expect(headline).toEqual({ type: 'Unknown', lines: 3 });
  expect(remarks).toEqual([]);
});

it('WEB53 says the known shortage and then what is unknown', () => {
  const { headline, remarks } = read(ledger(100, 90, unknowns, short(2028)), 2028);
  expect(headline).toEqual({ type: 'Short', year: 2028, amount: '12400', atLeast: false });
  expect(remarks).toEqual([{ type: 'Unknown', lines: 3 }]);
});

it('WEB402 says a shortage to be at least that much while costs are unknown in its year', () => {
  const known = ledger(100, 90, unknowns, short(2028));
  const years = known.years.map((year) => ({ ...year, unknown: ['n1'] }));
  const { headline } = read({ ...known, years }, 2028);
  expect(sentence(headline)).toBe('Tekort minstens €\u00a012.400 in 2028');
  expect(brief(headline)).toBe('minstens −\u00a0€\u00a012.400');
});

it('WEB402 says an excess over the ceiling to be at least that much while it may be more', () => {
  const { headline } = read(ledger(100, 100, { ...over, atLeast: true }), 2028);
  expect(sentence(headline)).toBe('Boven het kader: minstens €\u00a05.000 in 2028');
});

it('WEB53 does not call an unknown surplus a surplus', () => {
  expect(readYear(open([2029], ledger(100, 500, unknowns)), 2029).type).toBe('Unknown');
});

it('FIN223 calls a year unknown only by what counts in it, and looks at that year first', () => {
  const once = open([2029], ledger(100, 100, unknowns));
  expect(readYear(once, 2028)).toEqual({ type: 'BalancedIn', year: 2028 });
  expect(read(once, 2028).remarks).toEqual([{ type: 'Unknown', lines: 3 }]);
  expect(readYear(once, 2029)).toEqual({ type: 'Unknown', lines: 3 });
  expect(firstToWeigh(once)).toBe(2029);
});

it('WEB54 calls the budget balanced when every year is', () => {
  expect(read(ledger(100, 100, { type: 'Balanced' }), 2027)).toEqual({
    headline: { type: 'Balanced' },
    remarks: [],
  });
});

it('WEB54 names the other years that are short', () => {
  const { headline, remarks } = read(ledger(100, 100, short(2028), short(2030)), 2029);
  expect(headline).toEqual({ type: 'BalancedIn', year: 2029 });
  expect(remarks).toEqual([{ type: 'ShortIn', years: [2028, 2030] }]);
});

it('WEB54 calls more than two per cent a surplus', () => {
  const { headline } = read(ledger(100, 110, { type: 'Balanced' }), 2029);
  expect(headline).toEqual({ type: 'Surplus', year: 2029, amount: '10' });
});

it('WEB55 says by how much a year is above the ceiling', () => {
  const excess = { type: 'OverCeiling', year: 2028, amount: '5000', atLeast: false } as const;
  expect(read(ledger(100, 100, over), 2028).headline).toEqual(excess);
  expect(read(ledger(100, 90, short(2028), over), 2028).remarks).toEqual([excess]);
});

it('FIN296 tells of all years above the ceiling, as it does of all that are short', () => {
  const more = [over, { ...over, year: 2029 }, { ...over, year: 2030, amount: '9000' }];
  const given = ledger(100, 100, ...more);
  const { headline, remarks } = read(given, firstToWeigh(given));
  expect(sentence(headline)).toBe('Boven het kader: €\u00a09.000 in 2030');
  expect(remarks.map(sentence)).toEqual(['Boven het kader in 2028 en 2029']);
});

it('WEB55 calls a year balanced in which the ceiling holds', () => {
  expect(readYear(ledger(100, 100, over), 2027)).toEqual({ type: 'BalancedIn', year: 2027 });
});

it('WEB474 looks first at the worst year, and names it beside the others', () => {
  const of = (year: number, amount: string): Verdict => ({ type: 'Shortfall', year, amount });
  const years = [of(2027, '4400'), of(2028, '17400'), of(2029, '4400'), of(2030, '4400')];
  const given = ledger(100, 90, ...years);
  const { headline, remarks } = read(given, firstToWeigh(given));
  expect(sentence(headline)).toBe('Tekort €\u00a017.400 in 2028');
  expect(remarks.map(sentence)).toEqual(['Tekort in 2027, 2029 en 2030']);
});

it('WEB59 looks first at the first year with a problem', () => {
  expect(firstToWeigh(ledger(100, 90, short(2029), short(2030)))).toBe(2029);
  expect(firstToWeigh(ledger(100, 100, over))).toBe(2028);
  expect(firstToWeigh(ledger(100, 100, { type: 'Balanced' }))).toBe(2027);
});

const structural = (year: number, atLeast = false): Verdict => ({
  type: 'StructuralShortfall',
  year,
  amount: '5000',
  atLeast,
});

it('FIN262 says "minstens" of what recurs as the verdict does', () => {
  const { headline } = read(ledger(100, 100, structural(2029, true)), 2029);
  expect(sentence(headline)).toBe('Structureel tekort minstens €\u00a05.000 in 2029');
});

it('WEB201 says that a year that one-off money balances is structurally short', () => {
  const given = ledger(100, 100, structural(2029));
  const finding = {
    type: 'StructurallyShort',
    year: 2029,
    amount: '5000',
    atLeast: false,
  } as const;
  expect(read(given, 2029)).toEqual({ headline: finding, remarks: [] });
  expect(sentence(finding)).toBe('Structureel tekort €\u00a05.000 in 2029');
  expect(read(given, 2027)).toEqual({
    headline: { type: 'BalancedIn', year: 2027 },
    remarks: [{ type: 'StructurallyShortIn', years: [2029] }],
  });
  expect(firstToWeigh(given)).toBe(2029);
});

it('WEB201 says of a year that is short anyway only that it is short', () => {
  const { headline, remarks } = read(ledger(100, 90, short(2028), structural(2028)), 2028);
  expect(headline.type).toBe('Short');
  expect(remarks).toEqual([]);
});
