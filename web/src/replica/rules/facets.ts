import type { Block, Facet, FacetKind, Note } from '../../protocol/protocol';
import { FACET_KIND, FACET_KIND_FITS, FACET_KINDS } from '../../protocol/protocol';

// What is said about a note beside its text, as `Note` and `FacetKind` have it on the server.

/** What is said about a note, of one kind. */
export function facetOf<Type extends Facet['type']>({ facets }: Note, type: Type) {
  return facets.find((facet): facet is Extract<Facet, { type: Type }> => facet.type === type);
}

/** Whether a note says anything of that kind, wherever it lies. */
export function says({ facets }: Note, kind: FacetKind): boolean {
  return facets.some(({ type }) => FACET_KIND[type] === kind);
}

/** Whether it can be said, and counts, while the note is in `block`. */
export function fits(kind: FacetKind, block: Block): boolean {
  const blocks: readonly Block[] = FACET_KIND_FITS[kind];
  return blocks.includes(block);
}

/** In place of what was said of that kind. */
export function saying(note: Note, facet: Facet): Note {
  const facets = [...unsaying(note, FACET_KIND[facet.type]).facets, facet];
  return { ...note, facets: facets.sort((one, other) => rank(one) - rank(other)) };
}

export function unsaying(note: Note, kind: FacetKind): Note {
  return { ...note, facets: note.facets.filter(({ type }) => FACET_KIND[type] !== kind) };
}

function rank({ type }: Facet): number {
  return FACET_KINDS.indexOf(FACET_KIND[type]);
}
