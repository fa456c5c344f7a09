import { plus } from '../../numbers/decimal';
import { shownEuros } from '../../numbers/euros';
import type {
  Note,
  NoteId,
  NoteOutcome,
  OutcomeOutlook,
  Outlook,
  RatioMeasured,
  SocietalOutlookPartyOutlook,
  WorkshopView,
} from '../../protocol/protocol';
import { facetOf } from '../../replica/rules/facets';
import { mainCanvas } from '../../replica/rules/notes';
import { language, words } from '../../words/words.svelte';
import { perEuro } from './shown';

/** What one effect is worth, with the words of its note. */
export interface OutcomeRow extends OutcomeOutlook {
  readonly text: string;
  readonly outcome: NoteOutcome;
}

export function notesOf(workshop: WorkshopView): ReadonlyMap<NoteId, Note> {
  const notes = Object.values(mainCanvas(workshop).blocks).flat();
  return new Map(notes.map((note) => [note.id, note] as const));
}

export function outcomeRows({ outcomes }: Outlook, workshop: WorkshopView): readonly OutcomeRow[] {
  const notes = notesOf(workshop);
  return outcomes.flatMap((each) => {
    const note = notes.get(each.note);
    const outcome = note && facetOf(note, 'NoteOutcome');
    return note && outcome ? [{ ...each, text: note.text, outcome }] : [];
  });
}

/** How far the ratio may lie from what was said before, which goes on here or ends. */
export function between({ range }: RatioMeasured): string {
  return range ? words().outlook.between(perEuro(range.low), perEuro(range.high)) : '.';
}

export function named({ party }: SocietalOutlookPartyOutlook): string {
  return party || words().outlook.nobody;
}

/** Of a party whose gain nobody filled in only is known what it puts in. */
export function isGiven({ pocket }: SocietalOutlookPartyOutlook): boolean {
  return pocket !== 'NO_GAIN_GIVEN';
}

/** The parties of which nobody filled in what they gain, in a sentence. */
export function notGiven({ parties }: RatioMeasured): string | undefined {
  const names = parties.filter((each) => !isGiven(each)).map(({ party }) => party);
  const list = new Intl.ListFormat(language.locale);
  return names.length > 0
    ? words().outlook.noGainGiven(list.format(names), names.length)
    : undefined;
}

/** A sentence for each party that gets back less than it puts in. */
export function losses({ parties }: RatioMeasured, firstYear: number): readonly string[] {
  return parties
    .filter(({ pocket }) => pocket === 'WRONG')
    .map(({ party, investment, saving, socialValue }) =>
      words().outlook.getsLess(
        party,
        shownEuros(investment),
        shownEuros(plus(saving, socialValue)),
        firstYear,
      ),
    );
}
