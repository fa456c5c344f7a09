import { saving } from './connection';

const listed = (parts: readonly string[]) => new Intl.ListFormat('nl-NL').format(parts);

/** Notes that others do not see yet, and how far the group is with them. */
export const hidden = {
  onlyYou: 'Alleen u ziet dit',
  notYet: 'Deelnemers zien dit nog niet',
  stack: (count: number) =>
    count === 1 ? '1 briefje nog verborgen' : `${count} briefjes nog verborgen`,
  stackWord: (count: number): string => (count === 1 ? 'briefje' : 'briefjes'),
  stackState: 'nog verborgen',
  amounts: (count: number) =>
    count === 1 ? '1 bedrag nog verborgen' : `${count} bedragen nog verborgen`,
  amountsApart: (count: number) =>
    count === 1
      ? '1 bedrag is nog verborgen. Dat telt hier nog niet mee.'
      : `${count} bedragen zijn nog verborgen. Die tellen hier nog niet mee.`,
  revealed: (count: number, blocks: readonly string[]) =>
    [
      count === 1 ? '1 briefje is' : `${count} briefjes zijn`,
      `nu zichtbaar bij ${listed(blocks)}.`,
    ].join(' '),
};

export const readiness = {
  ready: 'Ik ben klaar',
  short: 'Klaar',
  of: (ready: number, present: number) => `${ready} van ${present}`,
  count: (ready: number, present: number) => `${ready} van ${present} klaar`,
  byName: 'De begeleider ziet uw naam.',
  who: (names: readonly string[]) => `Klaar: ${listed(names)}`,
  silent: (silent: number, present: number) => {
    if (silent === 0) return 'Iedereen heeft iets geschreven';
    return silent === 1
      ? `1 van ${present} schreef nog niets`
      : `${silent} van ${present} schreven nog niets`;
  },
};

/** What was written and came too late. */
export const late = {
  title: 'Uw concepten',
  stepOver: 'Deze stap is voorbij. Uw tekst staat klaar bij uw concepten.',
  still: 'De begeleider heeft de groep stilgezet. Uw tekst staat klaar bij uw concepten.',
  waiting: (count: number) =>
    count === 1 ? '1 tekst staat bij uw concepten' : `${count} teksten staan bij uw concepten`,
  help: 'Deze teksten kwamen te laat. Ze staan alleen op dit toestel.',
  from: (block: string) => `Voor ${block}`,
  change: 'Andere tekst voor een briefje',
  copy: 'Kopieer de tekst',
  copied: 'De tekst is gekopieerd.',
  notCopied: saving.notCopied,
  save: 'Bewaar alsnog',
  drop: 'Gooi weg',
  saved: 'Uw tekst ligt nu op het bord.',
  dropped: 'Uw tekst is weggegooid.',
};
