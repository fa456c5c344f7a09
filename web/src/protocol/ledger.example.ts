import type { BudgetLedger, BudgetYear, Note, Split, Verdict } from './protocol';

const NOTHING: Split = { structural: '0', incidental: '0' };

/** A year of a budget without a payer of the ceiling, for tests. */
export function budgetYear(
  year: number,
  costs: number,
  income: number,
  once: { costs?: number; income?: number } = {},
): BudgetYear {
  return {
    year,
    costs: { structural: String(costs), incidental: String(once.costs ?? 0) },
    income: { structural: String(income), incidental: String(once.income ?? 0) },
    additions: NOTHING,
    withdrawals: NOTHING,
    claim: String(costs + (once.costs ?? 0)),
    lines: {},
    unknown: [],
  };
}

/** A ledger in which every year from 2027 has these costs and this income. */
export function ledger(costs: number, income: number, ...verdicts: Verdict[]): BudgetLedger {
  const years = [2027, 2028, 2029, 2030].map((year) => budgetYear(year, costs, income));
  return { years, verdicts };
}

export function fixed(id: string, text: string, perYear: number, once?: number): Note {
  return {
    id,
    text,
    facets: [
      {
        type: 'NoteMoney',
        amount: { type: 'Fixed', perYear: String(perYear) },
        recurrence: once ? { type: 'Incidental', year: once } : { type: 'Structural' },
      },
    ],
  };
}

export function unknown(id: string, text: string): Note {
  return { id, text, facets: [] };
}
