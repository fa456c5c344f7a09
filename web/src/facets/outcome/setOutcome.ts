import type { Desk } from '../../desk/desk.svelte';
import type { Command, Note, NoteOutcome, Refusal } from '../../protocol/protocol';
import { announcer } from '../../ui/announcer.svelte';
import { outcomeTold } from './told';

/** Tells what a note is worth, or without an outcome takes that off again. Answers why not. */
export function setOutcome(
  desk: Desk,
  note: Note,
  outcome: NoteOutcome | undefined,
): Refusal | undefined {
  const command: Command = outcome
    ? { type: 'SetFacet', note: note.id, facet: outcome }
    : { type: 'ClearFacet', note: note.id, kind: 'OUTCOME' };
  const refusal = desk.submit(command);
  if (!refusal) announcer.say(outcomeTold(note, outcome));
  return refusal;
}
