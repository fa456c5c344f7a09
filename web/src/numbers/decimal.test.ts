import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonical,
  compare,
  isDecimal,
  negated,
  plus,
  quotient,
  rounded,
  times,
  toThe,
} from './decimal';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.nat(4))
  .map(([units, scale]) => {
    const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
    const whole = digits.slice(0, digits.length - scale);
    return `${units < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`;
  });

describe('A decimal', () => {
  it.each(['0', '12', '-0.5', '1234.5000', '007'])('FIN40 reads %s', (text) => {
    expect(isDecimal(text)).toBe(true);
  });

  it.each(['', '-', '.5', '5.', '1,5', '1e3', '+1', ' 1', '٣'])(
    'FIN40 does not read "%s"',
    (text) => {
      expect(isDecimal(text)).toBe(false);
      expect(() => canonical(text)).toThrow('is not a decimal');
    },
  );

  it.each([
    ['2.50', '2.5'],
    ['100', '100'],
    ['100.00', '100'],
    ['-0', '0'],
    ['-0.0', '0'],
    ['0.10', '0.1'],
    ['007.5', '7.5'],
  ])('FIN40 has one spelling: %s is %s', (value, expected) => {
    expect(canonical(value)).toBe(expected);
  });

  it.each([
    ['0.1', '0.2', '0.3'],
    ['9999999999999.9999', '0.0001', '10000000000000'],
    ['12.5', '-12.5', '0'],
    ['-1', '0.5', '-0.5'],
  ])('FIN40 %s plus %s is %s', (left, right, expected) => {
    expect(plus(left, right)).toBe(expected);
  });

  it.each([
    ['5200', '9.5', '49400'],
    ['0.1', '0.1', '0.01'],
    ['999999999999.9999', '999999999999.9999', '999999999999999800000000.00000001'],
    ['-3', '0.5', '-1.5'],
    ['-3', '0', '0'],
  ])('FIN40 %s times %s is %s', (left, right, expected) => {
    expect(times(left, right)).toBe(expected);
  });

  it.each([
    ['0.5', 0, '1'],
    ['0.4999', 0, '0'],
    ['-0.5', 0, '-1'],
    ['-0.4', 0, '0'],
    ['2.5', 0, '3'],
    ['1234.005', 2, '1234.01'],
    ['9.5', 2, '9.50'],
    ['9.999', 2, '10.00'],
  ])('FIN40 %s in %i decimals is %s', (value, places, expected) => {
    expect(rounded(value, places)).toBe(expected);
  });

  it.each([
    ['10', '4', 2, '2.5'],
    ['2', '3', 2, '0.67'],
    ['-2', '3', 2, '-0.67'],
    ['1', '8', 2, '0.13'],
    ['0.5', '0.25', 0, '2'],
  ])('FIN40 %s divided by %s in at most %i decimals is %s', (left, right, places, expected) => {
    expect(quotient(left, right, places)).toBe(expected);
  });

  it('FIN40 is not divided by nought', () => {
    expect(() => quotient('1', '0.00')).toThrow('nought');
  });

  it('FIN40 is raised to a power exactly', () => {
    expect(toThe(3, '1.02')).toBe('1.061208');
    expect(toThe(0, '1.02')).toBe('1');
  });

  it('FIN40 obeys the laws of arithmetic', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(plus(a, b)).toBe(plus(b, a));
        expect(times(a, plus(b, c))).toBe(plus(times(a, b), times(a, c)));
        expect(plus(plus(a, b), negated(b))).toBe(canonical(a));
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        expect(compare(a, b) < 0).toBe(plus(b, negated(a)).match(/^[1-9]|^0\./) !== null);
      }),
      { numRuns: 500 },
    );
  });
});
