import type { Money } from '../protocol/protocol';
import { compare, negated, plus } from './decimal';

export { less } from './decimal';

export const NOTHING: Money = '0';

export function sum(amounts: readonly Money[]): Money {
  return amounts.reduce(plus, NOTHING);
}

export function abs(amount: Money): Money {
  return compare(amount, NOTHING) < 0 ? negated(amount) : amount;
}

export function isMore(amount: Money, other: Money): boolean {
  return compare(amount, other) > 0;
}

export function isNothing(amount: Money): boolean {
  return compare(amount, NOTHING) === 0;
}

export function largest(amounts: readonly Money[]): Money {
  return amounts.toSorted((a, b) => compare(b, a))[0] ?? NOTHING;
}
