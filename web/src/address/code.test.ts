import { expect, it } from 'vitest';
import { caretAfter, digitsOf, grouped, isComplete } from './code';

it.each([
  ['482731', '482731'],
  [' 482 731 ', '482731'],
  ['482-731', '482731'],
  ['4827319', '482731'],
  ['code: 48', '48'],
])('WEB67 reads %j', (typed, digits) => {
  expect(digitsOf(typed)).toBe(digits);
});

it('WEB67 shows the code as it stands on the wall', () => {
  expect(['', '4', '482', '4827', '482731'].map(grouped)).toEqual([
    '',
    '4',
    '482',
    '482 7',
    '482 731',
  ]);
  expect(isComplete('482731')).toBe(true);
  expect(isComplete('48273')).toBe(false);
});

it('WEB67 keeps the caret after the digit that was typed', () => {
  expect(caretAfter(3, '482')).toBe(3);
  expect(caretAfter(4, '4827')).toBe(5);
  expect(caretAfter(2, '482731')).toBe(2);
});
