import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Command, MAIN_CANVAS } from '../protocol/protocol';
import { type Locks, Outbox } from './outbox';

const BOX = 'werksessie-1/PARTICIPANT';

/** The locks of one browser: each is held until its page lets it go. */
function browserLocks(): Locks {
  const held = new Set<string>();
  return {
    query: async () => ({ held: [...held].map((name) => ({ name })) }),
    request: (async (name: string, hold: () => Promise<unknown>) => {
      held.add(name);
      await hold();
      held.delete(name);
    }) as Locks['request'],
  };
}

function operation(number: number) {
  const command: Command = {
    type: 'AddNote',
    canvas: MAIN_CANVAS,
    note: `note-000${number}`,
    block: 'VALUE',
    text: `briefje ${number}`,
  };
  return { opId: `operation-${number}`, command };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('The outbox', () => {
  it('SYN30 keeps operations in their order when the page is closed', async () => {
    const locks = browserLocks();
    const page = new Outbox(BOX, locks);
    for (const number of [3, 1, 2]) {
      await page.keep(operation(number));
    }
    await page.close();
    const next = new Outbox(BOX, locks);
    expect(await next.adopt()).toEqual([operation(3), operation(1), operation(2)]);
    expect(await next.adopt()).toEqual([]);
  });

  it('SYN30 forgets what is answered', async () => {
    const locks = browserLocks();
    const page = new Outbox(BOX, locks);
    await page.keep(operation(1));
    await page.keep(operation(2));
    await page.forget(['operation-1', 'operation-of-another-device']);
    await page.close();
    expect(await new Outbox(BOX, locks).adopt()).toEqual([operation(2)]);
  });

  it('SYN31 leaves the operations of a page that is still open to that page', async () => {
    const locks = browserLocks();
    const first = new Outbox(BOX, locks);
    await first.keep(operation(1));
    const second = new Outbox(BOX, locks);
    expect(await second.adopt()).toEqual([]);
    await first.close();
    expect(await second.adopt()).toEqual([operation(1)]);
  });

  it('SYN31 offers them to both where a browser cannot tell', async () => {
    await new Outbox(BOX, undefined).keep(operation(1));
    expect(await new Outbox(BOX, undefined).adopt()).toEqual([operation(1)]);
  });

  it('SYN31 keeps workshops and roles apart', async () => {
    await new Outbox(BOX, undefined).keep(operation(1));
    expect(await new Outbox('werksessie-1/FACILITATOR', undefined).adopt()).toEqual([]);
    expect(await new Outbox('werksessie-2/PARTICIPANT', undefined).adopt()).toEqual([]);
  });

  it('SYN32 keeps half-written text until it is emptied', async () => {
    const page = new Outbox(BOX, undefined);
    await page.keepDraft('VALUE', 'Zelf kiezen wan');
    await page.keepDraft('COSTS', 'Bus');
    await page.close();
    const next = new Outbox(BOX, undefined);
    expect(await next.draft('VALUE')).toBe('Zelf kiezen wan');
    await next.keepDraft('VALUE', '');
    expect(await next.draft('VALUE')).toBe('');
    expect(await next.draft('COSTS')).toBe('Bus');
  });

  it('WEB297 leaves half-written text to its tab while that is open', async () => {
    const locks = browserLocks();
    const first = new Outbox(BOX, locks);
    await first.keepDraft('VALUE', 'Half af');
    const second = new Outbox(BOX, locks);
    expect(await second.draft('VALUE')).toBe('');
    await second.keepDraft('VALUE', 'Iets anders');
    expect(await first.draft('VALUE')).toBe('Half af');
  });

  it('WEB297 gives it back once when that tab is gone', async () => {
    const locks = browserLocks();
    const first = new Outbox(BOX, locks);
    await first.keepDraft('VALUE', 'Half af');
    await first.close();
    const tabs = [new Outbox(BOX, locks), new Outbox(BOX, locks)];
    const found = await Promise.all(tabs.map((tab) => tab.draft('VALUE')));
    expect(found.filter((text) => text !== '')).toEqual(['Half af']);
  });
});
