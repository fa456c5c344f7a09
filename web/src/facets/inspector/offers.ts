/** Reference data is about Dutch municipalities, in their language. */
export const OF_REFERENCE = { lang: 'nl' } as const;

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
