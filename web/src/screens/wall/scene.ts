import { BLOCKS, type Block } from '../../protocol/protocol';

/** What the wall shows: all blocks, or one of them large, a page at a time. */
export interface Turn {
  readonly block?: Block;
  readonly page: number;
}

export const ALL: Turn = { page: 0 };

/**
 * What comes after a scene, so that a room reads everything in turn: every page of each crowded
 * block, and then all blocks again.
 */
export function next({ block, page }: Turn, crowded: readonly Block[], pages: number): Turn {
  if (block && page + 1 < pages) return { block, page: page + 1 };
  const from = block ? BLOCKS.indexOf(block) + 1 : 0;
  const following = BLOCKS.slice(from).find((each) => crowded.includes(each));
  return following ? { block: following, page: 0 } : ALL;
}

/** What a key on the computer of the wall asks for, if it asks for anything. Again is a page on. */
export function asked(key: string, { block: current, page }: Turn, pages: number) {
  if (key === '0') return ALL;
  const block = /^[1-9]$/.test(key) ? BLOCKS[Number(key) - 1] : undefined;
  return block && { block, page: block === current ? (page + 1) % pages : 0 };
}
