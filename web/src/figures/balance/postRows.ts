import { type MoneyNotes, type Open, type SidedNote, sided } from '../../ledger/open';
import { NOTHING, sum } from '../../numbers/sums';
import type { BudgetLedger, Direction, Note, NoteMoney } from '../../protocol/protocol';
import { facetOf } from '../../replica/rules/facets';
import { words } from '../../words/words.svelte';
import type { Column, Row } from './yearRows';

/** Lines that are told together; `key` is empty for those of which nobody said whose they are. */
interface PostGroup {
  readonly side: Direction;
  readonly key: string;
  readonly notes: readonly Note[];
}

/** As the table of the years has them. */
const ORDER: readonly Direction[] = ['COST', 'INCOME', 'WITHDRAWAL', 'ADDITION'];

/** The lines one by one under what they come to together: the costs, the income, the reserves. */
export function postRows(ledger: BudgetLedger, notes: MoneyNotes): readonly Row[] {
  const lines = sided(ledger, notes).filter(({ note }) => hasMoney(ledger, note));
  return ORDER.flatMap((side) => groups(side, lines)).flatMap((group) => [
    sumOf(group),
    ...group.notes.map(line),
  ]);
}

/** What the stars mean, where there is one. */
export function starred(columns: readonly Column[]): string | undefined {
  return columns.some(({ open }) => open.length > 0) ? words().posts.starred : undefined;
}

/** A note that is only worth something to society has none. */
function hasMoney({ years }: BudgetLedger, note: Note): boolean {
  return (
    facetOf(note, 'NoteMoney') !== undefined ||
    years.some(({ unknown }) => unknown.includes(note.id))
  );
}

function groups(side: Direction, lines: readonly SidedNote[]): readonly PostGroup[] {
  const notes = lines.filter((line) => line.side === side).map(({ note }) => note);
  const keys = [...new Set(notes.map((note) => keyOf(side, facetOf(note, 'NoteMoney'))))];
  return keys
    .toSorted((a, b) => Number(a === '') - Number(b === ''))
    .map((key) => ({
      side,
      key,
      notes: notes.filter((note) => keyOf(side, facetOf(note, 'NoteMoney')) === key),
    }));
}

function keyOf(side: Direction, money: NoteMoney | undefined): string {
  switch (side) {
    case 'COST':
      return money?.taskField?.trim() ?? '';
    case 'INCOME':
      return money?.party?.trim() ?? '';
    case 'ADDITION':
    case 'WITHDRAWAL':
      return '';
  }
}

function nameOf({ side, key }: PostGroup): string {
  const { posts, model } = words();
  switch (side) {
    case 'COST':
      return posts.costs(key);
    case 'INCOME':
      return posts.income(key);
    case 'ADDITION':
      return model.additions;
    case 'WITHDRAWAL':
      return model.withdrawals;
  }
}

function sumOf(group: PostGroup): Row {
  const { side, key, notes } = group;
  return {
    name: nameOf(group),
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
