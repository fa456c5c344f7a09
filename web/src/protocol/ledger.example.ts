import type {
  BudgetLedger,
  BudgetYear,
  BudgetYearStanding,
  Note,
  Split,
  Verdict,
} from './protocol';

const NOTHING: Split = { structural: '0', incidental: '0' };

/** A year of a budget without a payer of the ceiling, for tests. */
export function budgetYear(
  year: number,
  costs: number,
  income: number,
  once: { costs?: number; income?: number } = {},
): BudgetYear {
  const result = { structural: income - costs, incidental: (once.income ?? 0) - (once.costs ?? 0) };
  return {
    year,
    costs: { structural: String(costs), incidental: String(once.costs ?? 0) },
    income: { structural: String(income), incidental: String(once.income ?? 0) },
    additions: NOTHING,
    withdrawals: NOTHING,
    result: { structural: String(result.structural), incidental: String(result.incidental) },
    standing: standing(result.structural + result.incidental, costs + (once.costs ?? 0)),
    claim: String(costs + (once.costs ?? 0)),
    lines: {},
    unknown: [],
  };
}

/** As `BudgetYear` on the server has it. */
function standing(result: number, costs: number): BudgetYearStanding {
  if (Math.abs(result) < 1) return 'BALANCED';
  if (result < 0) return 'SHORT';
  return result > costs * 0.02 ? 'SURPLUS' : 'BALANCED';
}

/** A ledger in which every year from 2027 has these costs and this income. */
export function ledger(costs: number, income: number, ...verdicts: Verdict[]): BudgetLedger {
  const years = [2027, 2028, 2029, 2030].map((year) => budgetYear(year, costs, income));
  return { years, verdicts, reserveMovements: [] };
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
