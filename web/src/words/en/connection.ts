import { LIMITS } from '../../protocol/protocol';
import type { nl } from '../nl';

const { yearFirst, yearLast, listedYears, usefulLife, outcomeYears } = LIMITS;

export const saving: typeof nl.saving = {
  short: (unsaved) => (unsaved === 0 ? 'All saved' : `${unsaved} not saved yet`),
  notes: (count) =>
    count === 1 ? '1 note is not saved yet.' : `${count} notes are not saved yet.`,
  changes: (count) =>
    count === 1 ? '1 change is not saved yet.' : `${count} changes are not saved yet.`,
  texts: (count) =>
    count === 1 ? '1 text has not been saved yet.' : `${count} texts have not been saved yet.`,
  halfway: 'half-written',
  copy: 'Copy the texts',
  copied: 'The texts were copied.',
  notCopied: 'Copying is not allowed here. Select the text and copy it yourself.',
  neverSaved: 'You wrote this, but the board is gone. Copy what you want to keep.',
  keepsNothing: 'Do not close this page: your browser keeps nothing here.',
  onlyHere: 'This is on this device alone. When you come in again, we will save it after all.',
  drop: 'Throw the texts away',
  dropSure: 'Throw these texts away?',
  dropMeans: 'They are nowhere else. You cannot undo this.',
};

export const connection: typeof nl.connection = {
  connecting: 'We are connecting.',
  online: 'We are saving your work.',
  offline: 'No connection. Keep writing, we will try again.',
  keepOpen: 'Keep this page open: without a connection it does not open again.',
  blocked: 'Something blocks the connection. Keep writing, we keep trying.',
  outdated: 'There is a new version. Close this tab and open the link again.',
  ended: 'The connection has ended. Load the page again, or join again.',
  erased: 'This workshop was deleted.',
  reload: 'Load again',
};

export const unreadable: typeof nl.unreadable = (found) => {
  const places = found.map(([name, after]) =>
    after ? `${name} after “${after}”` : `${name} at the start`,
  );
  return `There is a character here that cannot be saved: ${places.join(', ')}. Take it out.`;
};

export const refusal: typeof nl.refusal = {
  WORKSHOP_UNKNOWN: 'This workshop does not exist. Ask the facilitator for a new code.',
  WORKSHOP_EXISTS: 'This workshop exists already. Open it with your own link.',
  NOT_ALLOWED: 'Only the facilitator may do that. Ask the facilitator to do it.',
  TEXT_EMPTY: 'There is nothing here yet. Write something first.',
  TEXT_TOO_LONG: 'The text is too long. Make it shorter or use two notes.',
  TEXT_UNREADABLE: 'There is a character here that cannot be saved. Take it out.',
  CHANGED_MEANWHILE: 'Somebody else changed this too. Choose what it should say.',
  NOTE_EXISTS: 'This note is there already. There is nothing you need to do.',
  NOTE_UNKNOWN: 'This note is gone. Make a new note if you need one.',
  NOTE_ON_SHELF: 'Somebody shelved this note. Take it back first.',
  NOTE_NOT_ON_SHELF: 'This note is on the board already. There is nothing you need to do.',
  NOTHING_TO_SPLIT: 'There is nothing to split. Put each point on a line of its own.',
  TOO_MANY_PARTS: 'These are too many points. Put a few of them together.',
  CANVAS_FULL:
    'The canvas cannot hold more notes. Add your point to the text of a note that is there.',
  SHELF_FULL: 'Too much is shelved. Take a shelved note back first.',
  CANVAS_UNKNOWN: 'This canvas is not there. Load the page again.',
  TOO_MANY_CANVASES: 'There are too many canvases. Remove one first.',
  NOT_IN_THIS_BLOCK:
    'That is not possible in this block. Move the note first. ' +
    'Costs and revenue carry an amount, value propositions and revenue a value.',
  AMOUNT_OUT_OF_RANGE: 'This amount is too large or too precise. Change it.',
  SHARE_OUT_OF_RANGE: 'This percentage is not possible. Fill in a smaller percentage.',
  YEAR_OUT_OF_RANGE: `This year is not possible. Choose one between ${yearFirst} and ${yearLast}.`,
  YEARS_OUT_OF_ORDER: 'The last year comes before the first. Choose a later last year.',
  NO_YEARS: 'There is no year at all. Fill in one year at least.',
  TOO_MANY_YEARS: `There are too many years. Fill in at most ${listedYears} years.`,
  RANGE_OUT_OF_ORDER: 'Low, likely and high do not rise. Put them in order.',
  USEFUL_LIFE_OUT_OF_RANGE: `This useful life is not possible. Choose 1 up to ${usefulLife} years.`,
  TOO_MANY_SUPPLEMENTS: 'There are too many supplements. Add some of them up.',
  DURATION_OUT_OF_RANGE: `This duration is not possible. Choose 0 up to ${outcomeYears} years.`,
  INVESTMENT_INDEXED: 'An investment has no index. Remove the index.',
  RESIDUAL_ABOVE_PRICE: 'The residual value is above the price. Change one of them.',
  TOO_MANY_TERMS: 'There are too many context words. Remove one first.',
  TOO_MANY_STEPS: 'The script has too many steps. First take one away.',
  TOO_MANY_CAPACITIES: 'There are too many roles. First take one away.',
  CAPACITIES_UNCLEAR: 'These roles will not do. Give one role at least, and each role once.',
  NAMING_FIXED: 'There are notes already. So this choice is fixed.',
  SIGNED_OTHERWISE: 'This choice is no longer there. Choose again.',
  UNSIGNED: 'First choose what your notes show of you. Load the page again.',
  MINUTES_OUT_OF_RANGE: 'This number of minutes is not possible. Choose another number.',
  STEP_LEFT: 'The group is at another step already. First look where the group is.',
  STEP_UNKNOWN: 'This step is no longer on the script. Choose another step.',
  SCRIPT_TOO_LONG: 'The texts of the script are too long together. Make them shorter.',
  STEP_TWICE: 'One step is on the script twice. Take one away.',
  NOTHING_HIDDEN: 'Nothing is hidden any more. You need not do anything.',
  NOT_NOW: 'That is not possible now. Wait until the facilitator goes on.',
  TOO_MANY_PARTICIPANTS: 'The workshop is full. Watch along with somebody else.',
  HISTORY_FULL: 'This workshop is full. Download it and start a new one.',
  TOO_FAST: 'That went too fast. Wait a moment and try again.',
  NOT_KEPT: 'Saving failed. Nothing has changed. Try again.',
};
