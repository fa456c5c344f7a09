import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { scalesOf } from '../../ledger/weighing';
import { budgetYear, fixed, unknown } from '../../protocol/ledger.example';
import type { Note } from '../../protocol/protocol';
import MoneyTag from './MoneyTag.svelte';

let shown: Record<string, unknown> = {};
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
});

const once = fixed('once', 'Scholing', 7500, 2027);
const ended = fixed('ended', 'Preventie', 15_000);
const always = fixed('always', 'Huur', 12_000);
const later = unknown('later', 'Verbouwing');

/** The year 2030, in which only the rent counts. */
function tagOf(note: Note): HTMLElement | null {
  const first = {
    ...budgetYear(2027, 0, 0),
    lines: { once: '7500', ended: '15000', always: '12000' },
    unknown: ['later'],
  };
  const last = { ...budgetYear(2030, 0, 0), lines: { always: '12000' } };
  const notes = [once, ended, always];
  const scales = scalesOf(
    { years: [first, last], verdicts: [], reserveMovements: [] },
    notes,
    new Set(),
  );
  const props = { note, isCost: false, scales, year: 2030, often: true };
  shown = mount(MoneyTag, { target: document.body, props });
  flushSync();
  return document.querySelector('.amount');
}

it.each([
  [once, '€\u00a07.500 eenmalig in 2027', true],
  [{ ...ended, facets: until(ended, 2029) }, '€\u00a015.000 in 2027', true],
  [always, '€\u00a012.000 per jaar', false],
])(
  'WEB701 a tag says of which year its amount is when that is not the shown one',
  (note, text, isElsewhere) => {
    const tag = tagOf(note);
    expect(tag?.textContent?.replace(/[ \n]+/g, ' ')).toContain(text);
    expect(tag?.classList.contains('amount--elsewhere')).toBe(isElsewhere);
  },
);

function until(note: Note, year: number): Note['facets'] {
  return note.facets.map((facet) =>
    facet.type === 'NoteMoney'
      ? { ...facet, recurrence: { type: 'Structural', until: year } }
      : facet,
  );
}

it('WEB701 so does the tag of an amount that nobody knows', () => {
  const facets = [
    {
      type: 'NoteMoney' as const,
      amount: { type: 'Unknown' as const },
      recurrence: { type: 'Incidental' as const, year: 2027 },
    },
  ];
  expect(tagOf({ ...later, facets })?.textContent).toMatch(/nog onbekend\s+in 2027/);
});
