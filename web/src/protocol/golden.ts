import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file that the tests of the server wrote down, for the tests of the page to be held to. */
export function golden<T>(path: string): T {
  return JSON.parse(readFileSync(fixture(path), 'utf8'));
}

/** The files of a folder of those. */
export function goldenFiles(folder: string): readonly string[] {
  return readdirSync(fixture(folder)).toSorted();
}

function fixture(path: string): string {
  return resolve(import.meta.dirname, '../../../fixtures', path);
}
