/**
 * Euros as an exact whole number of hundred-millionths: the product of two decimals of four places
 * fits without rounding. Money is never a floating point number.
 */
export type Euros = bigint;

const DECIMALS = 8;
const ONE_EURO: Euros = 10n ** BigInt(DECIMALS);
const HALF: Euros = ONE_EURO / 2n;
const DECIMAL = /^(-?)(\d+)(?:\.(\d{1,8}))?$/;

export const NOTHING: Euros = 0n;

/** Reads the decimal string that money has on the wire. */
export function euros(decimal: string): Euros {
  const [, sign, whole, fraction = ''] = DECIMAL.exec(decimal) ?? [];
  if (whole === undefined) {
    throw new RangeError(`Not a decimal amount: ${decimal}`);
  }
  const size = BigInt(whole + fraction.padEnd(DECIMALS, '0'));
  return sign === '-' ? -size : size;
}

export function times(a: Euros, b: Euros): Euros {
  return (a * b) / ONE_EURO;
}

export function sum(amounts: readonly Euros[]): Euros {
  return amounts.reduce((total, amount) => total + amount, NOTHING);
}

export function abs(amount: Euros): Euros {
  return amount < NOTHING ? -amount : amount;
}

export function largest(amounts: readonly Euros[]): Euros {
  return amounts.toSorted(descending)[0] ?? NOTHING;
}

export function descending(a: Euros, b: Euros): number {
  return a < b ? 1 : Number(a > b) * -1;
}

export function isUnderOneEuro(amount: Euros): boolean {
  return abs(amount) < ONE_EURO;
}

/** What a page prints: whole euros, half up (away from zero), as the server rounds them. */
export function wholeEuros(amount: Euros): bigint {
  const size = (abs(amount) + HALF) / ONE_EURO;
  return amount < NOTHING ? -size : size;
}

/** For widths and angles only, where a hair's breadth does not matter. */
export function roughly(amount: Euros): number {
  return Number(amount) / Number(ONE_EURO);
}
