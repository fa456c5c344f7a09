import type { Desk } from '../../desk/desk.svelte';
import { amountShown } from '../../ledger/amounts';
import type { Note, NoteMoney, Refusal } from '../../protocol/protocol';
import { saying } from '../../replica/rules/facets';
import { announcer } from '../../ui/announcer.svelte';
import { words } from '../../words/words.svelte';

/** Gives a note its amount, and tells so to a screen reader. Answers why not. */
export function setMoney(desk: Desk, note: Note, money: NoteMoney): Refusal | undefined {
  const refusal = desk.submit({ type: 'SetFacet', note: note.id, facet: money });
  if (!refusal) {
    const amount = amountShown(desk.scales, saying(note, money), desk.year);
    announcer.say(words().done.amount(note.text, amount));
  }
  return refusal;
}
