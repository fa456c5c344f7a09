import { type Decimal, LIMITS } from '../protocol/protocol';
import type { Language, Words } from '../words/words.svelte';
import { canonical, negated, times } from './decimal';

/** A number as somebody typed it: what it is, or what is wrong with it. */
export type Typed =
  | { readonly value: Decimal }
  | { readonly error: keyof Words['money']['errors'] };

const DECORATION = /€|\beuros?\b|\beur\b|[\s_']|[.,][-−–—]+$/gi;
/** What a bookkeeper writes for nothing: "-", "€ -", "-,-". In a workshop it may mean unknown. */
const DASH = /^[\s€]*[-−–—]+(?:[.,][-−–—]+)?\s*$/;
const SIGN = /^\s*[-−–]\s*(?=\d)/;
const SCALE = /(k|duizend|thousand|mln|miljoen|million)$/i;
const GROUPED = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;
const PLAIN = /^\d*(?:[.,]\d*)?$/;

/**
 * Reads what people write in either country: "€ 1.250,50", "1,250.50", "12,5 duizend", "50,-".
 * A comma before three digits could be both, so it is asked about rather than guessed.
 */
export function typedNumber(text: string, language: Language): Typed {
  if (DASH.test(text)) return { error: 'NOTHING' };
  const bare = text.replace(DECORATION, '').replace(/^\+/, '');
  if (bare === '') return { error: 'EMPTY' };
  if (/^[-−–]/.test(bare)) return { error: 'NEGATIVE' };
  const scale = SCALE.exec(bare)?.[1]?.toLowerCase();
  const value = decimalOf(bare.replace(SCALE, ''), language);
  return 'error' in value ? value : bounded(times(value.value, worth(scale)));
}

/** A percentage as it was typed, "2,25" or "2,25 %", as the fraction it stands for. */
export function typedPercent(text: string, language: Language): Typed {
  const bare = text.replace('%', '');
  const typed = SIGN.test(bare)
    ? negative(typedNumber(bare.replace(SIGN, ''), language))
    : typedNumber(bare, language);
  if ('error' in typed) return typed;
  const fraction = times(typed.value, '0.01');
  const decimals = fraction.split('.')[1] ?? '';
  return decimals.length > LIMITS.amountDecimals ? { error: 'TOO_PRECISE' } : { value: fraction };
}

function negative(typed: Typed): Typed {
  return 'error' in typed ? typed : { value: negated(typed.value) };
}

function worth(scale: string | undefined): Decimal {
  if (scale === undefined) return '1';
  return scale.startsWith('m') ? '1000000' : '1000';
}

function decimalOf(text: string, language: Language): Typed {
  const point = language === 'nl' ? ',' : '.';
  const seconds = [...text].filter((sign) => sign === '.' || sign === ',');
  const kinds = new Set(seconds);
  if (kinds.size === 2) return mixed(text);
  if (seconds.length > 1) return GROUPED.test(text) ? whole(text) : { error: 'NOT_A_NUMBER' };
  if (GROUPED.test(text)) return kinds.has(point) ? { error: 'AMBIGUOUS' } : whole(text);
  return /\d/.test(text) && PLAIN.test(text)
    ? { value: fraction(text) }
    : { error: 'NOT_A_NUMBER' };
}

/** Both signs: the last one is the decimal sign, the other one groups. */
function mixed(text: string): Typed {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const groups = text.slice(0, at);
  const decimals = text.slice(at + 1);
  const isSound =
    GROUPED.test(groups) && !groups.includes(text.charAt(at)) && /^\d+$/.test(decimals);
  return isSound ? { value: `${digits(groups)}.${decimals}` } : { error: 'NOT_A_NUMBER' };
}

function whole(text: string): Typed {
  return { value: digits(text) };
}

/** "5", "5,", ",5" and "5,50". */
function fraction(text: string): Decimal {
  const [units = '', decimals = ''] = text.split(/[.,]/);
  return `${units || '0'}${decimals && `.${decimals}`}`;
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
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
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals === 0 ? 0 : decimals === 3 ? 4 : Math.max(2, decimals),
    maximumFractionDigits: 20,
  });
  return format.format(value as Intl.StringNumericLiteral);
}

/** A fraction as the percentage that one types: 0.0225 is "2,25". */
export function spelledPercent(fraction: Decimal, language: Language): string {
  return spelled(times(fraction, '100'), language);
}
