import type { nl } from '../nl';

export const facets: typeof nl.facets = {
  MONEY: {
    action: 'Amount',
    actionDetail: 'What does it cost, or bring in?',
    title: (block) => (block === 'COSTS' ? 'What does this cost?' : 'What does this bring in?'),
    moreDetail: 'Kind, how often, how sure, who pays',
    save: 'Save amount',
    saved: (text, shown) => `Amount on “${text}”: ${shown}.`,
    leftBehind: (shown) => `The amount on this note does not count here: ${shown}.`,
    idle: 'Amount does not count here',
    typedBefore: 'You were filling in this amount',
  },
  OUTCOME: {
    action: 'Value for society',
    actionDetail: 'Who gains by it, and how much?',
    title: () => 'What is this worth to society?',
    moreDetail: 'How long, how sure, which source',
    save: 'Save value',
    saved: (text, shown) => `Value of “${text}”: ${shown}.`,
    removal: {
      remove: 'Take the value off',
      removed: (text) => `“${text}” has no value for society any more.`,
      removedElsewhere: 'Somebody else just took the value off.',
    },
    leftBehind: () => 'The value for society does not count here.',
    idle: 'Value does not count here',
    typedBefore: 'You were filling in this value',
  },
};
