import { shownEuros } from '../../numbers/euros';
import type { Note, NoteOutcome } from '../../protocol/protocol';
import { words } from '../../words/words.svelte';
import { impact } from './impact';

/** "€ 8.600 per jaar", or "nog onbekend". */
export function outcomeShown(outcome: NoteOutcome): string {
  const yearly = impact(outcome);
  const t = words().money;
  return yearly === undefined ? t.unknown : `${shownEuros(yearly)} ${t.perYear}`;
}

/** What a screen reader is told when a note was given an outcome, or lost it. */
export function outcomeTold({ text }: Note, outcome: NoteOutcome | undefined): string {
  const t = words().outcome;
  if (!outcome) return t.removed(text);
  return t.saved(text, outcomeShown(outcome));
}
