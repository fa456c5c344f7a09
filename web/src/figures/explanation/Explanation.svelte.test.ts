import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Explained, FigureAddress, Told } from '../../protocol/explanation';
import { type Given, problem, server } from '../../server/server.example';
import { language } from '../../words/words.svelte';
import Explanation from './Explanation.svelte';
import type { Origin } from './origin';

const term = (title: string, value: string, more: Partial<Explained> = {}): Explained => ({
  joint: '',
  title,
  value,
  unknown: [],
  terms: [],
  ...more,
});

const rides = term('Ritten belbus', '€ 49.400', {
  formula: 'aantal maal prijs per stuk',
  note: 'kosten-01',
  year: 2028,
  terms: [
    term('Aantal', '5.200 ritten', {
      note: 'kosten-01',
      bounds: { low: '4.400', high: '6.400' },
      source: 'Proef 2025',
    }),
    term('prijs per stuk', '€ 9,50', { joint: 'maal' }),
  ],
});
const costs = term('Lasten', '€ 67.400', {
  formula: 'structurele lasten plus eenmalige lasten',
  year: 2028,
  unknown: [{ note: 'kosten-08', name: 'Weekenddienst' }],
  terms: [
    term('Structurele lasten', '€ 49.400', { terms: [rides], formula: 'één post' }),
    term('Laadpaal', '€ 18.000', { note: 'kosten-04' }),
  ],
});

let asked: string[];
let answer: () => Given;
let shown: Record<string, unknown>;

beforeEach(() => {
  answer = () => tell(costs);
  asked = server(() => answer());
});
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  language.choose('nl');
});

const tell = (figure: Explained, seq = 1): Given => told({ type: 'Calculated', figure }, seq);
const told = (explanation: Told['explanation'], seq = 1, withheldAmounts = 0): Given => ({
  status: 200,
  body: { seq, explanation, withheldAmounts } satisfies Told,
});

function show(about: FigureAddress = { figure: 'COSTS', year: 2028 }, more: Partial<Origin> = {}) {
  const props = $state({
    workshop: 'werksessie1',
    role: 'PARTICIPANT' as const,
    seq: 1,
    address: about,
    ...more,
  });
  shown = mount(Explanation, { target: document.body, props });
  return props;
}

const text = () => document.querySelector('.explanation')?.textContent?.replace(/\s+/g, ' ') ?? '';
const reads = (expected: string) =>
  vi.waitFor(() => {
    flushSync();
    expect(text()).toContain(expected);
  });
const links = () => [...document.querySelectorAll('a')].map((link) => link.textContent);

it('WEB270 shows the terms in order, folded, with the total under them', async () => {
  show();
  await reads('€ 67.400');
  const rows = [...document.querySelectorAll('.explanation > ol > li')];
  expect(rows.map((row) => row.querySelector('.number, summary .number')?.textContent)).toEqual([
    '1',
    '2',
  ]);
  expect(rows.map((row) => row.querySelector('.sum')?.textContent)).toEqual([
    '€ 49.400',
    '€ 18.000',
  ]);
  expect([...document.querySelectorAll('details')].every((each) => !each.open)).toBe(true);
  expect(text()).toContain('Lasten in 2028 € 67.400');
  expect(text()).toContain('Berekening: structurele lasten plus eenmalige lasten.');
});

it('WEB270 shows how a note is counted, with ranges and sources', async () => {
  answer = () => tell(rides);
  show({ figure: 'LINE', note: 'kosten-01', year: 2028 });
  await reads('Maal prijs per stuk');
  expect(text()).toContain('Het ligt tussen 4.400 en 6.400. Bron: Proef 2025');
  const about = 'as=participant&language=nl&figure=LINE&note=kosten-01&year=2028';
  expect(asked).toEqual([`GET /api/v1/workshops/werksessie1/explanation?${about}`]);
});

it('WEB270 says that an amount was given', async () => {
  answer = () => tell(term('Huur', '€ 14.400', { note: 'kosten-06', year: 2028 }));
  show({ figure: 'LINE', note: 'kosten-06', year: 2028 });
  await reads('Dit bedrag is zo ingevuld.');
});

it.each([
  [0, []],
  [1, ['1 bedrag is nog verborgen. Dat telt hier nog niet mee.']],
])('HOU39 says beside a figure that %d amounts are hidden', async (withheldAmounts, says) => {
  answer = () => told({ type: 'Calculated', figure: costs }, 1, withheldAmounts);
  show();
  await reads('€ 67.400');
  const notices = [...document.querySelectorAll('.notice')].map((each) => each.textContent?.trim());
  expect(notices.filter((notice) => notice?.includes('verborgen'))).toEqual(says);
});

it('WEB271 leads to every other note', async () => {
  show(undefined, { reach: (note) => ({ href: `/bord?briefje=${note}` }) });
  await reads('€ 67.400');
  expect(links()).toEqual(['Naar het briefje “Ritten belbus”', 'Laadpaal', 'Weekenddienst']);
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/bord?briefje=kosten-01');
});

it('WEB271 does what gets there, and has no way to where one is', async () => {
  const went: string[] = [];
  answer = () => tell({ ...rides, terms: [...rides.terms, ...costs.terms.slice(1)] });
  show(
    { figure: 'LINE', note: 'kosten-01', year: 2028 },
    { reach: (note) => ({ onclick: () => went.push(note) }) },
  );
  await reads('€ 49.400');
  const buttons = [...document.querySelectorAll('button')];
  expect(buttons.map((each) => each.textContent)).toEqual(['Laadpaal']);
  buttons[0]?.click();
  expect(went).toEqual(['kosten-04']);
});

it('WEB271 has nothing to press where nothing can be pressed', async () => {
  show();
  await reads('€ 67.400');
  expect(document.querySelectorAll('a, button')).toHaveLength(0);
});

it('WEB272 names what is unknown', async () => {
  show();
  await reads('1 bedrag is nog onbekend:');
  expect(text()).toContain('Weekenddienst');
  expect(text()).toContain('Onbekend telt niet als nul.');
});

it.each([
  ['NotKnown', 'Niemand weet dit bedrag nog.'],
  ['NotCounted', 'Dit briefje telt in 2028 niet mee.'],
] as const)('WEB272 says of a note that has no amount why: %s', async (type, sentence) => {
  answer = () => told({ type, note: 'kosten-08', name: 'Weekenddienst', year: 2028 });
  show({ figure: 'LINE', note: 'kosten-08', year: 2028 });
  await reads(sentence);
});

it('WEB272 says that a figure is not there, and what is unknown', async () => {
  answer = () =>
    told({ type: 'NotThere', unknown: [{ note: 'kosten-08', name: 'Weekenddienst' }] });
  show({ figure: 'SOCIAL_RETURN' });
  await reads('Dit bedrag is er op dit moment niet.');
  expect(text()).toContain('1 bedrag is nog onbekend: Weekenddienst');
  expect(asked[0]).toMatch(/language=nl&figure=SOCIAL_RETURN$/);
});

it('WEB278 says of reference data where it was found and since when it holds', async () => {
  const reference = { source: 'Werkgroep', validFrom: '2021-01-01', doubt: 'Laatst bevestigd.' };
  answer = () =>
    tell(term('Factor', '0,978', { terms: [term('Discontovoet', '2,25%', { reference })] }));
  show({ figure: 'PARTY_NET', party: 'Gemeente & Rijk' });
  await reads('Bron: Werkgroep. Geldig vanaf 1 januari 2021. Laatst bevestigd.');
  expect(asked[0]).toContain('figure=PARTY_NET&party=Gemeente+%26+Rijk');
});

it('WEB270 says of which year a term is, where that is another', async () => {
  const present = [2027, 2028].map((year) => term('Contante waarde', '€ 10', { year }));
  answer = () => tell(term('Resultaat', '€ 20', { year: 2027, terms: present }));
  show({ figure: 'CUMULATIVE_PRESENT_VALUE', year: 2028 });
  await reads('Resultaat in 2027');
  expect(text()).toContain('Contante waarde in 2028');
  expect(text()).not.toContain('Contante waarde in 2027');
});

it('WEB273 asks anew when the money changes, and keeps open what is open', async () => {
  const props = show();
  await reads('€ 67.400');
  document.querySelector('details')?.setAttribute('open', '');
  answer = () => tell({ ...costs, value: '€ 70.000' }, 2);
  props.seq = 2;
  await reads('€ 70.000');
  expect(document.querySelector('details')?.open).toBe(true);
});

it('WEB273 passes over an older answer that comes late', async () => {
  answer = () => tell(costs, 3);
  const props = show();
  await reads('€ 67.400');
  answer = () => tell({ ...costs, value: '€ 1' }, 2);
  props.seq = 4;
  flushSync();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  answer = () => tell({ ...costs, value: '€ 70.000' }, 5);
  props.seq = 5;
  await reads('€ 70.000');
  expect(text()).not.toContain('€ 1 ');
});

it('WEB273 asks in the language of the page, and for what is asked now', async () => {
  const props = show();
  await reads('€ 67.400');
  language.choose('en');
  props.address = { figure: 'INCOME', year: 2029 };
  await reads('Calculation:');
  expect(asked.at(-1)).toContain('language=en&figure=INCOME&year=2029');
});

it('WEB274 says why it has no explanation, and tries again', async () => {
  answer = () => problem(400, 'FIGURE_UNKNOWN');
  show();
  await reads('Wij kennen dit bedrag niet.');
  expect(document.querySelector('[role="alert"]')).not.toBeNull();
  answer = () => tell(costs);
  document.querySelector('button')?.click();
  await reads('€ 67.400');
  expect(document.querySelector('[role="alert"]')).toBeNull();
});
