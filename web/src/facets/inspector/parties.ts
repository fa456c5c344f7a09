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

/**
 * Whether these are two names that may be meant as one: a part of the other, or nearly alike. A
 * name in brackets says more of the same party.
 */
export function isNear(name: string, other: string): boolean {
  const [one, two] = [plain(name), plain(other)];
  if (name === other || one === '') return false;
  return [one, bare(name)].includes(bare(other)) || one === two || isOneSlip(one, two);
}

function bare(name: string): string {
  return plain(name.replace(/\(.*?\)/g, ''));
}

function plain(name: string): string {
  const letters = name.normalize('NFD').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]/gu, '');
}

/** One letter more, less or other. */
function isOneSlip(one: string, two: string): boolean {
  if (Math.abs(one.length - two.length) > 1 || Math.min(one.length, two.length) < 4) return false;
  let at = 0;
  while (at < one.length && one[at] === two[at]) at++;
  const rests = [one.slice(at), two.slice(at)] as const;
  return (
    rests[0].slice(1) === rests[1].slice(1) ||
    rests[0].slice(1) === rests[1] ||
    rests[0] === rests[1].slice(1)
  );
}
