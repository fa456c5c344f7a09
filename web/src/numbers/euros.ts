import type { Money } from '../protocol/protocol';
import { language, words } from '../words/words.svelte';
import { canonical, compare, negated, rounded } from './decimal';
import { spelled } from './typed';

const MINUS = '\u2212';
const SPACE = '\u00a0';

const CENTS = 2;

/** Whole euros with the sign in front and a space that does not break: − € 12.400. */
export function shownEuros(amount: Money, decimals = 0): string {
  const shown = rounded(amount, decimals);
  const isBelow = compare(shown, '0') < 0;
  const format = new Intl.NumberFormat(language.current, { minimumFractionDigits: decimals });
  const number = format.format((isBelow ? negated(shown) : shown) as Intl.StringNumericLiteral);
  return `${isBelow ? MINUS + SPACE : ''}€${SPACE}${number}`;
}

/** How many decimals amounts have that were given, or stand beside the prices they come from. */
export function decimalsOf(amounts: readonly Money[]): number {
  const isWhole = (amount: Money) => !canonical(rounded(amount, CENTS)).includes('.');
  return amounts.every(isWhole) ? 0 : CENTS;
}

/** As `shownEuros`, with a plus before what is left over. */
export function signedEuros(amount: Money): string {
  const isOver = BigInt(rounded(amount, 0)) > 0n;
  return `${isOver ? `+${SPACE}` : ''}${shownEuros(amount)}`;
}

/** As one says it: "12 euro en 50 cent". What is finer than a cent is told as a number. */
export function toldEuros(amount: Money): string {
  const [whole = '', cents = ''] = amount.split('.');
  const told = words().money;
  return cents.length === 0 || cents.length > 2
    ? told.euros(spelled(amount, language.current))
    : told.eurosAndCents(
        told.euros(spelled(whole, language.current)),
        Number(cents.padEnd(2, '0')),
      );
}
