import type { Block, FACET_KIND, Facet, FacetKind, Note, NoteId } from '../protocol/protocol';
import { FACET_KINDS } from '../protocol/protocol';
import { fits } from '../replica/rules/facets';
import type { KeptForm } from './inspector/draft.svelte';
import type { Telling } from './inspector/telling';
import { money } from './money/money';
import { outcome } from './outcome/outcome';

/** What is said about a note, by its kind. */
export type Facets = { [Each in Facet as (typeof FACET_KIND)[Each['type']]]: Each };
/** What stands in the fields, by kind. */
type Forms = { [Kind in FacetKind]: ReturnType<(typeof table)[Kind]['formOf']> };
export type Tellings = { readonly [Kind in FacetKind]: Telling<Facets[Kind], Forms[Kind]> };
/** The forms of one kind that were left half-way. */
export type KeptPerNote<Kind extends FacetKind> = Record<
  NoteId,
  KeptForm<Facets[Kind], Forms[Kind]>
>;
export type KeptForms = { readonly [Kind in FacetKind]: KeptPerNote<Kind> };

const table = { MONEY: money, OUTCOME: outcome };

/** What the page has for every kind of facet. A kind without an entry does not compile. */
export const FACETS: Tellings = table;

/**
 * What a note in that block says, as tags; the amount stands last. A note without an amount says
 * so, unless it is worth something to society: that brings in no money.
 */
export function tagsOf(note: Note, block: Block): FacetKind[] {
  const kinds = FACET_KINDS.filter((kind) => fits(kind, block));
  const told = kinds.filter((kind) => FACETS[kind].said(note));
  return kinds
    .filter((kind) => told.includes(kind) || (kind === 'MONEY' && !told.includes('OUTCOME')))
    .toReversed();
}
