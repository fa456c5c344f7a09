import type { FACET_KIND, Facet, FacetKind, NoteId } from '../protocol/protocol';
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
