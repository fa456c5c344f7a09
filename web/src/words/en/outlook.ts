import type { nl } from '../nl';

export const outlook: typeof nl.outlook = {
  beside: 'Beside it: value for society',
  ratio: (value) => `€\u00a01 → ${value}`,
  ratioRead: (value) => `Each euro brings ${value}`,
  estimate: (low, high) =>
    `Estimate (SROI): between ${low} and ${high}. It does not count in the balance.`,
  estimateBare: 'Estimate (SROI). It does not count in the balance.',
  unknown: (count) =>
    count === 1
      ? 'Cannot be said yet: 1 amount unknown'
      : `Cannot be said yet: ${count} amounts unknown`,
  nothingPutIn: 'Cannot be said yet: nobody puts in any money',
  noRate: (year) => `Cannot be said: we do not know the discount rate of ${year}`,

  euro: (value) => `Each euro brings society an estimated ${value}`,
  between: (low, high) => `, between ${low} and ${high}.`,
  explained: (value, investment, year, rate) =>
    `The value is ${value} now. Only what goes in during ${year} counts: ${investment}. ` +
    `Each later year counts ${rate} less.`,
  notInBudget: 'This is an estimate (SROI). It does not count in the budget.',
  unknownNotes: 'Something is unknown about:',
  outcomes: 'What society gains',
  inEuros: 'Amounts in euros',
  what: 'What',
  whose: 'For whom',
  kind: 'Kind',
  perYear: 'Per year',
  allYears: 'All years, value now',
  notKnown: 'unknown',
  parties: 'Who pays, who gains',
  party: 'Party',
  puts: (year) => `Put in during ${year}`,
  saves: 'Saves',
  gains: 'Value',
  net: 'Net',
  nobody: 'Nobody yet',
  getsLess: (party, puts, back, year) =>
    `${party} puts in ${puts} in ${year} and gets back less in all years together: ${back}.`,
  notFilledIn: 'not filled in',
  noGainGiven: (parties, count) =>
    `Not filled in: what ${parties} ${count === 1 ? 'gains' : 'gain'}. ` +
    'Fill in an outcome to be able to say that.',
  getsLessTitle: 'Note: not every party gets back what it puts in',

  certainty: 'How sure is it?',
  chance: (year, chance) => `In ${year} the chance of no shortage is ${chance}.`,
  usual: (low, high) => `In eight cases out of ten the balance lies between ${low} and ${high}.`,
  chanceHelp: (draws) =>
    `We calculated ${draws} times, each time with other amounts within the margins on the notes.`,
  tipping: 'When is there no shortage?',
  tippingIn: (years) => `For ${years}, if everything else stays the same:`,
  tippingWithOneOffs: (years) => `For ${years}, with one-off money, all else the same:`,
  things: 'units',
  thing: 'unit',
  tips: {
    FROM: (units) => `No shortage from ${units}.`,
    UP_TO: (units) => `No shortage up to ${units}.`,
    ALWAYS: (unit) => `No shortage, with any number of ${unit}.`,
    NOTHING_FOLLOWS: (unit) => `A different number of ${unit} makes no difference.`,
    NOTHING_IS_LEFT: (unit) => `More ${unit} do not help: each costs what it brings in.`,
    EACH_COSTS_MORE: (unit) => `More ${unit} do not help: each costs more than it brings in.`,
  },
  counted: (units) => `We assume ${units}.`,
};
