import { type Decimal, LIMITS } from '../protocol/protocol';
import type { Language } from '../words/words.svelte';
import { cleaned, isNothing, isNotKnown, undecorated } from './cleaned';
import { canonical, negated, plus, times } from './decimal';
import { type Doubt, numeral, type Typed } from './numeral';

export type { Typed } from './numeral';

type Reading = (text: string, language: Language) => Typed | undefined;

/** In this order: what a word or a sign says about the digits comes before the digits. */
const READINGS: readonly Reading[] = [
  below,
  percentage,
  perPeriod,
  staff,
  centsAlone,
  eurosAndCents,
  product,
  bothEnds,
  exponent,
  scaled,
  bare,
];

const BELOW = /^[-−–—]\s*(?<amount>.*\d.*)$|^\((?<within>.+)\)$|^(?<before>.*\d)\s*[-−–—]$/;
const CENTS = /^(?<cents>\d[\d.,' ]*?) ?(?:euro ?cents?|cents?|ct)$/i;
const EURO_CENTS = new RegExp(
  "^(?<euros>\\d[\\d.,' ]*?) ?(?:€|euro'?s?|eur) ?(?:en |and )?" +
    '(?<cents>\\d{1,2})(?<named> ?(?:cents?|ct))?$',
  'i',
);
/** What is told by the part of a year, with how often that part comes in it. */
const PERIODS: readonly (readonly [RegExp, Decimal])[] = (
  [
    ['12', 'maand|mnd|mth|month', 'maandelijks|monthly|p ?/ ?m|p\\. ?m|pm|p\\.?m(?:nd|th)'],
    ['4', 'kwartaal|kwrt|kw|quarter|qtr', 'quarterly|p ?/ ?k|p\\. ?k|p\\.?kw'],
    ['52', 'week|wk', 'wekelijks|weekly|p ?/ ?w|p\\. ?w|pw'],
    ['2', 'half ?jaar|half-year|half year', 'half-?jaarlijks|half-?yearly'],
  ] as const
).map(([times, noun, short]) => [
  new RegExp(
    `^(?<amount>.*?\\d.*?) ?(?:` +
      `(?:(?:per|a|each|every|elke?|iedere?|in (?:de|het)) ?|p? ?/ ?)(?:${noun})` +
      `|${short})\\.?$`,
    'i',
  ),
  times,
]);
/** "36 uur per week": what it is of is asked about with the rest. */
const OF_TIME = / ?(?:uur|uren|hours?|hrs?)$/i;
const STAFF = /\d ?ftes?\b/i;
const TIMES = / ?[x×✕*] ?/i;
const ENDS = / ?(?:[-−–—]|\btot(?: en met)?\b|t\/m|à|\bto\b|\bof\b|\bor\b) ?/i;
const EXPONENT = /^(?<units>\d+(?:[.,]\d+)?)e\+?(?<zeros>\d{1,2})$/i;
const SCALED = /^(?<count>.*\d[.,]?) ?(?<scale>[a-z]+)\.?$/i;
const LOOSE = /\d(?:[\d.,' ]*\d)?/g;
const SIGN = /^[-−–]\s*(?=\d)/;
const PERCENT = /%|\bprocent\b|\bper ?cent\b|\bpct\b/i;

const SCALES: ReadonlyMap<string, Decimal> = new Map([
  ...['honderd', 'hundred'].map((word) => [word, '100'] as const),
  ...['k', 'dzd', 'duizend', 'thousand'].map((word) => [word, '1000'] as const),
  ...['mln', 'mio', 'miljoen', 'million'].map((word) => [word, '1000000'] as const),
  ...['mld', 'mrd', 'miljard', 'billion'].map((word) => [word, '1000000000'] as const),
]);
/** What may be a number and may be a measure: an amount of money, or a weight or a length. */
const MEASURES: ReadonlyMap<string, Decimal> = new Map([
  ['m', '1000000'],
  ['ton', '100000'],
]);

/**
 * Reads what people write in either country: "€ 1.250,50", "1,250.50", "12,5 duizend", "50,-".
 * What could be two numbers, or none, is asked about rather than guessed.
 */
export function typedNumber(text: string, language: Language): Typed {
  return unsure(readNumber(text, language));
}

/** Of what a number is found in nobody says that it is none. */
function unsure(typed: Typed): Typed {
  return 'error' in typed && typed.error === 'NOT_A_NUMBER' && typed.choices
    ? { ...typed, error: 'UNSURE' }
    : typed;
}

function readNumber(text: string, language: Language): Typed {
  if (/^[\d.,]+$/.test(text)) return bound(numeral(text, language));
  const clean = cleaned(text, language);
  if (isNothing(clean)) return { error: 'NOTHING', choices: ['0'] };
  if (undecorated(clean) === '' || isNotKnown(clean)) return { error: 'EMPTY' };
  return found(clean, language);
}

/** A percentage as it was typed, "2,25" or "2,25 %", as the fraction it stands for. */
export function typedPercent(text: string, language: Language): Typed {
  const bareText = cleaned(text, language).replace(PERCENT, ' ').trim();
  const typed = SIGN.test(bareText)
    ? opposite(typedNumber(bareText.replace(SIGN, ''), language))
    : typedNumber(bareText, language);
  if ('error' in typed) return { ...typed, ...asked(typed.choices?.map(hundredth)) };
  const fraction = hundredth(typed.value);
  const decimals = fraction.split('.')[1] ?? '';
  return decimals.length > LIMITS.amountDecimals ? { error: 'TOO_PRECISE' } : { value: fraction };
}

function found(clean: string, language: Language): Typed {
  for (const read of READINGS) {
    const typed = read(clean, language);
    if (typed) return typed;
  }
  return loose(clean, language);
}

function below(text: string, language: Language): Typed | undefined {
  const groups = BELOW.exec(undecorated(text))?.groups;
  const amount = groups?.['amount'] ?? groups?.['within'] ?? groups?.['before'];
  return amount === undefined
    ? undefined
    : { error: 'NEGATIVE', ...asked(valuesOf([amount], language)) };
}

function percentage(text: string, language: Language): Typed | undefined {
  return PERCENT.test(text)
    ? { error: 'PERCENTAGE', ...asked(valuesOf([text.replace(PERCENT, '').trim()], language)) }
    : undefined;
}

/** "12 per maand" is asked for by the year, or it is what is typed. */
function perPeriod(text: string, language: Language): Typed | undefined {
  for (const [period, often] of PERIODS) {
    const amount = period.exec(text)?.groups?.['amount'];
    if (amount === undefined) continue;
    const [value] = valuesOf([amount.replace(OF_TIME, '')], language);
    return value === undefined
      ? { error: 'NOT_A_NUMBER' }
      : { error: 'AMBIGUOUS', ...asked([times(value, often), value]) };
  }
  return undefined;
}

/** "0,5 fte": what somebody works is no sum, whatever the digits. */
function staff(text: string): Typed | undefined {
  return STAFF.test(text) ? { error: 'NOT_A_NUMBER' } : undefined;
}

function centsAlone(text: string, language: Language): Typed | undefined {
  const cents = CENTS.exec(text)?.groups?.['cents'];
  return cents === undefined ? undefined : scaledBy('0.01', numeral(cents, language));
}

/** "12 euro 50"; one digit without "cent" may be tenths. */
function eurosAndCents(text: string, language: Language): Typed | undefined {
  const { euros = '', cents = '', named } = EURO_CENTS.exec(text)?.groups ?? {};
  const whole = euros === '' ? undefined : numeral(euros, language);
  if (!whole || 'error' in whole || whole.value.includes('.')) return undefined;
  const exact = plus(whole.value, hundredth(cents));
  return cents.length === 1 && !named
    ? { error: 'AMBIGUOUS', choices: [plus(whole.value, times(cents, '0.1')), exact] }
    : bounded(exact);
}

/** "2 × 300" */
function product(text: string, language: Language): Typed | undefined {
  const parts = text.split(TIMES);
  if (parts.length < 2) return undefined;
  const factors = valuesOf(parts, language);
  return factors.length === parts.length ? bounded(factors.reduce(times)) : undefined;
}

/** "5-10", "5 tot 10 duizend" */
function bothEnds(text: string, language: Language): Typed | undefined {
  const [low = '', high = '', ...more] = text.split(ENDS);
  const scale = SCALED.exec(high)?.groups?.['scale'] ?? '';
  const ends = valuesOf([SCALED.test(low) ? low : `${low}${scale}`, high], language);
  return more.length === 0 && ends.length === 2 ? { error: 'TWO', choices: ends } : undefined;
}

function exponent(text: string, language: Language): Typed | undefined {
  const { units, zeros } = EXPONENT.exec(text)?.groups ?? {};
  if (units === undefined) return undefined;
  const power = `1${'0'.repeat(Number(zeros))}`;
  const meant = valuesOf([units], language).map((value) => times(value, power));
  return { error: 'NOT_A_NUMBER', ...asked(meant) };
}

function scaled(text: string, language: Language): Typed | undefined {
  const { count = '', scale = '' } = SCALED.exec(undecorated(text))?.groups ?? {};
  const worth = SCALES.get(scale.toLowerCase());
  if (worth !== undefined) return scaledBy(worth, numeral(count, language));
  const perhaps = MEASURES.get(scale.toLowerCase());
  const [value] = perhaps === undefined ? [] : valuesOf([count], language);
  return value && perhaps
    ? { error: 'AMBIGUOUS', ...asked([times(value, perhaps), value]) }
    : undefined;
}

function scaledBy(worth: Decimal, typed: Typed): Typed {
  return 'error' in typed
    ? { ...typed, ...asked(typed.choices?.map((choice) => times(choice, worth))) }
    : bounded(times(typed.value, worth));
}

function bare(text: string, language: Language): Typed | undefined {
  const digits = undecorated(text);
  return /^[\d.,' ]+$/.test(digits) ? bound(numeral(digits, language)) : undefined;
}

/** A number among words: it may be meant, but not for sure as it is. */
function loose(text: string, language: Language): Typed {
  const numbers = text.match(LOOSE) ?? [];
  const meant = numbers.length === 1 ? valuesOf(numbers, language) : [];
  return { error: 'NOT_A_NUMBER', ...asked(meant) };
}

/** What is clearly a number among these. */
function valuesOf(texts: readonly string[], language: Language): Decimal[] {
  return texts
    .map((text) => scaled(text, language) ?? bare(text, language))
    .flatMap((typed) => (typed && 'value' in typed ? [typed.value] : []));
}

/** What may be meant, as far as it can be kept. */
function asked(choices: readonly Decimal[] = []): Pick<Doubt, 'choices'> {
  const kept = choices.map(bounded).flatMap((typed) => ('value' in typed ? [typed.value] : []));
  return kept.length > 0 ? { choices: [...new Set(kept)] } : {};
}

function opposite(typed: Typed): Typed {
  return 'error' in typed ? typed : { value: negated(typed.value) };
}

function hundredth(value: Decimal): Decimal {
  return times(value, '0.01');
}

function bound(typed: Typed): Typed {
  return 'error' in typed ? { ...typed, ...asked(typed.choices) } : bounded(typed.value);
}

function bounded(value: Decimal): Typed {
  const exact = canonical(value);
  const [units = '', decimals = ''] = exact.split('.');
  if (units.length > LIMITS.amountDigits) return { error: 'TOO_LARGE' };
  if (decimals.length > LIMITS.amountDecimals) return { error: 'TOO_PRECISE' };
  return { value: exact };
}

/**
 * The number as its reader writes it, exactly: "5.200", "9,50", "0,1234". Three decimals would look
 * like thousands, so they get a fourth: "0,1250".
 */
export function spelled(value: Decimal, language: Language): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  return written(value, decimals === 0 ? 0 : Math.max(2, decimals), language);
}

function written(value: Decimal, decimals: number, language: Language): string {
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals === 3 ? 4 : decimals,
    maximumFractionDigits: 20,
  });
  return format.format(value as Intl.StringNumericLiteral);
}

/** A fraction as the percentage that one types: 0.0225 is "2,25", and 0.025 is "2,5". */
export function spelledPercent(fraction: Decimal, language: Language): string {
  const percent = canonical(times(fraction, '100'));
  return written(percent, percent.split('.')[1]?.length ?? 0, language);
}
