import type { Block, FacetKind } from '../../protocol/protocol';

/** The words that every kind of facet needs. What is said of it is `shown`: "€ 12.400 per jaar". */
export interface FacetWords {
  /** In the menu of a note. */
  readonly action: string;
  readonly actionDetail: string;
  /** Above its form, which asks something else in each block. */
  readonly title: (block: Block) => string;
  /** What is behind "Meer…", when anything is. */
  readonly moreDetail?: string;
  readonly save: string;
  readonly saved: (text: string, shown: string) => string;
  /** Only for what can be taken off a note again. */
  readonly removal?: {
    readonly remove: string;
    readonly removed: (text: string) => string;
    readonly removedElsewhere: string;
  };
  /** Once it lies in a block where this does not count; the amount is `shown`. */
  readonly leftBehind: (shown: string) => string;
  /** On such a note. */
  readonly idle: string;
  /** On a note whose form was left half-way. */
  readonly typedBefore: string;
}

/** What is said about a note, by its kind. */
export const facets = {
  MONEY: {
    action: 'Bedrag',
    actionDetail: 'Wat kost het, of wat levert het op?',
    title: (block: Block): string => (block === 'COSTS' ? 'Wat kost dit?' : 'Wat levert dit op?'),
    moreDetail: 'Soort, hoe vaak, hoe zeker, wie betaalt',
    save: 'Bewaar bedrag',
    saved: (text: string, shown: string) => `Bedrag bij “${text}”: ${shown}.`,
    leftBehind: (shown: string) => `Het bedrag van dit briefje telt hier niet mee: ${shown}.`,
    idle: 'Bedrag telt hier niet mee',
    typedBefore: 'U was dit bedrag aan het invullen',
  },
  OUTCOME: {
    action: 'Waarde voor de samenleving',
    actionDetail: 'Wie heeft er baat bij, en hoeveel?',
    title: () => 'Wat is dit waard voor de samenleving?',
    moreDetail: 'Hoe lang, hoe zeker, welke bron',
    save: 'Bewaar waarde',
    saved: (text: string, shown: string) => `Waarde bij “${text}”: ${shown}.`,
    removal: {
      remove: 'Haal de waarde weg',
      removed: (text: string) => `“${text}” heeft geen waarde voor de samenleving meer.`,
      removedElsewhere: 'Iemand anders haalde de waarde net weg.',
    },
    leftBehind: () => 'De waarde voor de samenleving telt hier niet mee.',
    idle: 'Waarde telt hier niet mee',
    typedBefore: 'U was deze waarde aan het invullen',
  },
} satisfies Readonly<Record<FacetKind, FacetWords>>;
