import { expect, it } from 'vitest';
import { golden } from '../../protocol/golden';
import { isEmpty, required } from './wording';

const { empty, filled } = golden<{ empty: string[]; filled: string[] }>('notes/empty.json');

it.each(empty)('CAN22 takes %j for nothing, as the server does', (text) => {
  expect(isEmpty(text)).toBe(true);
  expect(required(text, 140)).toBe('TEXT_EMPTY');
});

it.each(filled)('CAN22 takes %j for a text, as the server does', (text) => {
  expect(isEmpty(text)).toBe(false);
  expect(required(text, 140)).toBeUndefined();
});
