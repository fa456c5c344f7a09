import { shownEuros } from '../balance/sentences';
import type { Note, NoteOutcome } from '../protocol/protocol';
import { words } from '../words/words.svelte';
import { impact } from './impact';

/** What a screen reader is told when a note was given an outcome, or lost it. */
export function outcomeTold({ text }: Note, outcome: NoteOutcome | undefined): string {
  const t = words().outcome;
  if (!outcome) return t.removed(text);
  const yearly = impact(outcome);
  return yearly === undefined ? t.savedUnknown(text) : t.saved(text, shownEuros(yearly));
}
