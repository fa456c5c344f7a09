import type { nl } from '../nl';

const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`);
const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`);

export const leading: typeof nl.leading = {
  doings: {
    WRITING: ['Writing', 'hidden'],
    DISCUSSING: ['Discussing', 'visible'],
    VOTING: ['Voting', ''],
    STILL: ['Paused', ''],
  },
  begin: {
    open: 'Everybody is in',
    later: 'Begin with the script',
    title: 'How do you want to begin?',
    withScript: (title) => `Begin with ${title}`,
    withScriptDetail: (steps, promised) => `With the script: ${steps} steps, ${minutes(promised)}`,
    without: 'Without the script',
    withoutDetail: 'Everybody works freely on all blocks',
  },
  region: 'Console',
  steps: 'Steps of the hour',
  looksAt: (title) => `You look at ${title}. The group stays where it is.`,

  clock: {
    ample: (total) => `left of ${minutes(total)}`,
    nearly: (total) => `nearly over, of ${minutes(total)}`,
    almost: (total) => `about to end, of ${minutes(total)}`,
    over: (total) => `beyond the ${minutes(total)}`,
    held: (total) => `standing still, of ${minutes(total)}`,
    spoken: (whole, seconds) =>
      `${minutes(whole)} and ${seconds === 1 ? '1 second' : `${seconds} seconds`}`,
  },
  addMinute: '1 minute',
  addMinuteName: 'Give 1 minute more',
  added: '1 minute was added.',

  onTime: 'On time',
  behind: (count) => `${count} min behind`,
  ahead: (count) => `${count} min early`,
  readyAt: (time, planned) =>
    time === planned ? `Ends at ${time}` : `Ends at ${time}, plan ${planned}`,
  fits: 'What still comes fits in the time.',
  nothingToShorten: 'The next steps cannot be shorter.',
  shortened: (title, less) => `${title}\u00a0−${less}`,
  catchUp: 'Catch up',
  catchUpName: (lost, steps) =>
    `Catch up: ${minutes(lost)} less, divided over ${steps === 1 ? '1 step' : `${steps} steps`}`,
  caughtUp: 'The next steps are shorter.',

  whatNow: 'What does the group do now?',
  before: (doing) => `Before this: ${doing}`,
  reveals: (count) => `shows ${notes(count)}`,

  next: (title) => `Next: ${title}`,
  minutes: (count) => `${count} min`,
  isLast: 'This is the last step.',
  lookAt: 'Look at it',
  goTo: (title) => `To ${title}`,
  fewReady: (ready, of) => `Only ${ready} of ${of} are ready.`,

  step: {
    now: (left, total) => `now, ${left} of ${total} min`,
    nowOver: (over) => `now, ${over} over`,
    nowName: (title, total) => `${title}, now, ${minutes(total)}`,
    over: (count) => `${count} over`,
    less: (count) => `${count} less`,
    skipped: 'skipped',
    planned: (count, doing) => `${minutes(count)}, begins with: ${doing}`,
    lookAt: 'Look at this block',
    lookAtDetail: 'The group stays where it is',
    goHere: 'Go here with the group',
    goBack: 'All that lies there is kept',
    goNext: 'This is the next step',
    skips: (count) => (count === 1 ? 'You skip 1 step' : `You skip ${count} steps`),
    again: 'Do this step once more',
    againDetail: 'Its time begins anew, all is kept',
  },

  show: {
    open: 'Show notes',
    title: 'Which notes do you want to show?',
    all: 'Show all notes',
    here: (count) => `Show ${notes(count)}`,
    hidden: (count) => `${notes(count)} hidden`,
    none: 'Nothing is hidden.',
    one: 'Show this note',
    oneDetail: 'Now only who wrote it sees it, and you',
    done: 'Everybody sees these notes now.',
  },
  wall: {
    open: (scene) => `On the screen: ${scene}`,
    short: {
      LOBBY: 'lobby',
      INSTRUCTION: 'instruction',
      BLOCK: 'block',
      CANVAS: 'canvas',
      BALANCE: 'balance',
      PARAGRAPH: 'paragraph',
    },
    title: 'What comes on the screen?',
    asStep: 'What belongs to the step',
    there: 'Is there now',
    scenes: {
      LOBBY: 'The lobby, with the code',
      INSTRUCTION: 'The instruction, large',
      BLOCK: 'The block of the step',
      CANVAS: 'The whole canvas',
      BALANCE: 'The balance',
      PARAGRAPH: 'The financial paragraph',
    },
    done: (scene) => `On the screen comes: ${scene}.`,
  },
  asParticipant: 'View as participant',
  isParticipant:
    'This is how a participant sees the canvas. The balance counts all amounts here, though.',
  leaveParticipant: 'Back to the console',
};
