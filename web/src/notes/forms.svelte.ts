import { createContext } from 'svelte';
import type { Desk } from '../desk/desk.svelte';
import {
  FACETS,
  type Facets,
  type KeptForms,
  type KeptPerNote,
  type Tellings,
} from '../facets/table';
import {
  type Command,
  FACET_KIND,
  FACET_KINDS,
  type FacetKind,
  type NoteId,
} from '../protocol/protocol';
import { language } from '../words/words.svelte';

export const [noteForms, setNoteForms] = createContext<NoteForms>();

/** What was filled in about notes and is not saved: left half-way, or come back refused. */
export class NoteForms {
  readonly #desk: Desk;
  readonly kept: KeptForms = $state(noForms());

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The server did not take it after all: what was filled in goes back into the form. */
  takeBack(command: Command) {
    if (command.type !== 'SetFacet') return;
    const { note, facet } = command;
    this.#takeBackFacet(note, FACET_KIND[facet.type], facet);
  }

  #takeBackFacet<Kind extends FacetKind>(id: NoteId, kind: Kind, facet: Facets[Kind]) {
    const { formOf, said }: Tellings[Kind] = FACETS[kind];
    const { firstYear } = this.#desk.workshop.preparation.frame;
    const note = this.#desk.place(id)?.note;
    const fields = formOf(facet, language.current, firstYear);
    const kept: KeptPerNote<Kind> = this.kept[kind];
    kept[id] ??= { base: note && said(note), fields };
  }
}

function noForms(): KeptForms {
  return Object.fromEntries(FACET_KINDS.map((kind) => [kind, {}])) as KeptForms;
}
