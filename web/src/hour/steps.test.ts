import { expect, it } from 'vitest';
import type { Step } from '../protocol/protocol';
import { ledAt } from '../protocol/workshop.example';
import { words } from '../words/words.svelte';
import { instructionOf, shortTitleOf, titleOf } from './steps';

const { guide, script } = ledAt(0, [4, 7, 5]).preparation;
const channels = script.steps[2] as Step;

it('HOU29 calls a step by its title or, without one, by its block or its kind', () => {
  expect(titleOf(channels, guide, words())).toBe('Kanalen');
  expect(shortTitleOf(channels, guide, words())).toBe('3 Kanalen');
  expect(titleOf({ ...channels, title: 'Hoe?' }, guide, words())).toBe('Hoe?');
  expect(shortTitleOf({ ...channels, title: 'Hoe?' }, guide, words())).toBe('Hoe?');
  const opening = { ...channels, kind: { type: 'OpeningStep' } } as const;
  expect(titleOf(opening, guide, words())).toBe('Opening');
  expect(shortTitleOf(opening, guide, words())).toBe('Opening');
});

it('HOU29 reads the instruction of a step or, without one, the question of its block', () => {
  expect(instructionOf(channels, guide, words())).toBe(guide.blocks.CHANNELS.question);
  expect(instructionOf({ ...channels, instruction: 'Loop rond.' }, guide, words())).toBe(
    'Loop rond.',
  );
  const opening = { ...channels, kind: { type: 'OpeningStep' } } as const;
  expect(instructionOf(opening, guide, words())).toContain('Maak kennis');
});
