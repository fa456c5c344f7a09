import { mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { budgetYear, unknown } from '../../protocol/ledger.example';
import type { BudgetFrame, Note } from '../../protocol/protocol';
import Ceiling from './Ceiling.svelte';

let shown: Record<string, unknown> = {};
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
});

const open = (id: string, party?: string): Note => ({
  ...unknown(id, 'Nog open'),
  facets: [
    {
      type: 'NoteMoney',
      amount: { type: 'Unknown' },
      recurrence: { type: 'Structural' },
      ...(party !== undefined && { party }),
    },
  ],
});
const NOTES = { COSTS: [open('n1')], REVENUE: [open('n2', 'Gemeente'), open('n3', 'Provincie')] };

function show(
  frame: BudgetFrame,
  unknown: string[] = [],
  reserveMovements: string[] = [],
): string | undefined {
  const year = { ...budgetYear(2027, 175_400, 163_000), claim: '98400', unknown };
  const ledger = { years: [year], verdicts: [], reserveMovements };
  const props = { ledger, frame, notes: NOTES, year: 2027 };
  shown = mount(Ceiling, { target: document.body, props });
  return document.body.textContent?.trim();
}

it('WEB55 says how much of the ceiling the year takes', () => {
  expect(show({ firstYear: 2027, ceiling: '100000' })).toBe(
    'Kader: €\u00a098.400 van €\u00a0100.000 in 2027',
  );
});

it('WEB55 says whose ceiling it is', () => {
  expect(show({ firstYear: 2027, ceiling: '100000', payer: ' Gemeente ' })).toBe(
    'Kader Gemeente: €\u00a098.400 van €\u00a0100.000 in 2027',
  );
});

it.each([
  [{}, 'n1', 'Kader: minstens €'],
  [{}, 'n2', 'Kader: €'],
  [{ payer: 'Gemeente ' }, 'n2', 'Kader Gemeente: minstens €'],
  [{ payer: 'Gemeente ' }, 'n1', 'Kader Gemeente: €'],
  [{ payer: 'Gemeente ' }, 'n3', 'Kader Gemeente: €'],
])(
  'WEB471 says that it takes at least that much while a claim is unknown: %s %s',
  (of, id, says) => {
    expect(show({ firstYear: 2027, ceiling: '100000', ...of }, [id])).toContain(says);
  },
);

it.each([
  [{}, 'n1'],
  [{ payer: 'Gemeente' }, 'n2'],
])('FIN321 counts no unknown movement of a reserve against the ceiling: %s %s', (of, id) => {
  const told = show({ firstYear: 2027, ceiling: '100000', ...of }, [id], [id]);
  expect(told).not.toContain('minstens');
});

it('WEB55 says nothing without a ceiling', () => {
  expect(show({ firstYear: 2027, payer: 'Gemeente' })).toBe('');
});
