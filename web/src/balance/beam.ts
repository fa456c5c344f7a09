import { compare, plus, times } from '../money/decimal';
import { type Scales, type Weight, weigh } from '../money/weighing';
import type { BudgetLedger, BudgetYear, Money, Note, Split } from '../protocol/protocol';
import { abs, isMore, largest, less, NOTHING, sum } from './sums';

/** One line as it lies on the beam. */
export interface Slip {
  readonly id: string;
  readonly name: string;
  readonly amount: Money;
  readonly isOneOff: boolean;
}

/** One side of the beam. `rest` is what did not get a slip of its own: too many to see apart. */
export interface Arm {
  readonly slips: readonly Slip[];
  readonly rest: Money;
  readonly unknown: number;
}

const SLIPS_PER_ARM = 12;
const STEEPEST = 3;
const STEEPNESS = 7.5;
const LEVEL = '0.02';
const ONE_EURO = '1';

/** The largest year leaves a little of the arm free, so that it does not touch the latch. */
const FREE = 1.03;

/** What each slip takes beside its weight, in pixels: its border and the gap to the next. */
const EDGES = 4;
const UNKNOWN_WIDTH = 26;

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

/** The angle of the beam in degrees; positive when the costs are heavier. */
export function tilt(year: BudgetYear): number {
  if (isLevel(year)) {
    return 0;
  }
  const share = Number(abs(result(year))) / Number(costs(year));
  const angle = Math.min(STEEPEST, STEEPNESS * Math.sqrt(share));
  return isMore(NOTHING, result(year)) ? angle : -angle;
}

/**
 * How many euros one arm holds: the same for all years, so that changing the year changes the slips
 * and not their measure.
 */
export function reach(ledger: BudgetLedger): number {
  const heaviest = largest(ledger.years.flatMap((year) => [costs(year), income(year)]));
  return Math.max(1, Number(heaviest) * FREE);
}

/** The pixels of an arm that are not for weight, so that many slips do not run off its end. */
export function edges(arm: Arm): number {
  const ends = Number(isMore(arm.rest, NOTHING)) + 1;
  return (arm.slips.length + ends) * EDGES + (arm.unknown > 0 ? UNKNOWN_WIDTH : 0);
}

/** The slips of one side in one year, largest first. */
export function arm(notes: readonly Note[], scales: Scales, year: number): Arm {
  const weights = notes.map((note) => [note, weigh(scales, note, year)] as const);
  const weighty = weights
    .flatMap(([note, weight]) => slip(note, weight))
    .filter((one) => isMore(one.amount, NOTHING))
    .toSorted((a, b) => compare(b.amount, a.amount));
  return {
    slips: weighty.slice(0, SLIPS_PER_ARM),
    rest: sum(weighty.slice(SLIPS_PER_ARM).map((one) => one.amount)),
    unknown: weights.filter(([, weight]) => weight.type === 'Unknown').length,
  };
}

function slip({ id, text, money }: Note, weight: Weight): Slip[] {
  if (weight.type !== 'Known') return [];
  const isOneOff = money?.recurrence.type === 'Incidental';
  return [{ id, name: text, amount: weight.amount, isOneOff }];
}
