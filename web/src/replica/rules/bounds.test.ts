import { expect, it } from 'vitest';
import { most, mostOfEach } from '../../protocol/bounds';
import { LIMITS } from '../../protocol/protocol';
import { isWithin, refusalOf } from './commandCheck';

it('SYN50 a form knows the most of a part by its record', () => {
  expect(most('NoteMoney', 'taskField')).toBe(LIMITS.taskField);
  expect(most('SetContext', 'terms')).toBe(LIMITS.contextTerms);
  expect(mostOfEach('SetContext', 'terms')).toBe(LIMITS.contextTerm);
  expect(most('Investment', 'usefulLife')).toBe(LIMITS.usefulLife);
  expect(most('NoteOutcome', 'duration')).toBe(LIMITS.outcomeYears);
  expect(() => most('NoteMoney', 'amount')).toThrow('NoteMoney.amount');
});

it('SYN50 the parts of a split count the note itself', () => {
  const others = (count: number) => Array.from({ length: count }, () => ({ text: 'deel' }));
  const split = (count: number) => ({ type: 'SplitNote', text: 'rest', others: others(count) });

  expect(most('SplitNote', 'others')).toBe(LIMITS.splitParts - 1);
  expect(refusalOf('SplitNote', split(LIMITS.splitParts - 1), LIMITS)).toBeUndefined();
  expect(refusalOf('SplitNote', split(LIMITS.splitParts), LIMITS)).toBe('TOO_MANY_PARTS');
});

it.each([
  ['-1', false],
  ['-0.9999', true],
  ['0.00001', false],
  ['0.9999', true],
  ['1', false],
])('SYN50 %s as a rate: %s', (rate, isSound) => {
  expect(isWithin('Indexation', 'rate', rate)).toBe(isSound);
});

it.each([
  ['0', false],
  ['0.0001', true],
  ['1', true],
  ['1.0001', false],
])('SYN50 %s as what is productive: %s', (share, isSound) => {
  expect(isWithin('HourlyPrice', 'productivity', share)).toBe(isSound);
});

it('SYN50 what comes on top of a price has a limit', () => {
  expect(isWithin('HourlyPrice', 'overhead', String(LIMITS.surcharge))).toBe(true);
  expect(isWithin('HourlyPrice', 'overhead', `${LIMITS.surcharge}.0001`)).toBe(false);
});

it('SYN50 a bound holds for each decimal in an estimate, and a range rises', () => {
  const range = (low: string, likely: string, high: string) => ({
    type: 'Fixed',
    perYear: { type: 'Range', low, likely, high },
  });

  expect(refusalOf('Fixed', range('1', '2', '3'), LIMITS)).toBeUndefined();
  expect(refusalOf('Fixed', range('-1', '2', '3'), LIMITS)).toBe('AMOUNT_OUT_OF_RANGE');
  expect(refusalOf('Fixed', range('2', '1', '3'), LIMITS)).toBe('RANGE_OUT_OF_ORDER');
  expect(refusalOf('Fixed', { perYear: { type: 'Missing' } }, LIMITS)).toBeUndefined();
});
