import { expect, it } from 'vitest';
import english from '../../../files/src/main/resources/nl/sluitend/files/guide/en.json';
import dutch from '../../../files/src/main/resources/nl/sluitend/files/guide/nl.json';
import { BLOCKS } from '../protocol/protocol';
import { adapted, languageOf, methodOf, shortName } from './method';

const changed = { ...dutch.blocks.VALUE, question: 'Wat levert het op?' };

it('WEB72 marks a block that differs from the method', () => {
  expect(adapted(dutch)).toEqual([]);
  expect(adapted({ blocks: { ...dutch.blocks, VALUE: changed } })).toEqual(['VALUE']);
});

it('WEB72 compares with the language the guide began in', () => {
  expect(methodOf(english)).toBe(english);
  expect(methodOf({ blocks: { ...dutch.blocks, VALUE: changed } })).toBe(dutch);
});

it('WEB76 knows the language of a guide as long as one text of the method is left in it', () => {
  const own = { label: 'a', question: 'b', example: 'c', followUp: 'd' };
  const replaced = Object.fromEntries(BLOCKS.map((block) => [block, own])) as typeof dutch.blocks;
  const { label } = english.blocks.COSTS;
  expect(languageOf(english)).toBe('en');
  expect(languageOf({ blocks: { ...replaced, COSTS: { ...own, label } } })).toBe('en');
  expect(languageOf({ blocks: replaced })).toBeUndefined();
});

it('WEB531 has a short name for a block of the method, and none for one of our own', () => {
  const own = { blocks: { ...dutch.blocks, VALUE: { ...changed, label: 'Wat het oplevert' } } };
  expect(shortName('VALUE', dutch)).toBe('Waarde');
  expect(shortName('VALUE', english)).toBe('Value');
  expect(shortName('VALUE', own)).toBeUndefined();
});
