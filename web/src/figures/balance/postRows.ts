import { type MoneyNotes, type MoneySide, type Open, SIDES } from '../../ledger/open';
import { NOTHING, sum } from '../../numbers/sums';
import type { BudgetLedger, Note, NoteMoney } from '../../protocol/protocol';
import { facetOf } from '../../replica/rules/facets';
import { words } from '../../words/words.svelte';
import type { Column, Row } from './yearRows';

/** Lines that are told together; `key` is empty for those of which nobody said whose they are. */
interface PostGroup {
  readonly side: MoneySide;
  readonly key: string;
  readonly notes: readonly Note[];
}

/** The lines one by one under what they come to together: the costs, and then the income. */
export function postRows(ledger: BudgetLedger, notes: MoneyNotes): readonly Row[] {
  return SIDES.flatMap((side) => groups(side, notes[side].filter(hasMoney(ledger)))).flatMap(
    (group) => [sumOf(group), ...group.notes.map(line)],
  );
}

/** What the stars mean, where there is one. */
export function starred(columns: readonly Column[]): string | undefined {
  return columns.some(({ open }) => open.length > 0) ? words().posts.starred : undefined;
}

/** A note that is only worth something to society has none. */
function hasMoney({ years }: BudgetLedger): (note: Note) => boolean {
  const unknown = new Set(years.flatMap((year) => year.unknown));
  return (note) => facetOf(note, 'NoteMoney') !== undefined || unknown.has(note.id);
}

function groups(side: MoneySide, notes: readonly Note[]): readonly PostGroup[] {
  const keys = [...new Set(notes.map((note) => keyOf(side, facetOf(note, 'NoteMoney'))))];
  return keys
    .toSorted((a, b) => Number(a === '') - Number(b === ''))
    .map((key) => ({
      side,
      key,
      notes: notes.filter((note) => keyOf(side, facetOf(note, 'NoteMoney')) === key),
    }));
}

function keyOf(side: MoneySide, money: NoteMoney | undefined): string {
  return (side === 'COSTS' ? money?.taskField : money?.party)?.trim() ?? '';
}

function sumOf({ side, key, notes }: PostGroup): Row {
  const t = words().posts;
  return {
    name: side === 'COSTS' ? t.costs(key) : t.income(key),
    look: 'group',
    amount: ({ lines }) => sum(notes.map(({ id }) => lines[id] ?? NOTHING)),
    lacks: (open: Open) => open.side === side && keyOf(side, open.money) === key,
  };
}

function line({ id, text }: Note): Row {
  return {
    note: id,
    name: text.replace(/\s+/g, ' '),
    look: 'sub',
    amount: ({ lines }) => lines[id],
    lacks: (open) => open.id === id,
  };
}
