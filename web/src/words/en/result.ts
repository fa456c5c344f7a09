import type { nl } from '../nl';

export const wall: typeof nl.wall = {
  title: 'Screen in the room',
  noCode: 'Nobody else comes in for now',
  joinWithCode: 'Join with this code',
  goTo: 'On your phone, go to',
  scan: 'Or scan with your camera',
  qr: (address, code) => `QR code to ${address} with code ${code}`,
  inside: (count) => (count === 1 ? 'person is in' : 'people are in'),
  participant: (number) => `Participant ${number}`,
  codeSmall: 'Join with code',
  present: 'here now',
  names: 'Who is in?',
  moreNames: (count) => `and ${count} more`,
  moreNotes: (count) => `+ ${count} earlier ${count === 1 ? 'note' : 'notes'}`,
  reconnecting: 'No connection. We are trying again.',
  loading: 'We are fetching the workshop.',
};

export const result: typeof nl.result = {
  title: 'Financial paragraph',
  lead: 'Read it back together. Each amount with a lock shows the notes it comes from.',
  backToBoard: 'Back to the board',
  loading: 'We are writing the paragraph.',
  failed: 'The paragraph was not fetched.',
  locked: 'locked amount, shows the notes',
  origin: (figure, notes) =>
    notes === 1 ? `${figure} comes from this note` : `${figure} comes from these ${notes} notes`,
  originNone: (figure) => `${figure} comes from the preparation, not from a note`,
  originGone: 'This note was laid aside meanwhile.',
  closeOrigin: 'Close',
  ready: 'Ready to round off?',
  checks: {
    allFilled: 'All nine blocks are filled',
    emptyBlocks: (count) =>
      count === 1 ? '1 block is still empty' : `${count} blocks are still empty`,
    counted: (notes, shelved) =>
      `${notes === 1 ? '1 note' : `${notes} notes`}, ${shelved} laid aside`,
    balanced: (first, last) => `Balanced from ${first} up to and including ${last}`,
    notBalanced: 'Not balanced yet',
    withinCeiling: (ceiling) => `Within the ceiling of ${ceiling}`,
    room: (amount) => `${amount} left in the most expensive year`,
    overCeiling: (ceiling) => `Above the ceiling of ${ceiling}`,
    noCeiling: 'There is no budget ceiling',
    noCeilingHelp: 'The facilitator can enter one in the preparation.',
    noUnknown: 'No unknown amounts',
    nothingYet: 'There are no amounts yet',
    done: 'done',
    open: 'open',
  },
  download: 'Download',
  workshopFile: 'Workshop',
  fileName: 'workshop.json',
  fileType: 'json',
  kind: (size) => `json, ${size}`,
  print: 'Print the paragraph',
};
