import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Amount, NoteMoney } from '../../protocol/protocol';
import { slip, workshopWith } from '../../protocol/workshop.example';
import { button, key, one, press, said, texts, type, until } from '../../ui/page.example';
import { toasts } from '../../ui/toasts.svelte';
import { Rehearsal } from './stage.example.svelte';

let stage: Rehearsal;
const structural = { type: 'Structural' } as const;

async function openWith(amount?: Amount, recurrence: NoteMoney['recurrence'] = structural) {
  const money: NoteMoney[] = amount ? [{ type: 'NoteMoney', amount, recurrence }] : [];
  const bus = slip('bus', 'Ritten belbus', ...money);
  stage = new Rehearsal(workshopWith({ COSTS: [bus], REVENUE: [slip('wmo', 'Wmo-budget')] }));
  await stage.open();
}

function openMoney(text: string) {
  button(`Acties voor briefje: ${text}`).focus();
  press(`Acties voor briefje: ${text}`);
  press('Bedrag');
}

function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('dialog label')].find(
    (each) => each.textContent?.trim() === label,
  );
  return one<HTMLInputElement>(`#${found?.getAttribute('for')}`);
}

function choose(label: string) {
  const option = [...document.querySelectorAll<HTMLElement>('dialog .choice label')].find(
    (each) => each.textContent?.trim() === label,
  );
  option?.querySelector('input')?.click();
  flushSync();
}

const saved = async () => {
  await until(() => stage.room.heard.length > 0);
  return stage.room.heard.at(-1);
};

beforeEach(() => openWith());
afterEach(() => stage.close());

it('WEB32 saves a fixed amount, says so and gives the focus back to the note', async () => {
  openMoney('Ritten belbus');
  expect(texts('dialog h2')).toEqual(['Wat kost dit?']);
  type(field('Bedrag per jaar'), '€ 49.400');
  press('Bewaar bedrag');
  expect(await saved()).toMatchObject({
    facet: { amount: { type: 'Fixed', perYear: '49400' }, recurrence: structural },
  });
  expect(document.activeElement).toBe(button('Acties voor briefje: Ritten belbus'));
  await until(() => said().endsWith('Bedrag bij “Ritten belbus”: €\u00a049.400 per jaar.'));
});

it('WEB32 saves a number times a price and shows what it comes to exactly', async () => {
  openMoney('Ritten belbus');
  press('Meer…');
  choose('Variabel');
  type(field('Wat telt u?'), 'ritten');
  type(field('Aantal ritten per jaar'), '5.200,5');
  type(field('Prijs per stuk'), '9,5');
  expect(texts('dialog output')).toEqual(['€ 49.404,75']);
  press('Bewaar bedrag');
  expect(await saved()).toMatchObject({
    facet: { amount: { type: 'Variable', quantity: '5200.5', unit: 'ritten', unitPrice: '9.5' } },
  });
});

it('WEB32 saves that an amount is not known, and that it falls once', async () => {
  openMoney('Wmo-budget');
  expect(texts('dialog h2')).toEqual(['Wat levert dit op?']);
  press('Meer…');
  expect(texts('dialog .choice label')).toContain('Constant');
  choose('Nog onbekend');
  choose('Eenmalig');
  press('Bewaar bedrag');
  expect(await saved()).toMatchObject({
    facet: { amount: { type: 'Unknown' }, recurrence: { type: 'Incidental', year: 2027 } },
  });
});

it('WEB33 shows at each field what is wrong, and goes to the first', async () => {
  openMoney('Ritten belbus');
  press('Meer…');
  choose('Variabel');
  type(field('Wat telt u?'), 'ritten');
  type(field('Aantal ritten per jaar'), 'veel');
  expect(texts('dialog .field__error')).toEqual([]);
  press('Bewaar bedrag');
  expect(texts('dialog .field__error')).toEqual([
    'Dit is geen getal. Schrijf bijvoorbeeld 1.250,50.',
    'Vul een getal in. Weet u het nog niet? Typ een vraagteken.',
  ]);
  await until(() => document.activeElement === field('Aantal ritten per jaar'));
  expect(stage.room.heard).toEqual([]);
});

it('WEB33 changes nothing when it is closed with Annuleren', () => {
  openMoney('Ritten belbus');
  type(field('Bedrag per jaar'), '100');
  press('Annuleren');
  expect(document.querySelector('dialog')).toBeNull();
  expect(stage.room.heard).toEqual([]);
});

it('WEB34 shows costs as a square minus, income as a round plus, or not known', async () => {
  expect(texts('.amount--unknown')).toEqual(['nog onbekend', 'nog onbekend']);
  openMoney('Wmo-budget');
  type(field('Bedrag per jaar'), '98400');
  press('Bewaar bedrag');
  expect(texts('.amount--income').map(plain)).toEqual(['baat, + € 98.400']);
  stage.close();
  await openWith({ type: 'Fixed', perYear: '18000' }, { type: 'Incidental', year: 2028 });
  expect(texts('.amount--cost').map(plain)).toEqual(['last, − € 18.000 in 2028']);
});

it('WEB34 opens at what the note says now', async () => {
  stage.close();
  await openWith({ type: 'Variable', quantity: '5200', unit: 'ritten', unitPrice: '9.5' });
  openMoney('Ritten belbus');
  expect(field('Aantal ritten per jaar').value).toBe('5.200');
  expect(field('Prijs per stuk').value).toBe('9,50');
  key('Escape');
});

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

it('WEB509 says of a moved amount that it does not count there, and undoes it', async () => {
  stage.close();
  await openWith({ type: 'Fixed', perYear: '12000' });
  button('Acties voor briefje: Ritten belbus').focus();
  key('ArrowLeft', { altKey: true });
  await until(() => stage.room.heard.length === 1);
  const told = 'Het bedrag van dit briefje telt hier niet mee: €\u00a012.000 per jaar.';
  expect(toasts.current?.text).toBe(told);
  await until(() => said().includes(told));
  expect(texts('[data-note="briefje-bus"] .note__state')).toEqual(['Bedrag telt hier niet mee']);
  expect(toasts.current?.action?.label).toBe('Zet terug');
  toasts.current?.action?.run();
  await until(() => stage.room.heard.length === 2);
  expect(texts('[data-block=COSTS] .note > p')).toEqual(['Ritten belbus']);
  expect(texts('[data-note="briefje-bus"] .note__state')).toEqual([]);
});

it('WEB509 says nothing where the amount goes on counting, or where there is none', async () => {
  toasts.dismiss();
  button('Acties voor briefje: Ritten belbus').focus();
  key('ArrowLeft', { altKey: true });
  await until(() => stage.room.heard.length === 1);
  expect(toasts.current).toBeUndefined();
});

it('WEB510 begins in the amount, also where the form has more to choose from', async () => {
  localStorage.setItem('sluitend.meer', 'ja');
  openMoney('Ritten belbus');
  expect(document.querySelectorAll('dialog input[type=radio]').length).toBeGreaterThan(0);
  expect(document.activeElement).toBe(field('Bedrag per jaar'));
});
