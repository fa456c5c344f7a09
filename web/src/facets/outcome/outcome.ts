import { shownEuros } from '../../numbers/euros';
import type { Note, NoteOutcome } from '../../protocol/protocol';
import { facetOf } from '../../replica/rules/facets';
import { words } from '../../words/words.svelte';
import type { Telling } from '../inspector/telling';
import { formOf, isPlain, type OutcomeForm, readOutcome } from './form';
import { impact } from './impact';
import OutcomeFields from './OutcomeFields.svelte';
import OutcomeTag from './OutcomeTag.svelte';

export const outcome: Telling<NoteOutcome, OutcomeForm> = {
  icon: 'ring',
  Tag: OutcomeTag,
  Fields: OutcomeFields,
  said: (note) => facetOf(note, 'NoteOutcome'),
  formOf,
  read: readOutcome,
  isPlain,
  shown,
};

/** "€ 8.600 per jaar", or "nog onbekend". */
function shown(note: Note): string {
  const told = facetOf(note, 'NoteOutcome');
  const yearly = told && impact(told);
  const t = words().money;
  return yearly === undefined ? t.unknown : `${shownEuros(yearly)} ${t.perYear}`;
}
