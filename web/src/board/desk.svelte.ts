import { createContext } from 'svelte';
import { fromStore } from 'svelte/store';
import { choicesAddress } from '../app/api';
import { get } from '../app/http';
import { firstToWeigh } from '../balance/verdict';
import type { Origin } from '../explanation/explained';
import type { Typed } from '../inspector/draft.svelte';
import { type Choices, NO_CHOICES } from '../inspector/offers';
import { amountShown } from '../money/amounts';
import { formOf, type MoneyForm } from '../money/form';
import { type Scales, scalesOf } from '../money/weighing';
import { type OutcomeForm, formOf as outcomeForm } from '../outcome/form';
import { outcomeTold } from '../outcome/told';
import type {
  AddNote,
  Block,
  Command,
  Note,
  NoteId,
  NoteMoney,
  NoteOutcome,
  Refusal,
  SetMoney,
  SetOutcome,
  SplitNote,
  Workshop,
} from '../protocol/protocol';
import { BLOCKS } from '../protocol/protocol';
import { find, type Place } from '../replica/canvas';
import { newId } from '../replica/identifiers';
import type { Live, View } from '../replica/live';
import { announcer } from '../ui/announcer.svelte';
import { recall, remember } from '../ui/stored';
import { toasts } from '../ui/toasts.svelte';
import { language, words } from '../words/words.svelte';

export const [desk, setDesk] = createContext<Desk>();

/** A dialog about one note. Its `opener` is where the focus and the card belong. */
export interface NoteDialog {
  readonly about: 'actions' | 'split' | 'money' | 'outcome';
  readonly note: NoteId;
  readonly opener: Element;
}

export interface Wanted {
  readonly note?: NoteId;
  readonly block: Block;
}

/** Where a note that is being dragged would land. */
export interface Landing {
  readonly block: Block;
  readonly before: NoteId | undefined;
}

/**
 * What one person has in front of them: the workshop as it is, the block they have open, what they
 * are writing, and everything they can do with notes. What they did is told to a screen reader.
 */
export class Desk {
  readonly workshopId: string;
  readonly #live: Live;
  readonly #view: { readonly current: View };
  /** What stands in the writing box of each block. */
  readonly writing = $state<Partial<Record<Block, string>>>({});
  /** The notes whose changed text was left half-way. */
  readonly halfway = $state<Record<NoteId, boolean>>({});
  /** The amounts and outcomes that were left half-way, or that came back refused. */
  readonly typedMoney = $state<Record<NoteId, Typed<NoteMoney, MoneyForm>>>({});
  readonly typedOutcomes = $state<Record<NoteId, Typed<NoteOutcome, OutcomeForm>>>({});
  /** What the installation offers to choose from; nothing until it has said so. */
  choices = $state.raw(NO_CHOICES);
  /** How much of the window the balance takes, for what may not lie on top of it. */
  scaleHeight = $state(0);
  /** The note that was written last on this device, since the page was opened. */
  latest = $state.raw<AddNote>();
  active = $state<Block>('SEGMENTS');
  chosenYear = $state<number>();
  editing = $state<NoteId>();
  dialog = $state.raw<NoteDialog>();
  dragged = $state<NoteId>();
  landing = $state.raw<Landing>();
  /** What gets the focus once it is on the page: the note, or else the heading of its block. */
  wanted = $state.raw<Wanted>();

  constructor(live: Live, workshopId: string) {
    this.workshopId = workshopId;
    this.#live = live;
    this.#view = fromStore(live);
    this.active = recall(`blok.${workshopId}`, BLOCKS) ?? 'SEGMENTS';
    for (const block of BLOCKS) this.#recallWriting(block);
  }

  get view(): View {
    return this.#view.current;
  }

  /** Only asked for by what is shown once there is a workshop. */
  get workshop(): Workshop {
    if (!this.view.workshop) throw new Error('The workshop has not come in yet.');
    return this.view.workshop;
  }

  notesIn(block: Block): readonly Note[] {
    return this.workshop.canvas.blocks[block];
  }

  label(block: Block): string {
    return this.workshop.preparation.guide.blocks[block].label;
  }

  place(note: NoteId): Place | undefined {
    return find(this.workshop.canvas, note);
  }

  /** The year that lies on the balance: the one chosen, or else the first with a problem. */
  get year(): number {
    const ledger = this.view.figures?.ledger;
    const chosen = ledger?.years.find(({ year }) => year === this.chosenYear);
    if (chosen) return chosen.year;
    return ledger ? firstToWeigh(ledger) : this.workshop.preparation.frame.firstYear;
  }

  /** Where the amounts on the notes come from. */
  get scales(): Scales {
    const notes = [...this.notesIn('COSTS'), ...this.notesIn('REVENUE')];
    const { firstYear } = this.workshop.preparation.frame;
    return scalesOf(this.view.figures?.ledger, notes, this.view.unweighed, firstYear);
  }

  /** Where figures are explained, once there are any. */
  get origin(): Origin | undefined {
    const { figures, self } = this.view;
    const reach = (note: NoteId) => ({ onclick: () => this.goTo(note) });
    return figures && { workshop: this.workshopId, role: self.role, seq: figures.seq, reach };
  }

  get mayLead(): boolean {
    return this.view.self.role === 'FACILITATOR';
  }

  open(block: Block) {
    this.active = block;
    remember(`blok.${this.workshopId}`, block);
  }

  // ---- Writing

  write(block: Block, text: string) {
    this.writing[block] = text;
    this.#live.keepDraft(`block.${block}`, text);
  }

  /** Puts what stands in the writing box on a note. Answers why not; then the text stays. */
  add(block: Block): Refusal | undefined {
    return this.addAll(block, [(this.writing[block] ?? '').trim()]);
  }

  /** As `add`, with each of the texts on a note of its own. */
  addAll(block: Block, texts: readonly string[]): Refusal | undefined {
    for (const [i, text] of texts.entries()) {
      const command: AddNote = { type: 'AddNote', note: newId(), block, text };
      const refusal = this.#live.submit(command);
      if (refusal) {
        this.write(block, texts.slice(i).join('\n'));
        return refusal;
      }
      this.latest = command;
      announcer.say(words().done.added(text, this.label(block)));
    }
    this.write(block, '');
    return undefined;
  }

  /** The text to change: what was left half-way, or else what the note says. */
  async textToEdit(note: Note): Promise<string> {
    return (await this.#live.draft(`note.${note.id}`)) || note.text;
  }

  keepEdit(note: NoteId, text: string) {
    this.halfway[note] = text !== '';
    this.#live.keepDraft(`note.${note}`, text);
  }

  /** Answers why not; then nothing changed and the text is still with the one who wrote it. */
  edit(note: Note, text: string): Refusal | undefined {
    const refusal =
      text === note.text ? undefined : this.#live.submit({ type: 'EditNote', note: note.id, text });
    if (!refusal) {
      this.keepEdit(note.id, '');
      this.#leaveEditing(note.id);
      announcer.say(words().done.edited(text));
    }
    return refusal;
  }

  stopEditing(note: Note, text: string) {
    this.keepEdit(note.id, text === note.text ? '' : text);
    this.#leaveEditing(note.id);
  }

  // ---- What is done with notes

  /** Closes the dialog; the focus goes back to the note it was about. */
  closeDialog() {
    const place = this.dialog && this.place(this.dialog.note);
    if (place) this.wanted = { note: place.note.id, block: place.block };
    this.dialog = undefined;
  }

  /** Leaves what is open for a note elsewhere on the canvas. */
  goTo(note: NoteId) {
    const place = this.place(note);
    if (!place) return;
    this.dialog = undefined;
    this.open(place.block);
    this.wanted = { note, block: place.block };
  }

  move(id: NoteId, block: Block, before?: NoteId) {
    const from = this.place(id);
    const command: Command = { type: 'MoveNote', note: id, block, ...(before && { before }) };
    if (!from || !this.#submit(command)) return;
    const to = this.place(id);
    if (to) announcer.say(this.#moved(from, to));
    this.wanted = { note: id, block };
  }

  /** One place up (-1) or down (+1) in its block. */
  shift(id: NoteId, steps: -1 | 1) {
    const place = this.place(id);
    if (!place) return;
    const others = this.notesIn(place.block).filter((note) => note.id !== id);
    const index = place.index + steps;
    if (index >= 0 && index <= others.length) this.move(id, place.block, others[index]?.id);
  }

  /** The lines to split into: what was left half-way, or else nothing. */
  linesToSplit(note: NoteId): Promise<string> {
    return this.#live.draft(`split.${note}`);
  }

  keepSplit(note: NoteId, lines: string) {
    this.halfway[note] = lines !== '';
    this.#live.keepDraft(`split.${note}`, lines);
  }

  split(note: Note, texts: readonly string[]): Refusal | undefined {
    const [text = '', ...rest] = texts;
    const others = rest.map((other) => ({ id: newId(), text: other }));
    const refusal = this.#live.submit({ type: 'SplitNote', note: note.id, text, others });
    if (!refusal) {
      this.keepSplit(note.id, '');
      announcer.say(words().done.split(texts.length));
    }
    return refusal;
  }

  shelve(id: NoteId) {
    const from = this.place(id);
    if (!from || !this.#submit({ type: 'ShelveNote', note: id })) return;
    const text = words().done.shelved(from.note.text, this.label(from.block));
    announcer.say(text);
    const undo = { label: words().note.restore, run: () => this.restore(id) };
    toasts.show(text, undo);
    this.wanted = { block: from.block };
  }

  restore(id: NoteId) {
    if (!this.#submit({ type: 'RestoreNote', note: id })) return;
    const to = this.place(id);
    if (!to) return;
    announcer.say(words().done.restored(to.note.text, this.label(to.block)));
    this.wanted = { note: id, block: to.block };
  }

  setMoney(note: Note, money: NoteMoney): Refusal | undefined {
    const refusal = this.#live.submit({ type: 'SetMoney', note: note.id, money });
    if (!refusal) {
      const amount = amountShown(this.scales, { ...note, money }, this.year);
      announcer.say(words().done.amount(note.text, amount));
    }
    return refusal;
  }

  /** Without an outcome: takes off the one that the note has. */
  setOutcome(note: Note, outcome: NoteOutcome | undefined): Refusal | undefined {
    const command: Command = { type: 'SetOutcome', note: note.id, ...(outcome && { outcome }) };
    const refusal = this.#live.submit(command);
    if (!refusal) announcer.say(outcomeTold(note, outcome));
    return refusal;
  }

  /** Asks what there is to choose from in a budget year. Without an answer people type. */
  async consult(year: number) {
    const { role } = this.view.self;
    const answer = await get<Choices>(choicesAddress(this.workshopId, role, year));
    if (answer.ok) this.choices = answer.value;
  }

  start() {
    if (this.#submit({ type: 'StartWorkshop' })) announcer.say(words().board.started);
  }

  // ---- Refusals

  #submit(command: Command): boolean {
    const refusal = this.#live.submit(command);
    if (refusal) tellRefusal(refusal);
    return refusal === undefined;
  }

  /** The server did not take what was shown already: what was written goes back to its writer. */
  takeBack(command: Command) {
    if (command.type === 'AddNote') this.#giveBack(command.block, command.text);
    if (this.latest && !this.place(this.latest.note)) this.latest = undefined;
    if (command.type === 'EditNote') this.#giveBackEdit(command.note, command.text);
    if (command.type === 'SetMoney') this.#giveBackMoney(command);
    if (command.type === 'SetOutcome' && command.outcome) this.#giveBackOutcome(command);
    if (command.type === 'SplitNote') this.#giveBackSplit(command);
  }

  #giveBackSplit({ note, text, others }: SplitNote) {
    const lines = [text, ...others.map((other) => other.text)].join('\n');
    if (this.place(note)) this.keepSplit(note, lines);
    else this.#giveBack(this.active, lines);
  }

  #giveBackEdit(note: NoteId, text: string) {
    if (this.place(note)) this.keepEdit(note, text);
    else this.#giveBack(this.active, text);
  }

  #giveBackMoney({ note, money }: SetMoney) {
    const { firstYear } = this.workshop.preparation.frame;
    const fields = formOf(money, firstYear, language.current);
    this.typedMoney[note] ??= { base: this.place(note)?.note.money, fields };
  }

  #giveBackOutcome({ note, outcome }: SetOutcome) {
    const fields = outcomeForm(outcome, language.current);
    this.typedOutcomes[note] ??= { base: this.place(note)?.note.outcome, fields };
  }

  #giveBack(block: Block, text: string) {
    const written = this.writing[block];
    this.write(block, written ? `${text}\n${written}` : text);
  }

  #leaveEditing(note: NoteId) {
    this.editing = undefined;
    this.wanted = { note, block: this.place(note)?.block ?? this.active };
  }

  async #recallWriting(block: Block) {
    const draft = await this.#live.draft(`block.${block}`);
    this.writing[block] ??= draft;
  }

  #moved(from: Place, to: Place): string {
    const { text } = to.note;
    const count = this.notesIn(to.block).length;
    return from.block === to.block
      ? words().done.movedWithin(text, this.label(to.block), from.index + 1, to.index + 1, count)
      : words().done.movedTo(
          text,
          this.label(from.block),
          this.label(to.block),
          to.index + 1,
          count,
        );
  }
}

function tellRefusal(refusal: Refusal) {
  const text = words().note.notSaved(words().refusal[refusal]);
  announcer.say(text);
  toasts.show(text);
}
