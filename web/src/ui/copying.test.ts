import { afterEach, expect, it } from 'vitest';
import { copy } from './copying';
import { toasts } from './toasts.svelte';

const TOLD = { done: 'Gekopieerd.', failed: 'Kopieer het zelf.' };

/** A browser as there are over plain http: it has no clipboard of its own, and a copy command. */
function browser(mayCopy: boolean) {
  const taken: Record<string, string> = {};
  let selected = '';
  Reflect.set(document, 'execCommand', () => {
    if (!mayCopy) return false;
    selected = getSelection()?.toString() ?? '';
    const event = new Event('copy', { bubbles: true, cancelable: true });
    const setData = (type: string, text: string) => {
      taken[type] = text;
    };
    Object.assign(event, { clipboardData: { setData } });
    return !document.dispatchEvent(event);
  });
  return { taken, selected: () => selected };
}

afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand');
  document.body.replaceChildren();
});

it('WEB473 says what an ordinary copy takes along, in each form that there is', () => {
  const { taken } = browser(true);
  expect(copy({ plain: 'a', html: '<p>a</p>' }, TOLD)).toBe(true);
  expect(taken).toEqual({ 'text/plain': 'a', 'text/html': '<p>a</p>' });
  expect(toasts.current?.text).toBe('Gekopieerd.');
});

it('WEB473 has something selected meanwhile, in the open dialog, and leaves nothing', () => {
  const { selected } = browser(true);
  const there = document.createElement('p');
  there.textContent = 'Was er al';
  const dialog = document.createElement('dialog');
  dialog.append(document.createElement('button'));
  document.body.replaceChildren(there, dialog);
  dialog.setAttribute('open', '');
  document.querySelector('button')?.focus();
  getSelection()?.selectAllChildren(there);
  const before = document.body.innerHTML;
  copy({ plain: 'tekst' }, TOLD);
  expect(selected()).toBe('tekst');
  expect(document.body.innerHTML).toBe(before);
  expect(getSelection()?.toString()).toBe('Was er al');
  expect(document.activeElement?.tagName).toBe('BUTTON');
});

it('WEB473 says how to copy where the browser does not want it', () => {
  browser(false);
  expect(copy({ plain: 'a' }, TOLD)).toBe(false);
  expect(toasts.current?.text).toBe('Kopieer het zelf.');
});
