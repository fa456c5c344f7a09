import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { StillLive } from '../live/live.example';
import { ledAt } from '../protocol/workshop.example';
import { texts } from '../ui/page.example';
import Led from './Next.example.svelte';

let shown: Record<string, unknown> | undefined;
afterEach(() => {
  if (shown) unmount(shown);
  document.body.replaceChildren();
});

function show(ready?: { count: number; of: number }) {
  const live = new StillLive(ledAt(1, [4, 7, 5]));
  shown = mount(Led, { target: document.body, props: { live, ready } });
  flushSync();
}

it.each([
  [{ count: 3, of: 12 }, ['Pas 3 van 12 zijn klaar.']],
  [{ count: 6, of: 12 }, []],
  [undefined, []],
])('WEB657 warns when of all %o few are ready', (ready, warnings) => {
  show(ready);
  expect(texts('.few').filter(Boolean)).toEqual(warnings);
  expect(texts('.ways .button')).toEqual(['Bekijk', 'Naar Kanalen']);
});
