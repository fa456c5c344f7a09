import { negated } from '../numbers/decimal';
import { shownEuros, signedEuros } from '../numbers/euros';
import type { Money } from '../protocol/protocol';
import type { IconName } from '../ui/icons';
import { language, words } from '../words/words.svelte';
import type { Finding } from './verdict';

/** A finding in the words of the reader. */
export function sentence(finding: Finding): string {
  const t = words().balance;
  switch (finding.type) {
    case 'Empty':
      return finding.zero ? t.allZero : t.empty;
    case 'Unknown':
      return t.unknown(finding.lines);
    case 'Short':
      return t.short(shortage(finding), finding.year);
    case 'StructurallyShort':
      return t.structurallyShort(shortage(finding), finding.year);
    case 'OverCeiling':
      return t.overCeiling(shortage(finding), finding.year);
    case 'Surplus':
      return t.surplus(shownEuros(finding.amount), finding.year);
    case 'BalancedIn':
      return t.balancedIn(finding.year);
    case 'Balanced':
      return t.balanced;
    case 'ShortIn':
      return t.shortIn(listedYears(finding.years));
    case 'StructurallyShortIn':
      return t.structurallyShortIn(listedYears(finding.years));
    case 'OverCeilingIn':
      return t.overCeilingIn(listedYears(finding.years));
  }
}

/** The same in a word or a sum, for a narrow list of years; the sign stands before it. */
export function brief(finding: Finding): string {
  const t = words().balance;
  switch (finding.type) {
    case 'Empty':
      return t.brief.empty;
    case 'Unknown':
      return t.brief.unknown;
    case 'Short':
      return shortage({ ...finding, amount: negated(finding.amount) });
    case 'StructurallyShort':
      return t.brief.structurallyShort;
    case 'OverCeiling':
      return t.brief.overCeiling;
    case 'Surplus':
      return signedEuros(finding.amount);
    case 'BalancedIn':
    case 'Balanced':
      return t.brief.balanced;
    case 'ShortIn':
    case 'StructurallyShortIn':
    case 'OverCeilingIn':
      return listedYears(finding.years);
  }
}

export function sign(finding: Finding): IconName {
  switch (finding.type) {
    case 'Short':
    case 'ShortIn':
      return 'short';
    case 'Balanced':
    case 'BalancedIn':
      return 'check';
    case 'Empty':
    case 'Surplus':
      return 'beam';
    case 'Unknown':
    case 'OverCeiling':
    case 'StructurallyShort':
    case 'StructurallyShortIn':
    case 'OverCeilingIn':
      return 'gap';
  }
}

function shortage({ amount, atLeast }: { amount: Money; atLeast: boolean }): string {
  const shown = shownEuros(amount);
  return atLeast ? words().balance.atLeast(shown) : shown;
}

export function listedYears(years: readonly number[]): string {
  return new Intl.ListFormat(language.locale).format(years.map(String));
}
