import { canonical, compare } from '../../numbers/decimal';
import type { Decimal, Estimate, Refusal } from '../../protocol/protocol';
import type { Answer, Limits } from './wording';

// Numbers and years within their bounds, as `NumberCheck` has it on the server.

const MOST_ON_TOP = '10';

type Sound = (value: Decimal, limits: Limits) => boolean;

/** Amounts are at least zero: the block says whether they are a cost or an income. */
export function amount(value: Decimal, limits: Limits): Answer {
  return isAmount(value, limits) ? undefined : 'AMOUNT_OUT_OF_RANGE';
}

export function amountEstimate(value: Estimate, limits: Limits): Answer {
  return estimate(value, limits, isAmount, 'AMOUNT_OUT_OF_RANGE');
}

/** An amount that may be below zero: a loss is worth less than nothing. */
export function signedEstimate(value: Estimate, limits: Limits): Answer {
  return estimate(value, limits, isWritable, 'AMOUNT_OUT_OF_RANGE');
}

/** A part of a whole: from 0 up to and including 1. */
export function share(value: Estimate, limits: Limits): Answer {
  return estimate(value, limits, isShare, 'SHARE_OUT_OF_RANGE');
}

/** So many years, and parts of one. */
export function duration(value: Estimate, limits: Limits): Answer {
  return estimate(value, limits, isDuration, 'DURATION_OUT_OF_RANGE');
}

/** A part of a whole that is divided by, so that none of it cannot be. */
export function divisor(value: Estimate, limits: Limits): Answer {
  return estimate(value, limits, isDivisor, 'SHARE_OUT_OF_RANGE');
}

/** Something on top, as a fraction: from 0 to ten times as much. */
export function surcharge(value: Decimal, limits: Limits): Answer {
  return isSurcharge(value, limits) ? undefined : 'SHARE_OUT_OF_RANGE';
}

export function surchargeEstimate(value: Estimate, limits: Limits): Answer {
  return estimate(value, limits, isSurcharge, 'SHARE_OUT_OF_RANGE');
}

/** A yearly rate as a fraction: more than a loss of everything, less than a doubling. */
export function rate(value: Decimal, limits: Limits): Answer {
  const isSound = compare(value, '-1') > 0 && compare(value, '1') < 0 && isPrecise(value, limits);
  return isSound ? undefined : 'SHARE_OUT_OF_RANGE';
}

export function year(value: number, limits: Limits): Answer {
  return value >= limits.yearFirst && value <= limits.yearLast ? undefined : 'YEAR_OUT_OF_RANGE';
}

function estimate(value: Estimate, limits: Limits, sound: Sound, flaw: Refusal): Answer {
  if (typeof value === 'string') return sound(value, limits) ? undefined : flaw;
  if (value.type === 'Missing') return undefined;
  const { low, likely, high } = value;
  if (![low, likely, high].every((each) => sound(each, limits))) return flaw;
  const isOrdered = compare(low, likely) <= 0 && compare(likely, high) <= 0;
  return isOrdered ? undefined : 'RANGE_OUT_OF_ORDER';
}

function isAmount(value: Decimal, limits: Limits): boolean {
  return isPositive(value) && isWritable(value, limits);
}

function isWritable(value: Decimal, limits: Limits): boolean {
  const [whole = ''] = canonical(value).replace('-', '').split('.');
  return isPrecise(value, limits) && whole.length <= limits.amountDigits;
}

function isShare(value: Decimal, limits: Limits): boolean {
  return isPositive(value) && compare(value, '1') <= 0 && isPrecise(value, limits);
}

function isDuration(value: Decimal, limits: Limits): boolean {
  const longest = String(limits.outcomeYears);
  return isPositive(value) && compare(value, longest) <= 0 && isPrecise(value, limits);
}

function isDivisor(value: Decimal, limits: Limits): boolean {
  return compare(value, '0') > 0 && isShare(value, limits);
}

function isSurcharge(value: Decimal, limits: Limits): boolean {
  return isPositive(value) && compare(value, MOST_ON_TOP) <= 0 && isPrecise(value, limits);
}

function isPositive(value: Decimal): boolean {
  return compare(value, '0') >= 0;
}

function isPrecise(value: Decimal, limits: Limits): boolean {
  const [, fraction = ''] = canonical(value).split('.');
  return fraction.length <= limits.amountDecimals;
}
