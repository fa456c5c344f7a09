import type { Money } from '../protocol/protocol';
import { compare, less, rounded } from './decimal';
import { sum } from './sums';

/**
 * Parts in whole euros that add up to their total, which is rounded once. The euros that are
 * missing go to the parts that lost most: the same rule as `Apportionment` of the server.
 */
export function inWholeEuros(exact: readonly Money[]): readonly Money[] {
  const floors = exact.map(floor);
  const missing = Number(less(rounded(sum(exact), 0), sum(floors)));
  const lost = exact.map((amount, i) => ({ i, left: less(amount, floors[i] ?? '0') }));
  const raised = new Set(
    lost
      .toSorted((a, b) => compare(b.left, a.left))
      .slice(0, missing)
      .map(({ i }) => i),
  );
  return floors.map((amount, i) => (raised.has(i) ? less(amount, '-1') : amount));
}

function floor(amount: Money): Money {
  const nearest = rounded(amount, 0);
  return compare(nearest, amount) > 0 ? less(nearest, '1') : nearest;
}
