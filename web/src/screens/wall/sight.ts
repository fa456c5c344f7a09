import type { View } from '../../live/live';
import {
  BLOCK_DIMENSION,
  BLOCKS,
  type Block,
  type Canvas,
  type CanvasId,
  type Figures,
  type WorkshopView,
} from '../../protocol/protocol';

/** What the projector shows. */
export interface RoomSight {
  readonly workshop: WorkshopView | undefined;
  readonly figures: Figures | undefined;
}

/**
 * The facilitator may show the wall from their own device, which sees more than the room: what is
 * hidden from the room stays hidden there too, and so do figures in which it has a part.
 */
export function asTheRoomSees({ workshop, figures }: View): RoomSight {
  if (!workshop || workshop.notes.hidden.length === 0) return { workshop, figures };
  const notes = withoutHidden(workshop.notes);
  const counts = Object.values(notes.withheld).flatMap((blocks) => Object.entries(blocks));
  const isWeighed = counts.some(
    ([block, count]) => count > 0 && BLOCK_DIMENSION[block as Block] === 'FINANCE',
  );
  return { workshop: { ...workshop, notes }, figures: isWeighed ? undefined : figures };
}

function withoutHidden(notes: WorkshopView['notes']): WorkshopView['notes'] {
  const hidden = new Set(notes.hidden);
  const canvases: Record<CanvasId, Canvas> = {};
  const withheld: Record<CanvasId, Record<Block, number>> = {};
  for (const [id, { blocks, shelf }] of Object.entries(notes.canvases)) {
    const seen = byBlock((block) => blocks[block].filter((note) => !hidden.has(note.id)));
    const left = shelf.filter(({ note }) => !hidden.has(note.id));
    canvases[id] = { blocks: seen, shelf: left };
    withheld[id] = byBlock((block) => blocks[block].length - seen[block].length);
  }
  return { ...notes, canvases, withheld, hidden: [] };
}

function byBlock<T>(of: (block: Block) => T): Record<Block, T> {
  return Object.fromEntries(BLOCKS.map((block) => [block, of(block)])) as Record<Block, T>;
}
