import type { Desk } from '../desk/desk.svelte';
import type { Command, Facet, FacetKind, Note, Refusal } from '../protocol/protocol';
import { saying } from '../replica/rules/facets';
import { announcer } from '../ui/announcer.svelte';
import type { FacetWords } from '../words/nl/facets';
import { words } from '../words/words.svelte';
import { FACETS } from './table';

/**
 * Says something about a note, or without a facet takes off what was said of that kind, and tells
 * so to a screen reader. Answers why not.
 */
export function say(
  desk: Desk,
  note: Note,
  kind: FacetKind,
  facet: Facet | undefined,
): Refusal | undefined {
  const command: Command = facet
    ? { type: 'SetFacet', note: note.id, facet }
    : { type: 'ClearFacet', note: note.id, kind };
  const refusal = desk.submit(command);
  if (!refusal) announcer.say(told(desk, note, kind, facet));
  return refusal;
}

function told(desk: Desk, note: Note, kind: FacetKind, facet: Facet | undefined): string {
  const t: FacetWords = words().facets[kind];
  if (facet) return t.saved(note.text, FACETS[kind].shown(saying(note, facet), desk));
  return t.removal?.removed(note.text) ?? '';
}
