import { createContext } from 'svelte';
import type { Desk } from '../desk/desk.svelte';
import type { KeptForm } from '../facets/inspector/draft.svelte';
import { type MoneyForm, formOf as moneyForm } from '../facets/money/form';
import { type OutcomeForm, formOf as outcomeForm } from '../facets/outcome/form';
import type {
  Command,
  Facet,
  NoteId,
  NoteMoney,
  NoteOutcome,
  SetFacet,
} from '../protocol/protocol';
import { facetOf } from '../replica/rules/facets';
import { language } from '../words/words.svelte';

export const [noteForms, setNoteForms] = createContext<NoteForms>();

/** What was filled in about notes and is not saved: left half-way, or come back refused. */
export class NoteForms {
  readonly #desk: Desk;
  readonly money = $state<Record<NoteId, KeptForm<NoteMoney, MoneyForm>>>({});
  readonly outcomes = $state<Record<NoteId, KeptForm<NoteOutcome, OutcomeForm>>>({});

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The server did not take it after all: what was filled in goes back into the form. */
  takeBack(command: Command) {
    if (command.type === 'SetFacet') this.#takeBackFacet(command);
  }

  #takeBackFacet({ note, facet }: SetFacet) {
    switch (facet.type) {
      case 'NoteMoney':
        return this.#takeBackMoney(note, facet);
      case 'NoteOutcome':
        return this.#takeBackOutcome(note, facet);
    }
  }

  #takeBackMoney(note: NoteId, money: NoteMoney) {
    const { firstYear } = this.#desk.workshop.preparation.frame;
    const fields = moneyForm(money, firstYear, language.current);
    this.money[note] ??= { base: this.#said(note, 'NoteMoney'), fields };
  }

  #takeBackOutcome(note: NoteId, outcome: NoteOutcome) {
    const fields = outcomeForm(outcome, language.current);
    this.outcomes[note] ??= { base: this.#said(note, 'NoteOutcome'), fields };
  }

  #said<Type extends Facet['type']>(note: NoteId, type: Type) {
    const place = this.#desk.place(note);
    return place && facetOf(place.note, type);
  }
}
