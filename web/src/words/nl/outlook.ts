/** What is to be expected beside the budget: society, chances, and where a year tips. */
export const outlook = {
  beside: 'Ernaast: waarde voor de samenleving',
  ratio: (value: string) => `€\u00a01 → ${value}`,
  ratioRead: (value: string) => `Elke euro levert ${value} op`,
  estimate: (low: string, high: string) =>
    `Schatting (SROI): tussen ${low} en ${high}. Telt niet mee in de balans.`,
  estimateBare: 'Schatting (SROI). Telt niet mee in de balans.',
  unknown: (count: number) =>
    count === 1
      ? 'Nog niet te zeggen: 1 bedrag onbekend'
      : `Nog niet te zeggen: ${count} bedragen onbekend`,
  nothingPutIn: 'Nog niet te zeggen: niemand brengt nog geld in',
  noRate: (year: number) => `Niet te zeggen: wij kennen de discontovoet van ${year} niet`,

  euro: (value: string) => `Elke euro levert naar schatting ${value} op voor de samenleving`,
  between: (low: string, high: string) => `, tussen ${low} en ${high}.`,
  explained: (value: string, investment: string, year: number, rate: string) =>
    `De waarde is nu ${value}. Alleen wat er in ${year} in gaat, telt: ${investment}. ` +
    `Latere jaren tellen ${rate} per jaar minder.`,
  notInBudget: 'Dit is een schatting (SROI). Het telt niet mee in de begroting.',
  unknownNotes: 'Hiervan is iets onbekend:',
  outcomes: 'Wat de samenleving eraan heeft',
  inEuros: 'Bedragen in euro',
  what: 'Wat',
  whose: 'Voor wie',
  kind: 'Soort',
  perYear: 'Per jaar',
  allYears: 'Alle jaren samen, waarde nu',
  notKnown: 'onbekend',
  parties: 'Wie betaalt, wie heeft er baat bij',
  party: 'Partij',
  puts: (year: number) => `Inbreng in ${year}`,
  saves: 'Bespaart',
  gains: 'Waarde',
  net: 'Saldo',
  nobody: 'Nog niemand',
  getsLess: (party: string, puts: string, back: string, year: number) =>
    `${party} brengt in ${year} ${puts} in en krijgt in alle jaren samen minder terug: ${back}.`,
  notFilledIn: 'niet ingevuld',
  noGainGiven: (parties: string, count: number) =>
    `Niet ingevuld: wat ${parties} eraan ${count === 1 ? 'heeft' : 'hebben'}. ` +
    'Vul een effect in om dat te kunnen zeggen.',
  getsLessTitle: 'Let op: niet elke partij krijgt terug wat zij inbrengt',

  certainty: 'Hoe zeker is het?',
  chance: (year: number, chance: string) =>
    `In ${year} is de kans ${chance} dat er geen tekort is.`,
  usual: (low: string, high: string) =>
    `In acht van de tien gevallen ligt het saldo tussen ${low} en ${high}.`,
  chanceHelp: (draws: string) =>
    `Wij rekenden ${draws} keer, steeds met andere bedragen binnen de marges op de briefjes.`,
  tipping: 'Wanneer is er geen tekort?',
  tippingIn: (years: string) => `Voor ${years}, als verder alles gelijk blijft:`,
  tippingWithOneOffs: (years: string) =>
    `Voor ${years}, met eenmalig geld, als verder alles gelijk blijft:`,
  things: 'stuks',
  thing: 'stuk',
  tips: {
    FROM: (units: string) => `Geen tekort vanaf ${units}.`,
    UP_TO: (units: string) => `Geen tekort tot en met ${units}.`,
    ALWAYS: (unit: string) => `Geen tekort, bij elk aantal ${unit}.`,
    NOTHING_FOLLOWS: (unit: string) => `Een ander aantal ${unit} maakt geen verschil.`,
    NOTHING_IS_LEFT: (unit: string) => `Meer ${unit} helpt niet: elk kost wat het opbrengt.`,
    EACH_COSTS_MORE: (unit: string) => `Meer ${unit} helpt niet: elk kost meer dan het opbrengt.`,
  },
  counted: (units: string) => `Wij rekenen met ${units}.`,
};
