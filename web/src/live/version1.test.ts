import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { linksOf } from '../address/links';
import { recent } from '../address/recent';
import { recall } from '../device/stored';
import { golden } from '../protocol/golden';
import { BLOCKS, type Command, type WorkshopView } from '../protocol/protocol';
import type { Operation } from '../replica/replica';
import { type Actor, decide } from '../replica/rules/decider';
import { evolve } from '../replica/rules/evolution';
import { themes } from '../ui/theme.svelte';
import { languages } from '../words/words.svelte';
import { Outbox } from './outbox';
import { type Left, openVersion1, type Workshop1, workshopOf } from './version1.example';

const LEFT = golden<Left>('v1/outbox.json');
const STORED = golden<Stored>('v1/storage.json');
const { operations, drafts } = LEFT.stores;
const BOARD = 'VaA2eYlcor6I1SMQKF6lVw/FACILITATOR';

interface Stored {
  readonly localStorage: Readonly<Record<string, string>>;
  /** By the address of the tab. */
  readonly sessionStorage: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  sessionStorage.clear();
});

/** The first version did not keep after which note one lay. */
function withoutFollowers(workshop: WorkshopView): WorkshopView {
  const canvases = Object.entries(workshop.notes.canvases).map(([id, canvas]) => [
    id,
    { ...canvas, shelf: canvas.shelf.map(({ note, from }) => ({ note, from })) },
  ]);
  return { ...workshop, notes: { ...workshop.notes, canvases: Object.fromEntries(canvases) } };
}

function told(workshop: string, when: 'snapshot' | 'delivered'): WorkshopView {
  return workshopOf(golden<{ workshop: Workshop1 }>(`v1/${workshop}.${when}.json`).workshop);
}

/** What each person asks who left something, on this page. */
async function adopted(box: string): Promise<readonly Operation[]> {
  const page = new Outbox(box, undefined);
  const found = await page.adopt();
  await page.close();
  return found;
}

/** Does all of it as the server would; what is refused fails. */
function done(before: WorkshopView, asked: readonly Operation[], actor: Actor): WorkshopView {
  return asked.reduce((workshop, { command }) => {
    const decision = decide(command, actor, workshop);
    if ('refusal' in decision) throw new Error(`${decision.refusal}: ${JSON.stringify(command)}`);
    if ('event' in decision) return evolve(workshop, decision.event);
    throw new Error(`Unforeseen: ${JSON.stringify(command)}`);
  }, before);
}

describe('What a page of version 1 left on a device', () => {
  beforeEach(async () => (await openVersion1(LEFT)).close());

  it('SYN62 is all there, in its order', async () => {
    const boxes = new Set(operations.records.map(({ value }) => value.box));
    expect(boxes.size).toBe(4);
    for (const box of boxes) {
      const left = operations.records.filter(({ value }) => value.box === box);
      const found = await adopted(box);
      expect(found.map(({ opId }) => opId)).toEqual(left.map(({ value }) => value.opId));
    }
  });

  it.each(['VaA2eYlcor6I1SMQKF6lVw', 'C7NZkTISSQnjUmY2kfW12w', 'oacw_zwdhFt2sFqseJ6LIQ'])(
    'SYN62 does the same to a workshop as it did then: %s',
    async (workshop) => {
      const after = told(workshop, 'delivered');
      const before = told(workshop, 'snapshot');
      const participant = after.attendance.participants.at(-1)?.id ?? 'nobody';
      // In the order in which the pages came back then.
      const asked = await adopted(`${workshop}/PARTICIPANT`);
      const between = done(before, asked, { role: 'PARTICIPANT', participant });
      const led = await adopted(`${workshop}/FACILITATOR`);
      const now = done(between, led, { role: 'FACILITATOR' });
      expect(withoutFollowers(now)).toStrictEqual(after);
    },
  );

  it('SYN62 stays as it is once it was renewed', async () => {
    const found = await adopted(BOARD);
    expect(found.map(({ command }) => command.type)).toContain('ClearFacet');
    expect(await adopted(BOARD)).toStrictEqual(found);
  });

  it('SYN62 has its half-written text under the same names', async () => {
    expect(drafts.records.length).toBeGreaterThan(10);
    for (const { key, value } of drafts.records) {
      const [box, name] = key;
      expect(await new Outbox(box, undefined).draft(name)).toBe(value);
    }
  });

  it('SYN62 has the choices that were made on it, and its workshops', () => {
    for (const [key, value] of Object.entries(STORED.localStorage))
      localStorage.setItem(key, value);
    expect(recall('thema', themes)).toBe('donker');
    expect(recall('taal', languages)).toBe('nl');
    expect(recall('meer', ['ja', 'nee'])).toBe('ja');
    expect(recall('blok.VaA2eYlcor6I1SMQKF6lVw', BLOCKS)).toBe('SEGMENTS');
    expect(recent().map(({ role }) => role)).toEqual([
      'PARTICIPANT',
      'FACILITATOR',
      'FACILITATOR',
      'PARTICIPANT',
    ]);
  });

  it('SYN62 has the links of a tab', () => {
    const address = '/werksessie/VaA2eYlcor6I1SMQKF6lVw/voorbereiden';
    const kept = Object.entries(STORED.sessionStorage[address] ?? {});
    for (const [key, value] of kept) sessionStorage.setItem(key, value);
    expect(Object.keys(linksOf('VaA2eYlcor6I1SMQKF6lVw'))).toEqual(['facilitator', 'wall']);
  });
});

describe('A store that another version has open', () => {
  it('SYN63 is waited for, and then has everything in its order', async () => {
    const earlier = await openVersion1(LEFT);
    const page = new Outbox(BOARD, undefined);
    const command: Command = { type: 'ShelveNote', note: 'note-1' };
    const kept = page.keep({ opId: 'operation-of-today', command });
    await earlier.put('drafts', 'Schoonmaak', [BOARD, 'block.COSTS']);
    earlier.close();
    await kept;
    expect(await page.draft('block.COSTS')).toBe('Schoonmaak');
    const found = await adopted(BOARD);
    expect(found.length).toBeGreaterThan(1);
    expect(found.at(-1)).toEqual({ opId: 'operation-of-today', command });
  });

  it('SYN63 is let go for a later one', async () => {
    const page = new Outbox(BOARD, undefined);
    await page.keepDraft('block.COSTS', 'Chauff');
    const later = await openDB('sluitend', 3);
    expect(await later.getAll('drafts')).toEqual(['Chauff']);
    await expect(page.draft('block.COSTS')).rejects.toThrow();
    later.close();
  });
});
