import { inWholeEuros } from '../numbers/apportionment';
import { plus, rounded, times } from '../numbers/decimal';
import { abs, isMore, less, NOTHING } from '../numbers/sums';
import type { BudgetYear, Money, Split } from '../protocol/protocol';

const LEVEL = '0.02';
const ONE_EURO = '1';

export function total({ structural, incidental }: Split): Money {
  return plus(structural, incidental);
}

export function costs(year: BudgetYear): Money {
  return total(year.costs);
}

export function income(year: BudgetYear): Money {
  return total(year.income);
}

/** Income less costs (*saldo*), before any movement of reserves. */
export function balance(year: BudgetYear): Money {
  return less(income(year), costs(year));
}

/** The balance with what comes from reserves and less what goes to them: below zero is short. */
export function result(year: BudgetYear): Money {
  return less(plus(balance(year), total(year.withdrawals)), total(year.additions));
}

/** The recurring part of the result (*structureel begrotingssaldo*). */
export function structuralResult({ costs: out, income: into, ...reserves }: BudgetYear): Money {
  const means = plus(into.structural, reserves.withdrawals.structural);
  return less(means, plus(out.structural, reserves.additions.structural));
}

/**
 * The room gives a surplus only its name when it is more than two per cent of the costs: the same
 * rule as `BudgetYear.standing()` of the server.
 */
export function isLevel(year: BudgetYear): boolean {
  const over = result(year);
  const isUnderOneEuro = isMore(ONE_EURO, abs(over));
  const isShort = isMore(NOTHING, over);
  return isUnderOneEuro || !(isShort || isMore(over, times(costs(year), LEVEL)));
}

/** A side of a year as it is shown: structural and one-off add up to their total. */
export function shownSide(split: Split) {
  const [structural = '0', incidental = '0'] = inWholeEuros([split.structural, split.incidental]);
  return { total: rounded(total(split), 0), structural, incidental };
}
