/** How an amount comes about. */
export const explanation = {
  title: 'Hoe komt dit bedrag tot stand?',
  close: 'Sluit de uitleg',
  locked: 'vast bedrag, toont hoe het tot stand komt',
  loading: 'Wij zoeken de berekening op.',
  failed: 'De uitleg is niet opgehaald.',
  given: 'Dit bedrag is zo ingevuld. Het volgt niet uit een berekening.',
  formula: (formula: string) => `Berekening: ${formula}.`,
  inYear: (year: number) => `in ${year}`,
  between: (low: string, high: string) => `Het ligt tussen ${low} en ${high}.`,
  source: (source: string) => `Bron: ${source}`,
  toNote: (name: string) => `Naar het briefje “${name}”`,
  unknown: (lines: number) =>
    lines === 1 ? '1 bedrag is nog onbekend:' : `${lines} bedragen zijn nog onbekend:`,
  notZero: 'Onbekend telt niet als nul.',
  notKnown: 'Niemand weet dit bedrag nog. Onbekend telt niet als nul.',
  notCounted: (year: number) => `Dit briefje telt in ${year} niet mee.`,
};
