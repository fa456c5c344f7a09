import { type Finding, readYear } from '../../ledger/verdict';
import { balance, costs, income, result, total } from '../../ledger/year';
import { shownEuros, signedEuros } from '../../numbers/euros';
import { isMore, NOTHING } from '../../numbers/sums';
import type { YearFigure } from '../../protocol/explanation';
import type { BudgetLedger, BudgetYear, Money } from '../../protocol/protocol';
import { words } from '../../words/words.svelte';

/** One year of the model. */
export interface Column {
  readonly year: BudgetYear;
  readonly finding: Finding;
}

/** One figure of the model in each of its years. */
export interface Row {
  readonly figure: YearFigure;
  readonly name: string;
  /** How it stands among the others: a sum under a rule, or a part of the one above. */
  readonly look?: 'sub' | 'sum';
  readonly shown: (column: Column) => string;
}

export function columnsOf(ledger: BudgetLedger): readonly Column[] {
  return ledger.years.map((year) => ({
    year,
    finding: readYear(ledger, year.year),
  }));
}

/** In the order of the budget; reserves only when there are any. */
export function rowsOf(ledger: BudgetLedger): readonly Row[] {
  const t = words().model;
  const plain = (amount: (year: BudgetYear) => Money) => ({
    shown: ({ year }: Column) => shownEuros(amount(year)),
  });
  const signed = (amount: (year: BudgetYear) => Money) => ({
    shown: ({ year }: Column) => signedEuros(amount(year)),
  });
  const part = (amount: (year: BudgetYear) => Money) =>
    ({ look: 'sub', ...plain(amount) }) as const;
  const reserves: readonly Row[] = [
    { figure: 'WITHDRAWALS', name: t.withdrawals, ...part((year) => total(year.withdrawals)) },
    { figure: 'ADDITIONS', name: t.additions, ...part((year) => total(year.additions)) },
    { figure: 'RESULT', name: t.result, look: 'sum', ...signed(result) },
  ];
  return [
    { figure: 'COSTS', name: t.costs, ...plain(costs) },
    { figure: 'STRUCTURAL_COSTS', name: t.structural, ...part((year) => year.costs.structural) },
    { figure: 'INCIDENTAL_COSTS', name: t.incidental, ...part((year) => year.costs.incidental) },
    { figure: 'INCOME', name: t.income, ...plain(income) },
    { figure: 'STRUCTURAL_INCOME', name: t.structural, ...part((year) => year.income.structural) },
    { figure: 'INCIDENTAL_INCOME', name: t.incidental, ...part((year) => year.income.incidental) },
    { figure: 'BALANCE', name: t.balance, look: 'sum', ...signed(balance) },
    ...(ledger.years.some(isMoved) ? reserves : []),
    {
      figure: 'STRUCTURAL_RESULT',
      name: t.structuralBalance,
      look: 'sub',
      ...signed(({ result }) => result.structural),
    },
  ];
}

function isMoved({ additions, withdrawals }: BudgetYear): boolean {
  return [additions, withdrawals].some((side) => isMore(total(side), NOTHING));
}

/** How a year ends, in a word. */
export function outcomeOf({ type }: Finding): string {
  const names = words().model.outcomes;
  switch (type) {
    case 'Empty':
      return names.empty;
    case 'Unknown':
      return names.unknown;
    case 'Short':
    case 'ShortIn':
      return names.short;
    case 'StructurallyShort':
    case 'StructurallyShortIn':
      return names.structurallyShort;
    case 'OverCeiling':
      return names.overCeiling;
    case 'Surplus':
      return names.surplus;
    case 'Balanced':
    case 'BalancedIn':
      return names.balanced;
  }
}

export function toneOf({ type }: Finding): string | undefined {
  if (type === 'Short') return 'error';
  return type === 'Balanced' || type === 'BalancedIn' ? 'good' : undefined;
}
