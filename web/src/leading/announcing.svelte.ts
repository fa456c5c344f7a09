import type { Desk } from '../desk/desk.svelte';
import { doingOf, ledIn, stepNow } from '../hour/plan';
import { titleOf } from '../hour/steps';
import { announcer } from '../ui/announcer.svelte';
import { words } from '../words/words.svelte';

/** Says at which step the group is and what it does there, whenever either changes. */
export function announceHour(desk: Desk) {
  let before = whereIn(desk);
  $effect(() => {
    const where = whereIn(desk);
    if (where === before) return;
    before = where;
    const said = saidOf(desk);
    if (said) announcer.say(said);
  });
}

function whereIn({ view: { workshop } }: Desk): string | undefined {
  const led = workshop && ledIn(workshop);
  return led && `${led.step} ${led.since} ${doingOf(led)}`;
}

function saidOf({ workshop }: Desk): string | undefined {
  const led = ledIn(workshop);
  const step = stepNow(workshop);
  if (!led || !step) return undefined;
  const { doings, isAt } = words().leading;
  const doing = doings[doingOf(led)].filter(Boolean).join(', ').toLowerCase();
  return isAt(titleOf(step, workshop.preparation.guide, words()), doing);
}
