import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { one, press } from '../ui/page.example';
import { words } from '../words/words.svelte';
import Hindered from './Hindered.svelte';

let shown: Record<string, unknown>;
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
});

it.each(['blocked', 'outdated'] as const)('WEB371 says what is in the way: %s', (by) => {
  const onretry = vi.fn();
  shown = mount(Hindered, { target: document.body, props: { by, onretry } });
  flushSync();
  const { blockedTitle, blockedText, versionTitle, versionText } = words().entry;
  const [title, text] =
    by === 'blocked' ? [blockedTitle, blockedText] : [versionTitle, versionText];
  expect(one('h1').textContent).toBe(title);
  expect(one('main').textContent).toContain(text);
  press(words().site.retry);
  expect(onretry).toHaveBeenCalledOnce();
});
