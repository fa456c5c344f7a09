import type { Screen } from '../../address/routes';
import type { Role } from '../../protocol/protocol';
import { enterAsWall, enterWithSecret, type Self, sessionAs } from '../../server/api';
import { COOKIES_BLOCKED, type Failure, type Reply, UNREACHABLE } from '../../server/http';

/** How coming to a screen of a workshop ended. */
export type Entry =
  | { readonly type: 'Entered'; readonly session: Self }
  /** This device has no session that opens the workshop. */
  | { readonly type: 'Outside' }
  /** The secret in the link is wrong or no longer valid. */
  | { readonly type: 'LinkUnknown' }
  /** The facilitator put this device out. */
  | { readonly type: 'Removed' }
  /** The browser keeps no cookies, so that nobody stays in. */
  | { readonly type: 'CookiesBlocked' }
  /** This device was in; the session has ended, by whatever. */
  | { readonly type: 'Ended' }
  /** This device is in, in a role that this screen is not for. */
  | { readonly type: 'NotForRole'; readonly role: Role }
  | { readonly type: 'Unreachable' };

export type Closed = Exclude<Entry, { type: 'Entered' }>;

/** Who may see a screen. The first role that this device has is the one it comes in with. */
const openTo: Record<Screen, readonly Role[]> = {
  prepare: ['FACILITATOR'],
  board: ['FACILITATOR', 'PARTICIPANT'],
  participate: ['PARTICIPANT', 'FACILITATOR'],
  wall: ['WALL', 'FACILITATOR'],
  result: ['FACILITATOR', 'PARTICIPANT', 'WALL'],
};

const allRoles: readonly Role[] = ['FACILITATOR', 'PARTICIPANT', 'WALL'];

export async function enter(workshop: string, screen: Screen, secret?: string): Promise<Entry> {
  const answer = secret
    ? await enterWithSecret(workshop, secret)
    : await firstSession(workshop, screen);
  const seated = answer.ok ? await seatedAt(workshop, screen, answer.value) : answer;
  return seated.ok ? entered(seated.value, screen) : turnedAway(seated.problem, secret);
}

/** Who leads sees what the room does not: on the wall their device is only the wall. */
async function seatedAt(workshop: string, screen: Screen, session: Self): Promise<Reply<Self>> {
  return screen === 'wall' && session.role === 'FACILITATOR'
    ? enterAsWall(workshop)
    : { ok: true, value: session };
}

async function firstSession(workshop: string, screen: Screen): Promise<Reply<Self>> {
  const order = new Set([...openTo[screen], ...allRoles]);
  let answer: Reply<Self> = { ok: false, problem: { code: 'NO_SESSION', errors: [] } };
  for (const role of order) {
    answer = await sessionAs(workshop, role);
    if (answer.ok || answer.problem.code === UNREACHABLE) {
      break;
    }
  }
  return answer;
}

function entered(session: Self, screen: Screen): Entry {
  return openTo[screen].includes(session.role)
    ? { type: 'Entered', session }
    : { type: 'NotForRole', role: session.role };
}

/** Why a door stayed closed, whether or not somebody came with a secret. */
export function turnedAway({ code }: Failure, secret: string | undefined): Closed {
  switch (code) {
    case UNREACHABLE:
      return { type: 'Unreachable' };
    case COOKIES_BLOCKED:
      return { type: 'CookiesBlocked' };
    case 'REMOVED':
      return { type: 'Removed' };
    default:
      return { type: secret ? 'LinkUnknown' : 'Outside' };
  }
}
