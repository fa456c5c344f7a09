export const balance = {
  label: 'Balans van lasten en baten',
  empty: 'Nog geen bedragen',
  allZero: 'Alle bedragen zijn 0',
  unknown: (lines: number) =>
    lines === 1 ? 'Nog 1 bedrag onbekend' : `Nog ${lines} bedragen onbekend`,
  atLeast: (amount: string) => `minstens ${amount}`,
  short: (amount: string, year: number) => `Tekort ${amount} in ${year}`,
  structurallyShort: (amount: string, year: number) => `Structureel tekort ${amount} in ${year}`,
  overCeiling: (amount: string, year: number) => `Boven het kader: ${amount} in ${year}`,
  surplus: (amount: string, year: number) => `Overschot ${amount} in ${year}`,
  balanced: 'Sluitend',
  balancedIn: (year: number) => `Sluitend in ${year}`,
  shortIn: (years: string) => `Tekort in ${years}`,
  structurallyShortIn: (years: string) => `Structureel tekort in ${years}`,
  toWatch: (points: number) =>
    points === 1
      ? 'Let op: 1 punt bij het resultaat'
      : `Let op: ${points} punten bij het resultaat`,
  points: (points: number) => (points === 1 ? 'Let op: 1 punt' : `Let op: ${points} punten`),
  pointsTitle: 'Waar u op moet letten',
  pointsLoading: 'Wij halen de punten op.',
  pointsFailed: 'De punten zijn niet opgehaald.',
  pointsClose: 'Sluit de punten',
  noPoints: 'Er is niets meer om op te letten.',
  brief: {
    empty: 'leeg',
    unknown: 'onbekend',
    structurallyShort: 'structureel tekort',
    overCeiling: 'boven kader',
    balanced: 'sluitend',
  },
  costsIn: (year: number) => `Lasten in ${year}`,
  incomeIn: (year: number) => `Baten in ${year}`,
  unknownHere: (lines: number) => `${lines}\u00a0onbekend`,
  hatched: 'gearceerd: eenmalig',
  dashed: 'gestippeld: ontbreekt',
  rest: 'overige',
  yearOnScale: 'Jaar op de balans',
  ceiling: (payer: string, used: string, ceiling: string, year: number) =>
    `${payer === '' ? 'Kader' : `Kader ${payer}`}: ${used} van ${ceiling} in ${year}`,
};
