import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file that the tests of the server wrote down, for the tests of the page to be held to. */
export function golden<T>(path: string): T {
  const file = resolve(import.meta.dirname, '../../../fixtures', path);
  return JSON.parse(readFileSync(file, 'utf8'));
}
