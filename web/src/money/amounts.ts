import { shownEuros } from '../balance/sentences';
import type { Amount, Money, NoteMoney } from '../protocol/protocol';
import { words } from '../words/words.svelte';
import { times } from './decimal';

/** What an amount comes to; absent when nobody knows. */
export function total(amount: Amount): Money | undefined {
  switch (amount.type) {
    case 'Unknown':
      return undefined;
    case 'Fixed':
      return amount.perYear;
    case 'Variable':
      return times(amount.quantity, amount.unitPrice);
  }
}

/** "€ 12.400 per jaar", "€ 18.000 eenmalig in 2028" or "nog onbekend". */
export function amountShown({ amount, recurrence }: NoteMoney): string {
  const t = words().money;
  const sum = total(amount);
  if (sum === undefined) return t.unknown;
  const often = recurrence.type === 'Structural' ? t.perYear : t.onceIn(recurrence.year);
  return `${shownEuros(sum)} ${often}`;
}
