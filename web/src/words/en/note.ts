import type { nl } from '../nl';
import { saving } from './connection';

const listed = (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts);

export const note: typeof nl.note = {
  write: 'Write one thing on each note',
  writeIn: (block) => `New note in ${block}`,
  add: 'Save note',
  left: (count) => (count === 1 ? '1 character left' : `${count} characters left`),
  tooLong: (count) => (count === 1 ? '1 character too long' : `${count} characters too long`),
  enterSaves: 'Enter saves, Shift + Enter starts a new line.',
  textOf: (text) => `Text of note: ${text}`,
  escLeaves: 'Enter saves, Esc stops.',
  saveText: 'Save',
  overtakenHelp: 'If you keep what you wrote, we save that. Otherwise you can read the text first.',
  stop: 'Stop',
  isWritten: 'Somebody is writing here',
  seeBoth: 'See both',
  hasDraft: 'You were changing this',
  unsaved: 'Not saved yet',
  latestSaved: (text) => `Saved: “${text}”`,
  latestUnsaved: (text) => `Not saved yet: “${text}”. It is on this device.`,
  latestNowhere: (text) => `Not saved yet: “${text}”. ${saving.keepsNothing}`,
  tellAmount: 'Add the amount',
  notSaved: (why) => `Not saved. ${why}`,

  actionsFor: (text) => `Actions for note: ${text}`,
  question: 'What do you want to do with this note?',
  edit: 'Change the text',
  shelve: 'Shelve',
  shelveDetail: 'You can take it back later',
  restore: 'Take back',
  putBack: 'Put back',

  moveTo: 'Move to…',
  moveToDetail: 'Choose a block and a place',
  whichBlock: 'To which block?',
  here: 'it is here now',
  whichPlace: (block) => `Which place in ${block}?`,
  toTop: 'At the top',
  below: (text) => `Below “${text}”`,
  up: 'One place up',
  down: 'One place down',

  split: 'Split',
  splitDetail: 'Make separate notes of it',
  splitTitle: 'Each point on a note of its own',
  splitLabel: 'Points, one on each line',
  splitMoney: 'The amount stays with the first note.',
  splitMost: (most) => `At most ${most} notes at once.`,
  splitNow: 'Split',
  leaveSo: 'Leave it',
  twoPoints: 'This looks like more than one point.',
  makeNotes: (parts) =>
    `Make ${parts.length} notes of it: ${listed(parts.map((part) => `“${part}”`))}.`,
  twoPointsSplit: 'More than one point? Split it',
};

export const done: typeof nl.done = {
  added: (text, block) => `Note “${text}” saved in ${block}.`,
  addedHere: (text, block) => `Note “${text}” is in ${block}.`,
  waits: 'Not saved yet. It is on this device. We save it as soon as there is a connection.',
  waitsNowhere: `Not saved yet. ${saving.keepsNothing}`,
  allSaved: 'All is saved now.',
  edited: (text) => `Text changed to “${text}”.`,
  movedTo: (text, from, to, place, count) =>
    `Note “${text}” moved from ${from} to ${to}, ${place} of ${count}.`,
  movedWithin: (text, block, from, to, count) =>
    `Note “${text}” moved in ${block}, from place ${from} to ${to} of ${count}.`,
  split: (count) => `Split into ${count} notes.`,
  shelved: (text, block) => `Note “${text}” shelved from ${block}.`,
  restored: (text, block) => `Note “${text}” taken back to ${block}.`,
  gone: (text, block) => `Note “${text}” is no longer here. You are now at ${block}.`,
  opened: (block) => `Block ${block} is open.`,
  dragging: (text) => `You are dragging note “${text}”. Esc stops.`,
  dragStopped: 'Dragging stopped. The note is where it was.',
};
