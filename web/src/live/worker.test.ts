import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { MAIN_CANVAS } from '../protocol/protocol';
import { Outbox, unsavedTexts } from './outbox';

const SOURCE = readFileSync('worker.js', 'utf8');
const ORIGIN = 'https://sluitend.example';

type Answer = (request: Request) => Promise<Response>;

/** What a browser keeps for a service worker, in the order in which it was made. */
class KeptFiles {
  readonly #caches = new Map<string, Map<string, Response>>();
  readonly #server: Answer;

  constructor(server: Answer) {
    this.#server = server;
  }

  async open(name: string) {
    const files = this.#caches.get(name) ?? new Map<string, Response>();
    this.#caches.set(name, files);
    const addAll = async (paths: readonly string[]) => {
      for (const path of paths) {
        const answer = await this.#server(new Request(ORIGIN + path));
        if (!answer.ok) throw new TypeError('A file is not there.');
        files.set(path, answer);
      }
    };
    return { addAll };
  }

  async keys() {
    return [...this.#caches.keys()];
  }

  async delete(name: string) {
    return this.#caches.delete(name);
  }

  async match(request: Request | string, options?: { cacheName: string }) {
    const path = typeof request === 'string' ? request : new URL(request.url).pathname;
    const names = options ? [options.cacheName] : [...this.#caches.keys()];
    return names
      .map((name) => this.#caches.get(name)?.get(path))
      .find((answer) => answer !== undefined)
      ?.clone();
  }
}

/** The files that a server of some version has. */
let served: Record<string, string>;
let isDown: boolean;
let kept: KeptFiles;

const network: Answer = async (request) => {
  if (isDown) throw new TypeError('Failed to fetch');
  const file = served[new URL(request.url).pathname];
  return file === undefined ? new Response('', { status: 404 }) : new Response(file);
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  isDown = false;
  kept = new KeptFiles(network);
});

/** A worker as the build makes it, installed and in charge. */
async function deploy(version: string) {
  const chunk = `/assets/board-${version}.js`;
  served = {
    '/': `page ${version}`,
    [chunk]: `board ${version}`,
    '/favicon.svg': `mark ${version}`,
  };
  const listeners = new Map<string, (event: object) => void>();
  let skips = 0;
  const self = {
    addEventListener: (name: string, run: (event: object) => void) => listeners.set(name, run),
    skipWaiting: async () => {
      skips += 1;
    },
  };
  const run = new Function('self', 'caches', 'fetch', 'location', 'FILES', 'VERSION', SOURCE);
  run(self, kept, network, { origin: ORIGIN }, [chunk, '/favicon.svg'], version);
  for (const moment of ['install', 'activate']) {
    const until: Promise<unknown>[] = [];
    listeners.get(moment)?.({ waitUntil: (work: Promise<unknown>) => until.push(work) });
    await Promise.all(until);
  }
  expect(skips).toBe(1);
  return async (path: string, mode = 'no-cors') => {
    const request = { url: ORIGIN + path, method: 'GET', mode } as unknown as Request;
    let answer: Promise<Response> | undefined;
    listeners.get('fetch')?.({
      request,
      respondWith: (promised: Promise<Response>) => {
        answer = promised;
      },
    });
    return (await (answer ?? network(request))).text();
  };
}

it('WEB375 an open page finds its parts after an upgrade, a new page is the new one', async () => {
  await deploy('1');
  const ask = await deploy('2');
  expect(await ask('/assets/board-1.js')).toBe('board 1');
  expect(await ask('/assets/board-2.js')).toBe('board 2');
  expect(await ask('/favicon.svg')).toBe('mark 2');
  expect(await ask('/', 'navigate')).toBe('page 2');
  isDown = true;
  expect(await ask('/werksessie/abcdefgh/bord', 'navigate')).toBe('page 2');
  expect(await ask('/assets/board-1.js')).toBe('board 1');
});

it('WEB375 the version before the last is forgotten, and nothing of others', async () => {
  await kept.open('of-another-app');
  for (const version of ['1', '2', '3']) await deploy(version);
  expect(await kept.keys()).toEqual(['of-another-app', 'sluitend-2', 'sluitend-3']);
});

it('WEB375 a version that does not come whole leaves the one before in charge', async () => {
  await deploy('1');
  isDown = true;
  await expect(deploy('2')).rejects.toThrow();
  isDown = false;
  const ask = await deploy('1');
  isDown = true;
  expect(await ask('/', 'navigate')).toBe('page 1');
});

it('WEB375 what waits on the device is there for the page of the new version', async () => {
  await deploy('1');
  const before = new Outbox('abcdefgh/PARTICIPANT', undefined);
  const place = { canvas: MAIN_CANVAS, block: 'VALUE', note: 'briefje01' } as const;
  const command = { type: 'AddNote', text: 'Samen eten', ...place } as const;
  await before.keep({ opId: 'op1', command });
  await deploy('2');
  await before.close();
  expect((await unsavedTexts('abcdefgh')).map(({ text }) => text)).toEqual(['Samen eten']);
  const after = new Outbox('abcdefgh/PARTICIPANT', undefined);
  expect(await after.adopt()).toEqual([{ opId: 'op1', command }]);
  await after.close();
});
