import { createContext } from 'svelte';
import type { Desk } from '../desk/desk.svelte';
import { askWhich } from '../desk/writing';
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
  type Facet,
  type FacetKind,
  type NoteId,
  type SeenFacet,
} from '../protocol/protocol';
import { isAlike } from '../replica/rules/merge';
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
    const { note, facet, seen } = command;
    const kind = FACET_KIND[facet.type];
    this.#takeBackFacet(note, kind, facet, seen);
    if (seen && this.#isOvertaken(note, kind, seen.facet)) askWhich(() => this.#open(note, kind));
  }

  #takeBackFacet<Kind extends FacetKind>(
    id: NoteId,
    kind: Kind,
    facet: Facets[Kind],
    seen: SeenFacet | undefined,
  ) {
    const { formOf, said }: Tellings[Kind] = FACETS[kind];
    const { firstYear } = this.#desk.workshop.preparation.frame;
    const note = this.#desk.place(id)?.note;
    const fields = formOf(facet, language.current, firstYear);
    const kept: KeptPerNote<Kind> = this.kept[kind];
    const base = seen ? (seen.facet as Facets[Kind] | undefined) : note && said(note);
    kept[id] ??= { base, fields };
  }

  #isOvertaken(id: NoteId, kind: FacetKind, seen: Facet | undefined): boolean {
    const note = this.#desk.place(id)?.note;
    return note !== undefined && !isAlike(FACETS[kind].said(note), seen);
  }

  #open(note: NoteId, about: FacetKind) {
    this.#desk.goTo(note);
    const opener = document.querySelector(`[data-note="${note}"]`);
    if (opener) this.#desk.dialog = { about, note, opener };
  }
}

function noForms(): KeptForms {
  return Object.fromEntries(FACET_KINDS.map((kind) => [kind, {}])) as KeptForms;
}
