import { compare } from '../numbers/decimal';
import type {
  BudgetLedger,
  BudgetYear,
  Money,
  OverCeiling,
  Shortfall,
  StructuralShortfall,
} from '../protocol/protocol';
import { result } from './year';

/** `atLeast`: what is unknown can make it more, and not less. */
interface Deficit<Type> {
  readonly type: Type;
  readonly year: number;
  readonly amount: Money;
  readonly atLeast: boolean;
}

/** One thing that may be said of the budget while the beam shows one year. */
export type Finding =
  /** `zero`: there are amounts, which are all nothing. */
  | { readonly type: 'Empty'; readonly zero: boolean }
  | { readonly type: 'Unknown'; readonly lines: number }
  | Deficit<'Short'>
  | Deficit<'StructurallyShort'>
  | Deficit<'OverCeiling'>
  | { readonly type: 'Surplus'; readonly year: number; readonly amount: Money }
  | { readonly type: 'BalancedIn'; readonly year: number }
  | { readonly type: 'Balanced' }
  | { readonly type: 'ShortIn'; readonly years: readonly number[] }
  | { readonly type: 'StructurallyShortIn'; readonly years: readonly number[] }
  | { readonly type: 'OverCeilingIn'; readonly years: readonly number[] };

/** What the plinth says: one finding in large letters, the others small beneath it. */
export interface Assessment {
  readonly headline: Finding;
  readonly remarks: readonly Finding[];
}

/**
 * Reads the ledger while the beam shows `year`. A certain shortage comes first, then what is
 * unknown: a budget with an unknown amount is never called balanced, and a year is unknown by its
 * own lines. A shortage of what recurs is said of a year that is otherwise fine; of a year that is
 * short anyway it would say the same thing twice.
 */
export function read(ledger: BudgetLedger, year: number): Assessment {
  if (ledger.verdicts.some((verdict) => verdict.type === 'Empty')) {
    const zero = ledger.years.some(({ lines }) => Object.keys(lines).length > 0);
    return { headline: { type: 'Empty', zero }, remarks: [] };
  }
  const troubles = [
    ...short(ledger, year),
    ...(isOpen(ledger, year) ? unknown(ledger) : []),
    ...structurallyShort(ledger, year),
    ...overCeiling(ledger, year),
  ];
  const [headline = fair(ledger, year), ...remarks] = troubles;
  const unknownElsewhere = isOpen(ledger, year) ? [] : unknown(ledger);
  return { headline, remarks: [...remarks, ...unknownElsewhere, ...elsewhere(ledger, year)] };
}

/** What one year alone may be called, for the list of years. */
export function readYear(ledger: BudgetLedger, year: number): Finding {
  return read(ledger, year).headline;
}

/** The year to look at first: the worst one of those with a problem, or else the first of all. */
export function firstToWeigh(ledger: BudgetLedger): number {
  const troubles = [shortfalls(ledger), structuralShortfalls(ledger), excesses(ledger)];
  const [worst] = (troubles.find(({ length }) => length > 0) ?? []).toSorted((a, b) =>
    compare(b.amount, a.amount),
  );
  const open = ledger.years.find(({ unknown }) => unknown.length > 0);
  return worst?.year ?? open?.year ?? yearsOf(ledger)[0] ?? 0;
}

export function yearsOf(ledger: BudgetLedger): number[] {
  return ledger.years.map((each) => each.year);
}

export function yearOf(ledger: BudgetLedger, year: number): BudgetYear {
  const found = ledger.years.find((each) => each.year === year) ?? ledger.years[0];
  if (!found) {
    throw new RangeError('A ledger has at least one year.');
  }
  return found;
}

export function isBalanced(ledger: BudgetLedger): boolean {
  return ledger.verdicts.some((verdict) => verdict.type === 'Balanced');
}

function short(ledger: BudgetLedger, year: number): Finding[] {
  return shortfalls(ledger)
    .filter((each) => each.year === year)
    .map(({ amount }) => ({ type: 'Short', year, amount, atLeast: isOpen(ledger, year) }));
}

function structurallyShort(ledger: BudgetLedger, year: number): Finding[] {
  return structuralShortfalls(ledger)
    .filter((each) => each.year === year)
    .map(({ amount, atLeast }) => ({ type: 'StructurallyShort', year, amount, atLeast }));
}

function isOpen(ledger: BudgetLedger, year: number): boolean {
  return yearOf(ledger, year).unknown.length > 0;
}

function elsewhere(ledger: BudgetLedger, year: number): Finding[] {
  const others = (verdicts: readonly { readonly year: number }[]) =>
    verdicts.map((each) => each.year).filter((each) => each !== year);
  const short = others(shortfalls(ledger));
  const structurally = others(structuralShortfalls(ledger));
  const over = others(excesses(ledger));
  return [
    ...(short.length > 0 ? [{ type: 'ShortIn', years: short } as const] : []),
    ...(structurally.length > 0
      ? [{ type: 'StructurallyShortIn', years: structurally } as const]
      : []),
    ...(over.length > 0 ? [{ type: 'OverCeilingIn', years: over } as const] : []),
  ];
}

function unknown(ledger: BudgetLedger): Finding[] {
  return ledger.verdicts
    .filter((verdict) => verdict.type === 'Undetermined')
    .map((verdict) => ({ type: 'Unknown', lines: verdict.lines.length }));
}

function overCeiling(ledger: BudgetLedger, year: number): Finding[] {
  return excesses(ledger)
    .filter((verdict) => verdict.year === year)
    .map(({ amount, atLeast }) => ({ type: 'OverCeiling', year, amount, atLeast }));
}

function excesses(ledger: BudgetLedger): readonly OverCeiling[] {
  return ledger.verdicts.filter((verdict) => verdict.type === 'OverCeiling');
}

function fair(ledger: BudgetLedger, year: number): Finding {
  const shown = yearOf(ledger, year);
  if (shown.standing === 'SURPLUS') {
    return { type: 'Surplus', year, amount: result(shown) };
  }
  return isBalanced(ledger) ? { type: 'Balanced' } : { type: 'BalancedIn', year };
}

function shortfalls(ledger: BudgetLedger): readonly Shortfall[] {
  return ledger.verdicts.filter((verdict) => verdict.type === 'Shortfall');
}

/** Of the years that are not short already. */
function structuralShortfalls(ledger: BudgetLedger): readonly StructuralShortfall[] {
  const short = new Set(shortfalls(ledger).map(({ year }) => year));
  return ledger.verdicts
    .filter((verdict) => verdict.type === 'StructuralShortfall')
    .filter(({ year }) => !short.has(year));
}

/** The look of the balance: one per headline. */
export type Stand = 'empty' | 'unknown' | 'short' | 'caution' | 'surplus' | 'balanced';

export function stand(reading: Assessment): Stand {
  switch (reading.headline.type) {
    case 'Empty':
      return 'empty';
    case 'Unknown':
      return 'unknown';
    case 'Short':
    case 'ShortIn':
      return 'short';
    case 'OverCeiling':
    case 'StructurallyShort':
    case 'StructurallyShortIn':
    case 'OverCeilingIn':
      return 'caution';
    case 'Surplus':
      return 'surplus';
    case 'Balanced':
    case 'BalancedIn':
      return 'balanced';
  }
}
