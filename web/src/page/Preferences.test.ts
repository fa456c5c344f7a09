import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { theme } from '../ui/theme.svelte';
import Preferences from './Preferences.svelte';

let shown: Record<string, unknown>;
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
});

it('WEB2 keeps the colours that were chosen on this device, and else follows the device', () => {
  shown = mount(Preferences, { target: document.body });
  expect(document.documentElement.dataset['theme']).toBeUndefined();
  document.querySelector<HTMLElement>('button')?.click();
  flushSync();
  document.querySelector<HTMLElement>('input[value=donker]')?.click();
  expect(document.documentElement.dataset['theme']).toBe('donker');
  expect(localStorage.getItem('sluitend.thema')).toBe('donker');
  theme.choose('systeem');
  expect(document.documentElement.dataset['theme']).toBeUndefined();
});
