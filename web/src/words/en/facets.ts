import type { nl } from '../nl';

export const facets: typeof nl.facets = {
  MONEY: {
    action: 'Amount',
    actionDetail: 'What does it cost, or bring in?',
    title: (block) => (block === 'COSTS' ? 'What does this cost?' : 'What does this bring in?'),
    moreDetail: 'Kind, how often, how sure, who pays',
    save: 'Save amount',
    saved: (text, shown) => `Amount on “${text}”: ${shown}.`,
    typedBefore: 'You were filling in this amount',
  },
  OUTCOME: {
    action: 'Value to society',
    actionDetail: 'Who gains by it, and how much?',
    title: () => 'What is this worth to society?',
    moreDetail: 'How long, how sure, which source',
    save: 'Save value',
    saved: (text, shown) => `Value of “${text}”: ${shown}.`,
    removal: {
      remove: 'Take the value off',
      removed: (text) => `“${text}” has no value to society any more.`,
      removedElsewhere: 'Somebody else just took the value off.',
    },
    typedBefore: 'You were filling in this value',
  },
};
