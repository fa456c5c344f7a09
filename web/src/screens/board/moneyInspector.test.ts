import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Amount, Note, NoteMoney } from '../../protocol/protocol';
import { SHAPES } from '../../protocol/shapes';
import { slip, workshopWith } from '../../protocol/workshop.example';
import { button, one, press, said, texts, type, until } from '../../ui/page.example';
import { Rehearsal } from './stage.example.svelte';

let stage: Rehearsal;
const structural = { type: 'Structural' } as const;
function money(amount: Amount): NoteMoney {
  return { type: 'NoteMoney', amount, recurrence: structural };
}

const rides: Note = {
  ...slip('bus', 'Ritten belbus'),
  facets: [money({ type: 'Variable', quantity: '5200', unit: 'ritten', unitPrice: '9.5' })],
};
const driver = slip('chauffeur', 'Chauffeurs');

beforeEach(async () => {
  stage = new Rehearsal(
    workshopWith({ COSTS: [rides, driver], REVENUE: [slip('rit', 'Per rit')] }),
  );
  await stage.open();
});
afterEach(() => stage.close());

function openMoney(text: string) {
  button(`Acties voor briefje: ${text}`).focus();
  press(`Acties voor briefje: ${text}`);
  press('Bedrag');
}

function field<T extends HTMLElement = HTMLInputElement>(label: string): T {
  const found = [...document.querySelectorAll('dialog label')].find(
    (each) => each.textContent?.trim() === label,
  );
  return one<T>(`#${found?.getAttribute('for')}`);
}

function fill(values: Record<string, string>) {
  for (const [label, value] of Object.entries(values)) type(field(label), value);
}

function choose(label: string) {
  const option = [...document.querySelectorAll<HTMLElement>('dialog .choice label')].find(
    (each) => each.textContent?.trim() === label,
  );
  option?.querySelector('input')?.click();
  flushSync();
}

function select(label: string, value: string) {
  const list = field<HTMLSelectElement>(label);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  flushSync();
}

async function saved(): Promise<NoteMoney | undefined> {
  press('Bewaar bedrag');
  expect(texts('dialog .field__error')).toEqual([]);
  await until(() => stage.room.heard.length > 0);
  const command = stage.room.heard.at(-1);
  const facet = command?.type === 'SetFacet' ? command.facet : undefined;
  return facet?.type === 'NoteMoney' ? facet : undefined;
}

it('WEB210 asks one thing in one box, and the rest when somebody asks for more', async () => {
  openMoney('Chauffeurs');
  expect(document.querySelectorAll('dialog :is(input, select, textarea)')).toHaveLength(1);
  press('Meer…');
  expect(texts('dialog legend.label')).toEqual(['Soort kosten', 'Hoe vaak']);
  await until(() => document.activeElement?.matches('dialog input[type=radio]'));
  press('Annuleren');
  openMoney('Per rit');
  expect(texts('dialog legend.label')).toEqual(['Soort inkomsten', 'Hoe lang']);
});

it('WEB223 offers staff and investment for costs, or where they are already', async () => {
  const kinds = () => texts('dialog .choice--rows label');
  openMoney('Chauffeurs');
  press('Meer…');
  expect(kinds()).toEqual(['Vast', 'Variabel', 'Personeel', 'Investering', 'Nog onbekend']);
  press('Annuleren');
  openMoney('Per rit');
  expect(kinds()).toEqual(['Constant', 'Variabel', 'Nog onbekend']);
  stage.room.happen({
    type: 'SetFacet',
    note: 'briefje-rit',
    facet: money({
      type: 'Investment',
      price: '100',
      usefulLife: 5,
      residualValue: '0',
      method: 'LINEAR',
      interest: '0',
    }),
  });
  await until(() => kinds().length > 3);
  expect(kinds()).toEqual(['Constant', 'Variabel', 'Investering', 'Nog onbekend']);
});

it('WEB211 saves how sure somebody is, who pays and where it was found', async () => {
  openMoney('Ritten belbus');
  select('Wie betaalt?', 'Inwoners');
  fill({ Laag: '9', Hoog: '10,75', Bron: 'Offerte Van Gils' });
  expect(await saved()).toEqual({
    type: 'NoteMoney',
    amount: {
      type: 'Variable',
      quantity: '5200',
      unit: 'ritten',
      unitPrice: { type: 'Range', low: '9', likely: '9.5', high: '10.75' },
    },
    recurrence: structural,
    party: 'Inwoners',
    source: 'Offerte Van Gils',
  });
});

it('WEB212 follows the number of another note', async () => {
  openMoney('Chauffeurs');
  press('Meer…');
  choose('Variabel');
  select('Waar komt het aantal vandaan?', rides.id);
  fill({ 'Hoeveel keer per stuk?': '0,5', 'Prijs per stuk': '3' });
  expect(texts('dialog output')).toEqual(['€ 7.800']);
  expect((await saved())?.amount).toEqual({
    type: 'Driven',
    driver: rides.id,
    perUnit: '0.5',
    unitPrice: '3',
  });
  openMoney('Ritten belbus');
  expect(texts('dialog .field__help')).toContain('Dit aantal telt ook bij “Chauffeurs”.');
});

it('WEB423 has all terms of an outcome that follows another number', () => {
  openMoney('Chauffeurs');
  press('Meer…');
  choose('Variabel');
  select('Waar komt het aantal vandaan?', rides.id);
  fill({ 'Hoeveel keer per stuk?': '1', 'Prijs per stuk': '5' });
  expect(texts('dialog .times .computed')).toEqual(['5.200 × 1 × € 5 = € 26.000']);
});

it('WEB424 asks whether a near name is whose ceiling it is, and takes the answer', async () => {
  stage.close();
  const filled = workshopWith({ REVENUE: [slip('rit', 'Per rit')] });
  const { preparation } = filled;
  const frame = { ...preparation.frame, payer: 'Gemeente (Wmo)' };
  stage = new Rehearsal({ ...filled, preparation: { ...preparation, frame } });
  await stage.open();
  openMoney('Per rit');
  press('Meer…');
  fill({ 'Bedrag per jaar': '500' });
  await until(() => document.querySelector('dialog option[value=Gemeente]'));
  select('Wie betaalt?', 'Gemeente');
  expect(texts('dialog .near p')).toEqual(['Het kader is van Gemeente (Wmo). Bedoelt u die?']);
  press('Ja, Gemeente (Wmo)');
  expect(texts('dialog .near')).toEqual([]);
  expect((await saved())?.party).toBe('Gemeente (Wmo)');
});

it('WEB537 takes a rate as it is, and says where it is rounded', async () => {
  openMoney('Chauffeurs');
  press('Meer…');
  choose('Personeel');
  fill({ 'Uren per jaar': '1.400', 'Loonkosten per uur': '38,50' });
  expect(texts('dialog output')).toEqual(['€ 38,50', '€ 53.900,00']);
  fill({ 'Productief deel van de uren': '60' });
  expect(texts('dialog output')).toEqual(['€ 64,17', '€ 89.833,33']);
  fill({ 'Productief deel van de uren': '' });
  expect((await saved())?.amount).toMatchObject({
    hours: '1400',
    price: { wage: '38.5', productivity: '1', overhead: '0', supplements: [] },
  });
});

it('WEB213 builds up the price of an hour while it is typed', async () => {
  openMoney('Chauffeurs');
  press('Meer…');
  choose('Personeel');
  fill({ 'Uren per jaar': '1.250,5', 'Loonkosten per uur': '24,68' });
  expect(texts('dialog output')).toEqual(['€ 24,68', '€ 30.862,34']);
  fill({ 'Productief deel van de uren': '80', Overhead: '20' });
  expect(texts('dialog output')).toEqual(['€ 37,02', '€ 46.293,51']);
  fill({ 'Bedrag van toeslag 1': '1,50', 'Bedrag van toeslag 2': '0,48', Marge: '10 %' });
  expect(texts('dialog output')[0]).toBe('€ 42,90');
  expect((await saved())?.amount).toEqual({
    type: 'Staff',
    hours: '1250.5',
    price: {
      wage: '24.68',
      productivity: '0.8',
      overhead: '0.2',
      supplements: [
        { label: 'Reis', perHour: '1.5' },
        { label: 'Opleiding', perHour: '0.48' },
      ],
      margin: '0.1',
    },
  });
});

it('WEB214 charges an investment to the years in which it serves, without an index', async () => {
  openMoney('Chauffeurs');
  press('Meer…');
  fill({ 'Index per jaar': '2' });
  choose('Investering');
  choose('Annuïteit');
  fill({ Aankoopprijs: '100.000', 'Levensduur in jaren': '10', 'Rente per jaar': '2,5' });
  fill({ Restwaarde: '10.000' });
  select('In welk jaar koopt u het?', '2028');
  expect(texts('dialog .computed')).toEqual(['Kapitaallasten in 2028 € 10.533,29']);
  expect(await saved()).toEqual({
    type: 'NoteMoney',
    amount: {
      type: 'Investment',
      price: '100000',
      usefulLife: 10,
      residualValue: '10000',
      method: 'ANNUITY',
      interest: '0.025',
    },
    recurrence: { type: 'Structural', from: 2028 },
  });
});

it('WEB400 asks of an investment no how often: bought once, charged from then on', async () => {
  openMoney('Chauffeurs');
  press('Meer…');
  choose('Eenmalig');
  select('In welk jaar?', '2028');
  choose('Investering');
  expect(texts('dialog legend')).not.toContain('Hoe vaak');
  fill({ Aankoopprijs: '400.000', 'Levensduur in jaren': '40' });
  expect(texts('dialog .field__help')).toContain(
    'Dit telt als lasten in 40 jaren: vanaf 2028, het jaar van aankoop, tot en met 2067.',
  );
  expect(await saved()).toMatchObject({ recurrence: { type: 'Structural', from: 2028 } });
});

it('WEB215 takes years, a code and an index for who asks for them', async () => {
  openMoney('Chauffeurs');
  press('Meer…');
  fill({ 'Bedrag per jaar': '100', 'Index per jaar': '2,25' });
  await until(() => texts('dialog option').includes('6.712 Begeleiding (Wmo)'));
  select('Taakveld', '6.712');
  select('Vanaf welk jaar?', '2028');
  select('Tot en met welk jaar?', '2030');
  select('Prijspeil', '2025');
  expect(await saved()).toEqual({
    type: 'NoteMoney',
    amount: { type: 'Fixed', perYear: '100' },
    recurrence: { type: 'Structural', from: 2028, until: 2030 },
    indexation: { rate: '0.0225', priceLevel: 2025 },
    taskField: '6.712',
  });
});

it('WEB221 takes another code too, and tells what an outdated one is now', async () => {
  openMoney('Chauffeurs');
  press('Meer…');
  await until(() => texts('dialog option').includes('6.712 Begeleiding (Wmo)'));
  select('Taakveld', ' ');
  fill({ 'Bedrag per jaar': '100', 'Code van het taakveld': '6.71' });
  expect(texts('dialog .field__help')).toContain(
    'Deze code geldt niet in 2027. Het is nu 6.711 of 6.712.',
  );
  fill({ 'Code van het taakveld': '6.712' });
  expect(field('Code van het taakveld').value).toBe('6.712');
  fill({ 'Code van het taakveld': '6.72' });
  expect(texts('dialog .field__help')).toContain('Deze code geldt niet in 2027.');
  expect((await saved())?.taskField).toBe('6.72');
  openMoney('Chauffeurs');
  expect(field('Code van het taakveld').value).toBe('6.72');
});

it('WEB222 offers the payers of the installation, and takes another one', async () => {
  openMoney('Chauffeurs');
  press('Meer…');
  await until(() => texts('dialog option').includes('Zorgkantoor'));
  select('Wie betaalt?', ' ');
  fill({ 'Bedrag per jaar': '100', 'Naam van de partij': 'Dorpsraad' });
  expect((await saved())?.party).toBe('Dorpsraad');
  openMoney('Ritten belbus');
  expect(texts('dialog optgroup option')[0]).toBe('Dorpsraad');
});

it('WEB216 keeps what was typed until it is saved or given up', () => {
  openMoney('Chauffeurs');
  fill({ 'Bedrag per jaar': '12' });
  one<HTMLDialogElement>('dialog').dispatchEvent(new Event('close'));
  flushSync();
  expect(texts('.note__state')).toEqual(['U was dit bedrag aan het invullen']);
  openMoney('Chauffeurs');
  expect(field('Bedrag per jaar').value).toBe('12');
  press('Annuleren');
  openMoney('Chauffeurs');
  expect(field('Bedrag per jaar').value).toBe('');
  expect(stage.room.heard).toEqual([]);
});

it('WEB216 puts an amount that the server refuses back in the form', async () => {
  openMoney('Chauffeurs');
  fill({ 'Bedrag per jaar': '12' });
  stage.room.refuseNext = 'NOTE_UNKNOWN';
  press('Bewaar bedrag');
  await until(() => texts('.note__state').includes('U was dit bedrag aan het invullen'));
  openMoney('Chauffeurs');
  expect(field('Bedrag per jaar').value).toBe('12');
});

it('WEB217 follows what others make of it, unless somebody is filling it in', async () => {
  const others = (perYear: string) =>
    stage.room.happen({
      type: 'SetFacet',
      note: driver.id,
      facet: money({ type: 'Fixed', perYear }),
    });
  openMoney('Chauffeurs');
  others('500');
  await until(() => field('Bedrag per jaar').value === '500');
  fill({ 'Bedrag per jaar': '12' });
  others('600');
  await until(() => texts('dialog [role=status]').length > 0);
  expect(texts('dialog [role=status] p')).toEqual([
    'Iemand anders maakte er net €\u00a0600 per jaar van.',
  ]);
  expect(field('Bedrag per jaar').value).toBe('12');
  press('Neem dat over');
  expect(field('Bedrag per jaar').value).toBe('600');
});

it('WEB217 tells it of what was made while the inspector was closed, too', async () => {
  openMoney('Chauffeurs');
  fill({ 'Bedrag per jaar': '12' });
  one<HTMLDialogElement>('dialog').dispatchEvent(new Event('close'));
  flushSync();
  stage.room.happen({
    type: 'SetFacet',
    note: driver.id,
    facet: money({ type: 'Fixed', perYear: '700' }),
  });
  openMoney('Chauffeurs');
  await until(() => texts('dialog [role=status] p').some((each) => each.includes('700')));
  expect(field('Bedrag per jaar').value).toBe('12');
});

it('WEB218 leaves an amount of another making as it is', async () => {
  stage.close();
  const amount = { type: 'Listed', from: 2027, values: ['1', { type: 'Missing' }] } as const;
  const listed = { ...driver, facets: [money(amount)] };
  stage = new Rehearsal(workshopWith({ COSTS: [listed] }));
  await stage.open();
  openMoney('Chauffeurs');
  expect(texts('dialog dd')).toEqual(['€\u00a01', 'nog onbekend']);
  fill({ Bron: 'Bestand' });
  expect(await saved()).toEqual({ ...money(amount), source: 'Bestand' });
  await until(() => said().includes('Bedrag bij “Chauffeurs”'));
});

it('WEB281 has a box for every text that an amount can have', async () => {
  const parts = Object.entries(SHAPES.NoteMoney.parts).filter(([, part]) => 'bounds' in part);
  const told = parts.map(([part]) => part);
  const said = Object.fromEntries(told.map((part) => [part, part]));
  const facet = { ...money({ type: 'Unknown' }), ...said };
  stage.room.happen({ type: 'SetFacet', note: driver.id, facet });
  flushSync();
  openMoney('Chauffeurs');
  const typed = [...document.querySelectorAll<HTMLInputElement>('dialog .input')];
  expect(told.length).toBeGreaterThan(2);
  expect(typed.map(({ value }) => value)).toEqual(expect.arrayContaining(told));
});
