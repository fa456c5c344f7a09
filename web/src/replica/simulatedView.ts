import type {
  Author,
  Block,
  Canvas,
  Event,
  NoteId,
  NotesView,
  OpId,
  Role,
  ViewedEvent,
  WorkshopView,
} from '../protocol/protocol';
import { BLOCKS } from '../protocol/protocol';
import { evolve } from './rules/evolution';
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

export function transitionOf(before: Truth | undefined, recorded: Recorded): Transition {
  const made = madeBy(recorded.event).map((note) => [note, recorded.by] as const);
  const workshop = evolve(before?.workshop, recorded.event);
  const makers = new Map([...(before?.makers ?? []), ...made]);
  return { before, recorded, after: { workshop, makers } };
}

export function viewOf({ workshop, makers }: Truth, audience: Audience): WorkshopView {
  const { canvases } = workshop.notes;
  const notes: NotesView = hidesNotes(workshop, audience)
    ? { canvases: each(canvases, emptied), withheld: each(canvases, counts), authors: {} }
    : { canvases, withheld: {}, authors: authors([...makers], audience) };
  return { ...workshop, notes };
}

export function viewedOf({ before, recorded, after }: Transition, audience: Audience): ViewedEvent {
  const { seq, opId, event } = recorded;
  const isHidden = hidesNotes(after.workshop, audience);
  if (!before || hidesNotes(before.workshop, audience) !== isHidden) {
    return { type: 'Revealed', seq, opId, workshop: viewOf(after, audience) };
  }
  if (isHidden && 'note' in event) {
    return { type: 'Withheld', seq, withheld: each(after.workshop.notes.canvases, counts) };
  }
  const made = madeBy(event).map((note) => [note, recorded.by] as const);
  return { type: 'Shown', seq, opId, event, authors: authors(made, audience) };
}

function hidesNotes({ attendance }: WorkshopView, { role }: Audience): boolean {
  return role === 'WALL' && attendance.phase === 'LOBBY';
}

function authors(makers: readonly (readonly [NoteId, string])[], { device }: Audience) {
  return Object.fromEntries(
    makers.map(([note, maker]): [NoteId, Author] => [note, maker === device ? 'MINE' : 'ANOTHERS']),
  );
}

function emptied(): Canvas {
  return { blocks: eachBlock(() => []), shelf: [] };
}

function counts({ blocks }: Canvas) {
  return eachBlock((block) => blocks[block].length);
}

function each<T>(canvases: NotesView['canvases'], value: (canvas: Canvas) => T) {
  return Object.fromEntries(Object.entries(canvases).map(([id, its]) => [id, value(its)]));
}

export function eachBlock<T>(value: (block: Block) => T): Readonly<Record<Block, T>> {
  return Object.fromEntries(BLOCKS.map((block) => [block, value(block)])) as Record<Block, T>;
}
