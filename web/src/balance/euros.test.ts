import { expect, it } from 'vitest';
import { euros, isUnderOneEuro, sum, times, wholeEuros } from './euros';

it('WEB50 reads decimals exactly', () => {
  expect(sum([euros('0.1'), euros('0.2')])).toBe(euros('0.3'));
  expect(euros('-12.5') + euros('12.5')).toBe(0n);
});

it('WEB50 multiplies a number and a unit price exactly', () => {
  expect(times(euros('5200'), euros('9.50'))).toBe(euros('49400'));
  expect(times(euros('0.0001'), euros('0.0001'))).toBe(euros('0.00000001'));
});

it.each([
  ['12400.49', 12400n],
  ['12400.5', 12401n],
  ['-0.5', -1n],
  ['-0.49', 0n],
  ['999999999999.9999', 1000000000000n],
])('WEB50 shows %s as whole euros, half up', (decimal, shown) => {
  expect(wholeEuros(euros(decimal))).toBe(shown);
});

it('WEB50 refuses what is not a decimal', () => {
  expect(() => euros('12,5')).toThrow(RangeError);
  expect(() => euros('1e3')).toThrow(RangeError);
});

it('WEB52 cannot tell a difference under one euro from none', () => {
  expect(isUnderOneEuro(euros('0.99'))).toBe(true);
  expect(isUnderOneEuro(euros('-1'))).toBe(false);
});
