import { BLOCKS, LIMITS, type Workshop } from '../protocol/protocol';
import { words } from '../words/words.svelte';

/**
 * Who may gain: those that the group named already, first where it did so itself, then its segments
 * and partners, then the usual ones. One name for one party makes it one row in who pays and gains.
 */
export function parties({ canvas }: Workshop): readonly string[] {
  const notes = BLOCKS.flatMap((block) => canvas.blocks[block]);
  const named = notes.flatMap(({ outcome, money }) => [outcome?.party, money?.party]);
  const written = [...canvas.blocks.SEGMENTS, ...canvas.blocks.PARTNERS].map(({ text }) => text);
  const all = [...named, ...written, ...words().outcome.parties];
  const usable = all.filter(
    (each) => each !== undefined && each.trim() !== '' && each.length <= LIMITS.party,
  ) as string[];
  return [...new Set(usable.map((each) => each.trim()))];
}
