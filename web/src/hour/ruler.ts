import type { Step, WorkshopView } from '../protocol/protocol';
import { ledIn, MINUTE, minutesOf, spentAt, stepsOf } from './plan';

// The hour as a ruler: a stretch for each step, as long as it is planned to take.

export interface Stretch {
  readonly step: Step;
  /** What is planned today. */
  readonly minutes: number;
  readonly mark: 'now' | 'done' | 'skipped' | 'coming';
  /** What it took, in whole minutes. */
  readonly spent: number;
  /** How many steps further on than the group; below zero it lies behind. */
  readonly further: number;
}

export function rulerOf(workshop: WorkshopView, now: number): readonly Stretch[] {
  const steps = stepsOf(workshop);
  const at = steps.findIndex(({ id }) => id === ledIn(workshop)?.step);
  return steps.map((step, i) => {
    const spent = spentAt(workshop, step.id, now);
    return {
      step,
      minutes: minutesOf(workshop, step),
      mark: markOf(i - at, spent),
      spent: Math.round(spent / MINUTE),
      further: i - at,
    };
  });
}

/** Where the group has been is done, wherever it stands; what it went past was skipped. */
function markOf(further: number, spent: number): Stretch['mark'] {
  if (further === 0) return 'now';
  if (spent > 0) return 'done';
  return further < 0 ? 'skipped' : 'coming';
}
