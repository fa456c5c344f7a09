import { expect, it } from 'vitest';
import { recurrenceOf } from '../ledger/calculation';
import { golden, goldenFiles } from '../protocol/golden';
import { FACET_KIND, FACET_KINDS, type Facet, LIMITS } from '../protocol/protocol';
import { SHAPES } from '../protocol/shapes';
import { refusalOf } from '../replica/rules/commandCheck';
import { type Language, languages } from '../words/words.svelte';
import { filled } from './inspector/reading';
import { FACETS, type Facets, type Tellings } from './table';

const FOLDER = 'protocol/decisions';
const FIRST_YEAR = 2027;

it.each(FACET_KINDS)('WEB280 the form of %s loses nothing of what the server knows', (kind) => {
  const facets = facetsOf(kind);
  const known = facets.flatMap(({ type }) => Object.keys(SHAPES[type].parts));
  const kept = new Set<string>();
  for (const facet of facets) {
    for (const language of languages) {
      const reading = readAgain(kind, facet, language);
      if (reading.type === 'Wrong') continue;
      expect(bare(reading.value), JSON.stringify(facet)).toEqual(bare(counted(facet)));
      for (const part of Object.keys(facet)) kept.add(part);
    }
  }
  expect(known.length).toBeGreaterThan(0);
  expect([...kept]).toEqual(expect.arrayContaining(known));
});

/** What is wrong is told at its field, so that it is not lost in silence. */
function readAgain<Kind extends keyof Facets>(kind: Kind, facet: Facets[Kind], language: Language) {
  const { formOf, read }: Tellings[Kind] = FACETS[kind];
  return filled(language, (reading) => read(formOf(facet, language, FIRST_YEAR), reading));
}

/** All of one kind that the golden files of the server say, and that may be said. */
function facetsOf(kind: keyof Facets): readonly Facet[] {
  return goldenFiles(FOLDER)
    .flatMap((file) => facetsIn(golden(`${FOLDER}/${file}`)))
    .filter((facet) => FACET_KIND[facet.type] === kind)
    .filter((facet) => refusalOf(facet.type, facet, LIMITS) === undefined);
}

function facetsIn(value: unknown): readonly Facet[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && String(value.type) in FACET_KIND) return [value as Facet];
  return Object.values(value).flatMap(facetsIn);
}

/** With the years of an investment as the ledger reads them. */
function counted(facet: Facet): Facet {
  return facet.type === 'NoteMoney' ? { ...facet, recurrence: recurrenceOf(facet) } : facet;
}

/** Without spaces around a text, what is empty, and the start that is meant when none is said. */
function bare(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([part, each]) => [part, bare(each)] as const);
  return Object.fromEntries(parts.filter(([, each]) => each !== '' && each !== 'DURING'));
}
