import { LIMITS } from '../../protocol/protocol';
import type { nl } from '../nl';

const LINK_DAYS = LIMITS.link / 86_400_000;

export const join: typeof nl.join = {
  title: 'Join',
  entering: 'We are letting you in.',
  about: 'The workshop is about:',
  name: 'What shall we call you?',
  nameHelp: 'A first name or nickname will do. Everybody in the group sees it.',
  withName: 'Join',
  withoutName: (name) => `Join as ${name}`,
  alike: (name) =>
    `Somebody has that name already. Others see you as ${name}. Take another name if you like.`,
  or: 'or without a name',
  nameEmpty: 'Enter a name, or join without one.',
  loading: 'We are fetching the workshop.',
};

export const prepare: typeof nl.prepare = {
  title: 'Prepare the workshop',
  creating: 'We are making a workshop for you.',
  createFailed: 'The workshop was not made',
  toBoard: 'Go to the board',
  openWall: 'Open the screen',

  subject: 'Subject',
  kind: 'Kind of subject',
  kinds: {
    THEME: { name: 'Theme', example: 'Loneliness, transport, family care' },
    QUESTION: { name: 'Question', example: 'How do we keep the village hall open?' },
    POLICY_INTENTION: {
      name: 'Policy intention',
      example: 'A proposal of the municipal executive',
    },
    INNOVATIVE_IDEA: { name: 'Innovative idea', example: 'Something that is not there yet' },
    OTHER: { name: 'Other', example: 'What the group wants to work out' },
  },
  subjectTitle: 'What is the workshop about?',
  ceiling: 'Budget ceiling per year',
  ceilingHelp: 'There is no more than this. You may leave it empty.',
  payer: 'Whose ceiling is it?',
  payerHelp:
    'Then only what that party contributes counts (Revenue Streams, Origin). ' +
    'Empty: all costs count.',
  firstYear: 'First budget year',

  context: 'Where?',
  contextHelp: 'A neighbourhood, village or area. It comes back in the questions.',
  addTerm: 'Add a place',
  termExample: 'for example: North Quarter',
  contextPreview: 'What the group reads as the first question:',
  removeTerm: (term) => `Take ${term} away`,
  termAdded: (term) => `${term} added.`,
  termRemoved: (term) => `${term} taken away.`,
  termKnown: (term) => `${term} is there already.`,
  termTooLong: (most) => `A place has at most ${most} characters. Make it shorter.`,
  tooManyTerms: (most) => `No more than ${most} places fit. Take one away first.`,

  questions: 'Questions per block',
  adapted: (count) => `${count} of 9 adapted`,
  isAdapted: 'adapted',
  method: 'Question of the method:',
  restore: 'Put back the text of the method',
  restored: (label) => `The text of the method is back at ${label}.`,
  label: 'Name of the block',
  question: 'Your question',
  slotHelp: 'The places from above come where {context} stands.',
  preview: 'What the group reads:',
  example: 'Example for the question',
  followUp: 'Question to go on with',

  key: 'Key',
  keyHelp: 'The administrator of this website gives you the key.',
  keyTitle: 'Making a workshop takes a key',
  keyText: 'On this website only who has the key can make a workshop.',
  withKey: 'Make the workshop',
  invitation: 'Invite',
  codeTitle: 'Code',
  codeUntil: (moment) => `Valid until ${moment}.`,
  codeDay: 'Valid up to and including',
  codeDayHelp: 'Choose the day of the workshop, or later. The code and the link stay the same.',
  scan: 'QR code to join',
  participants: 'Link for participants',
  wall: 'Link for the screen in the room',
  wallHelp:
    'Open it on the computer of the projector. ' +
    `The link works until ${LINK_DAYS} days after it was last used.`,
  facilitator: 'Your own link',
  facilitatorHelp:
    'Keep it safe. Whoever has the link is a facilitator. ' +
    `The link works until ${LINK_DAYS} days after you last used it.`,
  linkGone: {
    wall: 'We show the link for the screen only once. Make a new one when you need it.',
    facilitator: 'We show your own link only once. Make a new one when you need it.',
  },
  linkFailed: 'The link was not made.',
  copy: 'Copy',
  copied: 'The link was copied.',
  copySelected: 'All is selected. Copy it with Ctrl+C, or press and hold it.',
  noCode: 'There is no code now. Whoever is in stays in. Nobody else comes in.',
  firstCode: 'Make a code',
  endCode: 'Close the code',
  endCodeHelp: 'With a closed code nobody else comes in.',
  newCode: 'New code',
  newCodeDone: (code) => `The new code is ${code}.`,
  invitationFailed: 'The code was not fetched.',
  renewals: {
    code: {
      title: 'New code',
      text: 'The old code, QR code and link then stop working. What about those who are in?',
      stay: 'New code, everybody stays',
      leave: 'New code, all participants out',
    },
    wall: {
      title: 'New link for the screen',
      text: 'The old link then stops working. What about screens that are open?',
      stay: 'New link, screens stay',
      leave: 'New link, open screens out',
      done: 'The new link for the screen is here.',
    },
    facilitator: {
      title: 'New link of your own',
      text: 'The old link then stops working. What about other facilitators?',
      stay: 'New link, everybody stays',
      leave: 'New link, other facilitators out',
      done: 'Your new link is here. Keep it safe.',
    },
  },

  people: 'Participants',
  nobodyIn: 'Nobody is in yet.',
  putOut: (name) => `Put ${name} out`,
  intruders: 'Is something coming in that does not belong?',
  since: 'When did it happen?',
  putAllOutMeans: 'Who first came in during that time goes out. Their notes stay.',
  putAllOut: 'Put these people out',
  ago: (minutes) =>
    ({ 5: 'the last 5 minutes', 15: 'the last quarter of an hour', 60: 'the last hour' })[
      minutes
    ] ?? 'the last 24 hours',
  putOutSince: (ago) => `Put out who came in during ${ago}`,
  putOutSure: 'The connection ends at once. The notes stay on the board.',
  putOutHonest:
    'The same device comes back by a new code only. ' +
    'Another device can still come in by this code. So make a new code as well.',
  putOutNow: 'Put out',
  putOutDone: (count) => (count === 1 ? '1 participant is out.' : `${count} participants are out.`),
  shelveMeans: 'All that was written during that time leaves the board. You can take it back.',
  shelve: 'Shelve these notes',
  shelveSince: (ago) => `Shelve what was written during ${ago}`,
  shelveSure: 'All notes of that time are shelved. You can take them back.',
  shelveHonest: 'We do not know who wrote a note. So all of them go.',
  shelveNow: 'Shelve',
  shelveDone: (count) => (count === 1 ? '1 note is shelved.' : `${count} notes are shelved.`),
  putOutFailed: 'That did not work.',

  file: 'File',
  fileHelp: 'Keep the workshop, or begin a new one from a file.',
  download: 'Download the workshop',
  downloadKind: 'json',
  upload: 'Open a file',
  copyOf: (title: string) => `${title} (copy)`,
  copyMade: 'This is a new workshop, a copy from the file. The old one stays as it is.',
  newSubject: 'New workshop',
  uploadHelp: 'The file becomes a new workshop. This one stays as it is.',
  uploadFailed: 'The file was not opened',
  uploadErrors: 'This is wrong with it:',

  erase: 'Delete the workshop',
  eraseHelp:
    'Everything in this workshop then goes for good. Download it first if you want to keep it.',
  eraseAsk: 'Delete workshop',
  eraseSure: (subject) =>
    subject ? `Delete ‘${subject}’ for good?` : 'Delete this workshop for good?',
  eraseMeans:
    'All notes, amounts and links go. You cannot undo this. Whoever is in now will be told.',
  eraseNow: 'Delete for good',
  eraseFailed: 'The workshop was not deleted.',
};
