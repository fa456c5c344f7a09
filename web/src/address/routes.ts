import { IDENTIFIER, type NoteId } from '../protocol/protocol';

/** The screens of one workshop, by the word in their address. */
const screens = {
  voorbereiden: 'prepare',
  bord: 'board',
  meedoen: 'participate',
  scherm: 'wall',
  paragraaf: 'result',
} as const;

export type Screen = (typeof screens)[keyof typeof screens];

export type Route =
  | { readonly page: 'home' | 'join' | 'create' | 'unknown' }
  | { readonly page: 'workshop'; readonly workshop: string; readonly screen: Screen };

const NOTE = 'briefje';

const WORKSHOP = new RegExp(`^/werksessie/(${IDENTIFIER})/(\\w+)$`);

export function routeOf(path: string): Route {
  switch (path) {
    case '/':
      return { page: 'home' };
    case '/meedoen':
      return { page: 'join' };
    case '/voorbereiden':
      return { page: 'create' };
    default:
      return workshopRoute(path);
  }
}

function workshopRoute(path: string): Route {
  const [, workshop = '', word = ''] = WORKSHOP.exec(path) ?? [];
  return isScreenWord(word)
    ? { page: 'workshop', workshop, screen: screens[word] }
    : { page: 'unknown' };
}

function isScreenWord(word: string): word is keyof typeof screens {
  return Object.hasOwn(screens, word);
}

/** Whether this is the screen in the room, which people read from afar and nobody presses. */
export function onWall(route: Route): boolean {
  return route.page === 'workshop' && route.screen === 'wall';
}

/** Where things are. */
export const paths = {
  home: '/',
  about: '/#over',
  privacy: '/#privacy',
  create: '/voorbereiden',
  prepare: (workshop: string) => `/werksessie/${workshop}/voorbereiden`,
  board: (workshop: string) => `/werksessie/${workshop}/bord`,
  participate: (workshop: string) => `/werksessie/${workshop}/meedoen`,
  wall: (workshop: string) => `/werksessie/${workshop}/scherm`,
  result: (workshop: string) => `/werksessie/${workshop}/paragraaf`,
};

/** One note on the board or the phone at `path`. */
export function atNote(path: string, note: NoteId): string {
  return `${path}?${NOTE}=${note}`;
}

/** The note that an address names, if it names one. */
export function noteIn(search: string): NoteId | undefined {
  return new URLSearchParams(search).get(NOTE) ?? undefined;
}

/**
 * Whether the fragment of this address may be a secret. It is then taken out before anything else
 * happens, so that it is not seen, not kept in the history and not shared by accident.
 */
export function bearsSecret(route: Route): boolean {
  return route.page === 'join' || route.page === 'workshop';
}
