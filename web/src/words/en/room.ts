import type { nl } from '../nl';

export const room: typeof nl.room = {
  doing: {
    WRITING: 'Writing: the group does not see your note yet.',
    DISCUSSING: 'Discussing: everybody sees the notes',
    VOTING: 'Voting',
    STILL: 'Paused',
  },
  writingLead: 'Writing: participants only see their own notes.',
  place: (step, of) => `Step ${step} of ${of}`,
  kinds: {
    OpeningStep: {
      title: 'Opening',
      instruction: 'Meet each other. What is today about? Agree on it together.',
    },
    BlockStep: { title: 'Block', instruction: 'What belongs in this block?' },
    ActivityStep: { title: 'Activity', instruction: 'The facilitator says what to do.' },
    VotingStep: { title: 'Voting', instruction: 'What matters most to you?' },
    BalancingStep: {
      title: 'Balancing',
      instruction: 'What does it cost and what comes in? Bring costs and income into balance.',
    },
    ReadingBackStep: {
      title: 'Reading back',
      instruction: 'Read back together. Is what it says right?',
    },
  },
  left: (minutes, seconds) =>
    `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and ` +
    `${seconds} ${seconds === 1 ? 'second' : 'seconds'} left`,
  planned: (minutes) => `of ${minutes} min`,
  held: 'The clock is stopped',
  urgency: {
    ample: '',
    nearly: 'Start rounding off',
    almost: 'Nearly over',
    over: 'Time is up',
  },
  told: {
    ample: '',
    nearly: 'Time is nearly up. Start rounding off.',
    almost: 'Just a moment left.',
    over: 'Time is up.',
  },
  finish: 'Do finish your sentence.',
  groupAt: (place) => `The group is at ${place}`,
  backToGroup: 'Back to the group',
  withGroup: (place) => `You are with the group again: ${place}.`,
  now: 'What does the group do?',
  waiting: 'We start in a moment',
  lobby: 'You are in. The facilitator goes on in a moment.',
  paragraph: 'Read along in the financial paragraph',
  allNotes: 'Look at the blocks',
  stillWhy: 'The facilitator has paused everything. You can go on later.',
  notAdded: 'No notes are added at this step.',
  notChanged: 'You do not change this note at this step.',
  kept: 'What you wrote stays here. You can save it later.',
  hiddenNotes: 'still hidden',
  shownNotes: 'visible',
  areReady: (count) => (count === 1 ? 'is ready' : 'are ready'),
  people: (count) => (count === 1 ? 'person is here' : 'people are here'),
};
