import { most } from '../../protocol/bounds';
import { BLOCKS, type WorkshopView } from '../../protocol/protocol';
import { facetOf } from '../../replica/rules/facets';
import { mainCanvas } from '../../replica/rules/notes';
import { words } from '../../words/words.svelte';
import { type Group, OF_REFERENCE } from './offers';

/**
 * Who may pay or gain: those that the group named already, first whose ceiling it is and where it
 * named a party itself, then its segments and partners; then those of the reference data, and the
 * usual ones. One name for one party makes it one row in who pays and gains.
 */
export function parties(workshop: WorkshopView, payers: readonly string[]): readonly Group[] {
  const t = words().inspector;
  const { blocks } = mainCanvas(workshop);
  const notes = BLOCKS.flatMap((block) => blocks[block]);
  const named = notes.flatMap((note) => [
    facetOf(note, 'NoteOutcome')?.party,
    facetOf(note, 'NoteMoney')?.party,
  ]);
  const written = [...blocks.SEGMENTS, ...blocks.PARTNERS].map(({ text }) => text);
  const ours = usable([workshop.preparation.frame.payer, ...named, ...written]);
  const others = payers.filter((each) => !ours.includes(each));
  const usual = t.parties.filter((each) => ![...ours, ...others].includes(each));
  return [
    { label: t.partiesHere, offers: ours.map(offer) },
    { label: t.payers, offers: others.map(offer), ...OF_REFERENCE },
    { label: t.partiesUsual, offers: usual.map(offer) },
  ];
}

function usable(names: readonly (string | undefined)[]): readonly string[] {
  const trimmed = names.map((each) => each?.trim() ?? '');
  return [...new Set(trimmed)].filter(
    (each) => each !== '' && each.length <= most('NoteMoney', 'party'),
  );
}

const offer = (name: string) => ({ value: name, label: name });
