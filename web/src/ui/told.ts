import type { Refusal } from '../protocol/protocol';
import { words } from '../words/words.svelte';
import { meant, unreadableIn } from './meant';

/** Why a text was not taken: of what cannot be kept, which characters. */
export function told(refusal: Refusal, text: string): string {
  return refusal === 'TEXT_UNREADABLE'
    ? words().unreadable(unreadableIn(meant(text)).join(', '))
    : words().refusal[refusal];
}
