import type { BudgetFrame, BudgetYear, Note, NoteId, NoteMoney } from '../protocol/protocol';
import { facetOf } from '../replica/rules/facets';
import { recurrenceOf } from './calculation';

/** The notes that have money. */
export interface MoneyNotes {
  readonly COSTS: readonly Note[];
  readonly REVENUE: readonly Note[];
}

export type MoneySide = keyof MoneyNotes;
export const SIDES: readonly MoneySide[] = ['COSTS', 'REVENUE'];

/** A note that counts in a year, nobody knows for how much. */
export interface Open {
  readonly id: NoteId;
  readonly name: string;
  readonly side: MoneySide;
  readonly money: NoteMoney | undefined;
}

export function openIn(year: BudgetYear, notes: MoneyNotes): readonly Open[] {
  return SIDES.flatMap((side) =>
    notes[side]
      .filter(({ id }) => year.unknown.includes(id))
      .map((note) => ({ id: note.id, name: note.text, side, money: facetOf(note, 'NoteMoney') })),
  );
}

export function doesRecur({ money }: Open): boolean {
  return !money || recurrenceOf(money).type === 'Structural';
}

/** Whether it counts against the ceiling: all costs, or what its payer brings in. */
export function isClaim({ payer }: BudgetFrame, { side, money }: Open): boolean {
  const whose = payer?.trim();
  return whose ? side === 'REVENUE' && money?.party?.trim() === whose : side === 'COSTS';
}
