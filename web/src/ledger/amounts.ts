import { shownEuros } from '../numbers/euros';
import type { Note } from '../protocol/protocol';
import { words } from '../words/words.svelte';
import { isOnce } from './calculation';
import { type Scales, tag } from './weighing';

/** "€ 12.400 per jaar", "€ 18.000 eenmalig in 2028" or "nog onbekend". */
export function amountShown(scales: Scales, note: Note, year: number): string {
  const t = words().money;
  const found = tag(scales, note, year);
  if (found.amount === undefined) return t.unknown;
  const once = isOnce(note);
  return `${shownEuros(found.amount)} ${once ? t.onceIn(found.year) : t.perYear}`;
}
