import type {
  Countdown,
  Doing,
  Led,
  Script,
  Step,
  StepId,
  WorkshopView,
} from '../protocol/protocol';
import { isHeld } from '../replica/rules/hour';

// What stands on the script, where the group is on it, and how its time goes. All times are in
// milliseconds; `now` is the time on the server.

export const MINUTE = 60_000;

/** Over how many steps the time that was lost is divided at most. */
const STEPS_TO_SHORTEN = 3;

/** Where the group is; absent in the waiting room, and where nobody leads. */
export function ledIn({ hour }: WorkshopView): Led | undefined {
  return hour.stage.type === 'Led' ? hour.stage : undefined;
}

/** The step of the group. One that was taken off the script meanwhile is no step any more. */
export function stepNow(workshop: WorkshopView): Step | undefined {
  const led = ledIn(workshop);
  return led && stepsOf(workshop).find(({ id }) => id === led.step);
}

/** What the group does now. */
export function doingOf(stage: Led): Doing {
  return isHeld({ stage }) ? 'STILL' : stage.mode;
}

export function stepsOf(workshop: WorkshopView): readonly Step[] {
  return workshop.preparation.script.steps;
}

/** The step that stands so many places further on the script than where the group is. */
export function stepFromNow(workshop: WorkshopView, further: number): Step | undefined {
  const led = ledIn(workshop);
  const at = led ? stepsOf(workshop).findIndex(({ id }) => id === led.step) : -1;
  return stepsOf(workshop)[at + further];
}

/** What a step is planned to take today, in minutes. */
export function minutesOf(workshop: WorkshopView, { id, minutes }: Step): number {
  return ledIn(workshop)?.minutes[id] ?? minutes;
}

/** What is left of the time of a step; below zero it has run over. */
export function left(countdown: Countdown, now: number): number {
  return countdown.type === 'Held' ? countdown.left : Date.parse(countdown.until) - now;
}

/** What the group has been at a step, this time and before. */
export function spentAt(workshop: WorkshopView, id: StepId, now: number): number {
  const led = ledIn(workshop);
  const before = led?.spent[id] ?? 0;
  return led?.step === id ? before + Math.max(0, now - Date.parse(led.since)) : before;
}

/** When the hour was to end: what was promised, from when its first step began. */
export function plannedEnd(led: Led, { minutes }: Script): number {
  return Date.parse(led.begun) + minutes * MINUTE;
}

/** When the hour ends, when all that still comes takes as long as it is planned. */
export function expectedEnd(workshop: WorkshopView, led: Led, now: number): number {
  const coming = stepsAfter(workshop, led).map((step) => minutesOf(workshop, step));
  return now + Math.max(0, left(led.countdown, now)) + total(coming) * MINUTE;
}

/** How many minutes the group is late, by the two clock times; below zero it is early. */
export function minutesBehind(workshop: WorkshopView, now: number): number {
  const led = ledIn(workshop);
  if (!led) return 0;
  const planned = plannedEnd(led, workshop.preparation.script);
  return onClock(expectedEnd(workshop, led, now)) - onClock(planned);
}

/** A clock shows no seconds. */
function onClock(moment: number): number {
  return Math.floor(moment / MINUTE);
}

/**
 * What the next steps take when they make up for the minutes that were lost, each keeping a
 * minute at least: the longest gives first. Empty when there is nothing to make up for.
 */
export function catchingUp(workshop: WorkshopView, now: number): Readonly<Record<StepId, number>> {
  const led = ledIn(workshop);
  const next = led ? stepsAfter(workshop, led).slice(0, STEPS_TO_SHORTEN) : [];
  const minutes = next.map((step) => minutesOf(workshop, step));
  for (let lost = minutesBehind(workshop, now); lost > 0; lost--) {
    const longest = minutes.indexOf(Math.max(...minutes));
    if ((minutes[longest] ?? 1) <= 1) break;
    minutes[longest] = (minutes[longest] ?? 1) - 1;
  }
  return Object.fromEntries(
    next
      .map(({ id }, at): [StepId, number] => [id, minutes[at] ?? 1])
      .filter(([, shorter], at) => shorter !== minutesOf(workshop, next[at] as Step)),
  );
}

function stepsAfter(workshop: WorkshopView, { step }: Led): readonly Step[] {
  const steps = stepsOf(workshop);
  const at = steps.findIndex(({ id }) => id === step);
  return at < 0 ? [] : steps.slice(at + 1);
}

function total(minutes: readonly number[]): number {
  return minutes.reduce((sum, each) => sum + each, 0);
}
