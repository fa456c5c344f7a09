import { inWholeEuros } from '../numbers/apportionment';
import { plus, rounded } from '../numbers/decimal';
import { less } from '../numbers/sums';
import type { BudgetYear, Money, Split } from '../protocol/protocol';

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
  return total(year.result);
}

/** A side of a year as it is shown: structural and one-off add up to their total. */
export function shownSide(split: Split) {
  const [structural = '0', incidental = '0'] = inWholeEuros([split.structural, split.incidental]);
  return { total: rounded(total(split), 0), structural, incidental };
}
