import type { nl } from '../nl';

export const forgetting: typeof nl.forgetting = {
  shared: 'Will somebody else use this device later?',
  ask: 'Forget this device',
  title: 'Forget this device?',
  goes:
    'Everything of yours on this device goes: your access to all workshops, the list on the ' +
    'start page, what has not been saved yet, and your choice of language and colours. Your ' +
    'name leaves the list of participants.',
  stays:
    'Your notes stay on the board. This device will no longer know which are yours. ' +
    'With a code or a link you come in again, as a new participant.',
  leads:
    'You are the facilitator of a workshop. Keep your own link first: without it you cannot ' +
    'come in again.',
  unsaved: (count) =>
    count === 1
      ? '1 text or change has not been saved yet. You will lose it.'
      : `${count} texts or changes have not been saved yet. You will lose them.`,
  now: 'Forget everything',
  wait: 'Not yet',
  browser: 'The history of your browser is yours to clear. A download stays.',
  busy: 'We are forgetting this device.',
  doneTitle: 'This device is forgotten',
  done: 'Nothing of yours is left here. You can pass the device on.',
  leftTitle: 'This device is not quite forgotten yet',
  left: (count) =>
    'What was here is gone. ' +
    (count === 1
      ? 'The access to 1 workshop can only end with a connection. '
      : `The access to ${count} workshops can only end with a connection. `) +
    'As soon as there is one, we will finish. Leave this page open, or open it again later.',
};
