import type {
  BudgetFrame,
  BudgetLedger,
  BudgetYear,
  Direction,
  Note,
  NoteId,
  NoteMoney,
} from '../protocol/protocol';
import { facetOf } from '../replica/rules/facets';
import { recurrenceOf } from './calculation';

/** The notes that have money. */
export interface MoneyNotes {
  readonly COSTS: readonly Note[];
  readonly REVENUE: readonly Note[];
}

export type MoneySide = keyof MoneyNotes;
const BLOCKS: readonly MoneySide[] = ['COSTS', 'REVENUE'];
const OWN: Record<MoneySide, Direction> = { COSTS: 'COST', REVENUE: 'INCOME' };
const OF_RESERVES: Record<MoneySide, Direction> = { COSTS: 'ADDITION', REVENUE: 'WITHDRAWAL' };

/** A note that counts in a year, nobody knows for how much. */
export interface Open {
  readonly id: NoteId;
  readonly name: string;
  readonly side: Direction;
  readonly money: NoteMoney | undefined;
}

/** A note with the side of the ledger on which it stands. */
export interface SidedNote {
  readonly side: Direction;
  readonly note: Note;
}

/** By what a note moves a reserve the ledger knows; it is no cost then, and no income. */
export function sided({ reserveMovements }: BudgetLedger, notes: MoneyNotes): readonly SidedNote[] {
  return BLOCKS.flatMap((block) =>
    notes[block].map((note) => ({
      side: (reserveMovements.includes(note.id) ? OF_RESERVES : OWN)[block],
      note,
    })),
  );
}

export function openIn(
  ledger: BudgetLedger,
  { unknown }: BudgetYear,
  notes: MoneyNotes,
): readonly Open[] {
  return sided(ledger, notes)
    .filter(({ note }) => unknown.includes(note.id))
    .map(({ side, note }) => ({
      id: note.id,
      name: note.text,
      side,
      money: facetOf(note, 'NoteMoney'),
    }));
}

export function doesRecur({ money }: Open): boolean {
  return !money || recurrenceOf(money).type === 'Structural';
}

/** Whether it counts against the ceiling: all costs, or what its payer brings in. */
export function isClaim({ payer }: BudgetFrame, { side, money }: Open): boolean {
  const whose = payer?.trim();
  return whose ? side === 'INCOME' && money?.party?.trim() === whose : side === 'COST';
}
