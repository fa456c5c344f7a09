import { flushSync } from 'svelte';
import { vi } from 'vitest';
import { announcer } from './announcer.svelte';

/** On a busy machine a screen that is fetched when it is opened takes many seconds. */
const PATIENT = { timeout: 12_000 };

/** Waits for what is coming, and answers it. */
export function until<T>(find: () => T | null | undefined | false | ''): Promise<T> {
  return vi.waitFor(() => {
    flushSync();
    const found = find();
    if (!found) throw new Error('Not there yet.');
    return found;
  }, PATIENT);
}

export function one<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing on the page is ${selector}.`);
  return found;
}

export function texts(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '');
}

/** The button or link that says this, in the dialog when one is open. */
export function button(name: string): HTMLElement {
  const scope = document.querySelector('dialog') ?? document.body;
  const all = [...scope.querySelectorAll<HTMLElement>('button, a')];
  const found = all.find((each) => nameOf(each).includes(name));
  if (!found) throw new Error(`No button says ${name}; there are: ${all.map(nameOf).join(', ')}`);
  return found;
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
}

export function press(name: string) {
  button(name).click();
  flushSync();
}

export function type(field: HTMLTextAreaElement | HTMLInputElement, text: string) {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}

export function key(name: string, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    cancelable: true,
    ...more,
  });
  document.activeElement?.dispatchEvent(event);
  flushSync();
  return event;
}

export const said = () => announcer.message;

let waits = 0;

/** Waits until nothing is on its way to the screen reader: tests share one announcer. */
export async function everythingSaid(): Promise<void> {
  const last = `Zin ${++waits}.`;
  announcer.say(last);
  await until(() => said().endsWith(last));
}

/** How wide the window of the test is: below 600 px the board is a phone. */
export function setWidth(width: number) {
  const { happyDOM } = window as unknown as { happyDOM: { setViewport(size: object): void } };
  happyDOM.setViewport({ width });
}
