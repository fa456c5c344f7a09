import { flushSync, mount, unmount } from 'svelte';
import { vi } from 'vitest';
import type { Choices } from '../inspector/offers';
import type { Command, Role, Workshop } from '../protocol/protocol';
import { announcer } from '../ui/announcer.svelte';
import Board from './Board.svelte';
import { ExampleRoom, forgetDevice } from './room.example';

/** What the installation offers to choose from. */
const CHOICES: Choices = {
  taskFields: [{ code: '6.712', name: 'Begeleiding (Wmo)' }, { code: '6.6' }],
  outdated: { '6.71': ['6.711', '6.712'], '6.72': [] },
  payers: ['Gemeente', 'Zorgkantoor'],
};

/** A board in a page, with a room behind it, for tests of what a person sees and does. */
export class Stage {
  readonly room: ExampleRoom;
  readonly #role: Role;
  #page: { component: Record<string, unknown>; leave: () => void } | undefined;

  constructor(workshop: Workshop, role: Role = 'FACILITATOR') {
    forgetDevice();
    localStorage.clear();
    announcer.message = '';
    this.room = new ExampleRoom(workshop);
    this.#role = role;
  }

  async open() {
    vi.stubGlobal('fetch', async () => Response.json(CHOICES));
    const props = $state<{ refused: Command | undefined }>({ refused: undefined });
    const live = this.room.enter(this.#role, 'toestel', (_, command) => {
      props.refused = command;
    });
    const component = mount(Board, {
      target: document.body,
      props: Object.assign(props, { workshop: 'werksessie1', live, code: '482 731' }),
    });
    this.#page = { component, leave: () => live.close() };
    await until(() => document.querySelector('[data-blokkop]'));
  }

  close() {
    if (this.#page) {
      unmount(this.#page.component);
      this.#page.leave();
    }
    this.#page = undefined;
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  }

  async reopen() {
    this.close();
    await this.open();
  }
}

/** Waits for what is coming, and answers it. */
export function until<T>(find: () => T | null | undefined | false | ''): Promise<T> {
  return vi.waitFor(() => {
    flushSync();
    const found = find();
    if (!found) throw new Error('Not there yet.');
    return found;
  });
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

/** How wide the window of the test is: below 600 px the board is a phone. */
export function setWidth(width: number) {
  const { happyDOM } = window as unknown as { happyDOM: { setViewport(size: object): void } };
  happyDOM.setViewport({ width });
}
