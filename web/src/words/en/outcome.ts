import type { nl } from '../nl';

export const outcome: typeof nl.outcome = {
  lead: 'This is an estimate (SROI). It does not count in the balance.',

  party: 'Who gains by it?',
  partyHelp: 'One party. Is there another? Write a note for it.',
  partyEmpty: 'Fill in who gains by it.',
  benefit: 'What is it to this party?',
  benefits: { SAVING: 'Money saved', SOCIAL_VALUE: 'Value without money' },
  benefitHelp: {
    SAVING: 'The party no longer spends this money.',
    SOCIAL_VALUE: 'Nobody receives this as money, yet it is worth something.',
  },

  times: 'How many, at which value?',
  unit: 'What do you count?',
  unitHelp: 'For example: an hour of help at home.',
  quantity: 'How many a year',
  proxy: 'Value of one',
  gross: 'Together a year',

  filters: 'How much of that is due to us?',
  filtersHelp: 'In per cents. Type 0 if it plays no part, or ? if you do not know.',
  deadweight: 'What would have happened without us?',
  displacement: 'What only moves elsewhere?',
  attribution: 'What do we owe to others?',

  duration: 'How many years does one year of work last?',
  durationHelp: 'Also if the work stops after it. Half years are fine too.',
  dropOff: 'How much is lost each year?',
  dropOffHelp: 'In per cents, from the second year on.',
  start: 'When does it begin?',
  starts: { DURING: 'At once', AFTER: 'A year later' },
  certainty: {
    quantity: 'How sure is the number?',
    proxy: 'How sure is the value?',
    duration: 'How sure is the duration?',
    dropOff: 'How sure is the loss each year?',
  },
  source: 'Source of the value',
  priceLevel: 'Price level',
  noPriceLevel: 'Not known',
  indicator: 'How do you see it?',
  loss: 'This is a drawback. It is taken off.',

  preview: 'How this note counts',
  steps: {
    gross: (quantity, proxy) => `${quantity} times ${proxy}`,
    deadweight: (share) => `Would have happened anyway: ${share}`,
    displacement: (share) => `Only moved: ${share}`,
    attribution: (share) => `Owed to others: ${share}`,
    impact: 'Value a year',
  },
  lasting: (years) => `for ${years} years`,
  falling: (share) => `${share} less each year`,
  previewUnknown: 'Cannot be said yet: something is unknown.',

  tag: 'Value for society',
  tagYearly: 'value a year',
  tagUnknown: 'value unknown',

  errors: {
    SHARE: 'Fill in a percentage from 0 up to 100.',
    DURATION: (most) => `Fill in a number of years, from 0 up to ${most}.`,
  },
};
