import { describe, expect, it } from 'vitest';
import { ledAt } from '../protocol/workshop.example';
import {
  catchingUp,
  ledIn,
  left,
  minutesBehind,
  minutesOf,
  spentAt,
  stepFromNow,
  stepNow,
} from './plan';

const MINUTE = 60_000;
const BEGUN = Date.parse('2027-01-12T09:00:00Z');
const later = (minutes: number) => BEGUN + minutes * MINUTE;

describe('The plan of the hour', () => {
  it('HOU25 knows the step of the group, and those around it', () => {
    const workshop = ledAt(1, [4, 7, 5]);
    expect(stepNow(workshop)?.id).toBe('step-of-1');
    expect(stepFromNow(workshop, 1)?.id).toBe('step-of-2');
    expect(stepFromNow(workshop, -1)?.id).toBe('step-of-0');
    expect(stepFromNow(workshop, 2)).toBeUndefined();
  });

  it('HOU25 knows no step that was taken off the script', () => {
    const workshop = ledAt(0, [4, 7], { step: 'step-gone' });
    expect(stepNow(workshop)).toBeUndefined();
    expect(minutesBehind(workshop, later(0))).toBeLessThan(0);
  });

  it('HOU25 counts what is left, held or not, and what has run over', () => {
    const counting = { type: 'Counting', until: new Date(later(4)).toISOString() } as const;
    expect(left(counting, later(1))).toBe(3 * MINUTE);
    expect(left(counting, later(5))).toBe(-MINUTE);
    expect(left({ type: 'Held', left: 7 }, later(99))).toBe(7);
  });

  it('HOU25 adds up all times that the group was at a step', () => {
    const workshop = ledAt(0, [4, 7], { spent: { 'step-of-0': 2 * MINUTE, 'step-of-1': MINUTE } });
    expect(spentAt(workshop, 'step-of-0', later(3))).toBe(5 * MINUTE);
    expect(spentAt(workshop, 'step-of-1', later(3))).toBe(MINUTE);
  });

  it.each([
    [3, 0],
    [4, 0],
    [7.5, 3],
    [8, 4],
  ])('HOU26 is, %d minutes after the beginning of a step of 4, %d behind', (now, late) => {
    expect(minutesBehind(ledAt(0, [4, 7, 5]), later(now))).toBe(late);
  });

  it('HOU26 says the difference of the two times that it shows', () => {
    const led = ledAt(0, [4, 7, 5], { begun: new Date(BEGUN - 10_000).toISOString() });
    expect(minutesBehind(led, later(4))).toBe(1);
    expect(minutesBehind(led, later(0) + 20_000)).toBe(1);
    const early = ledAt(0, [4, 7, 5], { begun: new Date(later(13) + 40_000).toISOString() });
    expect(minutesBehind(early, later(0))).toBe(-13);
  });

  it('HOU26 is early when the group moves on before its time', () => {
    const countdown = { type: 'Counting', until: new Date(later(8)).toISOString() } as const;
    expect(minutesBehind(ledAt(1, [4, 7, 5], { countdown }), later(1))).toBe(-3);
  });

  it('HOU26 makes up for lost time in the next three steps, the longest first', () => {
    expect(catchingUp(ledAt(0, [4, 7, 5, 3, 9]), later(8))).toEqual({
      'step-of-1': 4,
      'step-of-2': 4,
    });
    expect(catchingUp(ledAt(0, [4, 2, 2, 1, 9]), later(30))).toEqual({
      'step-of-1': 1,
      'step-of-2': 1,
    });
    expect(catchingUp(ledAt(0, [4, 7]), later(2))).toEqual({});
  });

  it('HOU26 goes on from what was planned today', () => {
    const workshop = ledAt(0, [4, 7, 5], { minutes: { 'step-of-1': 6 } });
    const [, next] = workshop.preparation.script.steps;
    expect(next && minutesOf(workshop, next)).toBe(6);
    expect(catchingUp(workshop, later(6))).toEqual({ 'step-of-1': 5 });
    expect(ledIn(workshop)?.minutes).toEqual({ 'step-of-1': 6 });
  });
});
