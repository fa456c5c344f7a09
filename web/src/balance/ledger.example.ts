import type { BudgetLedger, BudgetYear, Note, Verdict } from '../protocol/protocol';

/** A year of a budget, for tests: recurring costs and income, and what falls only once. */
export function budgetYear(
  year: number,
  costs: number,
  income: number,
  once: { costs?: number; income?: number } = {},
): BudgetYear {
  return {
    year,
    structuralCosts: String(costs),
    incidentalCosts: String(once.costs ?? 0),
    structuralIncome: String(income),
    incidentalIncome: String(once.income ?? 0),
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
    money: {
      amount: { type: 'Fixed', perYear: String(perYear) },
      recurrence: once ? { type: 'Incidental', year: once } : { type: 'Structural' },
    },
  };
}

export function unknown(id: string, text: string): Note {
  return { id, text };
}
