import type { Desk } from '../desk/desk.svelte';
import type { Command, Facet, FacetKind, Note, Refusal } from '../protocol/protocol';
import { saying } from '../replica/rules/facets';
import type { FacetWords } from '../words/nl/facets';
import { words } from '../words/words.svelte';
import { FACETS } from './table';

/** What a note says of one kind, in the place of what it was seen to say. */
interface Change {
  readonly facet: Facet | undefined;
  readonly seen: Facet | undefined;
}

/**
 * Says something about a note, or without a facet takes off what was said of that kind, and tells
 * so to a screen reader. Answers why not.
 */
export function say(
  desk: Desk,
  note: Note,
  kind: FacetKind,
  { facet, seen }: Change,
): Refusal | undefined {
  const saw = { seen: seen ? { facet: seen } : {} };
  const command: Command = facet
    ? { type: 'SetFacet', note: note.id, facet, ...saw }
    : { type: 'ClearFacet', note: note.id, kind, ...saw };
  const refusal = desk.submit(command);
  if (!refusal) desk.tell(told(desk, note, kind, facet));
  return refusal;
}

function told(desk: Desk, note: Note, kind: FacetKind, facet: Facet | undefined): string {
  const t: FacetWords = words().facets[kind];
  if (facet) return t.saved(note.text, FACETS[kind].shown(saying(note, facet), desk));
  return t.removal?.removed(note.text) ?? '';
}
