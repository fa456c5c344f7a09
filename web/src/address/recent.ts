import { ROLES, type Role } from '../protocol/protocol';

/** A workshop that was open on this device. It holds no secret: the device has a cookie. */
export interface Recent {
  readonly workshop: string;
  readonly subject: string;
  readonly role: Role;
}

const KEY = 'sluitend.recent';
const MOST = 6;

/** The workshops that were open on this device, the last one first. */
export function recent(): Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent) : [];
  } catch {
    return [];
  }
}

export function rememberOpened(opened: Recent) {
  const others = recent().filter((each) => !isSame(each, opened));
  keep([opened, ...others].slice(0, MOST));
}

export function forget(closed: Recent) {
  keep(recent().filter((each) => !isSame(each, closed)));
}

function keep(list: Recent[]) {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // Storage is blocked or full: the list is only a shortcut.
  }
}

function isSame(a: Recent, b: Recent): boolean {
  return a.workshop === b.workshop && a.role === b.role;
}

function isRecent(value: unknown): value is Recent {
  const { workshop, subject, role } = Object(value) as Record<string, unknown>;
  return (
    typeof workshop === 'string' &&
    /^[A-Za-z0-9_-]{8,40}$/.test(workshop) &&
    typeof subject === 'string' &&
    ROLES.some((each) => each === role)
  );
}
