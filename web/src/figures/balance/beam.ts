import { isOnce } from '../../ledger/calculation';
import { type Scales, type Weight, weigh } from '../../ledger/weighing';
import { costs, income, result } from '../../ledger/year';
import { compare } from '../../numbers/decimal';
import { abs, isMore, largest, NOTHING, sum } from '../../numbers/sums';
import type { BudgetLedger, BudgetYear, Money, Note } from '../../protocol/protocol';

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
export const STEEPEST = 3;
const STEEPNESS = 7.5;

/** The largest year leaves a little of the arm free, so that it does not touch the latch. */
const FREE = 1.03;

/** What each slip takes beside its weight, in pixels: its border and the gap to the next. */
const EDGES = 4;
const UNKNOWN_WIDTH = 26;

/**
 * The angle of the beam in degrees; positive when the costs are heavier. Of what nobody knows it
 * shows how what is known weighs.
 */
export function tilt(year: BudgetYear): number {
  const left = result(year);
  if (year.standing === 'BALANCED' || compare(left, NOTHING) === 0) {
    return 0;
  }
  const share = Number(abs(left)) / Number(costs(year));
  const angle = Math.min(STEEPEST, STEEPNESS * Math.sqrt(share));
  return isMore(NOTHING, left) ? angle : -angle;
}

/**
 * How many euros one arm holds: the same for all years, so that changing the year changes the slips
 * and not their measure. What lies on an arm and is not in the ledger yet has its place on it too.
 */
export function reach(ledger: BudgetLedger, arms: readonly Arm[]): number {
  const heaviest = largest([
    ...ledger.years.flatMap((year) => [costs(year), income(year)]),
    ...arms.map(({ slips, rest }) => sum([...slips.map(({ amount }) => amount), rest])),
  ]);
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

function slip(note: Note, weight: Weight): Slip[] {
  if (weight.type !== 'Known') return [];
  return [{ id: note.id, name: note.text, amount: weight.amount, isOneOff: isOnce(note) }];
}
