import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LIMITS } from '../../protocol/protocol';
import { slip, workshopWith } from '../../protocol/workshop.example';
import { everythingSaid, key, one, press, said, texts, type, until } from '../../ui/page.example';
import { Rehearsal } from './stage.example.svelte';

const box = () => one<HTMLTextAreaElement>('.writer textarea');
let stage: Rehearsal;

beforeEach(async () => {
  stage = new Rehearsal(workshopWith({ SEGMENTS: [slip('een', 'Ouderen zonder auto')] }));
  await stage.open();
});
afterEach(() => stage.close());

it('WEB11 saves on Enter, keeps the focus in the box and says what was saved', async () => {
  type(box(), 'Mantelzorgers ');
  key('Enter');
  expect(texts('[data-block=SEGMENTS] .note > p')).toEqual([
    'Ouderen zonder auto',
    'Mantelzorgers',
  ]);
  expect(box().value).toBe('');
  expect(document.activeElement).toBe(box());
  await until(() => said().endsWith('Briefje “Mantelzorgers” bewaard bij Burgersegmenten.'));
  await until(() => stage.room.heard.length === 1);
});

it('WEB11 WEB296 takes Shift and Enter, and an Enter that chooses a letter, for typing', () => {
  type(box(), 'Jongeren');
  expect(key('Enter', { shiftKey: true }).defaultPrevented).toBe(false);
  expect(key('Enter', { isComposing: true }).defaultPrevented).toBe(false);
  expect(box().value).toBe('Jongeren');
  const last = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, bubbles: true });
  Object.defineProperty(last, 'keyCode', { value: 229 });
  box().dispatchEvent(last);
  expect(last.defaultPrevented).toBe(false);
  expect(box().value).toBe('Jongeren');
});

it('WEB12 counts near the limit, and refuses one too many without cutting it off', async () => {
  type(box(), 'x'.repeat(LIMITS.noteText - 10));
  expect(one('.writer__head p').textContent?.trim()).toBe('Nog 10 tekens');
  const tooLong = 'x'.repeat(LIMITS.noteText + 1);
  type(box(), tooLong);
  key('Enter');
  expect(box().value).toBe(tooLong);
  expect(one('.field__error').textContent).toContain('De tekst is te lang.');
  expect(box().getAttribute('aria-invalid')).toBe('true');
  type(box(), 'x'.repeat(LIMITS.noteText));
  key('Enter');
  expect(box().value).toBe('');
  await until(() => stage.room.heard.length === 1);
});

it('WEB12 says that there is nothing yet when the box is empty', () => {
  box().focus();
  key('Enter');
  expect(one('.field__error').textContent).toContain('Schrijf eerst een tekst.');
});

it('WEB13 puts a refused note back in its box, before what stands there', async () => {
  stage.room.refuseNext = 'CANVAS_FULL';
  type(box(), 'Teruggestuurd');
  key('Enter');
  type(box(), 'Alweer verder');
  await until(() => box().value === 'Teruggestuurd\nAlweer verder');
  expect(texts('[data-block=SEGMENTS] .note > p')).toEqual(['Ouderen zonder auto']);
});

it('WEB14 keeps half-written text when the page is opened again', async () => {
  type(box(), 'Half af');
  await stage.reopen();
  await until(() => box().value === 'Half af');
});

it('WEB15 offers to split what looks like two points, and does what is asked', async () => {
  type(box(), 'Belbus; een loket in het dorp');
  expect(one('.split').textContent).toContain('“Belbus” en “een loket in het dorp”');
  press('Splitsen');
  await until(() => stage.room.heard.length === 2);
  expect(texts('[data-block=SEGMENTS] .note > p').slice(1)).toEqual([
    'Belbus',
    'een loket in het dorp',
  ]);
});

it('WEB15 leaves it when that is chosen, and the text can be saved as it is', () => {
  type(box(), 'Belbus; een loket in het dorp');
  press('Zo laten');
  expect(document.querySelector('.split')).toBeNull();
  key('Enter');
  expect(texts('[data-block=SEGMENTS] .note > p')[1]).toBe('Belbus; een loket in het dorp');
});

it('WEB23 says on the note and above the board that it is not saved yet', async () => {
  stage.room.goDead();
  type(box(), 'Zonder verbinding');
  key('Enter');
  expect(texts('.note--waiting .note__state')).toEqual(['Nog niet bewaard']);
  await until(() => texts('.notice').join().includes('1 briefje is nog niet bewaard.'));
  expect(texts('.save-state')).toEqual(['1 nog niet bewaard']);
});

it('WEB339 says of a note without a connection that it is on this device and waits', async () => {
  stage.room.goDead();
  await until(() => texts('.notice').join().includes('Geen verbinding'));
  type(box(), 'Jongeren');
  key('Enter');
  await until(() =>
    said().includes(
      '“Jongeren” ligt bij Burgersegmenten. Nog niet bewaard. Dit staat op dit toestel.',
    ),
  );
  expect(said()).not.toContain('bewaard bij');
});

it('WEB500 says of a note that it is saved when the server has it, and not before', async () => {
  stage.room.answers = false;
  type(box(), 'Jongeren');
  key('Enter');
  await everythingSaid();
  expect(said()).not.toContain('Jongeren');
  stage.room.goDead();
  await until(() => texts('.notice').join().includes('Geen verbinding'));
  stage.room.answers = true;
  stage.room.comeBack();
  await until(() => said().includes('Briefje “Jongeren” bewaard bij Burgersegmenten.'));
});

it('WEB500 says that all is saved once what was done without a connection is', async () => {
  stage.room.goDead();
  await until(() => texts('.notice').join().includes('Geen verbinding'));
  press('Acties voor briefje: Ouderen zonder auto');
  press('Leg weg');
  await until(() => said().includes('weggelegd uit Burgersegmenten. Nog niet bewaard.'));
  stage.room.comeBack();
  await until(() => said().includes('Alles is nu bewaard.'));
});

it('WEB500 does not say of what is refused that it was done', async () => {
  stage.room.refuseNext = 'NOTE_UNKNOWN';
  press('Acties voor briefje: Ouderen zonder auto');
  press('Leg weg');
  await until(() => texts('[data-block=SEGMENTS] .note > p').length === 1);
  await everythingSaid();
  expect(said()).not.toContain('weggelegd');
});

it('WEB501 promises nothing where the browser keeps nothing', async () => {
  stage.close();
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('No storage here.', 'SecurityError');
    },
  });
  const room = stage.room;
  await stage.open();
  room.goDead();
  await until(() => texts('.notice').join().includes('Sluit deze pagina niet: uw browser'));
  type(box(), 'Jongeren');
  key('Enter');
  await until(() => said().includes('Nog niet bewaard. Sluit deze pagina niet: uw browser'));
  expect(document.body.textContent).not.toContain('toestel.');
});

it('WEB339 says where the page does not open again without a connection', async () => {
  expect('serviceWorker' in navigator).toBe(false);
  stage.room.goDead();
  await until(() => texts('.notice').join().includes('Laat deze pagina open'));
});
