import type { nl } from '../nl';

export const balance: typeof nl.balance = {
  label: 'Balance of costs and income',
  empty: 'No amounts yet',
  unknown: (lines) => (lines === 1 ? '1 amount still unknown' : `${lines} amounts still unknown`),
  atLeast: (amount) => `at least ${amount}`,
  short: (amount, year) => `Short by ${amount} in ${year}`,
  structurallyShort: (amount, year) => `Structurally short by ${amount} in ${year}`,
  overCeiling: (amount, year) => `Above the ceiling: ${amount} in ${year}`,
  surplus: (amount, year) => `Surplus of ${amount} in ${year}`,
  balanced: 'Balanced',
  balancedIn: (year) => `Balanced in ${year}`,
  shortIn: (years) => `Short in ${years}`,
  structurallyShortIn: (years) => `Structurally short in ${years}`,
  toWatch: (points) =>
    points === 1 ? 'Note: 1 point at the result' : `Note: ${points} points at the result`,
  brief: {
    empty: 'empty',
    unknown: 'unknown',
    structurallyShort: 'structurally short',
    overCeiling: 'above ceiling',
    balanced: 'balanced',
  },
  costsIn: (year) => `Costs in ${year}`,
  incomeIn: (year) => `Income in ${year}`,
  unknownHere: (lines) => `${lines}\u00a0unknown`,
  hatched: 'hatched: one-off',
  dashed: 'dashed: missing',
  rest: 'others',
  yearOnScale: 'Year on the balance',
  ceiling: (payer, used, ceiling, year) =>
    `${payer === '' ? 'Ceiling' : `Ceiling ${payer}`}: ${used} of ${ceiling} in ${year}`,
};
