export const explanation = {
  title: 'How does this amount come about?',
  close: 'Close the explanation',
  locked: 'locked figure, shows how it comes about',
  loading: 'We are looking up the calculation.',
  failed: 'We could not get the explanation.',
  given: 'Somebody filled in this amount. It does not follow from a calculation.',
  formula: (formula: string) => `Calculation: ${formula}.`,
  inYear: (year: number) => `in ${year}`,
  between: (low: string, high: string) => `It lies between ${low} and ${high}.`,
  source: (source: string) => `Source: ${source}`,
  toNote: (name: string) => `Go to the note “${name}”`,
  unknown: (lines: number) =>
    lines === 1 ? '1 amount is still unknown:' : `${lines} amounts are still unknown:`,
  notZero: 'Unknown does not count as zero.',
  notKnown: 'Nobody knows this amount yet. Unknown does not count as zero.',
  notCounted: (year: number) => `This note does not count in ${year}.`,
};
