import { IDENTIFIER, ROLES, type Role } from '../protocol/protocol';

/** A workshop that was open on this device. It holds no secret: the device has a cookie. */
export interface Recent {
  readonly workshop: string;
  readonly subject: string;
  readonly role: Role;
  /** When it was open last; earlier versions did not keep that. */
  readonly at?: string;
  /** Nobody did anything with it yet: it needs no way back, but its access is to be forgotten. */
  readonly untouched?: boolean;
}

const KEY = 'sluitend.recent';
const MOST = 50;
const WORKSHOP = new RegExp(`^${IDENTIFIER}$`);

/** The workshops that were open on this device, the last one first. */
export function recent(): Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent) : [];
  } catch {
    return [];
  }
}

export function rememberOpened(opened: Omit<Recent, 'at'>, now: Date) {
  const others = recent().filter((each) => !isSame(each, opened));
  keep([{ ...opened, at: now.toISOString() }, ...others].slice(0, MOST));
}

export function forget(closed: Recent) {
  keep(recent().filter((each) => !isSame(each, closed)));
}

/** Back in its place: the last one that was opened comes first. */
export function putBack(closed: Recent) {
  const others = recent().filter((each) => !isSame(each, closed));
  const place = others.findIndex(({ at = '' }) => at < (closed.at ?? ''));
  keep(others.toSpliced(place < 0 ? others.length : place, 0, closed));
}

function keep(list: Recent[]) {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // Storage is blocked or full: the list is only a shortcut.
  }
}

function isSame(a: Omit<Recent, 'at'>, b: Omit<Recent, 'at'>): boolean {
  return a.workshop === b.workshop && a.role === b.role;
}

function isRecent(value: unknown): value is Recent {
  const { workshop, subject, role, at, untouched } = Object(value) as Record<string, unknown>;
  return (
    typeof workshop === 'string' &&
    WORKSHOP.test(workshop) &&
    typeof subject === 'string' &&
    (at === undefined || !Number.isNaN(Date.parse(String(at)))) &&
    (untouched === undefined || typeof untouched === 'boolean') &&
    ROLES.some((each) => each === role)
  );
}
