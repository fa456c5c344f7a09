import { compare, plus } from '../numbers/decimal';
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

/** What recurs leaves after what recurs costs, at most that with reserves: they cover nothing. */
export function structuralCover({ income, costs, result }: BudgetYear): Money {
  const own = less(income.structural, costs.structural);
  return compare(own, result.structural) < 0 ? own : result.structural;
}

/** The balance with what comes from reserves and less what goes to them: below zero is short. */
export function result(year: BudgetYear): Money {
  return total(year.result);
}
