import { saving } from './connection';

const listed = (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts);

/** Notes that others do not see yet, and how far the group is with them. */
export const hidden = {
  onlyYou: 'Only you see this',
  notYet: 'Participants do not see this yet',
  stack: (count: number) => (count === 1 ? '1 note still hidden' : `${count} notes still hidden`),
  stackWord: (count: number): string => (count === 1 ? 'note' : 'notes'),
  stackState: 'still hidden',
  amounts: (count: number) =>
    count === 1 ? '1 amount still hidden' : `${count} amounts still hidden`,
  amountsApart: (count: number) =>
    count === 1
      ? '1 amount is still hidden. It does not count here yet.'
      : `${count} amounts are still hidden. They do not count here yet.`,
  revealed: (count: number, blocks: readonly string[]) =>
    [count === 1 ? '1 note is' : `${count} notes are`, `visible now in ${listed(blocks)}.`].join(
      ' ',
    ),
};

export const readiness = {
  ready: 'I am ready',
  short: 'Ready',
  of: (ready: number, present: number) => `${ready} of ${present}`,
  count: (ready: number, present: number) => `${ready} of ${present} ready`,
  byName: 'The facilitator sees your name.',
  who: (names: readonly string[]) => `Ready: ${listed(names)}`,
  silent: (silent: number, present: number) => {
    if (silent === 0) return 'Everybody has written something';
    return silent === 1
      ? `1 of ${present} has written nothing yet`
      : `${silent} of ${present} have written nothing yet`;
  },
};

/** What was written and came too late. */
export const late = {
  title: 'Your drafts',
  stepOver: 'This step is over. Your text is among your drafts.',
  still: 'The facilitator has paused the group. Your text is among your drafts.',
  waiting: (count: number) =>
    count === 1 ? '1 text is among your drafts' : `${count} texts are among your drafts`,
  help: 'These texts came too late. They are on this device only.',
  from: (block: string) => `For ${block}`,
  change: 'Another text for a note',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  notCopied: saving.notCopied,
  save: 'Save it now',
  drop: 'Throw away',
  saved: 'Your text is on the board now.',
  dropped: 'Your text is thrown away.',
};
