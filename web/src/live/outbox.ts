import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPObjectStore,
  openDB,
  type StoreNames,
} from 'idb';
import type { Block, Command, OpId } from '../protocol/protocol';
import { BLOCKS } from '../protocol/protocol';
import type { Operation } from '../replica/replica';
import { newId } from './identifiers';
import { isText, LATE, lateIn, lateLines } from './late';
import { type Command1, fromVersion1 } from './version1';

interface Kept extends Operation {
  readonly box: string;
  /** The page that sends it, so that another page leaves it alone while that one lives. */
  readonly page: string;
}

interface Schema extends DBSchema {
  operations: { key: number; value: Kept; indexes: { box: string; opId: OpId } };
  /** Of a page; one that names none was left by an earlier version, and waits for any. */
  drafts: { key: string[]; value: string };
}

/** The part of the Web Locks API that is used here. Absent on a page without https. */
export type Locks = Pick<LockManager, 'request' | 'query'>;

/**
 * What this device must not lose: operations the server has not answered, in their order, and
 * half-written text. One box for each workshop and role; it survives a closed tab.
 *
 * Each page sends its own operations and, when it opens, those of pages that are gone. A page shows
 * that it lives by holding a lock. Where there are no locks two pages may send the same operation:
 * it has one identifier, so it happens once.
 */
export class Outbox {
  readonly #box: string;
  readonly #locks: Locks | undefined;
  readonly #page = newId();
  readonly #database: Promise<IDBPDatabase<Schema>>;
  readonly #alive: Promise<unknown>;
  #leave: () => void = () => {};

  constructor(box: string, locks: Locks | undefined = globalThis.navigator?.locks) {
    this.#box = box;
    this.#locks = locks;
    this.#database = open();
    // Whoever uses the database hears that there is none; nobody may be using it yet.
    this.#database.catch(() => {});
    this.#alive = this.#showLife();
  }

  /** The operations of pages that are gone, oldest first. From now on they are of this page. */
  async adopt(): Promise<readonly Operation[]> {
    await this.#alive;
    const living = await this.#livingPages();
    const transaction = (await this.#database).transaction('operations', 'readwrite');
    const adopted: Operation[] = [];
    for await (const cursor of transaction.store.index('box').iterate(this.#box)) {
      const { page, opId, command } = cursor.value;
      if (!living.has(page)) {
        await cursor.update({ ...cursor.value, page: this.#page });
        adopted.push({ opId, command });
      }
    }
    await transaction.done;
    return adopted;
  }

  async keep({ opId, command }: Operation): Promise<void> {
    const database = await this.#database;
    await database.add('operations', { box: this.#box, page: this.#page, opId, command });
  }

  async forget(opIds: readonly OpId[]): Promise<void> {
    const transaction = (await this.#database).transaction('operations', 'readwrite');
    for (const opId of opIds) {
      const key = await transaction.store.index('opId').getKey(opId);
      if (key !== undefined) {
        await transaction.store.delete(key);
      }
    }
    await transaction.done;
  }

  /** That of this page, or one of a page that is gone. From now on it is of this page. */
  async draft(name: string): Promise<string> {
    await this.#alive;
    const living = await this.#livingPages();
    const transaction = (await this.#database).transaction('drafts', 'readwrite');
    const drafts = transaction.store;
    const own = this.#draftKey(name);
    let text = await drafts.get(own);
    for (const key of text === undefined ? await drafts.getAllKeys(this.#drafts(name)) : []) {
      const [, , page] = key;
      if (text !== undefined || (page !== undefined && living.has(page))) continue;
      text = (await drafts.get(key)) ?? '';
      await drafts.delete(key);
      await drafts.put(text, own);
    }
    await transaction.done;
    return text ?? '';
  }

  async keepDraft(name: string, text: string): Promise<void> {
    const database = await this.#database;
    const key = this.#draftKey(name);
    await (text === '' ? database.delete('drafts', key) : database.put('drafts', text, key));
  }

  async close(): Promise<void> {
    this.#leave();
    (await this.#database).close();
  }

  #draftKey(name: string): [string, string, string] {
    return [this.#box, name, this.#page];
  }

  /** All drafts under that name, whatever page they are of. */
  #drafts(name: string): IDBKeyRange {
    return IDBKeyRange.bound([this.#box, name], [this.#box, name, []]);
  }

  async #livingPages(): Promise<ReadonlySet<string>> {
    const state = await this.#locks?.query();
    const held = (state?.held ?? []).map((lock) => lock.name?.replace(LOCK, '') ?? '');
    return new Set([this.#page, ...held]);
  }

  #showLife(): Promise<unknown> {
    return new Promise((holding) => {
      const hold = () => {
        holding(undefined);
        return new Promise<void>((leave) => {
          this.#leave = leave;
        });
      };
      this.#locks ? void this.#locks.request(LOCK + this.#page, hold) : holding(undefined);
    });
  }
}

/** What is on this device and nowhere else; without a text it is another change. */
export interface UnsavedText {
  readonly workshop: string;
  readonly block?: Block;
  readonly text: string;
  /** Whether it waits for its writer, who left it half-way or was too late with it. */
  readonly isHalfway: boolean;
}

/** What waits on this device for a connection, or for its writer, of one workshop or of all. */
export async function unsavedTexts(workshop?: string): Promise<readonly UnsavedText[]> {
  const { operations, drafts } = await everything();
  const waiting = operations.map(({ box, command }) => ({
    workshop: workshopOf(box),
    ...written(command),
    isHalfway: false,
  }));
  return [...waiting, ...drafts].filter(
    (each) => workshop === undefined || each.workshop === workshop,
  );
}

/** Every workshop of which something is kept here. */
export async function keptWorkshops(): Promise<readonly string[]> {
  const { operations, drafts } = await everything();
  return [...operations.map(({ box }) => workshopOf(box)), ...drafts.map((each) => each.workshop)];
}

/** Drops what is kept here, of one workshop or of all. */
export async function eraseKept(workshop?: string): Promise<void> {
  const database = await open();
  const transaction = database.transaction(['operations', 'drafts'], 'readwrite');
  const isMeant = (box = '') => workshop === undefined || workshopOf(box) === workshop;
  for await (const cursor of transaction.objectStore('operations')) {
    if (isMeant(cursor.value.box)) await cursor.delete();
  }
  for await (const cursor of transaction.objectStore('drafts')) {
    if (isMeant(cursor.key[0])) await cursor.delete();
  }
  await transaction.done.finally(() => database.close());
}

async function everything() {
  const database = await open();
  try {
    const operations = await database.getAll('operations');
    const keys = await database.getAllKeys('drafts');
    const texts = await database.getAll('drafts');
    const drafts = keys.flatMap((key, i) => halfway(key, texts[i] ?? ''));
    return { operations, drafts };
  } finally {
    database.close();
  }
}

/** What was on a note when its change began is no text of the writer. */
function halfway([box = '', name = '']: readonly string[], text: string): UnsavedText[] {
  const workshop = workshopOf(box);
  const isHalfway = true;
  const block = BLOCKS.find((each) => name === `block.${each}`);
  if (name.endsWith('.seen')) return [];
  if (name === LATE) return lateIn(text).map((late) => ({ workshop, ...written(late), isHalfway }));
  return [{ workshop, ...(block && { block }), text, isHalfway }];
}

/** Of what is no text is only known that it waits. */
function written(command: Command): Pick<UnsavedText, 'block' | 'text'> {
  if (!isText(command)) return { text: '' };
  const text = lateLines(command);
  return command.type === 'AddNote' ? { block: command.block, text } : { text };
}

function workshopOf(box: string): string {
  return box.replace(/\/.*/, '');
}

const LOCK = 'sluitend-page-';

/**
 * Some browsers refuse at once rather than by the promise. As long as a page of an earlier version
 * has it open this waits, and with it what is to be kept, in its order; the page
 * works on meanwhile.
 */
async function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('sluitend', 2, {
    upgrade(database, earlier, _, transaction) {
      if (earlier === 0) create(database);
      if (earlier === 1) void renew(transaction.objectStore('operations'));
    },
    // A later version waits for us: let go. That page takes over what is kept here.
    blocking(_, __, { target }) {
      (target as IDBDatabase).close();
    },
  });
}

function create(database: IDBPDatabase<Schema>): void {
  const operations = database.createObjectStore('operations', { autoIncrement: true });
  operations.createIndex('box', 'box');
  operations.createIndex('opId', 'opId');
  database.createObjectStore('drafts');
}

/** Half-written text is text in every version; what was asked is not. */
async function renew(operations: Renewed): Promise<void> {
  for await (const cursor of operations) {
    const { command, ...kept } = cursor.value;
    await cursor.update({ ...kept, command: fromVersion1(command as Command1) });
  }
}

type Renewed = IDBPObjectStore<
  Schema,
  ArrayLike<StoreNames<Schema>>,
  'operations',
  'versionchange'
>;
