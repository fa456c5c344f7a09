import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announcer } from './announcer.svelte';
import { everythingSaid } from './page.example';
import Toasts from './Toasts.svelte';
import { toasts } from './toasts.svelte';

let shown: Record<string, unknown> | undefined;

beforeEach(async () => {
  await everythingSaid();
  vi.useFakeTimers();
});
afterEach(() => {
  if (shown) unmount(shown);
  shown = undefined;
  toasts.dismiss();
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
});

it('WEB3 reads what comes close together as one message, and the same message again', () => {
  announcer.say('Een.');
  announcer.say('Twee.');
  vi.runAllTimers();
  expect(announcer.message).toBe('Een. Twee.');
  announcer.say('Drie.');
  vi.runAllTimers();
  const first = announcer.message;
  announcer.say('Drie.');
  vi.runAllTimers();
  expect(announcer.message.trim()).toBe('Drie.');
  expect(announcer.message).not.toBe(first);
});

it('WEB5 takes a message away in time, but not while the focus is in it', () => {
  shown = mount(Toasts, { target: document.body });
  const undo = vi.fn();
  toasts.show('Briefje weggelegd.', { label: 'Haal terug', run: undo });
  flushSync();
  const button = document.querySelector<HTMLElement>('.toast button');
  button?.focus();
  vi.advanceTimersByTime(30_000);
  flushSync();
  expect(document.querySelector('.toast')?.textContent).toContain('Briefje weggelegd.');
  button?.blur();
  vi.advanceTimersByTime(30_000);
  flushSync();
  expect(document.querySelector('.toast')).toBeNull();
});

it('WEB5 offers to undo what was done', () => {
  shown = mount(Toasts, { target: document.body });
  const undo = vi.fn();
  toasts.show('Briefje weggelegd.', { label: 'Haal terug', run: undo });
  flushSync();
  document.querySelector<HTMLElement>('.toast button')?.click();
  expect(undo).toHaveBeenCalledOnce();
});
