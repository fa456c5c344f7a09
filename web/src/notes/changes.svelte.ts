import { untrack } from 'svelte';
import type { Desk } from '../desk/desk.svelte';
import { doingOf, ledIn } from '../hour/plan';
import { timeLeft, warningOf } from '../hour/room';
import { placeNow } from '../hour/steps';
import type { Doing, WorkshopView } from '../protocol/protocol';
import { announcer } from '../ui/announcer.svelte';
import { words } from '../words/words.svelte';

/** What is worth telling of a moment; absent when nobody leads. */
function momentOf(workshop: WorkshopView, now: number) {
  const led = ledIn(workshop);
  const visit = led && `${led.step} ${led.since}`;
  return led && { visit, doing: doingOf(led), urgency: timeLeft(workshop, now)?.urgency };
}

type Moment = ReturnType<typeof momentOf>;

/** Tells a screen reader each change of what the room does and how its time goes; never a tick. */
export function tellChanges(desk: Desk, now: () => number) {
  let last: { moment: Moment } | undefined;
  $effect(() => {
    const current = desk.view.workshop;
    const at = now();
    untrack(() => {
      const moment = current && momentOf(current, at);
      if (current && last && moment) tell(desk, last.moment, moment);
      if (current) last = { moment };
    });
  });
}

function tell(desk: Desk, before: Moment, now: NonNullable<Moment>) {
  if (before?.visit !== now.visit) {
    announcer.say(`${placeNow(desk.workshop, words())}. ${said(desk, now.doing)}`);
  } else if (before?.doing !== now.doing) {
    announcer.say(said(desk, now.doing));
  } else if (before?.urgency !== now.urgency && now.urgency) {
    announcer.say(warningOf(desk.workshop, now.urgency, words()));
  }
}

/** Who leads sees what is hidden from others. */
function said({ leads }: Desk, doing: Doing): string {
  const { room } = words();
  return doing === 'WRITING' && leads ? room.writingLead : room.doing[doing];
}
