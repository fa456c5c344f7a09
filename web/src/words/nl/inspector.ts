/** The inspector, in which a note gets its amount. */
export const inspector = {
  more: 'Meer…',
  staff: 'Personeel',
  investment: 'Investering',
  kept: 'Zoals het was',
  howLong: 'Hoe lang',
  structural: 'Structureel',
  incidental: 'Eenmalig',
  always: 'Geen jaar',
  from: 'Vanaf welk jaar?',
  until: 'Tot en met welk jaar?',

  certainty: {
    amount: 'Hoe zeker is dit bedrag?',
    quantity: 'Hoe zeker is het aantal?',
    price: 'Hoe zeker is de prijs?',
    hours: 'Hoe zeker is het aantal uren?',
    wage: 'Hoe zeker is het loon?',
    productivity: 'Hoe zeker is de productiviteit?',
    overhead: 'Hoe zeker is de overhead?',
    low: 'Laag',
    likely: 'Waarschijnlijk',
    high: 'Hoog',
  },

  count: 'Waar komt het aantal vandaan?',
  ownCount: 'Ik vul het zelf in',
  sameCount: (note: string) => `Hetzelfde aantal als bij “${note}”`,
  goneCount: 'Het aantal van een briefje dat er niet meer is',
  perUnit: 'Hoeveel keer per stuk?',
  followed: (notes: string) => `Dit aantal telt ook bij ${notes}.`,
  follows: (count: string, each: string, price: string) => `${count} × ${each} × € ${price}`,
  followsUnknown: 'Het gevolgde aantal is nog onbekend.',
  /** A payer whose name is nearly that of the one whose ceiling it is. */
  nearCeiling: (payer: string) => `Het kader is van ${payer}. Bedoelt u die?`,
  takeCeiling: (payer: string) => `Ja, ${payer}`,

  hours: 'Uren per jaar',
  hoursHelp: 'Alleen de uren voor dit werk, zonder vakantie en ziekte.',
  hourlyPrice: 'Prijs van een uur',
  hourlyPriceRounded: 'Prijs van een uur, afgerond',
  built: 'Hoe is de prijs van een uur opgebouwd?',
  wage: 'Loonkosten per uur',
  wageHelp: 'Weet u het uurtarief al? Vul dat hier in en laat de rest leeg.',
  productivity: 'Productief deel van de uren',
  productivityHelp: 'In procenten. De rest is vakantie, ziekte en scholing. Leeg is alle uren.',
  overhead: 'Overhead',
  overheadHelp: 'In procenten boven op het loon. Leeg is geen overhead.',
  supplements: 'Toeslagen per uur',
  supplementFor: (number: number) => `Waarvoor is toeslag ${number}?`,
  supplementAmount: (number: number) => `Bedrag van toeslag ${number}`,
  addSupplement: 'Voeg een toeslag toe',
  usualSupplements: ['Reis', 'Opleiding', 'Eisen van de gemeente'],
  margin: 'Marge',
  marginHelp: 'In procenten van alles samen. Leeg is geen marge.',

  price: 'Aankoopprijs',
  usefulLife: 'Levensduur in jaren',
  residualValue: 'Restwaarde',
  residualHelp: 'Wat het daarna nog waard is. Leeg is niets.',
  method: 'Hoe schrijft u af?',
  methods: { LINEAR: 'Elk jaar evenveel', ANNUITY: 'Annuïteit' },
  interest: 'Rente per jaar',
  interestHelp: 'In procenten. Leeg is geen rente.',
  boughtIn: 'In welk jaar koopt u het?',
  chargeIn: (year: number) => `Kapitaallasten in ${year}`,
  chargedOver: (years: number, first: number, last: number) =>
    years === 1
      ? `Dit telt als lasten in één jaar: ${first}, het jaar van aankoop.`
      : `Dit telt als lasten in ${years} jaren: vanaf ${first}, het jaar van ` +
        `aankoop, tot en met ${last}.`,

  payer: 'Wie betaalt?',
  payerHelp: 'Om te onthouden. Het verandert de balans niet.',
  parties: [
    'Gemeente (Wmo)',
    'Gemeente (Jeugd)',
    'Inwoners',
    'Inwoners (eigen bijdrage)',
    'Mantelzorgers',
    'Werkgevers',
    'Fonds',
  ],
  partiesHere: 'In deze werksessie',
  payers: 'Financiers',
  partiesUsual: 'Vaak genoemd',
  otherParty: 'Naam van de partij',
  notChosen: 'Kies…',
  other: 'Anders, namelijk…',
  source: 'Bron',
  rest: 'Jaren, taakveld en index',
  taskField: 'Taakveld',
  otherTaskField: 'Code van het taakveld',
  taskFieldsIn: (year: number) => `Taakvelden in ${year}`,
  taskFieldOutdated: (year: number, now: string) =>
    now === ''
      ? `Deze code geldt niet in ${year}.`
      : `Deze code geldt niet in ${year}. Het is nu ${now}.`,
  index: 'Index per jaar',
  indexHelp: 'In procenten. Leeg is geen index.',
  priceLevel: 'Prijspeil',

  changedElsewhere: (amount: string) => `Iemand anders maakte er net ${amount} van.`,
  listedIn: (year: number) => `In ${year}`,
  keptHelp: 'Dit bedrag is op een andere manier gemaakt. Het blijft zoals het is.',

  errors: {
    RANGE_HALF: 'Vul laag en hoog allebei in, of geen van beide.',
    RANGE_ORDER: 'Laag, waarschijnlijk en hoog moeten oplopen.',
    SHARE: 'Vul een percentage in tussen 0 en 1000.',
    PART: 'Vul een percentage in boven 0, hoogstens 100.',
    RATE: 'Vul een percentage in boven −100, onder 100.',
    YEARS: (most: number) => `Vul een heel getal in, van 1 tot en met ${most}.`,
    YEAR_ORDER: 'Kies een jaar dat niet voor het eerste ligt.',
    RESIDUAL: (residual: string, price: string) =>
      `De restwaarde (€ ${residual}) is hoger dan de aankoopprijs (€ ${price}). Pas er een aan.`,
    LABEL: 'Schrijf waarvoor de toeslag is.',
  },
};

/** The lines one by one, as who answers for them signs. */
export const posts = {
  title: 'Alle posten, per taakveld en betaler',
  titleOf: (year: number) => `De posten in ${year}`,
  costs: (taskField: string) =>
    taskField === '' ? 'Lasten zonder taakveld' : `Lasten, taakveld ${taskField}`,
  income: (payer: string) => (payer === '' ? 'Baten, nog niemand genoemd' : `Baten van ${payer}`),
  starred: '* Wat onbekend is, telt hierin niet mee.',
};

/** The whole model, year by year. */
export const model = {
  title: 'Het hele model per jaar',
  titleOf: (year: number) => `Het model in ${year}`,
  inEuros: 'Bedragen in euro',
  costs: 'Lasten',
  income: 'Baten',
  structural: 'waarvan structureel',
  incidental: 'waarvan eenmalig',
  additions: 'Naar reserves',
  withdrawals: 'Uit reserves',
  balance: 'Saldo',
  result: 'Resultaat',
  outcome: 'Oordeel',
  outcomes: {
    empty: 'leeg',
    unknown: 'onbekend',
    short: 'tekort',
    structurallyShort: 'structureel tekort',
    overCeiling: 'boven kader',
    surplus: 'overschot',
    balanced: 'sluitend',
  },
  leftOut: (names: string) => `* Nog onbekend, en niet meegeteld: ${names}.`,
  structuralBalance: 'Structureel saldo',
};
