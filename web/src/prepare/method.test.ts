import { expect, it } from 'vitest';
import english from '../../../exports/src/main/resources/nl/sluitend/exports/guide/en.json';
import dutch from '../../../exports/src/main/resources/nl/sluitend/exports/guide/nl.json';
import { adapted, methodOf } from './method';

const changed = { ...dutch.blocks.VALUE, question: 'Wat levert het op?' };

it('WEB72 marks a block that differs from the method', () => {
  expect(adapted(dutch)).toEqual([]);
  expect(adapted({ blocks: { ...dutch.blocks, VALUE: changed } })).toEqual(['VALUE']);
});

it('WEB72 compares with the language the guide began in', () => {
  expect(methodOf(english)).toBe(english);
  expect(methodOf({ blocks: { ...dutch.blocks, VALUE: changed } })).toBe(dutch);
});
