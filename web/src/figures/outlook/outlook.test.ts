import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { MEASURED, NOTHING_TO_EXPECT } from '../../protocol/outlook.example';
import type { DriverOutlook, NoteOutcome, Outlook, SocietalOutlook } from '../../protocol/protocol';
import { slip, workshopWith } from '../../protocol/workshop.example';
import Beside from './Beside.svelte';
import Expectation from './Expectation.svelte';
import Society from './Society.svelte';
import { chance, perEuro, units } from './shown';

const outcome: NoteOutcome = {
  type: 'NoteOutcome',
  party: 'Zorgkantoor',
  benefit: 'SAVING',
  worth: { type: 'PerUnit', quantity: '1', proxy: '1' },
  filters: { deadweight: '0', displacement: '0', attribution: '0' },
  dropOff: '0',
  duration: '1',
};
const thuis = slip('thuis', 'Langer thuis', outcome);
const workshop = workshopWith({
  VALUE: [thuis, slip('vaag', 'Vaag', outcome)],
  COSTS: [slip('bus', 'Ritten belbus')],
});
const outcomes = [
  { note: 'briefje-thuis', impact: '16704', presentValue: '29000.4' },
  { note: 'briefje-vaag' },
];

let shown: Record<string, unknown> | undefined;
afterEach(() => {
  if (shown) unmount(shown);
  shown = undefined;
  document.body.replaceChildren();
});

function beside(societal: SocietalOutlook): string {
  shown = mount(Beside, { target: document.body, props: { societal, firstYear: 2027 } });
  flushSync();
  return document.body.textContent ?? '';
}

function page(component: typeof Society | typeof Expectation, outlook: Partial<Outlook>): string {
  const props = { workshop, outlook: { ...NOTHING_TO_EXPECT, ...outlook } };
  shown = mount(component, { target: document.body, props });
  flushSync();
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}

it('WEB246 shows what a euro brings, with its range, and that it does not count', () => {
  const text = beside(MEASURED);
  expect(text).toContain('€\u00a01 → €\u00a01,60');
  expect(text).toContain('Schatting (SROI): tussen €\u00a01,10 en €\u00a02,00.');
  expect(text).toContain('Telt niet mee in de balans.');
});

it('WEB246 shows no range where there is none', () => {
  const { range: _range, ...sure } = MEASURED;
  expect(beside(sure)).not.toContain('tussen');
});

it('WEB246 shows no number while something is unknown', () => {
  const text = beside({ type: 'RatioUnknown', notes: ['a', 'b'] });
  expect(text).toContain('Nog niet te zeggen: 2 bedragen onbekend');
  expect(text).not.toContain('€');
});

it.each([
  [{ type: 'NothingPutIn' }, 'niemand brengt nog geld in'],
  [{ type: 'NoDiscountRate' }, 'de discontovoet van 2027'],
] as const)('WEB246 says why there is no ratio: %o', (societal, reason) => {
  expect(beside(societal)).toContain(reason);
});

it('WEB246 shows nothing at all without outcomes', () => {
  expect(beside({ type: 'NoOutcomes' }).trim()).toBe('');
});

it('WEB248 lists the outcomes, and who pays and who gains', () => {
  const text = page(Society, { outcomes, societal: MEASURED });
  expect(text).toContain('Elke euro levert naar schatting € 1,60 op voor de samenleving');
  const rows = [...document.querySelectorAll('tbody tr')].map(({ children }) =>
    [...children].map((cell) => cell.textContent?.replace(/\s/g, ' ')),
  );
  expect(rows[0]).toEqual(['Langer thuis', 'Zorgkantoor', 'Besparing', '€ 16.704', '€ 29.000']);
  expect(rows[1]?.slice(3)).toEqual(['onbekend', 'onbekend']);
  expect(rows[3]).toEqual(['Nog niemand', '€ 87.600', '€ 0', '€ 0', '− € 87.600']);
  expect(text).toContain('Het telt niet mee in de begroting.');
});

it('WEB248 CAN121 says what who loses puts in and gets back, and of nobody that', () => {
  const text = page(Society, { outcomes, societal: MEASURED });
  expect(text).toMatch(
    /Gemeente \(Wmo\).? brengt in 2027 .?€.98\.400.? in en krijgt .* minder terug: .?€.32\.460/,
  );
  expect(text).not.toMatch(/Nog niemand.? brengt|anderen/);
});

it('WEB248 names what is unknown instead of a ratio', () => {
  const societal = { type: 'RatioUnknown', notes: ['briefje-bus'] } as const;
  const text = page(Society, { outcomes, societal });
  expect(text).toContain('Nog niet te zeggen: 1 bedrag onbekend.');
  expect(text).toContain('Ritten belbus');
  expect(text).not.toContain('Elke euro');
});

it('WEB249 says how likely each year is not short', () => {
  const result = { low: '-900.4', middle: '10', high: '800' };
  const text = page(Expectation, { years: [{ year: 2028, result, notShort: '0.4155' }] });
  expect(text).toContain('In 2028 is de kans 42 % dat er geen tekort is.');
  expect(text).toContain('tussen − € 900 en + € 800');
});

it('WEB249 calls nothing certain that is not, and rounds once', () => {
  expect(['0', '0.0004', '0.005', '0.995', '0.9999', '1'].map(chance)).toEqual(
    ['0', '1', '1', '99', '99', '100'].map((each) => `${each}\u00a0%`),
  );
  expect(['1.604', '1.605', '-0.2', '12'].map(perEuro)).toEqual([
    '€\u00a01,60',
    '€\u00a01,61',
    '\u2212\u00a0€\u00a00,20',
    '€\u00a012,00',
  ]);
});

it.each([
  ['FROM', 'Geen tekort vanaf 38 deelnemers. Wij rekenen met 60 deelnemers.'],
  ['UP_TO', 'Geen tekort tot en met 38 deelnemers. Wij rekenen met 60 deelnemers.'],
  ['ALWAYS', 'Geen tekort, bij elk aantal deelnemers.'],
  ['EACH_COSTS_MORE', 'Meer deelnemers helpt niet'],
] as const)('WEB249 says where a year tips: %s', (tipping, sentence) => {
  expect(page(Expectation, { drivers: [driver(tipping)] })).toContain(sentence);
});

it('WEB249 says nothing of a year that tips where nobody knows', () => {
  expect(page(Expectation, { drivers: [driver('UNKNOWN')] }).trim()).toBe('');
});

it('WEB411 says of which year it tips, and which of them has one-off money', () => {
  const first = { ...driver('FROM'), oneOffs: true };
  const text = page(Expectation, {
    drivers: [first, { ...driver('FROM'), year: 2028, units: '12' }],
  });
  expect(text).toContain('Voor 2027, met eenmalig geld, als verder alles gelijk blijft:');
  expect(text).toContain('Voor 2028, als verder alles gelijk blijft:');
  expect(text.indexOf('vanaf 38')).toBeLessThan(text.indexOf('Voor 2028'));
  expect(text.indexOf('vanaf 12')).toBeGreaterThan(text.indexOf('Voor 2028'));
});

it('WEB474 takes the years together of which the same is to be said', () => {
  const of = (year: number, units: string) => ({ ...driver('FROM'), year, units });
  const drivers = [of(2027, '38'), of(2028, '90'), of(2029, '38'), of(2030, '38')];
  const text = page(Expectation, { drivers });
  expect(text).toContain('Voor 2027, 2029 en 2030, als verder alles gelijk blijft:');
  expect(text.match(/vanaf 38/g)).toHaveLength(1);
  expect(text).toMatch(/Voor 2028, als verder alles gelijk blijft:.*vanaf 90/);
});

it('WEB412 says of a party whose gain nobody filled in that it is not filled in', () => {
  const parties = MEASURED.parties.map((party) =>
    party.pocket === 'WRONG' ? { ...party, saving: '0', pocket: 'NO_GAIN_GIVEN' as const } : party,
  );
  const text = page(Society, { outcomes, societal: { ...MEASURED, parties } });
  const row = [...document.querySelectorAll('tr')].find((each) =>
    each.textContent?.includes('Gemeente (Wmo)'),
  );
  expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent?.trim())).toEqual([
    '€\u00a098.400',
    'niet ingevuld',
    'niet ingevuld',
    'niet ingevuld',
  ]);
  expect(text).toContain('Niet ingevuld: wat Gemeente (Wmo) eraan heeft.');
  expect(text).not.toContain('minder terug');
});

function driver(tipping: DriverOutlook['tipping']): DriverOutlook {
  const units = tipping === 'FROM' || tipping === 'UP_TO' ? { units: '38' } : {};
  return {
    note: 'briefje-bus',
    unit: 'deelnemers',
    year: 2027,
    oneOffs: false,
    counted: '60',
    tipping,
    ...units,
  };
}

it('WEB541 sets the unit of one apart, because it is called as more of it are', () => {
  expect([units('2', 'ritten'), units('1', 'ritten')]).toEqual([
    '2\u00a0ritten',
    '1\u00a0(ritten)',
  ]);
  expect([units('2', ''), units('1', '')]).toEqual(['2\u00a0stuks', '1\u00a0stuk']);
});
