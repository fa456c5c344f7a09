/** What a note is worth to society, and the inspector for it. SROI is always written out. */
export const outcome = {
  lead: 'Dit is een schatting (SROI). Het telt niet mee in de balans.',

  party: 'Wie heeft er baat bij?',
  partyHelp: 'Eén partij. Is het er nog een? Maak er een briefje bij.',
  partyEmpty: 'Vul in wie er baat bij heeft.',
  benefit: 'Wat is het voor deze partij?',
  benefits: { SAVING: 'Besparing', SOCIAL_VALUE: 'Waarde zonder geld' },
  benefitHelp: {
    SAVING: 'De partij geeft dit geld niet meer uit.',
    SOCIAL_VALUE: 'Niemand krijgt dit als geld, maar het is wel iets waard.',
  },

  times: 'Hoeveel keer welke waarde?',
  unit: 'Wat telt u?',
  unitHelp: 'Bijvoorbeeld: een uur hulp in huis.',
  quantity: 'Aantal per jaar',
  proxy: 'Waarde per stuk',
  gross: 'Samen per jaar',

  filters: 'Hoeveel daarvan komt door ons?',
  filtersHelp: 'In procenten. Typ 0 als het niet speelt, of ? als u het niet weet.',
  deadweight: 'Wat was er ook zonder ons gebeurd?',
  displacement: 'Wat verschuift er alleen?',
  attribution: 'Wat danken wij aan anderen?',

  duration: 'Hoeveel jaar werkt één jaar werk door?',
  durationHelp: 'Ook als het werk daarna stopt. Halve jaren mogen ook.',
  dropOff: 'Hoeveel zakt er elk jaar weg?',
  dropOffHelp: 'In procenten, vanaf het tweede jaar.',
  start: 'Wanneer begint het?',
  starts: { DURING: 'Meteen', AFTER: 'Een jaar later' },
  certainty: {
    quantity: 'Hoe zeker is het aantal?',
    proxy: 'Hoe zeker is de waarde?',
    duration: 'Hoe zeker is de duur?',
    dropOff: 'Hoe zeker is het wegzakken?',
  },
  source: 'Bron van de waarde',
  priceLevel: 'Prijspeil',
  noPriceLevel: 'Niet bekend',
  indicator: 'Waaraan ziet u het?',
  loss: 'Dit is een nadeel. Het telt af.',

  preview: 'Zo telt dit briefje mee',
  steps: {
    gross: (quantity: string, proxy: string) => `${quantity} keer ${proxy}`,
    deadweight: (share: string) => `Zonder ons ook gebeurd: ${share}`,
    displacement: (share: string) => `Alleen verschoven: ${share}`,
    attribution: (share: string) => `Dankzij anderen: ${share}`,
    impact: 'Waarde per jaar',
  },
  lasting: (years: string) => `${years} jaar lang`,
  falling: (share: string) => `elk jaar ${share} minder`,
  previewUnknown: 'Nog niet te zeggen: er is iets onbekend.',

  tag: 'Waarde voor de samenleving',
  tagYearly: 'waarde per jaar',
  tagUnknown: 'waarde onbekend',

  errors: {
    SHARE: 'Vul een percentage in van 0 tot en met 100.',
    DURATION: (most: number) => `Vul een aantal jaren in, van 0 tot en met ${most}.`,
  },
};
