import type { BudgetLedger, BudgetYear, Money, Verdict } from '../protocol/protocol';
import { balance, isLevel } from './beam';
import { isMore, NOTHING } from './sums';

/** One thing that may be said of the budget while the beam shows one year. */
export type Finding =
  | { readonly type: 'Empty' }
  | { readonly type: 'Unknown'; readonly lines: number }
  | { readonly type: 'Short'; readonly year: number; readonly amount: Money }
  | { readonly type: 'OverCeiling'; readonly year: number; readonly amount: Money }
  | { readonly type: 'Surplus'; readonly year: number; readonly amount: Money }
  | { readonly type: 'BalancedIn'; readonly year: number }
  | { readonly type: 'Balanced' }
  | { readonly type: 'ShortIn'; readonly years: readonly number[] };

/** What the plinth says: one finding in large letters, the others small beneath it. */
export interface Reading {
  readonly headline: Finding;
  readonly remarks: readonly Finding[];
}

/**
 * Reads the ledger while the beam shows `year`. A known shortage comes first, then what is unknown:
 * a budget with an unknown amount is never called balanced.
 */
export function read(ledger: BudgetLedger, year: number): Reading {
  if (ledger.verdicts.some((verdict) => verdict.type === 'Empty')) {
    return { headline: { type: 'Empty' }, remarks: [] };
  }
  const troubles = [...short(ledger, year), ...unknown(ledger), ...overCeiling(ledger, year)];
  const [headline = fair(ledger, year), ...remarks] = troubles;
  return { headline, remarks: [...remarks, ...shortElsewhere(ledger, year)] };
}

/** What one year alone may be called, for the list of years. */
export function readYear(ledger: BudgetLedger, year: number): Finding {
  return read(ledger, year).headline;
}

/** The year to look at first: the first one with a problem, or else the first of all. */
export function firstToWeigh(ledger: BudgetLedger): number {
  const trouble =
    ledger.verdicts.find((verdict) => verdict.type === 'Shortfall') ??
    ledger.verdicts.find((verdict) => verdict.type === 'OverCeiling');
  return trouble?.year ?? yearsOf(ledger)[0] ?? 0;
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
    .map((each) => ({ type: 'Short', year, amount: each.amount }));
}

function shortElsewhere(ledger: BudgetLedger, year: number): Finding[] {
  const years = shortfalls(ledger)
    .map((each) => each.year)
    .filter((each) => each !== year);
  return years.length === 0 ? [] : [{ type: 'ShortIn', years }];
}

function unknown(ledger: BudgetLedger): Finding[] {
  return ledger.verdicts
    .filter((verdict) => verdict.type === 'Undetermined')
    .map((verdict) => ({ type: 'Unknown', lines: verdict.lines.length }));
}

function overCeiling(ledger: BudgetLedger, year: number): Finding[] {
  return ledger.verdicts
    .filter((verdict) => verdict.type === 'OverCeiling')
    .filter((verdict) => verdict.year === year)
    .map((verdict) => ({ type: 'OverCeiling', year, amount: verdict.amount }));
}

function fair(ledger: BudgetLedger, year: number): Finding {
  const shown = yearOf(ledger, year);
  if (!isLevel(shown) && isMore(balance(shown), NOTHING)) {
    return { type: 'Surplus', year, amount: balance(shown) };
  }
  return isBalanced(ledger) ? { type: 'Balanced' } : { type: 'BalancedIn', year };
}

function shortfalls(ledger: BudgetLedger) {
  return ledger.verdicts.filter(
    (verdict): verdict is Extract<Verdict, { type: 'Shortfall' }> => verdict.type === 'Shortfall',
  );
}

/** The look of the balance: one per headline. */
export type Stand = 'leeg' | 'onbekend' | 'tekort' | 'kader' | 'over' | 'sluitend';

export function stand(reading: Reading): Stand {
  switch (reading.headline.type) {
    case 'Empty':
      return 'leeg';
    case 'Unknown':
      return 'onbekend';
    case 'Short':
    case 'ShortIn':
      return 'tekort';
    case 'OverCeiling':
      return 'kader';
    case 'Surplus':
      return 'over';
    case 'Balanced':
    case 'BalancedIn':
      return 'sluitend';
  }
}
