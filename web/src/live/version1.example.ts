import { type IDBPDatabase, openDB } from 'idb';
import type { Facet, Note, Participant, Preparation, WorkshopView } from '../protocol/protocol';
import { BLOCKS, type Block } from '../protocol/protocol';
import { ANONYMOUS, met, NO_SCRIPT, notesOn } from '../protocol/workshop.example';
import type { Command1 } from './version1';

/** What a page of version 1 left in the store of a device. */
export interface Left {
  readonly stores: {
    readonly operations: Records<number, Operation1>;
    readonly drafts: Records<[box: string, name: string], string>;
  };
}

interface Records<Key, Value> {
  readonly records: readonly { readonly key: Key; readonly value: Value }[];
}

export interface Operation1 {
  readonly box: string;
  readonly page: string;
  readonly opId: string;
  readonly command: Command1;
}

/** The store as a page of version 1 makes it and has it open. */
export async function openVersion1({ stores }: Left): Promise<IDBPDatabase> {
  const database = await openDB('sluitend', 1, {
    upgrade(fresh) {
      const operations = fresh.createObjectStore('operations', { autoIncrement: true });
      operations.createIndex('box', 'box');
      operations.createIndex('opId', 'opId');
      fresh.createObjectStore('drafts');
    },
  });
  for (const [store, { records }] of Object.entries(stores)) {
    for (const { key, value } of records) await database.put(store, value, key);
  }
  return database;
}

type Untyped<F extends Facet> = Omit<F, 'type'>;

interface Note1 extends Omit<Note, 'facets'> {
  readonly money?: Untyped<Extract<Facet, { type: 'NoteMoney' }>>;
  readonly outcome?: Untyped<Extract<Facet, { type: 'NoteOutcome' }>>;
}

/** A workshop as version 1 told it. */
export interface Workshop1 {
  readonly preparation: Omit<Preparation, 'script'>;
  readonly canvas: {
    readonly blocks: Readonly<Record<Block, readonly Note1[]>>;
    readonly shelf: readonly { readonly note: Note1; readonly from: Block }[];
  };
  readonly attendance: {
    readonly phase: 'LOBBY' | 'STARTED';
    readonly participants: readonly Participant[];
  };
}

/** The same workshop as it is told today, with notes of nobody in particular. */
export function workshopOf({ preparation, canvas, attendance }: Workshop1): WorkshopView {
  const blocks = Object.fromEntries(
    BLOCKS.map((block) => [block, canvas.blocks[block].map(noteOf)]),
  );
  const shelf = canvas.shelf.map(({ note, from }) => ({ note: noteOf(note), from }));
  const { phase, participants } = attendance;
  return {
    preparation: { ...preparation, script: NO_SCRIPT, naming: ANONYMOUS },
    notes: notesOn(blocks as Record<Block, Note[]>, shelf),
    ...met(phase === 'LOBBY' ? 'Lobby' : 'Unled', participants),
  };
}

function noteOf({ id, text, money, outcome }: Note1): Note {
  const facets: Facet[] = [];
  if (money) facets.push({ type: 'NoteMoney', ...money });
  if (outcome) facets.push({ type: 'NoteOutcome', ...outcome });
  return { id, text, facets };
}
