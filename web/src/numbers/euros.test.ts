import { expect, it } from 'vitest';
import { decimalsOf, shownEuros } from './euros';
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

it.each([
  [
    ['1.2', '3'],
    ['€\u00a01,20', '€\u00a03,00'],
  ],
  [
    ['1200', '3'],
    ['€\u00a01.200', '€\u00a03'],
  ],
  [
    ['-0.36', '0.004'],
    ['\u2212\u00a0€\u00a00,36', '€\u00a00,00'],
  ],
  [['0.004'], ['€\u00a00']],
])('FIN265 shows %s beside a price with the cents that they have', (amounts, shown) => {
  expect(amounts.map((each) => shownEuros(each, decimalsOf(amounts)))).toEqual(shown);
});
