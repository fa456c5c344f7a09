import { catchingUp, ledIn, stepsOf } from '../hour/plan';
import { titleOf } from '../hour/steps';
import type {
  Command,
  Doing,
  Led,
  Scene,
  SessionCommandChoosing,
  Step,
} from '../protocol/protocol';
import { announcer } from '../ui/announcer.svelte';
import { words } from '../words/words.svelte';
import { isDone } from './actions';
import type { Desk } from './desk.svelte';

// What a facilitator does with the hour. Each names the step at which it was done, so that what
// two do at once happens once.

/** Takes everybody to a step: the first, the next, an earlier one, or the same once more. */
export function goTo(desk: Desk, to: Step) {
  const led = ledIn(desk.workshop);
  ask(desk, { type: 'GoToStep', ...(led && { from: led.step }), to: to.id });
}

/** Whether, while nobody leads, there is a script to begin or something hidden to show. */
export function awaitsLead({ workshop }: Desk): boolean {
  return !ledIn(workshop) && (stepsOf(workshop).length > 0 || workshop.notes.hidden.length > 0);
}

export function setDoing(desk: Desk, doing: Doing) {
  const step = at(desk)?.step;
  if (step !== undefined) ask(desk, { type: 'SetDoing', step, doing });
}

export function addMinute(desk: Desk) {
  const led = at(desk);
  if (led && isDone(desk, { type: 'AddMinutes', step: led.step, minutes: 1 })) {
    desk.tell(words().leading.added);
  }
}

/** Divides the minutes that were lost over the steps that come. Steps that are gone have none. */
export function catchUp(desk: Desk) {
  const led = at(desk);
  if (!led) return;
  const planned = { ...led.minutes, ...catchingUp(desk.workshop, desk.now()) };
  const steps = stepsOf(desk.workshop).map(({ id }) => id);
  const minutes = Object.fromEntries(Object.entries(planned).filter(([id]) => steps.includes(id)));
  if (isDone(desk, { type: 'PlanMinutes', step: led.step, minutes })) {
    desk.tell(words().leading.caughtUp);
  }
}

export function show(desk: Desk, which: SessionCommandChoosing) {
  if (isDone(desk, { type: 'ShowNotes', which })) desk.tell(words().leading.show.done);
}

/** Without a scene the wall shows what the step says. */
export function putOnWall(desk: Desk, scene?: Scene) {
  const { wall } = words().leading;
  if (isDone(desk, { type: 'PutOnWall', ...(scene && { scene }) })) {
    desk.tell(wall.done(scene ? wall.scenes[scene] : wall.asStep));
  }
}

/** Looks ahead or back on this screen. The group stays where it is. */
export function lookAt(desk: Desk, step: Step) {
  if (step.kind.type !== 'BlockStep') return;
  const { guide } = desk.workshop.preparation;
  desk.open(step.kind.block);
  announcer.say(words().leading.looksAt(titleOf(step, guide, words())));
}

function at(desk: Desk): Led | undefined {
  return ledIn(desk.workshop);
}

/** What the group comes to is told to all alike once it is so: `tellChanges`. */
function ask(desk: Desk, command: Command) {
  if (isDone(desk, command) && desk.view.connection !== 'online') {
    announcer.say(words().done.waits);
  }
}
