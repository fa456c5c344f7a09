import type { Command, Refusal } from '../protocol/protocol';
import { words } from '../words/words.svelte';
import { meant, unreadableIn } from './meant';

const OVERTAKEN: readonly Refusal[] = ['STEP_LEFT', 'NOTHING_HIDDEN'];

/** Why a text, or what has texts in it, was not taken: of what cannot be kept, which characters. */
export function told(refusal: Refusal, said: unknown): string {
  if (refusal !== 'TEXT_UNREADABLE') return words().refusal[refusal];
  const found = textsIn(said).flatMap((text) => unreadableIn(meant(text)));
  return found.length > 0 ? words().unreadable(found) : words().refusal[refusal];
}

/** What is told of something that did not happen. Where the group is already, nothing was lost. */
export function refusalOf(refusal: Refusal, command: Command): string {
  const why = told(refusal, command);
  return OVERTAKEN.includes(refusal) ? why : words().note.notSaved(why);
}

function textsIn(said: unknown): readonly string[] {
  if (typeof said === 'string') return [said];
  return typeof said === 'object' && said !== null ? Object.values(said).flatMap(textsIn) : [];
}
