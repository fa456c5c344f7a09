import { IDENTIFIER } from '../protocol/protocol';

/**
 * The workshops that let this device in, also those that somebody took off the list: each left
 * cookies here that no script sees, and that only the server takes back.
 */
const IN = 'sluitend.binnen';
/** Those that it has still to leave, because somebody had the device forget everything. */
const TO_LEAVE = 'sluitend.verlaten';
/** Those that somebody erased while this device was in: they let nobody in any more. */
const ERASED = 'sluitend.verwijderd';
const WORKSHOP = new RegExp(`^${IDENTIFIER}$`);

export function admissions(): readonly string[] {
  return listed(IN) ?? [];
}

export function rememberAdmission(workshop: string) {
  add(IN, workshop);
}

export function isErased(workshop: string): boolean {
  return listed(ERASED)?.includes(workshop) ?? false;
}

export function rememberErased(workshop: string) {
  add(ERASED, workshop);
}

/** Nothing, unless the device is being forgotten. */
export function toLeave(): readonly string[] | undefined {
  return listed(TO_LEAVE);
}

/** Every other page of this device hears it: see `isAboutLeaving`. */
export function beginLeaving(workshops: readonly string[]) {
  keep(TO_LEAVE, workshops);
}

export function endLeaving() {
  try {
    localStorage.removeItem(TO_LEAVE);
  } catch {
    // Storage is blocked: nothing was kept.
  }
}

/** Whether another page of this device begins to forget it, goes on with it, or is done. */
export function isAboutLeaving({ key }: StorageEvent): boolean {
  return key === TO_LEAVE;
}

/** All that pages keep of taste, of workshops and of links, but for what is still to be left. */
export function eraseStored() {
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      for (const key of Object.keys(storage())) {
        if (key.startsWith('sluitend') && key !== TO_LEAVE) storage().removeItem(key);
      }
    } catch {
      // Storage is blocked: nothing was kept.
    }
  }
}

function listed(key: string): readonly string[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return Array.isArray(kept) ? kept.filter(isWorkshop) : undefined;
  } catch {
    return undefined;
  }
}

function add(key: string, workshop: string) {
  const known = listed(key) ?? [];
  if (!known.includes(workshop)) keep(key, [...known, workshop]);
}

function keep(key: string, workshops: readonly string[]) {
  try {
    localStorage.setItem(key, JSON.stringify(workshops));
  } catch {
    // Storage is blocked or full: what can be forgotten is forgotten by this page.
  }
}

function isWorkshop(value: unknown): value is string {
  return typeof value === 'string' && WORKSHOP.test(value);
}
