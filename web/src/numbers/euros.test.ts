import { expect, it } from 'vitest';
import { shownEuros } from './euros';
import { abs, largest, less, sum } from './sums';

it('WEB50 adds decimals exactly', () => {
  expect(sum(['0.1', '0.2'])).toBe('0.3');
  expect(less('12.5', '12.5')).toBe('0');
  expect(abs('-0.1')).toBe('0.1');
  expect(largest(['9', '10', '9.99'])).toBe('10');
});

it.each([
  ['12400.49', '€\u00a012.400'],
  ['12400.5', '€\u00a012.401'],
  ['-12400.5', '\u2212\u00a0€\u00a012.401'],
  ['-0.49', '€\u00a00'],
  ['999999999999.9999', '€\u00a01.000.000.000.000'],
])('WEB50 shows %s as whole euros, half up', (decimal, shown) => {
  expect(shownEuros(decimal)).toBe(shown);
});
