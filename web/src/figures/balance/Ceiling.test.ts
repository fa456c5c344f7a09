import { mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { budgetYear } from '../../protocol/ledger.example';
import type { BudgetFrame } from '../../protocol/protocol';
import Ceiling from './Ceiling.svelte';

let shown: Record<string, unknown> = {};
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
});

function show(frame: BudgetFrame): string | undefined {
  const year = { ...budgetYear(2027, 175_400, 163_000), claim: '98400' };
  const ledger = { years: [year], verdicts: [] };
  shown = mount(Ceiling, { target: document.body, props: { ledger, frame, year: 2027 } });
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

it('WEB55 says nothing without a ceiling', () => {
  expect(show({ firstYear: 2027, payer: 'Gemeente' })).toBe('');
});
