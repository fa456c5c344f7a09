import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { mount, unmount } from 'svelte';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { router } from '../address/router.svelte';
import type { Screen } from '../address/routes';
import type { Reachability } from '../live/connection';
import { workshop } from '../live/live.example';
import { ExampleSocket } from '../live/network.example';
import { CLOSE_REASON_CODE, type Role } from '../protocol/protocol';
import { inLobby } from '../protocol/workshop.example';
import { problem, server } from '../server/server.example';
import { announcer } from '../ui/announcer.svelte';
import { button, one, press, until } from '../ui/page.example';
import { toasts } from '../ui/toasts.svelte';
import { words } from '../words/words.svelte';
import { screens } from './screens';
import WorkshopRoom from './WorkshopRoom.svelte';

const ID = 'abcdefgh';
const LONG_ENOUGH = 30_000;
const INVITED = {
  code: '4827319056',
  link: 'https://sluitend.example/meedoen#abcdefgh.x',
  address: 'sluitend.example/',
  expires: '2026-11-24T09:00:00Z',
  qr: { size: 21, path: 'M0 0h1v1H0z' },
};

let sockets: ExampleSocket[];
let welcome: 200 | 401;
let shown: Record<string, unknown> | undefined;

// What a screen is made of comes once, and may take its time.
beforeAll(() => Promise.all([screens.wall(), screens.prepare()]), 60_000);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  sockets = [];
  welcome = 200;
  sessionStorage.clear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.stubGlobal('WebSocket', function open() {
    sockets.push(new ExampleSocket());
    return sockets.at(-1);
  });
  server(() => (welcome === 200 ? { status: 200, body: INVITED } : problem(401, 'NO_SESSION')));
});
afterEach(() => {
  if (shown) unmount(shown);
  shown = undefined;
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function enter(screen: Screen = 'wall', role: Role = 'WALL') {
  shown = mount(WorkshopRoom, {
    target: document.body,
    props: { workshop: ID, screen, session: { role } },
  });
}

function latest(): ExampleSocket {
  return sockets.at(-1) ?? expect.fail('Nobody has called.');
}

/** The line opens and the server shows the workshop. */
function letIn(role: Role = 'WALL') {
  latest().accept();
  latest().hear({ type: 'Welcome', role });
  latest().hear({ type: 'Snapshot', seq: 1, workshop: state() });
}

const state = () => workshop(inLobby());

/** The line goes down without a word, again and again. */
async function failAgainAndAgain() {
  for (let call = 0; call < 5; call++) {
    latest().end(1006);
    await vi.advanceTimersByTimeAsync(LONG_ENOUGH);
  }
}

/** What brings a device in each state, and what the page then says. */
const STATES: Record<Reachability, { bring: () => void | Promise<void>; says: () => string }> = {
  connecting: { bring: () => {}, says: () => words().wall.loading },
  online: { bring: () => letIn(), says: () => 'Vervoer' },
  offline: {
    bring: async () => {
      letIn();
      vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
      await failAgainAndAgain();
    },
    says: () => words().wall.reconnecting,
  },
  blocked: { bring: failAgainAndAgain, says: () => words().entry.blockedTitle },
  outdated: {
    bring: () => {
      sessionStorage.setItem('sluitend-reloaded', 'yes');
      latest().end(CLOSE_REASON_CODE.OTHER_VERSION);
    },
    says: () => words().entry.versionTitle,
  },
  ended: {
    bring: () => latest().end(CLOSE_REASON_CODE.ACCESS_ENDED),
    says: () => words().entry.endedTitle,
  },
  erased: {
    bring: () => latest().end(CLOSE_REASON_CODE.ERASED),
    says: () => words().entry.erasedTitle,
  },
};

const shows = (text: string) => until(() => document.body.textContent?.includes(text));

it.each(Object.keys(STATES) as Reachability[])(
  'WEB371 says on one page how things are when a device is %s',
  async (reach) => {
    const { bring, says } = STATES[reach];
    enter();
    await bring();
    await shows(says());
    const others = ['blockedTitle', 'versionTitle', 'endedTitle', 'erasedTitle'] as const;
    for (const title of others.map((each) => words().entry[each])) {
      expect(document.body.textContent?.includes(title), title).toBe(title === says());
    }
    expect(document.querySelectorAll('main')).toHaveLength(1);
  },
);

it('WEB371 keeps the board on screen when the line is blocked once it was there', async () => {
  enter();
  letIn();
  await shows('Vervoer');
  await failAgainAndAgain();
  await shows(words().connection.blocked);
  expect(one('h1').textContent).toBe('Vervoer');
});

it('WEB371 goes out when the door says no, and offers the way in with a code', async () => {
  enter();
  welcome = 401;
  latest().end(1006);
  await shows(words().entry.endedTitle);
  expect(button(words().entry.withCode).getAttribute('href')).toBe('/');
});

it('WEB371 loads again by the button where something is in the way', async () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
  enter();
  await failAgainAndAgain();
  await shows(words().entry.blockedTitle);
  press(words().site.retry);
  expect(reload).toHaveBeenCalledOnce();
});

it('WEB371 remembers on the home page what opened, and forgets what is erased', async () => {
  enter('prepare', 'FACILITATOR');
  letIn('FACILITATOR');
  await until(() => localStorage.getItem('sluitend.recent')?.includes(ID));
  latest().end(CLOSE_REASON_CODE.ERASED);
  await shows(words().entry.erasedTitle);
  expect(localStorage.getItem('sluitend.recent') ?? '').not.toContain(ID);
});

it.each(['ended', 'erased'] as const)(
  'WEB503 says nothing more of what people wrote when access is %s',
  async (reach) => {
    enter();
    letIn();
    await shows('Vervoer');
    toasts.show('Briefje “Van Anna” weggelegd.');
    announcer.say('Briefje “Van Anna” weggelegd.');
    await vi.advanceTimersByTimeAsync(LONG_ENOUGH);
    expect(announcer.message).toContain('Anna');
    announcer.say('Nog een van Anna.');
    await STATES[reach].bring();
    await shows(STATES[reach].says());
    await vi.advanceTimersByTimeAsync(LONG_ENOUGH);
    expect(announcer.message).toBe('');
    expect(toasts.current).toBeUndefined();
  },
);

it.each(['ended', 'erased', 'blocked', 'outdated'] as const)(
  'WEB505 has nothing to press on the wall when it is %s',
  async (reach) => {
    history.replaceState(null, '', `/werksessie/${ID}/scherm`);
    router.arrived();
    enter();
    await STATES[reach].bring();
    await shows(STATES[reach].says());
    expect(document.querySelectorAll('button, a, input')).toHaveLength(0);
    expect(document.querySelector('.message--wall')).not.toBeNull();
    history.replaceState(null, '', '/');
    router.arrived();
  },
);
