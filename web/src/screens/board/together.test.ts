import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { NoteMoney } from '../../protocol/protocol';
import { slip, workshopWith } from '../../protocol/workshop.example';
import { button, key, one, press, said, texts, type, until } from '../../ui/page.example';
import { toasts } from '../../ui/toasts.svelte';
import { Rehearsal } from './stage.example.svelte';

// Two people work on one note.

const bus = slip('bus', 'Bus');
const editor = () => one<HTMLTextAreaElement>('.note textarea');
const shown = () => texts('[data-block=SEGMENTS] .note > p:first-child');
let stage: Rehearsal;

beforeEach(async () => {
  stage = new Rehearsal(workshopWith({ SEGMENTS: [bus] }));
  await stage.open();
});
afterEach(() => stage.close());

function edit() {
  button('Acties voor briefje').click();
  flushSync();
  press('Verander de tekst');
}

async function another(text: string) {
  stage.room.happen({ type: 'EditNote', note: bus.id, text });
  flushSync();
}

it('WEB290 shows both when somebody else changes the text that is being changed here', async () => {
  edit();
  type(editor(), 'Taxi');
  await another('Belbus');
  expect(one('.note blockquote').textContent).toBe('Belbus');
  key('Enter');
  expect(stage.room.heard).toHaveLength(1);
  expect(editor().value).toBe('Taxi');
  press('Houd wat ik schreef');
  await until(() => stage.room.heard.length === 2);
  expect(shown()).toEqual(['Taxi']);
  expect(stage.room.heard[1]).toEqual({
    type: 'EditNote',
    note: bus.id,
    text: 'Taxi',
    seen: 'Belbus',
  });
});

it('WEB290 takes over the other text, or puts both together', async () => {
  edit();
  type(editor(), 'Taxi');
  await another('Belbus');
  press('Zet ze bij elkaar');
  expect(editor().value).toBe('Belbus\nTaxi');
  expect(document.querySelector('blockquote')).toBeNull();
  await another('Veer');
  press('Neem dat over');
  expect(editor().value).toBe('Veer');
});

it('WEB290 follows the other text while nothing was typed here', async () => {
  edit();
  await another('Belbus');
  await until(() => editor().value === 'Belbus');
  expect(document.querySelector('blockquote')).toBeNull();
});

it('WEB291 WEB582 leads to both, not saved, when the server knew of the other first', async () => {
  edit();
  stage.room.goDead();
  type(editor(), 'Taxi');
  key('Enter');
  await another('Belbus');
  stage.room.comeBack();
  await until(() => texts('.note__state').includes('U was dit aan het veranderen'));
  expect(document.querySelector('.note textarea')).toBeNull();
  expect(texts('.save-state')).toEqual(['1 nog niet bewaard']);
  await until(() => toasts.current?.action?.label === 'Bekijk beide');
  toasts.current?.action?.run();
  flushSync();
  await until(() => editor().value === 'Taxi');
  expect(one('.note blockquote').textContent).toBe('Belbus');
});

it('SYN80 counts what one changed oneself as seen', async () => {
  for (const text of ['Taxi', 'Tram']) {
    edit();
    type(editor(), text);
    key('Enter');
  }
  await until(() => stage.room.heard.length === 2);
  expect(shown()).toEqual(['Tram']);
});

it('WEB293 says on a note that somebody writes there, and does not announce it', async () => {
  const before = said();
  stage.room.beWritten(bus.id);
  await until(() => texts('.note__state').includes('Iemand schrijft hier'));
  stage.room.beWritten();
  await until(() => texts('.note__state').length === 0);
  expect(said()).toBe(before);
});

it('WEB292 keeps what somebody else made of a field that was not changed here', async () => {
  const driver = slip('chauffeur', 'Chauffeurs');
  stage.close();
  stage = new Rehearsal(workshopWith({ COSTS: [driver] }));
  await stage.open();
  const money: NoteMoney = {
    type: 'NoteMoney',
    amount: { type: 'Fixed', perYear: '100' },
    recurrence: { type: 'Structural' },
  };
  stage.room.happen({ type: 'SetFacet', note: driver.id, facet: money });
  flushSync();
  button('Acties voor briefje').click();
  flushSync();
  press('Bedrag');
  type(one<HTMLInputElement>('dialog .input--amount'), '200');
  stage.room.happen({ type: 'SetFacet', note: driver.id, facet: { ...money, party: 'Rijk' } });
  flushSync();
  expect(document.querySelector('dialog .overtaken')).toBeNull();
  press('Bewaar bedrag');
  await until(() => stage.room.heard.length === 3);
  expect(stage.room.heard[2]).toMatchObject({
    facet: { amount: { perYear: '200' }, party: 'Rijk' },
  });
});

it('WEB508 offers only the choice between two texts, and says that one is not saved', async () => {
  edit();
  expect(button('Bewaren')).toBeDefined();
  expect(texts('.save-state')).toEqual(['Alles bewaard']);
  type(editor(), 'Taxi');
  await another('Belbus');
  await until(() => texts('.save-state').join() === '1 nog niet bewaard');
  expect(texts('.note .button')).toEqual([
    'Houd wat ik schreef',
    'Neem dat over',
    'Zet ze bij elkaar',
    'Stoppen',
  ]);
  expect(one('.overtaken').textContent).toContain('Houdt u wat u schreef, dan bewaren wij dat.');
  press('Neem dat over');
  await until(() => texts('.save-state').join() === 'Alles bewaard');
  expect(button('Bewaren')).toBeDefined();
});
