import { stepOf } from '../guide/blocks';
import { shortName } from '../guide/method';
import type { Block, Guide, Step, WorkshopView } from '../protocol/protocol';
import type { Words } from '../words/words.svelte';
import { ledIn, stepNow, stepsOf } from './plan';

// What a step is called and asks, where its script leaves that to the method.

export function blockOf({ kind }: Step): Block | undefined {
  return kind.type === 'BlockStep' ? kind.block : undefined;
}

/** A step without a title is called after its block, or else after its kind. */
export function titleOf(step: Step, { blocks }: Guide, words: Words): string {
  const block = blockOf(step);
  if (step.title.trim() !== '') return step.title;
  return block ? blocks[block].label : words.room.kinds[step.kind.type].title;
}

/** The title with the number of its block, where there is little room. */
export function shortTitleOf(step: Step, guide: Guide, words: Words): string {
  const block = blockOf(step);
  if (step.title.trim() !== '' || !block) return titleOf(step, guide, words);
  return `${stepOf(block)} ${shortName(block, guide) ?? guide.blocks[block].label}`;
}

/** What the group is asked: the step's own words, or the question of its block or kind. */
export function instructionOf(step: Step, { blocks }: Guide, words: Words): string {
  const block = blockOf(step);
  if (step.instruction.trim() !== '') return step.instruction;
  return block ? blocks[block].question : words.room.kinds[step.kind.type].instruction;
}

/** Where on the script the group is, from 1; 0 at a step that was taken off. */
export function numberNow(workshop: WorkshopView): number {
  const led = ledIn(workshop);
  return stepsOf(workshop).findIndex(({ id }) => id === led?.step) + 1;
}

/** The name of the step at which the group is; empty when nobody leads or the step is gone. */
export function titleNow(workshop: WorkshopView, words: Words): string {
  const step = stepNow(workshop);
  return step ? titleOf(step, workshop.preparation.guide, words) : '';
}

/** "Stap 3 van 12: Kanalen", or nothing at a step that was taken off the script. */
export function placeNow(workshop: WorkshopView, words: Words): string {
  const number = numberNow(workshop);
  const place = words.room.place(number, stepsOf(workshop).length);
  return number > 0 ? `${place}: ${titleNow(workshop, words)}` : '';
}
