import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { fromStore } from 'svelte/store';
import { recall, remember } from '../device/stored';
import { firstToWeigh } from '../ledger/verdict';
import { type Scales, scalesOf } from '../ledger/weighing';
import type { LateText } from '../live/late';
import type { Live, View } from '../live/live';
import type {
  AddNote,
  Block,
  Canvas,
  Command,
  FacetKind,
  Note,
  NoteId,
  NoteRights,
  Refusal,
  WorkshopView,
} from '../protocol/protocol';
import { BLOCKS, MAIN_CANVAS } from '../protocol/protocol';
import { find, type Place } from '../replica/rules/canvas';
import { isHeld, rights } from '../replica/rules/hour';
import { reaches } from '../replica/rules/noteDecider';
import { mainCanvas } from '../replica/rules/notes';
import { choices, NO_CHOICES } from '../server/api';
import { announcer } from '../ui/announcer.svelte';
import { words } from '../words/words.svelte';
import { Drafts, isOvertaken } from './drafts.svelte';
import { withoutHidden } from './hidden';

export const [desk, setDesk] = createContext<Desk>();

/** A dialog about one note. Its `opener` is where the focus and the card belong. */
export interface NoteDialog {
  readonly about: 'actions' | 'split' | FacetKind;
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
 * What one person has in front of them: the workshop as it is, the block and the year they look at,
 * and what is open, held or half-written. What can be done with it stands beside it: `actions` and
 * `writing`.
 */
export class Desk {
  readonly workshopId: string;
  /** After how many days without a change the workshop is erased, where that is so. */
  readonly daysKept: number | undefined;
  readonly drafts: Drafts;
  readonly #live: Live;
  readonly #view: { readonly current: View };
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
  /** The notes that were hidden a moment ago, and turn over now. */
  revealed = new SvelteSet<NoteId>();
  dragged = $state<NoteId>();
  landing = $state.raw<Landing>();
  /** Whether the facilitator looks at the board as participants see it. */
  asParticipant = $state(false);
  /** Whether this person chose the block that is open; otherwise the group is there. */
  isOwnWay = $state(false);
  /** What gets the focus once it is on the page: the note, or else the heading of its block. */
  wanted = $state.raw<Wanted>();

  constructor(live: Live, workshopId: string, daysKept?: number) {
    this.workshopId = workshopId;
    this.daysKept = daysKept;
    this.#live = live;
    this.#view = fromStore(live);
    this.active = recall(`blok.${workshopId}`, BLOCKS) ?? 'SEGMENTS';
    this.drafts = new Drafts(live);
  }

  get view(): View {
    return this.#view.current;
  }

  /** Only asked for by what is shown once there is a workshop. */
  get workshop(): WorkshopView {
    if (!this.view.workshop) throw new Error('The workshop has not come in yet.');
    return this.view.workshop;
  }

  /** Who leads knows it, and who wrote has read it: until then it is said who sees what. */
  get isToldWhoSees(): boolean {
    const { authors } = this.workshop.notes;
    return this.mayLead || Object.values(authors).includes('MINE');
  }

  get canvas(): Canvas {
    const canvas = mainCanvas(this.workshop);
    return this.asParticipant ? withoutHidden(canvas, this.workshop.notes) : canvas;
  }

  notesIn(block: Block): readonly Note[] {
    return this.canvas.blocks[block];
  }

  /** What lies on the balance: the same notes as its figures count. */
  weighedIn(block: Block): readonly Note[] {
    const notes = mainCanvas(this.workshop).blocks[block];
    return this.mayLead ? notes : notes.filter(({ id }) => !this.isHidden(id));
  }

  label(block: Block): string {
    return this.workshop.preparation.guide.blocks[block].label;
  }

  place(note: NoteId): Place | undefined {
    return find(this.canvas, note);
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

  /** How much is not saved, of what was asked and of what waits for a choice. */
  get unsaved(): number {
    return this.view.unsaved + this.#undecided;
  }

  /** How many notes have two texts, one of which is not saved before somebody has chosen. */
  get #undecided(): number {
    return Object.entries(this.drafts.edits).filter(([note, edit]) => {
      const place = this.place(note);
      return place && isOvertaken(place.note, edit);
    }).length;
  }

  get mayLead(): boolean {
    return this.view.self.role === 'FACILITATOR';
  }

  /** Whether this screen is that of who leads, and not as participants have it. */
  get leads(): boolean {
    return this.mayLead && !this.asParticipant;
  }

  /** Whether this person may do this now: with a note, or with one that is not there yet. */
  may(action: keyof NoteRights, note: NoteId = ''): boolean {
    const { hour, preparation, notes } = this.workshop;
    return reaches(rights(hour, preparation)[action], this.view.self.role, note, notes);
  }

  /** Whether the facilitator has everybody stand still. */
  get isStill(): boolean {
    return isHeld(this.workshop.hour);
  }

  /** The time on the server, in milliseconds since 1970. */
  now(): number {
    return this.#live.now();
  }

  /** Does it at once on this page. Answers why not; then nothing happened. */
  submit(command: Command): Refusal | undefined {
    return this.#live.submit(command);
  }

  /**
   * Tells a screen reader what the last submission did, once it is saved: `done`. Without a
   * connection it hears at once what was done `here`, that it waits, and later that all is saved.
   */
  tell(done: string, here = done) {
    if (this.view.connection === 'online') {
      this.#live.afterSaved(() => announcer.say(done));
      return;
    }
    const { waits, waitsNowhere } = words().done;
    announcer.say(`${here} ${this.view.keepsNothing ? waitsNowhere : waits}`);
    this.#live.afterSaved(() => {
      if (this.view.unsaved === 0) announcer.say(words().done.allSaved);
    });
  }

  /** How many notes of others lie hidden in a block. */
  withheldIn(block: Block): number {
    if (!this.asParticipant) return this.workshop.notes.withheld[MAIN_CANVAS]?.[block] ?? 0;
    return mainCanvas(this.workshop).blocks[block].length - this.notesIn(block).length;
  }

  /** Whether others do not see a note yet. */
  isHidden(note: NoteId): boolean {
    return this.workshop.notes.hidden.includes(note);
  }

  /** Whether somebody takes part here in a step, and can say that they are ready. */
  get takesPart(): boolean {
    const { stage } = this.workshop.hour;
    return stage.type === 'Led' && this.view.self.role === 'PARTICIPANT';
  }

  sayReady(ready: boolean) {
    const { stage } = this.workshop.hour;
    if (stage.type === 'Led') this.#live.sayReady(stage.step, ready);
  }

  dropLate(late: LateText) {
    this.#live.dropLate(late);
  }

  /** Others see that somebody writes on this note. */
  write(note: NoteId | undefined) {
    this.#live.write(note);
  }

  open(block: Block) {
    this.isOwnWay = true;
    this.#show(block);
  }

  /** Opens the block that the group is at. */
  follow(block: Block | undefined) {
    this.isOwnWay = false;
    if (block) this.#show(block);
  }

  #show(block: Block) {
    this.active = block;
    remember(`blok.${this.workshopId}`, block);
  }

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

  /** Asks what there is to choose from in a budget year. Without an answer people type. */
  async fetchChoices(year: number) {
    const answer = await choices(this.workshopId, this.view.self.role, year);
    if (answer.ok) this.choices = answer.value;
  }
}
