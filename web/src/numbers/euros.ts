import type { Money } from '../protocol/protocol';
import { language } from '../words/words.svelte';
import { rounded } from './decimal';

const MINUS = '\u2212';
const SPACE = '\u00a0';

/** Whole euros with the sign in front and a space that does not break: − € 12.400. */
export function shownEuros(amount: Money): string {
  const whole = BigInt(rounded(amount, 0));
  const number = new Intl.NumberFormat(language.current).format(whole < 0n ? -whole : whole);
  return `${whole < 0n ? MINUS + SPACE : ''}€${SPACE}${number}`;
}

/** As `shownEuros`, with a plus before what is left over. */
export function signedEuros(amount: Money): string {
  const isOver = BigInt(rounded(amount, 0)) > 0n;
  return `${isOver ? `+${SPACE}` : ''}${shownEuros(amount)}`;
}
