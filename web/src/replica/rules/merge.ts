import { canonical } from '../../numbers/decimal';

// What two made of one record, as `Merge` has it on the server.

/**
 * What two made of one record that both had seen, part by part; nothing when both changed the same
 * part, each to something else.
 */
export function merged<T extends object>(seen: T | undefined, mine: T, theirs: T): T | undefined {
  return together(seen, mine, theirs, () => CONFLICT);
}

/** The same, where a part that is a record is put together in turn. */
export function mergedInDepth<T extends object>(
  seen: T | undefined,
  mine: T,
  theirs: T,
): T | undefined {
  return together(seen, mine, theirs, within);
}

/** Of two records of another type neither is half taken over. */
function within(seen: unknown, mine: unknown, theirs: unknown): unknown {
  if (!isRecord(seen) || !isRecord(mine) || !isRecord(theirs)) return CONFLICT;
  const isOneType = parts(seen)['type'] === parts(mine)['type'];
  if (!isOneType || parts(seen)['type'] !== parts(theirs)['type']) return CONFLICT;
  return mergedInDepth(seen, mine, theirs) ?? CONFLICT;
}

/** What becomes of a part that both changed, each to something else. */
type Clash = (seen: unknown, mine: unknown, theirs: unknown) => unknown;

function together<T extends object>(
  seen: T | undefined,
  mine: T,
  theirs: T,
  clash: Clash,
): T | undefined {
  const [before, one, other] = [parts(seen ?? {}), parts(mine), parts(theirs)];
  const result: Record<string, unknown> = {};
  for (const part of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const value = choose(before[part], one[part], other[part], clash);
    if (value === CONFLICT) return undefined;
    if (value !== undefined) result[part] = value;
  }
  return result as T;
}

const CONFLICT = Symbol();

/** To the letter first; a decimal that is only spelled otherwise is no conflict. */
function choose(seen: unknown, mine: unknown, theirs: unknown, clash: Clash): unknown {
  for (const isSame of [isIdentical, isAlike]) {
    if (isSame(seen, mine)) return theirs;
    if (isSame(seen, theirs) || isSame(mine, theirs)) return mine;
  }
  return clash(seen, mine, theirs);
}

export function isIdentical(one: unknown, other: unknown): boolean {
  return spelled(one, (text) => text) === spelled(other, (text) => text);
}

/** Equal, however its decimals are spelled. */
export function isAlike(one: unknown, other: unknown): boolean {
  return spelled(one, asDecimal) === spelled(other, asDecimal);
}

/** One spelling for equal values, whatever the order of their parts. */
function spelled(value: unknown, ofText: (text: string) => string): string {
  return (
    JSON.stringify(value, (_, part: unknown) => {
      if (typeof part === 'string') return ofText(part);
      return isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted(byName)) : part;
    }) ?? ''
  );
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

function asDecimal(text: string): string {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? canonical(text) : text;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parts(value: object): Readonly<Record<string, unknown>> {
  return value as Readonly<Record<string, unknown>>;
}
