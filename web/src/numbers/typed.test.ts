import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { golden } from '../protocol/golden';
import type { Language } from '../words/words.svelte';
import { spelled, spelledPercent, typedNumber, typedPercent } from './typed';

interface Case {
  readonly language: Language;
  readonly typed: string;
  readonly value?: string;
  readonly error?: string;
  readonly choices?: readonly string[];
}

const { cases } = golden<{ cases: readonly Case[] }>('finance/typed-amounts.json');
const read = cases.filter(({ value }) => value !== undefined);
const asked = cases.filter(({ error }) => error !== undefined);

it.each(read)('WEB30 reads $typed in $language as $value', ({ typed, language, value }) => {
  expect(typedNumber(typed, language)).toEqual({ value });
});

it.each(asked)('WEB31 WEB421 does not guess $typed in $language: $error', (asked) => {
  const { typed, language, ...doubt } = asked;
  expect(typedNumber(typed, language)).toEqual(doubt);
});

const ASKED_BY_PERIOD = asked.filter(({ typed }) =>
  /kwartaal|quarter|week|p\.m\.|p\/m/.test(typed),
);

it.each(ASKED_BY_PERIOD)('WEB703 asks how often $typed is meant in $language', (each) => {
  const { typed, language, ...doubt } = each;
  expect(typedNumber(typed, language)).toEqual(doubt);
  expect(doubt.error === 'EMPTY' || doubt.choices?.length === 2).toBe(true);
});

it('WEB704 never calls a text no number beside a number that it offers', () => {
  const both = asked.filter(({ error, choices }) => error === 'NOT_A_NUMBER' && choices);
  expect(both).toEqual([]);
  expect(typedNumber('1.820 uur', 'nl')).toEqual({ error: 'UNSURE', choices: ['1820'] });
});

it('WEB421 every number that is offered is read as itself', () => {
  const offered = asked.flatMap(({ language, choices = [] }) =>
    choices.map((choice) => ({ language, choice })),
  );
  expect(offered.length).toBeGreaterThan(60);
  for (const { language, choice } of offered) {
    expect(typedNumber(spelled(choice, language), language)).toEqual({ value: choice });
  }
});

it('WEB30 WEB31 there are many of both', () => {
  expect(read.length).toBeGreaterThan(120);
  expect(asked.length).toBeGreaterThan(80);
});

it.each([
  ['2,25', '0.0225'],
  ['80 %', '0.8'],
  ['100', '1'],
  ['-1', '-0.01'],
  ['\u2212 0,5', '-0.005'],
  ['0', '0'],
  ['25 procent', '0.25'],
  ['2½ %', '0.025'],
])('WEB202 reads the percentage %s as the fraction %s', (typed, value) => {
  expect(typedPercent(typed, 'nl')).toEqual({ value });
  expect(typedPercent(spelledPercent(value, 'nl'), 'nl')).toEqual({ value });
});

it.each([
  ['', 'EMPTY'],
  ['%', 'EMPTY'],
  ['-', 'NOTHING'],
  ['veel', 'NOT_A_NUMBER'],
  ['2,2551', 'TOO_PRECISE'],
  ['5,200', 'AMBIGUOUS'],
])('WEB202 does not guess what the percentage %j is: %s', (typed, error) => {
  expect(typedPercent(typed, 'nl')).toMatchObject({ error });
});

it('WEB30 reads back every number that it spells, in both languages', () => {
  const digits = fc.bigInt({ min: 0n, max: 9_999_999_999_999_999n });
  const language = fc.constantFrom('nl' as const, 'en' as const);
  let counted = 0;
  fc.assert(
    fc.property(digits, language, (units, spoken) => {
      const value = `${units / 10_000n}.${String(units % 10_000n).padStart(4, '0')}`;
      const exact = value.replace(/\.?0+$/, '');
      expect(typedNumber(spelled(exact, spoken), spoken)).toEqual({ value: exact });
      counted++;
    }),
    { numRuns: 2000 },
  );
  expect(counted).toBeGreaterThan(1500);
});

it('WEB421 offers a percentage as the fraction that it stands for', () => {
  expect(typedPercent('2 50 %', 'nl')).toEqual({
    error: 'AMBIGUOUS',
    choices: ['0.025', '2.5'],
  });
});
