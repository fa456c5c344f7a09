import { canonical, compare } from '../../numbers/decimal';
import type { Decimal } from '../../protocol/protocol';
import type { Bound } from '../../protocol/shapes';
import { type Limits, type Objection, optional, required } from './wording';

// One value against one bound, as `Measure` has it on the server. What a bound does not speak of,
// such as the record that holds the decimal it does speak of, is within it.

export function breach(value: unknown, bound: Bound, limits: Limits): Objection {
  if (typeof value === 'string') return ofText(value, bound, limits);
  if (typeof value === 'number') return ofNumber(value, bound, limits);
  return typeof value === 'object' && value !== null
    ? ofSeveral(Object.keys(value).length, bound, limits)
    : undefined;
}

/** Below zero when `one` is the smaller, above when it is the larger: of decimals, and of years. */
export function compared(one: unknown, other: unknown): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : compare(String(one), String(other));
}

/** A decimal is text too. */
function ofText(value: string, bound: Bound, limits: Limits): Objection {
  if ('longest' in bound) {
    const longest = limits[bound.longest];
    return bound.required ? required(value, longest) : optional(value, longest);
  }
  if ('sign' in bound) {
    return isQuantity(value, bound.sign, limits) ? undefined : 'AMOUNT_OUT_OF_RANGE';
  }
  if ('upToLimit' in bound) {
    const upTo = String(limits[bound.upToLimit]);
    return isFraction(value, { from: '0', upTo }, limits) ? undefined : bound.refusal;
  }
  return 'upTo' in bound || 'below' in bound
    ? isFraction(value, bound, limits)
      ? undefined
      : 'SHARE_OUT_OF_RANGE'
    : undefined;
}

function ofNumber(value: number, bound: Bound, limits: Limits): Objection {
  if ('year' in bound) {
    const isThere = value >= limits.yearFirst && value <= limits.yearLast;
    return isThere ? undefined : 'YEAR_OUT_OF_RANGE';
  }
  if (!('most' in bound)) return undefined;
  return value >= bound.least && value <= limits[bound.most] ? undefined : bound.refusal;
}

/** What a list or a table holds. */
function ofSeveral(count: number, bound: Bound, limits: Limits): Objection {
  if ('none' in bound) return count === 0 ? bound.none : undefined;
  if (!('size' in bound)) return undefined;
  return count + bound.besides > limits[bound.size] ? bound.refusal : undefined;
}

type Sign = Extract<Bound, { readonly sign: string }>['sign'];

function isQuantity(value: Decimal, sign: Sign, limits: Limits): boolean {
  const [whole = ''] = canonical(value).replace('-', '').split('.');
  return (
    isPrecise(value, limits) &&
    whole.length <= limits.amountDigits &&
    (mayBeNegative(sign, limits) || compare(value, '0') >= 0)
  );
}

function mayBeNegative(sign: Sign, limits: Limits): boolean {
  switch (sign) {
    case 'AS_LIMITED':
      return limits.negativeAmounts > 0;
    case 'NEVER_NEGATIVE':
      return false;
    case 'ANY':
      return true;
  }
}

interface Ends {
  readonly from?: Decimal;
  readonly above?: Decimal;
  readonly upTo?: Decimal;
  readonly below?: Decimal;
}

function isFraction(value: Decimal, { from, above, upTo, below }: Ends, limits: Limits): boolean {
  return (
    isPrecise(value, limits) &&
    (from === undefined || compare(value, from) >= 0) &&
    (above === undefined || compare(value, above) > 0) &&
    (upTo === undefined || compare(value, upTo) <= 0) &&
    (below === undefined || compare(value, below) < 0)
  );
}

function isPrecise(value: Decimal, limits: Limits): boolean {
  const [, fraction = ''] = canonical(value).split('.');
  return fraction.length <= limits.amountDecimals;
}
