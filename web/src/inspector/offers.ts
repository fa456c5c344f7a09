/** What there is to choose from, by the reference data of the installation. */
export interface Choices {
  readonly taskFields: readonly { readonly code: string; readonly name?: string }[];
  /** The codes that do not hold in the year, with those that took their place. */
  readonly outdated: Readonly<Record<string, readonly string[]>>;
  readonly payers: readonly string[];
}

/** Reference data is about Dutch municipalities, in their language. */
export const OF_REFERENCE = { lang: 'nl' } as const;

export const NO_CHOICES: Choices = { taskFields: [], outdated: {}, payers: [] };

export interface Offer {
  readonly value: string;
  readonly label: string;
}

/** Offers that belong together. */
export interface Group {
  readonly label: string;
  /** The language of the offers, when it need not be that of the page. */
  readonly lang?: string;
  readonly offers: readonly Offer[];
}
