import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { fixed, ledger, unknown } from '../../protocol/ledger.example';
import type { BudgetLedger, Remark, Verdict } from '../../protocol/protocol';
import Balance from './Balance.svelte';
import Years from './Years.svelte';

const short: Verdict = { type: 'Shortfall', year: 2028, amount: '12400' };
const costs = [fixed('c1', 'Ritten belbus', 175_400), unknown('c2', 'Weekenddienst')];
const revenue = [fixed('r1', 'Wmo-budget gemeente', 163_000)];

let shown: Record<string, unknown> = {};
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
});

function show(given: BudgetLedger, year = 2028, remarks: readonly Remark[] = []) {
  const props = $state({ ledger: given, costs, revenue, year, remarks });
  shown = mount(Balance, { target: document.body, props });
  flushSync();
  return props;
}

const scale = () => document.querySelector<HTMLElement>('.balance');
const status = () => document.querySelector('[role="status"]')?.textContent;
const visible = () => document.querySelector('.plinth__word')?.textContent?.trim();

it('WEB54 says the shortage with its year', () => {
  show(ledger(175_400, 163_000, short));
  expect(status()).toBe('Tekort €\u00a012.400 in 2028');
  expect(scale()?.dataset['standing']).toBe('short');
});

it('WEB53 says a known shortage and how many amounts are unknown', () => {
  show(ledger(175_400, 163_000, { type: 'Undetermined', lines: ['c2'] }, short));
  expect(status()).toBe('Tekort €\u00a012.400 in 2028. Nog 1 bedrag onbekend');
});

it('FIN291 FIN293 says what reserves pay, and no number for a side that is unknown', () => {
  const given = ledger(175_400, 0, { type: 'Undetermined', lines: ['r2'] });
  const withdrawals = { structural: '25000', incidental: '0' };
  const years = given.years.map((each) => ({ ...each, withdrawals, unknown: ['r2'] }));
  const props = $state({ ledger: { ...given, years }, costs, revenue: [], year: 2028 });
  shown = mount(Balance, {
    target: document.body,
    props: { ...props, revenue: [unknown('r2', 'Fonds')] },
  });
  flushSync();
  const income = document.querySelector('.total--income')?.textContent;
  expect(income).toContain('uit reserves €\u00a025.000');
  expect(income).toContain('onbekend');
  expect(income).not.toContain('€\u00a00');
});

it('FIN321 counts an unknown withdrawal as one, and no income as unknown', () => {
  const given = ledger(175_400, 0, { type: 'Undetermined', lines: ['r2'] });
  const years = given.years.map((each) => ({ ...each, unknown: ['r2'] }));
  const moving = { ...given, years, reserveMovements: ['r2'] };
  const props = $state({ ledger: moving, costs: [], revenue: [unknown('r2', 'Reserve')] });
  shown = mount(Balance, { target: document.body, props: { ...props, year: 2028 } });
  flushSync();
  const income = document.querySelector('.total--income')?.textContent;
  expect(income).toContain('uit reserves onbekend');
  expect(income).not.toContain('1\u00a0onbekend');
  expect(income).toContain('€\u00a00');
});

it('WEB410 says beside the verdict how many points there are to watch', () => {
  const late: Remark = {
    type: 'NeverCounts',
    line: 'c1',
    because: 'OTHER_YEARS',
    years: [],
    farther: 'NO',
  };
  show(ledger(163_000, 163_000, { type: 'Balanced' }), 2028, [late]);
  expect(status()).toBe('Sluitend. Let op: 1 punt bij het resultaat');
});

it('HOU39 says how many amounts are hidden from who looks', () => {
  const given = ledger(163_000, 163_000, { type: 'Balanced' });
  shown = mount(Balance, {
    target: document.body,
    props: { ledger: given, costs, revenue, year: 2028, withheld: 3 },
  });
  flushSync();
  expect(status()).toBe('Sluitend. 3 bedragen nog verborgen');
});

it('WEB57 lets the beam move only after the first change', () => {
  const props = show(ledger(175_400, 163_000, short));
  expect(scale()?.dataset['alive']).toBeUndefined();
  props.ledger = ledger(163_000, 163_000, { type: 'Balanced' });
  flushSync();
  expect(scale()?.dataset['alive']).toBe('');
  expect(scale()?.style.getPropertyValue('--tilt')).toBe('0deg');
});

it('WEB56 shows a new verdict at once and says it later', () => {
  const props = show(ledger(175_400, 163_000, short));
  props.ledger = ledger(163_000, 163_000, { type: 'Balanced' });
  flushSync();
  expect(visible()).toBe('Sluitend');
  expect(status()).toBe('Tekort €\u00a012.400 in 2028');
});

it('WEB58 gives the sums in words outside the drawing', () => {
  show(ledger(175_400, 163_000, short));
  const words = [...document.querySelectorAll('.total')].map((total) => total.textContent);
  expect(words[0]).toContain('1\u00a0onbekend');
  expect(words[0]).toContain('€\u00a0175.400');
  expect(words[1]).toContain('gestippeld: ontbreekt');
  expect(document.querySelector('.total')?.closest('[aria-hidden]')).toBeNull();
  expect(document.querySelector('.slip')?.closest('[aria-hidden="true"]')).not.toBeNull();
});

it('WEB337 says what hatching means on the side where it lies', () => {
  const props = $state({
    ledger: ledger(100, 100, { type: 'Balanced' }),
    costs: [fixed('c1', 'Ritten', 100)],
    revenue: [fixed('r1', 'Fonds', 100, 2028)],
    year: 2028,
  });
  shown = mount(Balance, { target: document.body, props });
  const hatched = () =>
    [...document.querySelectorAll('.total')].map((total) =>
      total.textContent.includes('gearceerd: eenmalig'),
    );
  expect(hatched()).toEqual([false, true]);
  props.costs = [fixed('c1', 'Ritten', 100, 2028)];
  flushSync();
  expect(hatched()).toEqual([true, false]);
});

it('WEB53 shows no sums while there is nothing to weigh', () => {
  show(ledger(0, 0, { type: 'Empty' }));
  expect(status()).toBe('Nog geen bedragen');
  // Their room is there, and a browser shows nothing in it.
  expect(document.querySelector('.total')?.closest('.balance__foot--empty')).not.toBeNull();
});

it('WEB59 gives each year a sign and a word, and lets one be chosen', () => {
  const props = $state({ ledger: ledger(175_400, 163_000, short), year: 2028 });
  shown = mount(Years, { target: document.body, props });
  flushSync();
  const rows = [...document.querySelectorAll('button')];
  expect(rows.map((row) => row.getAttribute('aria-pressed'))).toEqual([
    'false',
    'true',
    'false',
    'false',
  ]);
  expect(rows[1]?.textContent).toContain('−\u00a0€\u00a012.400');
  expect(rows[0]?.querySelector('svg')).not.toBeNull();
});
