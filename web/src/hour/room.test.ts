import { describe, expect, it } from 'vitest';
import type { WorkshopView } from '../protocol/protocol';
import { inLobby, ledAt, workshopWith } from '../protocol/workshop.example';
import { language, words } from '../words/words.svelte';
import { clockFace } from './clock';
import { doingOf, stepNow } from './plan';
import { sceneOn, timeLeft, warningOf } from './room';
import { instructionOf, placeNow, titleOf } from './steps';

const MINUTE = 60_000;
const BEGUN = Date.parse('2027-01-12T09:00:00Z');

/** A group at its second step, of which the script says something else. */
function ledWith(change: Partial<NonNullable<ReturnType<typeof stepNow>>>): WorkshopView {
  const workshop = ledAt(1, [4, 10]);
  const { preparation } = workshop;
  const steps = preparation.script.steps.map((step) => ({ ...step, ...change, id: step.id }));
  return { ...workshop, preparation: { ...preparation, script: { minutes: 14, steps } } };
}

describe('What the room does', () => {
  it('HOU33 is one thing: stilgezet goes over what the group does', () => {
    const { stage } = ledAt(0, [4]).hour;
    expect(doingOf(stage)).toBe('WRITING');
    expect(doingOf({ ...stage, mode: 'VOTING' })).toBe('VOTING');
    expect(doingOf({ ...stage, countdown: { type: 'Held', left: 7 } })).toBe('STILL');
  });

  it.each([
    [8, 'ample', '02:00'],
    [8.01, 'nearly', '02:00'],
    [9.5, 'almost', '00:30'],
    [9.999, 'almost', '00:01'],
    [10, 'over', '00:00'],
    [99, 'over', '00:00'],
  ])('HOU34 says of ten minutes, %d minutes after the beginning, %s', (gone, urgency, clock) => {
    const time = timeLeft(ledAt(1, [4, 10]), BEGUN + gone * MINUTE - (gone === 8 ? 1 : 0));
    expect(time?.urgency).toBe(urgency);
    expect(clockFace(Math.max(0, time?.left ?? 0))).toBe(gone === 8 ? '02:01' : clock);
    expect(time?.share).toBeGreaterThanOrEqual(0);
  });

  it('HOU34 has no more time left than there was, however much is added', () => {
    const until = new Date(BEGUN + 20 * MINUTE).toISOString();
    const workshop = ledAt(1, [4, 10], { countdown: { type: 'Counting', until } });
    expect(timeLeft(workshop, BEGUN)).toMatchObject({ total: 20, share: 1, urgency: 'ample' });
    expect(timeLeft(workshopWith({}), BEGUN)).toBeUndefined();
  });

  it.each([
    [8, 3 * MINUTE, 8],
    [7, 3 * MINUTE, 7],
    [34, 31 * MINUTE, 34],
    [9.5, 3 * MINUTE, 7],
    [12.5, 2 * MINUTE, 11],
  ])('HOU90 a step of 7 that ends %d minutes after it began has %d in all', (end, gone, total) => {
    const until = new Date(BEGUN + end * MINUTE).toISOString();
    const workshop = ledAt(1, [4, 7], { countdown: { type: 'Counting', until } });
    expect(timeLeft(workshop, BEGUN + gone)?.total).toBe(total);
  });

  it('HOU90 a step that stands still has what is left of it at least', () => {
    const still = (left: number) => ledAt(1, [4, 7], { countdown: { type: 'Held', left } });
    expect(timeLeft(still(3 * MINUTE), BEGUN)?.total).toBe(7);
    expect(timeLeft(still(9.5 * MINUTE), BEGUN)?.total).toBe(10);
    const gone = ledAt(1, [4, 7], { step: 'step-gone' });
    expect(timeLeft(gone, BEGUN)).toMatchObject({ total: 7, share: 1, urgency: 'ample' });
  });

  it('HOU91 tells only who writes to finish a sentence', () => {
    const over = (mode: 'WRITING' | 'VOTING') =>
      warningOf(ledAt(0, [4], { mode }), 'over', words());
    expect(over('WRITING')).toBe('De tijd is om. Schrijf uw zin gerust af.');
    expect(over('VOTING')).toBe('De tijd is om.');
  });

  it('HOU29 names a step after its block or kind when the script does not', () => {
    const { guide } = ledAt(0, [4]).preparation;
    const called = (change: Parameters<typeof ledWith>[0]) => {
      const step = stepNow(ledWith(change));
      return step && [titleOf(step, guide, words()), instructionOf(step, guide, words())];
    };
    expect(called({})).toEqual(['Waardepropositie', guide.blocks.VALUE.question]);
    expect(called({ title: 'Wie?', instruction: 'Noem er een.' })).toEqual([
      'Wie?',
      'Noem er een.',
    ]);
    expect(called({ kind: { type: 'ReadingBackStep' } })?.[0]).toBe('Teruglezen');
    language.choose('en');
    expect(called({ kind: { type: 'ReadingBackStep' } })?.[0]).toBe('Reading back');
    language.choose('nl');
  });

  it('HOU35 says which step it is, and nothing of one that was taken off', () => {
    expect(placeNow(ledAt(1, [4, 10]), words())).toBe('Stap 2 van 2: Waardepropositie');
    expect(placeNow(ledAt(1, [4, 10], { step: 'step-gone' }), words())).toBe('');
  });

  it('HOU36 shows what the step says, and on the wall first what was put there', () => {
    const workshop = ledWith({ screens: { wall: 'BALANCE', devices: 'INSTRUCTION' } });
    expect(sceneOn('wall', workshop)).toBe('BALANCE');
    expect(sceneOn('devices', workshop)).toBe('INSTRUCTION');
    const put = { ...workshop, hour: { ...workshop.hour, onWall: 'LOBBY' as const } };
    expect(sceneOn('wall', put)).toBe('LOBBY');
    expect(sceneOn('devices', put)).toBe('INSTRUCTION');
  });

  it('HOU36 shows all blocks where a step without a block would show its own', () => {
    expect(sceneOn('wall', ledWith({ kind: { type: 'ActivityStep' } }))).toBe('CANVAS');
    expect(sceneOn('wall', { ...workshopWith({}), ...inLobby() })).toBe('LOBBY');
  });
});
