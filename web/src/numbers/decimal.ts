import type { Decimal } from '../protocol/protocol';

/**
 * Exact arithmetic on decimals as text. A decimal is a whole number of units of 10^-scale, so
 * BigInt does the work and nothing is ever a binary fraction.
 */
interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** Whether the server would read `text` as a decimal. */
export function isDecimal(text: string): text is Decimal {
  return PLAIN.test(text);
}

/** The one way to write this number: no needless zeros, no minus before nought. */
export function canonical(value: Decimal): Decimal {
  return written(read(value));
}

export function less(amount: Decimal, other: Decimal): Decimal {
  return plus(amount, negated(other));
}

export function plus(left: Decimal, right: Decimal): Decimal {
  const [a, b, scale] = aligned(left, right);
  return written({ units: a + b, scale });
}

export function times(left: Decimal, right: Decimal): Decimal {
  const a = read(left);
  const b = read(right);
  return written({ units: a.units * b.units, scale: a.scale + b.scale });
}

/** To at most `decimals` places: what an endless fraction has after them is lost. */
export function quotient(dividend: Decimal, divisor: Decimal, decimals = 30): Decimal {
  const [a, b] = aligned(dividend, divisor);
  if (b === 0n) {
    throw new RangeError('Nothing can be divided by nought.');
  }
  const exact = (a * power(decimals + 1)) / b;
  return canonical(rounded(written({ units: exact, scale: decimals + 1 }), decimals));
}

/** `base` times itself, `exponent` times. */
export function toThe(exponent: number, base: Decimal): Decimal {
  const { units, scale } = read(base);
  return written({ units: units ** BigInt(exponent), scale: scale * exponent });
}

export function negated(value: Decimal): Decimal {
  const { units, scale } = read(value);
  return written({ units: -units, scale });
}

/** Below zero when `left` is the smaller, above when it is the larger. */
export function compare(left: Decimal, right: Decimal): number {
  const [a, b] = aligned(left, right);
  return a < b ? -1 : Number(a > b);
}

/** Rounds to `decimals` places, halves away from zero, and writes exactly that many. */
export function rounded(value: Decimal, decimals: number): Decimal {
  const { units, scale } = read(value);
  const surplus = scale - decimals;
  if (surplus <= 0) {
    return fixed({ units: units * power(-surplus), scale: decimals });
  }
  const half = power(surplus) / 2n;
  const nearest = (units < 0n ? units - half : units + half) / power(surplus);
  return fixed({ units: nearest, scale: decimals });
}

function read(value: Decimal): Scaled {
  if (!isDecimal(value)) {
    throw new Error(`"${value}" is not a decimal.`);
  }
  const [whole = '', fraction = ''] = value.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

function written(value: Scaled): Decimal {
  const text = fixed(value);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function fixed({ units, scale }: Scaled): Decimal {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale > 0 ? `.${digits.slice(-scale)}` : '';
  return `${units < 0n ? '-' : ''}${whole}${fraction}`;
}

function aligned(left: Decimal, right: Decimal): readonly [bigint, bigint, number] {
  const a = read(left);
  const b = read(right);
  const scale = Math.max(a.scale, b.scale);
  return [a.units * power(scale - a.scale), b.units * power(scale - b.scale), scale];
}

function power(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}
