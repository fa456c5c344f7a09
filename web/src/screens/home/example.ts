import type { BudgetLedger, Note } from '../../protocol/protocol';
import type { Words } from '../../words/words.svelte';

type Names = Words['home']['example'];
type ExampleLine = readonly [name: keyof Names, perYear: string];

// A village that eats and travels together: € 157,400 on either arm.
const COSTS: readonly ExampleLine[] = [
  ['rides', '49400'],
  ['coordinator', '48600'],
  ['meals', '26400'],
  ['volunteers', '14700'],
  ['rent', '14400'],
  ['phone', '3900'],
];
const REVENUE: readonly ExampleLine[] = [
  ['grant', '98000'],
  ['mealFee', '22000'],
  ['rideFee', '15600'],
  ['housing', '14000'],
  ['fund', '7800'],
];
const YEAR = 2027;
const NOTHING = { structural: '0', incidental: '0' };

const ledger: BudgetLedger = {
  years: [
    {
      year: YEAR,
      costs: { structural: '157400', incidental: '0' },
      income: { structural: '157400', incidental: '0' },
      additions: NOTHING,
      withdrawals: NOTHING,
      result: NOTHING,
      standing: 'BALANCED',
      lines: Object.fromEntries([...COSTS, ...REVENUE]),
      unknown: [],
    },
  ],
  verdicts: [{ type: 'Balanced' }],
  reserveMovements: [],
};

/** A budget that balances, to show what the beam does. */
export function example(names: Names) {
  return { ledger, year: YEAR, costs: notes(COSTS, names), revenue: notes(REVENUE, names) };
}

function notes(lines: readonly ExampleLine[], names: Names): Note[] {
  return lines.map(([name, perYear]) => ({
    id: name,
    text: names[name],
    facets: [
      {
        type: 'NoteMoney',
        amount: { type: 'Fixed', perYear },
        recurrence: { type: 'Structural' },
      },
    ],
  }));
}
