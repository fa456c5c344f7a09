import { untrack } from 'svelte';
import type { WorkshopView } from '../protocol/protocol';
import { announcer } from '../ui/announcer.svelte';
import { words } from '../words/words.svelte';
import { ledIn } from './plan';
import { doingOf, timeLeft } from './room';
import { placeNow } from './steps';

/** What is worth telling of a moment; absent when nobody leads. */
function momentOf(workshop: WorkshopView, now: number) {
  const led = ledIn(workshop);
  const visit = led && `${led.step} ${led.since}`;
  return led && { visit, doing: doingOf(led), urgency: timeLeft(workshop, now)?.urgency };
}

type Moment = ReturnType<typeof momentOf>;

/** Tells a screen reader each change of what the room does and how its time goes; never a tick. */
export function tellChanges(workshop: () => WorkshopView | undefined, now: () => number) {
  let last: { moment: Moment } | undefined;
  $effect(() => {
    const current = workshop();
    const at = now();
    untrack(() => {
      const moment = current && momentOf(current, at);
      if (current && last && moment) tell(current, last.moment, moment);
      if (current) last = { moment };
    });
  });
}

function tell(workshop: WorkshopView, before: Moment, now: NonNullable<Moment>) {
  const { room } = words();
  if (before?.visit !== now.visit) {
    announcer.say(`${placeNow(workshop, words())}. ${room.doing[now.doing]}`);
  } else if (before?.doing !== now.doing) {
    announcer.say(room.doing[now.doing]);
  } else if (before?.urgency !== now.urgency && now.urgency) {
    announcer.say(room.told[now.urgency]);
  }
}
