import { counted, product } from '../../ledger/calculation';
import { less, negated, times } from '../../numbers/decimal';
import type {
  Decimal,
  Estimate,
  Filters,
  Money,
  NoteOutcome,
  PerUnit,
} from '../../protocol/protocol';

// What an outcome comes to, by the rules of `OutcomeCalculation`, so that somebody who fills it in
// need not wait to see it. What is unknown stays absent.

/** The value of a full year before any drop-off. */
export function impact({ worth, filters }: NoteOutcome): Money | undefined {
  return product(gross(worth), netShare(filters));
}

/** Before anything is taken off. */
export function gross({ quantity, proxy }: PerUnit): Money | undefined {
  return product(counted(quantity), counted(proxy));
}

/** The shares are taken one after the other, not added up. */
function netShare({ deadweight, displacement, attribution }: Filters): Decimal | undefined {
  return product(product(kept(deadweight), kept(displacement)), kept(attribution));
}

function kept(share: Estimate): Decimal | undefined {
  const taken = counted(share);
  return taken === undefined ? undefined : less('1', taken);
}

/** The same with the other sign; what was low is high then. */
export function opposite(estimate: Estimate): Estimate {
  if (typeof estimate === 'string') return negated(estimate);
  if (estimate.type === 'Missing') return estimate;
  const { low, likely, high } = estimate;
  return { type: 'Range', low: negated(high), likely: negated(likely), high: negated(low) };
}

/** One step on the way from all of it to what is due to the activity. */
export interface Deduction {
  readonly filter: keyof Filters;
  readonly share: Decimal;
  /** What it takes off, of what the steps before it left. */
  readonly off: Money;
}

const FILTERS = ['deadweight', 'displacement', 'attribution'] as const;

/** The steps that take anything off, in the order in which they are taken. */
export function steps({ worth, filters }: NoteOutcome): Deduction[] {
  let left = gross(worth);
  const taken: Deduction[] = [];
  for (const filter of FILTERS) {
    const share = counted(filters[filter]);
    if (left === undefined || share === undefined) return [];
    const off = times(left, share);
    if (share !== '0') taken.push({ filter, share, off });
    left = less(left, off);
  }
  return taken;
}
