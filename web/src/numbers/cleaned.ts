import type { Language } from '../words/words.svelte';
import { inPlainDigits } from './digits';

const UNSEEN = /\p{Cf}/gu;
const QUOTE = /['‘’ʼ`´_]/g;
const HALVES: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };
const ABOUT =
  /^(?:circa|ca\.?|ongeveer|plm\.?|rond|±|~|≈|about|approx\.?|approximately)(?: |(?=[\d€]))/i;
/** What a bookkeeper writes for nothing: "-", "€ -", "-,-". In a workshop it may mean unknown. */
const NOTHING =
  /^[ €]*(?:[-−–—=]+(?:[.,][-−–—=]+)?|niets|niks|geen|nul|nihil|n\.?v\.?t\.?|none|nothing|zero)$/i;
/** What stands for an amount that is still to come: "p.m." (pro memorie), "n.n.b.". */
const NOT_KNOWN =
  /^[ €]*(?:p\.? ?m|(?:pro )?memorie|n\.? ?[nt]\.? ?b|t\.? ?b\.? ?d|onbekend|unknown)\.?$/i;
/** Between digits it says more than that it is money: it stands before the cents. */
const CURRENCY = /^(?:€|euro'?s?|eur)(?= |\d|$) ?| ?(?:€|euro'?s?|eur)$/gi;
/** Whole euros, as they end on bills: "50,-" and "50,=". */
const WHOLE = /[.,][-−–—=]+$/;

/** The same text with one sort of space, quote and digit, and without what says "about". */
export function cleaned(text: string, language: Language): string {
  const [point, group] = language === 'nl' ? ([',', '.'] as const) : (['.', ','] as const);
  return inPlainDigits(text)
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(QUOTE, "'")
    .replace(/٫/g, point)
    .replace(/٬/g, group)
    .replace(/[½¼¾]/g, (part) => HALVES[part] ?? part)
    .replace(ABOUT, '')
    .replace(/^\+ ?/, '');
}

export function isNothing(clean: string): boolean {
  return NOTHING.test(clean);
}

export function isNotKnown(clean: string): boolean {
  return NOT_KNOWN.test(clean);
}

/** Without the currency, and without the dash that stands for no cents. */
export function undecorated(clean: string): string {
  return clean.replace(CURRENCY, '').replace(WHOLE, '');
}
