import { LIMITS } from '../../protocol/protocol';
import type { nl } from '../nl';

export const home: typeof nl.home = {
  title: 'Begin',
  joinTitle: 'Join with a code',
  joinText:
    'The code is on the screen in the room. There is nothing to install and you need no account.',
  code: 'Your code',
  join: 'Join',
  joining: 'One moment…',
  noCode: 'No code? Ask the facilitator, or scan the QR code with your camera.',
  codeEmpty: 'Enter the code first. It is on the screen in the room.',
  codeLength: (digits) =>
    `A code has ${LIMITS.codeDigits} digits or more. You entered ${digits}. Enter all of it.`,
  prepareTitle: 'Prepare a workshop',
  prepareText: 'For facilitators. Everything is ready in fifteen minutes.',
  steps: {
    subject: 'Choose the subject',
    questions: 'Fit the questions to your village or district',
    invite: 'Invite the group with a code',
  },
  prepare: 'Prepare a workshop',
  ideaText:
    'Together you fill nine blocks. The balance shows at once whether income and costs are equal.',
  example: {
    rides: 'Community bus rides',
    coordinator: 'Coordinator',
    meals: 'Meals',
    volunteers: 'Volunteers',
    rent: 'Village hall rent',
    phone: 'Phone and website',
    grant: 'Municipal care budget',
    mealFee: 'Meal contribution',
    rideFee: 'Ride contribution',
    housing: 'Housing association',
    fund: 'Village fund',
  },
  recentTitle: 'Opened before on this device',
  recentHelp: 'Only this device remembers this list. Your own link works everywhere.',
  recentAll: (count) => `Show all ${count}`,
  lastOpened: (day) => `opened on ${day}`,
  prepareOne: (subject) => `Prepare ${subject}`,
  roles: {
    FACILITATOR: 'facilitator',
    PARTICIPANT: 'participant',
    WALL: 'screen in the room',
  },
  forget: (subject) => `Take ${subject} off this list`,
  aboutTitle: 'About Sluitend',
  about: [
    'With Sluitend a group fills in the Business Model Canvas in one hour.',
    'At the end there is a financial paragraph that balances, or you know what is missing.',
    'Sluitend is open source. Any municipality may use and improve it (licence EUPL-1.2).',
  ],
  privacyTitle: 'Privacy',
  privacy: [
    'You make no account. You may give a name, but need not.',
    'We do not keep who wrote which note; only your own device recognises your notes.',
    'Functional cookies remember that you are in, and which notes are yours.',
    'We do not track you and measure nothing.',
    'The municipality or organisation that offers this website keeps the notes.',
  ],
};
