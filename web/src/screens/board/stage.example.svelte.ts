import { mount, unmount } from 'svelte';
import { vi } from 'vitest';
import { ExampleRoom, forgetDevice } from '../../live/room.example';
import type { Command, Role, WorkshopView } from '../../protocol/protocol';
import type { Choices } from '../../server/api';
import { announcer } from '../../ui/announcer.svelte';
import { until } from '../../ui/page.example';
import Board from './Board.svelte';

/** What the installation offers to choose from. */
const CHOICES: Choices = {
  taskFields: [{ code: '6.712', name: 'Begeleiding (Wmo)' }, { code: '6.6' }],
  outdated: { '6.71': ['6.711', '6.712'], '6.72': [] },
  payers: ['Gemeente', 'Zorgkantoor'],
};

/** A board in a page, with a room behind it, for tests of what a person sees and does. */
export class Rehearsal {
  readonly room: ExampleRoom;
  readonly #role: Role;
  #page: { component: Record<string, unknown>; leave: () => void } | undefined;

  constructor(workshop: WorkshopView, role: Role = 'FACILITATOR') {
    forgetDevice();
    localStorage.clear();
    announcer.message = '';
    this.room = new ExampleRoom(workshop);
    this.#role = role;
  }

  async open() {
    vi.stubGlobal('fetch', async () => Response.json(CHOICES));
    // The very command: a proxy of it would be another one.
    let refused = $state.raw<Command>();
    const live = this.room.enter(this.#role, 'toestel', (_, command) => {
      refused = command;
    });
    const component = mount(Board, {
      target: document.body,
      props: {
        workshop: 'werksessie1',
        live,
        code: '482 731',
        get refused() {
          return refused;
        },
      },
    });
    this.#page = { component, leave: () => live.close() };
    await until(() => document.querySelector('[data-block-head]'));
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
