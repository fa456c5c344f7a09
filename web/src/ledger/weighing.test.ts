import { expect, it } from 'vitest';
import { budgetYear, fixed } from '../protocol/ledger.example';
import { scalesOf, tag } from './weighing';

it('WEB200 shows on a note the first year that it counts in, when that is not this one', () => {
  const bus = fixed('a', 'Laadpaal', 18_000, 2029);
  const later = { ...budgetYear(2029, 0, 0), lines: { a: '18001' } };
  const scales = scalesOf(
    { years: [budgetYear(2028, 0, 0), later], verdicts: [], reserveMovements: [] },
    [bus],
    new Set(),
  );
  expect(tag(scales, bus, 2028)).toEqual({ amount: '18001', year: 2029 });
  const past = fixed('b', 'Onderzoek', 500, 2020);
  expect(tag(scales, past, 2028)).toEqual({ amount: '500', year: 2020 });
});
