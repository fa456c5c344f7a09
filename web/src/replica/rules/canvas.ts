import type { Block, Canvas, Note, NoteId, Shelved } from '../../protocol/protocol';
import { BLOCKS } from '../../protocol/protocol';

/** Where a note stands on the sheet. */
export interface Place {
  readonly block: Block;
  readonly index: number;
  readonly note: Note;
}

export function find(canvas: Canvas, id: NoteId): Place | undefined {
  for (const block of BLOCKS) {
    const index = canvas.blocks[block].findIndex((note) => note.id === id);
    const note = canvas.blocks[block][index];
    if (note) {
      return { block, index, note };
    }
  }
  return undefined;
}

export function findOnShelf(canvas: Canvas, id: NoteId): Shelved | undefined {
  return canvas.shelf.find((shelved) => shelved.note.id === id);
}

export function has(canvas: Canvas, id: NoteId): boolean {
  return find(canvas, id) !== undefined || findOnShelf(canvas, id) !== undefined;
}

/** How many are on the sheet. */
export function size(canvas: Canvas): number {
  return BLOCKS.reduce((sum, block) => sum + canvas.blocks[block].length, 0);
}

export function add(canvas: Canvas, block: Block, note: Note): Canvas {
  return changed(canvas, block, [...canvas.blocks[block], note]);
}

export function replace(canvas: Canvas, place: Place, note: Note): Canvas {
  return changed(canvas, place.block, canvas.blocks[place.block].with(place.index, note));
}

export function insertAfter(canvas: Canvas, place: Place, others: readonly Note[]): Canvas {
  const notes = canvas.blocks[place.block];
  return changed(canvas, place.block, notes.toSpliced(place.index + 1, 0, ...others));
}

/** Lays a note before `before`, or last when that is not there. */
export function insert(canvas: Canvas, note: Note, to: Block, before?: NoteId): Canvas {
  const notes = canvas.blocks[to];
  const index = notes.findIndex(({ id }) => id === before);
  return changed(canvas, to, notes.toSpliced(index < 0 ? notes.length : index, 0, note));
}

/** The notes that follow in its block, in order. */
export function following(canvas: Canvas, place: Place): readonly NoteId[] {
  return canvas.blocks[place.block].slice(place.index + 1).map(({ id }) => id);
}

export function shelve(canvas: Canvas, place: Place, before?: NoteId): Canvas {
  const shelved = { note: place.note, from: place.block, ...(before && { before }) };
  return { ...remove(canvas, place), shelf: [...canvas.shelf, shelved] };
}

/**
 * Lays a note back where it came from: before the note that followed it, or before what followed
 * that one when it lies on the shelf as well.
 */
export function restore(canvas: Canvas, shelved: Shelved): Canvas {
  const shelf = canvas.shelf.filter((other) => other !== shelved);
  return insert({ ...canvas, shelf }, shelved.note, shelved.from, follower(shelved, shelf));
}

/** Who follows whom can go round, of notes that were laid back and put aside again. */
function follower({ from, before }: Shelved, others: readonly Shelved[]): NoteId | undefined {
  const aside = new Map(others.map((other) => [other.note.id, other]));
  let follower = before;
  for (let next = taken(aside, before); next?.from === from; next = taken(aside, follower)) {
    follower = next.before;
  }
  return follower;
}

function taken(aside: Map<NoteId, Shelved>, id: NoteId | undefined): Shelved | undefined {
  const next = id === undefined ? undefined : aside.get(id);
  if (next) aside.delete(next.note.id);
  return next;
}

export function remove(canvas: Canvas, place: Place): Canvas {
  return changed(canvas, place.block, canvas.blocks[place.block].toSpliced(place.index, 1));
}

/** With the notes of another one, last in each block and on the shelf. */
export function plus(canvas: Canvas, other: Canvas): Canvas {
  const blocks = eachBlock((block) => [...canvas.blocks[block], ...other.blocks[block]]);
  return { blocks, shelf: [...canvas.shelf, ...other.shelf] };
}

/** Lays these notes last in their blocks, in this order, and the same on the shelf. */
export function last({ blocks, shelf }: Canvas, order: readonly NoteId[]): Canvas {
  const place = ({ id }: Note) => order.indexOf(id);
  return {
    blocks: eachBlock((block) => blocks[block].toSorted((a, b) => place(a) - place(b))),
    shelf: shelf.toSorted((a, b) => place(a.note) - place(b.note)),
  };
}

export function eachBlock<T>(value: (block: Block) => T): Readonly<Record<Block, T>> {
  return Object.fromEntries(BLOCKS.map((block) => [block, value(block)])) as Record<Block, T>;
}

function changed(canvas: Canvas, block: Block, notes: readonly Note[]): Canvas {
  return { ...canvas, blocks: { ...canvas.blocks, [block]: notes } };
}
