import { expect, it } from 'vitest';
import sheet from '../../../../fixtures/scripts/60.json';
import type { Script, Step } from '../../protocol/protocol';
import { mergedScripts } from './scriptMerge';

const [opening, segments, value] = sheet.steps.slice(0, 3) as unknown as [Step, Step, Step];
const seen = steps(opening, segments, value);

function steps(...all: readonly Step[]): Script {
  return { minutes: 60, steps: all };
}

function merged(mine: Script, theirs: Script) {
  return mergedScripts(seen, mine, theirs);
}

it('HOU52 puts the fields of steps together, and the promise', () => {
  const titled = { ...segments, title: 'Voor wie?' };
  const longer = { ...segments, minutes: 9 };
  const both = { ...titled, minutes: 9 };
  expect(merged(steps(opening, titled, value), steps(opening, longer, value))).toEqual(
    steps(opening, both, value),
  );
  expect(merged({ ...seen, minutes: 45 }, steps(opening, longer, value))).toEqual({
    minutes: 45,
    steps: [opening, longer, value],
  });
  const other = { ...segments, title: 'Wie?' };
  expect(merged(steps(opening, titled, value), steps(opening, other, value))).toBeUndefined();
});

it('HOU52 puts what a step lets people do together part by part, and a kind as one thing', () => {
  const { notes } = segments.participants;
  const voting = { ...segments, participants: { notes, vote: true } };
  const still = { ...segments, participants: { notes: { ...notes, add: 'NONE' }, vote: false } };
  const closed = still as Step;
  expect(merged(steps(opening, voting, value), steps(opening, closed, value))).toEqual(
    steps(
      opening,
      { ...segments, participants: { notes: closed.participants.notes, vote: true } },
      value,
    ),
  );
  const activity = { ...segments, kind: { type: 'ActivityStep' } as const };
  const costs = { ...segments, kind: { type: 'BlockStep', block: 'COSTS' } as const };
  expect(merged(steps(opening, activity, value), steps(opening, costs, value))).toBeUndefined();
});

it('HOU52 keeps what both add, and what one changes while the other takes it off', () => {
  const mine = { ...value, id: 'step-mine' };
  const theirs = { ...value, id: 'step-theirs' };
  expect(
    merged(steps(opening, mine, segments, value), steps(opening, segments, value, theirs)),
  ).toEqual(steps(opening, mine, segments, value, theirs));
  expect(merged(steps(segments, opening, value), steps(opening, theirs, segments, value))).toEqual(
    steps(segments, opening, theirs, value),
  );
  const longer = { ...segments, minutes: 9 };
  expect(merged(steps(opening, value), steps(opening, longer, value))).toEqual(
    steps(opening, longer, value),
  );
  expect(merged(steps(opening, value), seen)).toEqual(steps(opening, value));
});

it('HOU52 does not undo the order of another', () => {
  const mine = steps(segments, opening, value);
  expect(merged(mine, steps(opening, value, segments))).toBeUndefined();
  expect(merged(mine, mine)).toEqual(mine);
});
