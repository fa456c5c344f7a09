import { stepOf } from '../guide/blocks';
import { shortName } from '../guide/method';
import type { Guide, Step } from '../protocol/protocol';
import type { Words } from '../words/words.svelte';

// What steps are called, and what people do there. What a step does not say, its kind does.

export function titleOf({ title, kind }: Step, { blocks }: Guide, words: Words): string {
  if (title !== '') return title;
  return kind.type === 'BlockStep' ? blocks[kind.block].label : words.leading.kinds[kind.type];
}

/** The title with the number of its block, where there is little room. */
export function shortTitleOf(step: Step, guide: Guide, words: Words): string {
  const { title, kind } = step;
  if (title !== '' || kind.type !== 'BlockStep') return titleOf(step, guide, words);
  return `${stepOf(kind.block)} ${shortName(kind.block, guide) ?? guide.blocks[kind.block].label}`;
}

/** What people read at a step; of a block its question, with a place in it for the context. */
export function instructionOf({ instruction, kind }: Step, { blocks }: Guide, words: Words) {
  if (instruction !== '') return instruction;
  return kind.type === 'BlockStep'
    ? blocks[kind.block].question
    : words.leading.instructions[kind.type];
}
