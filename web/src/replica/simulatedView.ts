import type {
  Author,
  Canvas,
  CanvasId,
  Event,
  NoteId,
  NoteMoved,
  NotesView,
  OpId,
  Role,
  ViewedEvent,
  WorkshopCreated,
  WorkshopView,
} from '../protocol/protocol';
import { BLOCKS } from '../protocol/protocol';
import { eachBlock, following } from './rules/canvas';
import { evolve } from './rules/evolution';
import { present } from './rules/history';
import { shownBy } from './rules/hour';
import { find } from './rules/notes';
import { madeBy } from './rules/viewing';

// What a device is shown of the truth of the simulation, as `View` has it on the server.

/** Whom something is shown to. */
export interface Audience {
  readonly device: string;
  readonly role: Role;
}

export interface Recorded {
  readonly seq: number;
  readonly opId: OpId;
  readonly event: Event;
  /** The device that asked for it. */
  readonly by: string;
}

/** The whole state, with the device that made each note. */
export interface Truth {
  readonly workshop: WorkshopView;
  readonly makers: ReadonlyMap<NoteId, string>;
}

/** An event between the states before and after it. */
export interface Transition {
  readonly before: Truth | undefined;
  readonly recorded: Recorded;
  readonly after: Truth;
}

/** A workshop as it begins. */
export function created({ preparation, canvases }: WorkshopCreated, at: string): WorkshopView {
  return {
    preparation,
    notes: { canvases, withheld: {}, authors: {}, hidden: [], signatures: {} },
    attendance: { participants: [] },
    hour: { stage: { type: 'Lobby', since: at } },
  };
}

export function transitionOf(before: Truth, recorded: Recorded): Transition {
  const made = madeBy(recorded.event).map((note) => [note, recorded.by] as const);
  const workshop = evolve(before.workshop, recorded.event);
  const makers = made.length > 0 ? new Map([...before.makers, ...made]) : before.makers;
  return { before, recorded, after: { workshop, makers } };
}

export function viewOf(truth: Truth, audience: Audience): WorkshopView {
  const { hidden } = truth.workshop.notes;
  const sees = sightOf(truth, audience);
  const notes: NotesView = {
    canvases: only(truth, sees),
    withheld: withheld(truth, sees),
    authors: authors(truth, audience, sees),
    hidden: hidden.filter(sees),
    signatures: signatures(truth, sees),
  };
  return { ...truth.workshop, notes };
}

export function viewedOf(step: Transition, audience: Audience): ViewedEvent {
  const { before, recorded, after } = step;
  const { seq, opId, event } = recorded;
  if (!before || isBlind(before, audience) !== isBlind(after, audience)) {
    return { type: 'Revealed', seq, opId, workshop: viewOf(after, audience) };
  }
  const sees = sightOf(after, audience);
  if ('note' in event && !sees(event.note)) {
    return { type: 'Withheld', seq, withheld: withheld(after, sees) };
  }
  const sawBefore = sightOf(before, audience);
  const news = new Set(shownBy(event).filter((note) => !sawBefore(note)));
  const told = signatures(after, (note) => sees(note) && shownBy(event).includes(note));
  return news.size > 0 || Object.keys(told).length > 0
    ? disclosed(step, audience, news, told)
    : shown(step, audience);
}

function disclosed(
  { recorded, after }: Transition,
  audience: Audience,
  news: ReadonlySet<NoteId>,
  told: NotesView['signatures'],
): ViewedEvent {
  const { seq, opId, event } = recorded;
  return {
    type: 'Disclosed',
    seq,
    opId,
    event,
    notes: only(after, (note) => news.has(note)),
    authors: authors(after, audience, (note) => news.has(note)),
    withheld: withheld(after, sightOf(after, audience)),
    signatures: told,
  };
}

function shown({ recorded, after }: Transition, audience: Audience): ViewedEvent {
  const { seq, opId, event } = recorded;
  const made = new Set(madeBy(event));
  return {
    type: 'Shown',
    seq,
    opId,
    event: seen(event, after, audience),
    authors: authors(after, audience, (note) => made.has(note)),
  };
}

function seen(event: Event, after: Truth, audience: Audience): Event {
  if (event.type === 'NoteMoved') return anchored(event, after, audience);
  if (event.type !== 'NoteAdded' || !isHidden(event.note, after)) return event;
  const { by: _, ...unsigned } = event;
  return unsigned;
}

function isHidden(note: NoteId, { workshop }: Truth): boolean {
  return workshop.notes.hidden.includes(note);
}

/** While a note is hidden, nobody is told whose it is. */
function signatures(truth: Truth, sees: Sight): NotesView['signatures'] {
  const told = Object.entries(truth.workshop.notes.signatures).filter(
    ([note]) => sees(note) && !isHidden(note, truth),
  );
  return Object.fromEntries(told);
}

/** Before the next note that this audience sees too. */
function anchored({ type, note, canvas, block }: NoteMoved, after: Truth, audience: Audience) {
  const { canvases } = after.workshop.notes;
  const place = present(find(canvases, note), 'It was moved.');
  const its = present(canvases[place.canvas], 'It lies there.');
  const before = following(its, place).find(sightOf(after, audience));
  return { type, note, canvas, block, ...(before && { before }) };
}

type Sight = (note: NoteId) => boolean;

/** Until everybody is in, the projector shows nothing of what the first ones write. */
function isBlind({ workshop }: Truth, { role }: Audience): boolean {
  return role === 'WALL' && workshop.hour.stage.type === 'Lobby';
}

function sightOf(truth: Truth, audience: Audience): Sight {
  const hidden = new Set(truth.workshop.notes.hidden);
  const { device, role } = audience;
  if (isBlind(truth, audience)) return () => false;
  return (note) => role === 'FACILITATOR' || !hidden.has(note) || truth.makers.get(note) === device;
}

function authors({ makers }: Truth, { device }: Audience, sees: Sight) {
  return Object.fromEntries(
    [...makers]
      .filter(([note]) => sees(note))
      .map(([note, maker]): [NoteId, Author] => [note, maker === device ? 'MINE' : 'ANOTHERS']),
  );
}

function only({ workshop }: Truth, wanted: Sight): NotesView['canvases'] {
  return each(workshop, ({ blocks, shelf }) => ({
    blocks: eachBlock((block) => blocks[block].filter(({ id }) => wanted(id))),
    shelf: shelf.filter(({ note }) => wanted(note.id)),
  }));
}

/** Canvases in which nothing is hidden are not mentioned. */
function withheld({ workshop }: Truth, sees: Sight): NotesView['withheld'] {
  const counts = each(workshop, ({ blocks }) =>
    eachBlock((block) => blocks[block].filter(({ id }) => !sees(id)).length),
  );
  return Object.fromEntries(
    Object.entries(counts).filter(([, its]) => BLOCKS.some((block) => its[block] > 0)),
  );
}

function each<T>({ notes }: WorkshopView, value: (canvas: Canvas) => T): Record<CanvasId, T> {
  return Object.fromEntries(Object.entries(notes.canvases).map(([id, its]) => [id, value(its)]));
}
