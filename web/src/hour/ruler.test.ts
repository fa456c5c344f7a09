import { expect, it } from 'vitest';
import { ledAt } from '../protocol/workshop.example';
import { clockFace, parted, urgencyOf } from './clock';
import { rulerOf } from './ruler';

const MINUTE = 60_000;
const BEGUN = Date.parse('2027-01-12T09:00:00Z');
const later = (minutes: number) => BEGUN + minutes * MINUTE;

it('HOU27 is a stretch for each step: what was done, skipped, is now, and comes', () => {
  const spent = { 'step-of-0': 6 * MINUTE };
  const ruler = rulerOf(ledAt(2, [4, 7, 5, 3], { spent, minutes: { 'step-of-3': 2 } }), later(2));
  expect(ruler.map(({ mark }) => mark)).toEqual(['done', 'skipped', 'now', 'coming']);
  expect(ruler.map(({ minutes }) => minutes)).toEqual([4, 7, 5, 2]);
  expect(ruler.map(({ further }) => further)).toEqual([-2, -1, 0, 1]);
  expect(ruler.map(({ spent }) => spent)).toEqual([6, 0, 2, 0]);
});

it('HOU27 tells where the group has been, also when it went back', () => {
  const spent = { 'step-of-1': 3 * MINUTE };
  const ruler = rulerOf(ledAt(0, [4, 7], { spent }), later(1));
  expect(ruler.map(({ mark }) => mark)).toEqual(['now', 'done']);
});

it.each([
  [10 * MINUTE, 'ample'],
  [2 * MINUTE + 1, 'ample'],
  [2 * MINUTE, 'nearly'],
  [30_001, 'nearly'],
  [30_000, 'almost'],
  [1, 'almost'],
  [0, 'over'],
  [-MINUTE, 'over'],
])('HOU28 says with %d ms left of ten minutes that it is %s', (left, near) => {
  expect(urgencyOf(left, 10 * MINUTE)).toBe(near);
});

it('HOU28 counts a second whole as long as a part of it is left', () => {
  expect(clockFace(252_000)).toBe('04:12');
  expect(clockFace(251_001)).toBe('04:12');
  expect(clockFace(1)).toBe('00:01');
  expect(clockFace(0)).toBe('00:00');
  expect(clockFace(-72_500)).toBe('01:12');
  expect(parted(75 * MINUTE)).toEqual({ minutes: 75, seconds: 0 });
});
