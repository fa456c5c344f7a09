import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inWholeEuros } from './apportionment';
import { rounded } from './decimal';
import { abs, isMore, less, sum } from './sums';

it('WEB205 shows parts that add up to their total', () => {
  expect(inWholeEuros(['0.5', '0.5'])).toEqual(['1', '0']);
  expect(inWholeEuros(['1.2', '1.3', '1.5'])).toEqual(['1', '1', '2']);
  expect(inWholeEuros(['-0.5', '1'])).toEqual(['0', '1']);
});

it('WEB205 adds up whatever the parts, each less than a euro from what it is', () => {
  const part = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const exact = fc.array(part, { minLength: 1, maxLength: 6 }).map((all) => all.map(inEuros));
  fc.assert(
    fc.property(exact, (amounts) => {
      const shown = inWholeEuros(amounts);
      expect(sum(shown)).toBe(rounded(sum(amounts), 0));
      for (const [i, amount] of amounts.entries()) {
        expect(isMore('1', abs(less(shown[i] ?? '', amount)))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

function inEuros(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
