import type { nl } from '../nl';

export const board: typeof nl.board = {
  notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
  unknownAmounts: (count) => (count === 1 ? '1 amount unknown' : `${count} amounts unknown`),
  example: 'For example:',
  followUp: 'Questions to go on with',
  forExample: 'For example',
  writeFirst: 'Write the first note',
  joinWithCode: 'Join with code',
  present: (count) => (count === 1 ? '1 person is here' : `${count} people are here`),
  presentTitle: 'Who is here?',
  nobody: 'Nobody yet. Share the code with the group.',
  participant: (number) => `participant ${number}`,
  facilitator: 'Facilitator',
  you: 'that is you',
  result: 'Financial paragraph',
  prepare: 'Preparation',
  start: 'Everybody is in, show the canvas',
  started: 'The screen now shows the canvas.',
  previous: 'Previous',
  next: 'Next',
  stepOf: (step) => `Block ${step} of 9`,
  blocks: 'Blocks',
  allBlocks: 'All blocks',
  goToBlock: 'Which block do you want to go to?',
  everybodySees: 'Everybody in the group sees what you save.',
  loading: 'We are fetching the notes.',
};

export const shelf: typeof nl.shelf = {
  title: 'Shelved',
  count: (count) => (count === 1 ? '1 note shelved' : `${count} notes shelved`),
  empty: 'Nothing here yet. You will find a note that you shelve here.',
  help: 'Shelved notes do not count in the balance.',
  cameFrom: (block) => `From ${block}`,
  restore: 'Take back',
  restoreNote: (text) => `Take back: ${text}`,
};
