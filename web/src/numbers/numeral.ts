import type { Decimal } from '../protocol/protocol';
import type { Language, Words } from '../words/words.svelte';

/** Why a text is not taken as a number, and what may have been meant by it. */
export interface Doubt {
  readonly error: keyof Words['money']['errors'];
  readonly choices?: readonly Decimal[];
}

/** A number as somebody typed it: what it is, or what is wrong with it. */
export type Typed = { readonly value: Decimal } | Doubt;

/** Thousands with one and the same sign between them: a point, a comma, a space or a quote. */
const GROUPED = /^[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*$/;
const ONE_SIGN = /^\d*[.,]\d*$/;
const SPACED = /^\d+(?:[ ']\d+)+$/;
/** Thousands, and then the same sign again for the cents. */
const TWICE = /^([1-9]\d{0,2}(?:([.,])\d{3})+)\2(\d{1,2})$/;

/** Digits with what people put between them. Bounds are not looked at here. */
export function numeral(text: string, language: Language): Typed {
  if (/^\d+$/.test(text)) return { value: text };
  if (ONE_SIGN.test(text)) return oneSign(text, language);
  if (GROUPED.test(text)) return { value: digits(text) };
  return bothSigns(text) ?? unclear(text, language);
}

/** "5.200", "9,5": what the sign is for, the language says. "5,200" could be either. */
function oneSign(text: string, language: Language): Typed {
  if (!/\d/.test(text)) return { error: 'NOT_A_NUMBER' };
  const isPoint = text.includes(language === 'nl' ? ',' : '.');
  const isGrouped = GROUPED.test(text);
  const isLong = /^[1-9]\d{3,}[.,]\d{3}$/.test(text);
  if (isGrouped && !isPoint) return { value: digits(text) };
  return isGrouped || (isLong && !isPoint)
    ? { error: 'AMBIGUOUS', choices: [fraction(text), digits(text)] }
    : { value: fraction(text) };
}

/** Two sorts of signs: the last one is the decimal sign, the other one groups. */
function bothSigns(text: string): Typed | undefined {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const [groups, sign, decimals] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  const isSound = GROUPED.test(groups) && !groups.includes(sign) && /^\d+$/.test(decimals);
  return isSound ? { value: `${digits(groups)}.${decimals}` } : undefined;
}

/** Digits that are not divided as a number is: what may be meant by them. */
function unclear(text: string, language: Language): Typed {
  const tight = text.replace(/ ?([.,]) ?/g, '$1');
  if (tight !== text) return questioned(numeral(tight, language));
  const [, groups, , decimals] = TWICE.exec(text) ?? [];
  if (groups && decimals) return perhaps([`${digits(groups)}.${decimals}`]);
  return SPACED.test(text) ? perhaps(ofParts(text.split(/[ ']/))) : { error: 'NOT_A_NUMBER' };
}

function questioned(typed: Typed): Typed {
  return 'value' in typed ? perhaps([typed.value]) : typed;
}

/** "12 50" and "5000 6000" */
function ofParts(parts: readonly string[]): readonly Decimal[] {
  const [first = '', second = ''] = parts;
  const joined = parts.join('');
  const isNotOne = parts.slice(1).some(({ length }) => length > 3);
  if (parts.length > 2) return isNotOne ? [] : [joined];
  if (second.length <= 2) return [`${first}.${second}`, joined];
  return first.length > 3 ? [first, second] : [joined];
}

function perhaps(choices: readonly Decimal[]): Typed {
  if (choices.length === 0) return { error: 'NOT_A_NUMBER' };
  return { error: choices.length > 1 ? 'AMBIGUOUS' : 'NOT_A_NUMBER', choices };
}

/** "5", "5,", ",5" and "5,50". */
function fraction(text: string): Decimal {
  const [units = '', decimals = ''] = text.split(/[.,]/);
  return `${units || '0'}${decimals && `.${decimals}`}`;
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
