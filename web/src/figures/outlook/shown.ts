import { canonical, rounded } from '../../numbers/decimal';
import { spelled, spelledPercent } from '../../numbers/typed';
import type { Decimal, RatioMeasured, SocietalOutlook } from '../../protocol/protocol';
import { language, words } from '../../words/words.svelte';

const SPACE = '\u00a0';

/** What a euro brings, in cents: "€ 1,60". */
export function perEuro(ratio: Decimal): string {
  const cents = new Intl.NumberFormat(language.current, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const value = rounded(ratio, 2);
  const isBelow = value.startsWith('-');
  const shown = cents.format(value.replace('-', '') as Intl.StringNumericLiteral);
  return `${isBelow ? `\u2212${SPACE}` : ''}€${SPACE}${shown}`;
}

/** A chance in whole per cents; only what is certain is called so. */
export function chance(share: Decimal): string {
  const whole = canonical(rounded(share, 2));
  const isRoundedUp = whole === '1' && canonical(share) !== '1';
  const isRoundedDown = whole === '0' && canonical(share) !== '0';
  return rate(isRoundedUp ? '0.99' : isRoundedDown ? '0.01' : whole);
}

export function rate(fraction: Decimal): string {
  return `${spelledPercent(fraction, language.current)}${SPACE}%`;
}

/**
 * "5.043 ritten", or "5.043 stuks" where nobody said of what. A unit is called as more of it are,
 * so of one it stands apart: "1 (ritten)".
 */
export function units(count: Decimal, unit: string): string {
  const isOne = canonical(count) === '1';
  const { things, thing } = words().outlook;
  const named = unit === '' ? (isOne ? thing : things) : isOne ? `(${unit})` : unit;
  return `${spelled(count, language.current)}${SPACE}${named}`;
}

/** What stands beside the balance in small letters: how sure the ratio is. */
export function estimate({ range }: RatioMeasured): string {
  const t = words().outlook;
  return range ? t.estimate(perEuro(range.low), perEuro(range.high)) : t.estimateBare;
}

/** Why there is no ratio; absent when there is one, or nothing to say. */
export function noRatio(societal: SocietalOutlook, firstYear: number): string | undefined {
  const t = words().outlook;
  switch (societal.type) {
    case 'RatioUnknown':
      return t.unknown(societal.notes.length);
    case 'NothingPutIn':
      return t.nothingPutIn;
    case 'NoDiscountRate':
      return t.noRate(firstYear);
    case 'RatioMeasured':
    case 'NoOutcomes':
      return undefined;
  }
}
