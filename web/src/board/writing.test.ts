import { afterEach, beforeEach, expect, it } from 'vitest';
import { LIMITS } from '../protocol/protocol';
import { key, one, press, Stage, said, texts, type, until } from './stage.example.svelte';
import { slip, workshopWith } from './workshop.example';

const box = () => one<HTMLTextAreaElement>('.schrijf textarea');
let stage: Stage;

beforeEach(async () => {
  stage = new Stage(workshopWith({ SEGMENTS: [slip('een', 'Ouderen zonder auto')] }));
  await stage.open();
});
afterEach(() => stage.close());

it('WEB11 saves on Enter, keeps the focus in the box and says what was saved', async () => {
  type(box(), 'Mantelzorgers ');
  key('Enter');
  expect(texts('[data-blok=SEGMENTS] .briefje > p')).toEqual([
    'Ouderen zonder auto',
    'Mantelzorgers',
  ]);
  expect(box().value).toBe('');
  expect(document.activeElement).toBe(box());
  await until(() => said().endsWith('Briefje “Mantelzorgers” bewaard bij Burgersegmenten.'));
  await until(() => stage.room.heard.length === 1);
});

it('WEB11 takes Shift and Enter, and an Enter that chooses a letter, for typing', () => {
  type(box(), 'Jongeren');
  expect(key('Enter', { shiftKey: true }).defaultPrevented).toBe(false);
  expect(key('Enter', { isComposing: true }).defaultPrevented).toBe(false);
  expect(box().value).toBe('Jongeren');
});

it('WEB12 counts near the limit, and refuses one too many without cutting it off', async () => {
  type(box(), 'x'.repeat(LIMITS.noteText - 10));
  expect(one('.schrijf__kop p').textContent?.trim()).toBe('Nog 10 tekens');
  const tooLong = 'x'.repeat(LIMITS.noteText + 1);
  type(box(), tooLong);
  key('Enter');
  expect(box().value).toBe(tooLong);
  expect(one('.veld__fout').textContent).toContain('De tekst is te lang.');
  expect(box().getAttribute('aria-invalid')).toBe('true');
  type(box(), 'x'.repeat(LIMITS.noteText));
  key('Enter');
  expect(box().value).toBe('');
  await until(() => stage.room.heard.length === 1);
});

it('WEB12 says that there is nothing yet when the box is empty', () => {
  box().focus();
  key('Enter');
  expect(one('.veld__fout').textContent).toContain('Schrijf eerst een tekst.');
});

it('WEB13 puts a refused note back in its box, before what stands there', async () => {
  stage.room.refuseNext = 'CANVAS_FULL';
  type(box(), 'Teruggestuurd');
  key('Enter');
  type(box(), 'Alweer verder');
  await until(() => box().value === 'Teruggestuurd\nAlweer verder');
  expect(texts('[data-blok=SEGMENTS] .briefje > p')).toEqual(['Ouderen zonder auto']);
});

it('WEB14 keeps half-written text when the page is opened again', async () => {
  type(box(), 'Half af');
  await stage.reopen();
  await until(() => box().value === 'Half af');
});

it('WEB15 offers to split what looks like two points, and does what is asked', async () => {
  type(box(), 'Belbus; een loket in het dorp');
  expect(one('.splits').textContent).toContain('“Belbus” en “een loket in het dorp”');
  press('Splitsen');
  await until(() => stage.room.heard.length === 2);
  expect(texts('[data-blok=SEGMENTS] .briefje > p').slice(1)).toEqual([
    'Belbus',
    'een loket in het dorp',
  ]);
});

it('WEB15 leaves it when that is chosen, and the text can be saved as it is', () => {
  type(box(), 'Belbus; een loket in het dorp');
  press('Zo laten');
  expect(document.querySelector('.splits')).toBeNull();
  key('Enter');
  expect(texts('[data-blok=SEGMENTS] .briefje > p')[1]).toBe('Belbus; een loket in het dorp');
});

it('WEB23 says on the note and above the board that it is not saved yet', async () => {
  stage.room.goDead();
  type(box(), 'Zonder verbinding');
  key('Enter');
  expect(texts('.briefje--wacht .briefje__staat')).toEqual(['Nog niet bewaard']);
  await until(() => texts('.melding').join().includes('1 briefje is nog niet bewaard.'));
  expect(texts('.bewaarstaat')).toEqual(['1 niet bewaard']);
});
