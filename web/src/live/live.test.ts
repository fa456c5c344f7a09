import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { get } from 'svelte/store';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type AddNote,
  CLOSE_REASON_CODE,
  type Command,
  MAIN_CANVAS,
  type Refusal,
} from '../protocol/protocol';
import { mainCanvas } from '../replica/rules/notes';
import { SimulatedServer, silence } from '../replica/simulation';
import type { Network } from './connection';
import { type Live, LiveWorkshop } from './live';
import { ExampleNetwork, ServedNetwork } from './network.example';
import { Outbox } from './outbox';
import { openVersion1 } from './version1.example';

const BOX = 'werksessie-1/PARTICIPANT';
const BUS = adding('note-bus', 'Bus');
const TAXI = adding('note-taxi', 'Taxi');
const ANNA = { device: 'person-anna', role: 'PARTICIPANT' } as const;

function adding(note: string, text: string): AddNote {
  return { type: 'AddNote', canvas: MAIN_CANVAS, note, block: 'COSTS', text };
}

const open: Live[] = [];
let server: SimulatedServer;
let network: ServedNetwork;
let refusals: { refusal: Refusal; command: Command }[];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  sessionStorage.clear();
  server = new SimulatedServer(silence());
  network = new ServedNetwork(server, 'person-anna');
  refusals = [];
});

afterEach(() => {
  for (const live of open.splice(0)) {
    live.close();
  }
});

function page(on: Network = network, box = BOX): Live {
  const live = new LiveWorkshop(
    {
      workshop: 'werksessie-1',
      role: 'PARTICIPANT',
      onRefusal: (refusal, command) => refusals.push({ refusal, command }),
    },
    new Outbox(box, undefined),
    on,
  );
  open.push(live);
  return live;
}

async function online(live: Live): Promise<void> {
  await vi.waitFor(() => expect(get(live).connection).toBe('online'));
}

const inLog = () =>
  server.log.map(({ event }) => ('note' in event ? event.note : event.type)).slice(1);

function notesIn(live: Live): readonly string[] {
  const { workshop } = get(live);
  return workshop ? mainCanvas(workshop).blocks.COSTS.map((note) => note.id) : [];
}

function leave(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return !leaving.defaultPrevented;
}

describe('A live workshop', () => {
  it('SYN23 shows what the server has, and who we are', async () => {
    const live = page();
    expect(get(live)).toMatchObject({ connection: 'connecting', seq: 0, unsaved: 0 });
    expect(get(live).workshop).toBeUndefined();
    await online(live);
    expect(get(live).self).toEqual({ role: 'PARTICIPANT', participant: 'person-anna' });
    expect(get(live).workshop).toEqual(server.workshop(ANNA));
  });

  it('SYN26 sends what is asked, and shows it at once', async () => {
    const live = page();
    await online(live);
    expect(live.submit(BUS)).toBeUndefined();
    expect(live.submit(TAXI)).toBeUndefined();
    expect(inLog()).toEqual(['note-bus', 'note-taxi']);
    expect(get(live)).toMatchObject({ unsaved: 0, seq: 3 });
  });

  it('SYN26 answers what cannot be on the spot', async () => {
    const live = page();
    await online(live);
    expect(live.submit({ type: 'ShelveNote', note: 'note-bus' })).toBe('NOTE_UNKNOWN');
    expect(refusals).toEqual([]);
  });

  it('SYN30 closed while offline and opened again, it brings the notes', async () => {
    const before = page();
    await online(before);
    network.goDown();
    before.submit(BUS);
    before.submit(TAXI);
    expect(get(before).unsaved).toBe(2);
    await vi.waitFor(async () => {
      expect(await new Outbox(BOX, undefined).adopt()).toHaveLength(2);
    });
    before.close();
    network.isUp = true;
    const after = page();
    await vi.waitFor(() => expect(inLog()).toEqual(['note-bus', 'note-taxi']));
    expect(get(after).unsaved).toBe(0);
    await vi.waitFor(async () => {
      expect(await new Outbox(BOX, undefined).adopt()).toEqual([]);
    });
  });

  it('SYN38 counts what is not saved, until it is', async () => {
    const live = page();
    await online(live);
    network.goDown();
    live.submit(BUS);
    expect(get(live).unsaved).toBe(1);
    expect(get(live).unsavedNotes).toEqual(new Set(['note-bus']));
    expect(notesIn(live)).toEqual(['note-bus']);
    network.isUp = true;
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(get(live).unsaved).toBe(0));
    expect(inLog()).toEqual(['note-bus']);
  });

  it('SYN37 asks before it is left with something that is not saved', async () => {
    const live = page();
    await online(live);
    expect(leave()).toBe(true);
    network.goDown();
    live.submit(BUS);
    expect(leave()).toBe(false);
    live.close();
    expect(leave()).toBe(true);
  });

  it('SYN24 tells what turned out not to happen, with what was asked', async () => {
    const live = page();
    await online(live);
    const other = page(new ServedNetwork(server, 'person-bert'), 'another device');
    await online(other);
    other.submit(BUS);
    network.deliver();
    network.goDown();
    live.submit({ type: 'EditNote', note: 'note-bus', text: 'Busje' });
    other.submit({ type: 'EditNote', note: 'note-bus', text: 'Bus van Bert' });
    other.submit({ type: 'ShelveNote', note: 'note-bus' });
    network.isUp = true;
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(refusals).toHaveLength(1));
    expect(refusals).toEqual([
      {
        refusal: 'NOTE_ON_SHELF',
        command: { type: 'EditNote', note: 'note-bus', text: 'Busje' },
      },
    ]);
  });

  it('SYN27 sends again after a pause what the server was too busy for', async () => {
    const live = page();
    await online(live);
    server.crowd();
    live.submit(BUS);
    expect(get(live).unsaved).toBe(1);
    await vi.waitFor(() => expect(inLog()).toEqual(['note-bus']), { timeout: 3_000 });
    expect(refusals).toEqual([]);
  });

  it('SYN35 loads the page again, once', async () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
    const lines = new ExampleNetwork();
    page(lines);
    lines.latest.accept();
    lines.latest.end(CLOSE_REASON_CODE.OTHER_VERSION);
    page(lines);
    lines.latest.accept();
    lines.latest.end(CLOSE_REASON_CODE.OTHER_VERSION);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('SYN32 keeps half-written text for the next page', async () => {
    const before = page();
    before.keepDraft('COSTS', 'Chauff');
    await vi.waitFor(async () => expect(await before.draft('COSTS')).toBe('Chauff'));
    before.close();
    expect(await page().draft('COSTS')).toBe('Chauff');
  });

  it('SYN39 works without storage', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No storage here.', 'SecurityError');
    });
    const live = page();
    await online(live);
    live.submit(BUS);
    live.keepDraft('COSTS', 'Chauff');
    expect(inLog()).toEqual(['note-bus']);
    expect(await live.draft('COSTS')).toBe('');
  });

  it('WEB501 says that nothing is kept, and asks before half-written text is left', async () => {
    const kept = page();
    await online(kept);
    expect(get(kept).keepsNothing).toBe(false);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No storage here.', 'SecurityError');
    });
    const live = page();
    await vi.waitFor(() => expect(get(live).keepsNothing).toBe(true));
    live.keepDraft('COSTS', 'Chauff');
    await vi.waitFor(() => expect(leave()).toBe(false));
    live.keepDraft('COSTS', '');
    await vi.waitFor(() => expect(leave()).toBe(true));
  });

  it('SYN63 works while a page of an earlier version has the store open', async () => {
    const earlier = await openVersion1({
      stores: { operations: { records: [] }, drafts: { records: [] } },
    });
    const live = page();
    await online(live);
    live.submit(BUS);
    expect(inLog()).toEqual(['note-bus']);
    network.goDown();
    live.submit(TAXI);
    earlier.close();
    await vi.waitFor(async () => {
      const kept = await new Outbox(BOX, undefined).adopt();
      expect(kept.map(({ command }) => command)).toEqual([TAXI]);
    });
  });
});
