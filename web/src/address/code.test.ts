import { expect, it } from 'vitest';
import { caretAfter, digitsOf, grouped, isComplete } from './code';

it.each([
  ['4827319056', '4827319056'],
  [' 482 731 9056 ', '4827319056'],
  ['482-731-9056', '4827319056'],
  ['code: 48', '48'],
  ['４８２７３１９０５６', '4827319056'],
  ['٤٨٢٧٣١٩٠٥٦', '4827319056'],
  ['४८२७३१९०५६', '4827319056'],
])('WEB67 SES134 reads %j', (typed, digits) => {
  expect(digitsOf(typed)).toBe(digits);
});

it('WEB67 shows the code as it stands on the wall, no digit alone at the end', () => {
  expect(
    ['', '4', '482', '4827', '482731', '4827319', '48273190', '4827319056'].map(grouped),
  ).toEqual(['', '4', '482', '4827', '482 731', '482 7319', '482 731 90', '482 731 9056']);
  expect(grouped('48273190567')).toBe('482 731 905 67');
});

it('WEB67 takes a code for complete from its shortest length on, and an earlier one of six', () => {
  const lengths = Array.from({ length: 12 }, (_, i) => i + 1);
  expect(lengths.filter((length) => isComplete('1'.repeat(length)))).toEqual([6, 10, 11, 12]);
});

it('WEB67 keeps the caret after the digit that was typed', () => {
  expect(caretAfter(3, '482')).toBe(3);
  expect(caretAfter(4, '48273')).toBe(5);
  expect(caretAfter(2, '482731')).toBe(2);
  expect(caretAfter(3, '482731')).toBe(4);
  expect(caretAfter(10, '4827319056')).toBe(12);
});
