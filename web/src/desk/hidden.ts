import type { Block, Canvas, Note, NoteId, NotesView } from '../protocol/protocol';
import { BLOCKS } from '../protocol/protocol';

type Hiding = Pick<NotesView, 'hidden' | 'authors'>;

/** The canvas as it is to others than the facilitator: what is hidden is there for its author. */
export function withoutHidden({ blocks, shelf }: Canvas, notes: Hiding): Canvas {
  const isSeen = ({ id }: Note) => !notes.hidden.includes(id) || notes.authors[id] === 'MINE';
  const seen = BLOCKS.map((block) => [block, blocks[block].filter(isSeen)]);
  return {
    blocks: Object.fromEntries(seen) as Record<Block, readonly Note[]>,
    shelf: shelf.filter(({ note }) => isSeen(note)),
  };
}

/** How many notes of a block are still hidden. */
export function hiddenIn({ blocks }: Canvas, hidden: readonly NoteId[], block: Block): number {
  return blocks[block].filter(({ id }) => hidden.includes(id)).length;
}
