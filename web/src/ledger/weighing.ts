import type {
  BudgetLedger,
  BudgetYear,
  Money,
  Note,
  NoteId,
  NoteMoney,
} from '../protocol/protocol';
import { facetOf } from '../replica/rules/facets';
import { fallsIn, inYear, recurrenceOf, type Surroundings } from './calculation';

/**
 * Where amounts come from: the ledger of the server. Only what it has not taken in yet is
 * calculated here, so that somebody who saves an amount need not wait to see it.
 */
export interface Scales extends Surroundings {
  readonly ledger: BudgetLedger | undefined;
  /** The notes whose money is newer than the ledger. */
  readonly unweighed: ReadonlySet<NoteId>;
}

/** What a note comes to in one year. */
export type Weight =
  | { readonly type: 'Absent' }
  | { readonly type: 'Unknown' }
  | { readonly type: 'Known'; readonly amount: Money };

const ABSENT: Weight = { type: 'Absent' };
const UNKNOWN: Weight = { type: 'Unknown' };
const NOT_YET_KNOWN: NoteMoney = {
  type: 'NoteMoney',
  amount: { type: 'Unknown' },
  recurrence: { type: 'Structural' },
};

export function scalesOf(
  ledger: BudgetLedger | undefined,
  notes: readonly Note[],
  unweighed: ReadonlySet<NoteId>,
  firstYear = ledger?.years[0]?.year ?? 0,
): Scales {
  return { ledger, notes, unweighed, firstYear };
}

/** A note that is worth something to society and has no amount brings in no money. */
export function weigh(scales: Scales, note: Note, year: number): Weight {
  const weighed = scales.ledger?.years.find((each) => each.year === year);
  const known = scales.unweighed.has(note.id) ? undefined : weightIn(weighed, note.id);
  if (known !== undefined) return known;
  const money = facetOf(note, 'NoteMoney');
  if (!money && facetOf(note, 'NoteOutcome')) return ABSENT;
  return calculated(scales, money ?? NOT_YET_KNOWN, year);
}

function weightIn(year: BudgetYear | undefined, id: NoteId): Weight | undefined {
  const amount = year?.lines[id];
  if (amount !== undefined) return { type: 'Known', amount };
  return year?.unknown.includes(id) ? UNKNOWN : undefined;
}

function calculated(scales: Scales, money: NoteMoney, year: number): Weight {
  if (!fallsIn(recurrenceOf(money), year)) return ABSENT;
  const amount = inYear(money, year, scales);
  return amount === undefined ? UNKNOWN : { type: 'Known', amount };
}

/** What stands on a note: its amount in the shown year, or else in the first in which it counts. */
export interface Tag {
  readonly amount: Money | undefined;
  readonly year: number;
}

export function tag(scales: Scales, note: Note, year: number): Tag {
  const years = [
    year,
    ...(scales.ledger?.years.map((each) => each.year) ?? []),
    ownYear(note, year),
  ];
  for (const each of years) {
    const weight = weigh(scales, note, each);
    if (weight.type !== 'Absent') {
      return { amount: weight.type === 'Known' ? weight.amount : undefined, year: each };
    }
  }
  return { amount: undefined, year };
}

/** A year in which the note counts for certain, in the horizon or not. */
function ownYear(note: Note, year: number): number {
  const money = facetOf(note, 'NoteMoney');
  const when = money && recurrenceOf(money);
  return when?.type === 'Incidental' ? when.year : (when?.from ?? when?.until ?? year);
}
