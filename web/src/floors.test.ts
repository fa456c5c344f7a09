import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/**
 * The folders of the page, from the roof down. Those on one floor do not know each other: a file
 * imports from its own folder and from lower floors only, so that folders cannot go in circles. A
 * star stands for all folders there that are not named.
 */
const NAMED: readonly (readonly string[])[] = [
  ['.'],
  ['app'],
  ['screens/home', 'screens/join', 'screens/prepare', 'screens/wall', 'screens/result'],
  ['screens/board'],
  ['screens/phone'],
  ['leading'],
  ['notes', 'page'],
  ['facets'],
  ['facets/*'],
  ['facets/inspector', 'figures/balance', 'figures/outlook'],
  ['figures/explanation'],
  ['desk'],
  ['hour'],
  ['guide', 'ledger', 'live'],
  ['replica'],
  ['replica/rules'],
  ['address'],
  ['server'],
  ['ui', 'numbers'],
  ['words'],
  ['words/en'],
  ['words/nl'],
  ['device'],
  ['protocol'],
];

/** What would give the replica a page, a clock, dice, a network or a memory of its own. */
const WORLD = [
  ['document', 'window', 'navigator', 'location', 'requestAnimationFrame'],
  ['Date\\.now', 'new Date', 'performance', 'setTimeout', 'setInterval', 'queueMicrotask'],
  ['Math\\.random', 'crypto'],
  ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource'],
  ['localStorage', 'sessionStorage', 'indexedDB', 'idb'],
];
const OF_WORLD = new RegExp(`\\b(?:${WORLD.flat().join('|')})\\b`, 'g');

const SOURCE = import.meta.dirname;
const FLOORS = NAMED.map((floor) => floor.flatMap(foldersOf));
const IMPORT = /\b(?:from|import|glob|mock)\s*(?:\(\s*)?(['"`])(\.[^'"`]*)\1/g;

it('WEB95 has no import that goes up or sideways, and no file outside the floors', () => {
  const sources = readSources();
  expect(sources.size).toBeGreaterThan(200);
  expect(breaches(sources)).toEqual([]);
});

it.each([
  ['from a higher floor', 'ledger/a.ts', "import { b } from '../desk/b';", 'may not import desk'],
  ['for its type', 'ledger/a.ts', "import type { B } from '../desk/b';", 'may not import desk'],
  [
    'from the same floor',
    'ui/A.svelte',
    "import { b } from '../numbers/b';",
    'may not import numbers',
  ],
  ['late', 'page/A.svelte', "{#await import('../app/B.svelte')}", 'may not import app'],
  ['for others', 'words/a.ts', "export { b } from '../ui/b';", 'may not import ui'],
  ['by a star', 'facets/money/a.ts', "import '../outcome/b';", 'may not import facets/outcome'],
  ['from within', 'replica/rules/a.ts', "import '../b';", 'may not import replica,'],
  ['for its looks', 'ui/a.css', "@import '../page/b.css';", 'may not import page'],
  ['from nowhere', 'helpers/a.ts', '', 'helpers is on no floor'],
])('WEB95 finds what is imported %s', (_, file, source, found) => {
  const [breach, ...more] = breaches(new Map([[file, source]]));
  expect(more).toEqual([]);
  expect(breach).toMatch(new RegExp(`^${file}.*${found}`));
});

it('WEB95 lets a file import from its own folder and from lower floors', () => {
  const source = "import { a } from './a'; import { b } from '../rules/b'; import 'svelte';";
  expect(breaches(new Map([['replica/rules/c.ts', source]]))).toEqual([]);
  expect(breaches(new Map([['live/c.ts', "import guide from '../../../files/nl.json';"]]))).toEqual(
    [],
  );
});

it('WEB96 knows what the replica may not use', () => {
  expect(worldIn("import { openDB } from 'idb'; const id = crypto.randomUUID();")).toHaveLength(2);
  expect(worldIn('setTimeout(() => fetch(at), Date.now() * Math.random());')).toHaveLength(4);
  expect(worldIn('const update = candidate.dates; // not a Date')).toEqual([]);
});

it('WEB96 gives the replica no page, clock, dice, network or memory of its own', () => {
  const replica = [...readSources()].filter(([file]) => /^replica\/(?!.*\.test\.ts$)/.test(file));
  expect(replica.length).toBeGreaterThan(8);
  const used = replica.flatMap(([file, source]) =>
    worldIn(source).map((word) => `${file} uses ${word}`),
  );
  expect(used).toEqual([]);
});

/** The folders that a star stands for, or the one that was named. */
function foldersOf(name: string): readonly string[] {
  if (!name.endsWith('/*')) return [name];
  return readdirSync(join(SOURCE, dirname(name)), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((folder) => join(dirname(name), folder.name))
    .filter((folder) => !NAMED.flat().includes(folder));
}

/** Every source of the page by its path. */
function readSources(): ReadonlyMap<string, string> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => /\.(?:ts|svelte|css)$/.test(file))
      .filter((file) => file !== 'floors.test.ts')
      .map((file) => [normalize(file), readFileSync(join(SOURCE, file), 'utf8')]),
  );
}

/** Each breach of the order in a sentence: which file, which import, and what stands higher. */
function breaches(sources: ReadonlyMap<string, string>): string[] {
  return [...sources].flatMap(([file, source]) => breachesOf(file, source));
}

function breachesOf(file: string, source: string): string[] {
  const home = dirname(file);
  if (floorOf(home) < 0) return [`${file}: ${home} is on no floor; give it one in FLOORS.`];
  return [...source.matchAll(IMPORT)]
    .map(([, , path = '']) => normalize(join(home, path)))
    .filter((target) => !target.startsWith('..'))
    .flatMap((target) => breach(file, home, target));
}

function breach(file: string, home: string, target: string): string[] {
  const folder = folderOf(target);
  if (folder === home || floorOf(folder) > floorOf(home)) return [];
  const floor = floorOf(folder) === floorOf(home) ? 'the same floor' : 'a higher floor';
  return [`${file} imports ${target}: ${home} may not import ${folder}, which is on ${floor}.`];
}

/** An import may name a folder, and then means its index. */
function folderOf(target: string): string {
  return floorOf(target) >= 0 && target !== '.' ? target : dirname(target);
}

function floorOf(folder: string): number {
  return FLOORS.findIndex((floor) => floor.includes(folder));
}

/** The words in a source, beside its comments, that reach for the world. */
function worldIn(source: string): readonly string[] {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').match(OF_WORLD) ?? [];
}
