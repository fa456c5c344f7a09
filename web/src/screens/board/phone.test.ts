import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LIMITS, MAIN_CANVAS } from '../../protocol/protocol';
import { slip, workshopWith } from '../../protocol/workshop.example';
import { button, key, one, press, said, setWidth, texts, type, until } from '../../ui/page.example';
import { Rehearsal } from './stage.example.svelte';

let stage: Rehearsal;

beforeEach(async () => {
  setWidth(390);
  stage = new Rehearsal(
    workshopWith({ SEGMENTS: [slip('een', 'Ouderen')], VALUE: [slip('twee', 'Eigen regie')] }),
    'PARTICIPANT',
  );
  await stage.open();
});
afterEach(() => {
  stage.close();
  setWidth(1024);
});

it('WEB26 shows one block per page, with previous and next', async () => {
  expect(texts('h1')).toEqual(['Burgersegmenten']);
  expect(texts('.note > p')).toEqual(['Ouderen']);
  expect(() => button('Vorige')).toThrow('No button says');
  press('Volgende:');
  expect(texts('h1')).toEqual(['Waardepropositie']);
  expect(texts('.note > p')).toEqual(['Eigen regie']);
  await until(() => said().endsWith('Blok Waardepropositie is open.'));
  press('Vorige:');
  expect(texts('h1')).toEqual(['Burgersegmenten']);
});

it('WEB26 goes to any block from the list of all nine', () => {
  press('Alle blokken');
  expect(texts('dialog .menu b')).toHaveLength(9);
  press('9 Kostenstructuur');
  expect(texts('h1')).toEqual(['Kostenstructuur']);
  expect(() => button('Volgende:')).toThrow('No button says');
});

it('WEB27 says how many characters are left and what became of the last note', async () => {
  const box = one<HTMLTextAreaElement>('.writer textarea');
  expect(one('.writer__head p').textContent?.trim()).toBe(`Nog ${LIMITS.noteText} tekens`);
  stage.room.goDead();
  type(box, 'Mantelzorgers');
  key('Enter');
  expect(texts('.latest')).toEqual([
    'Nog niet bewaard: “Mantelzorgers”. Staat wel op dit toestel.',
  ]);
  stage.room.comeBack();
  await until(() => texts('.latest')[0] === 'Bewaard: “Mantelzorgers”');
});

it('WEB761 offers the amount of what was just written in a money block', async () => {
  press('Alle blokken');
  press('9 Kostenstructuur');
  type(one<HTMLTextAreaElement>('.writer textarea'), 'Kok in dienst');
  key('Enter');
  await until(() => texts('.latest')[0] === 'Bewaard: “Kok in dienst”');
  expect(document.activeElement).toBe(one('.writer textarea'));
  press('Vul het bedrag in');
  expect(one('dialog h2').textContent).toContain('Wat kost dit?');
});

it('WEB22 goes to the heading when the note with the focus went to another page', async () => {
  button('Acties voor briefje: Ouderen').focus();
  stage.room.happen({
    type: 'MoveNote',
    note: 'briefje-een',
    canvas: MAIN_CANVAS,
    block: 'VALUE',
  });
  await until(() => texts('.note > p').length === 0);
  flushSync();
  expect(document.activeElement).toBe(one('h1'));
});

it('WEB344 goes back past the blocks that were open', () => {
  const before = history.length;
  press('Volgende:');
  press('Volgende:');
  expect(history.length).toBe(before + 2);
  expect(texts('h1')).toEqual(['Kanalen']);
  dispatchEvent(new PopStateEvent('popstate', { state: { block: 'VALUE' } }));
  flushSync();
  expect(texts('h1')).toEqual(['Waardepropositie']);
  expect(history.length).toBe(before + 2);
});

it('WEB511 gives the focus to the note beside the one that is laid away', async () => {
  for (const id of ['drie', 'vier']) {
    const note = `briefje-${id}`;
    const block = 'SEGMENTS';
    stage.room.happen({ type: 'AddNote', canvas: MAIN_CANVAS, note, block, text: `Nummer ${id}` });
  }
  await until(() => texts('.note > p').length === 3);
  const focused = () => document.activeElement?.getAttribute('aria-label');
  for (const [away, next] of [
    ['Nummer drie', 'Nummer vier'],
    ['Nummer vier', 'Ouderen'],
  ]) {
    press(`Acties voor briefje: ${away}`);
    press('Leg weg');
    await until(() => focused() === `Acties voor briefje: ${next}`);
  }
  press('Acties voor briefje: Ouderen');
  press('Leg weg');
  await until(() => document.activeElement === one('[data-block-head=SEGMENTS]'));
});

it('WEB512 brings the whole editor into sight, and speaks of no keys to a finger', async () => {
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  press('Acties voor briefje: Ouderen');
  press('Verander de tekst');
  expect(scroll.mock.contexts).toEqual([one('[data-note="briefje-een"]')]);
  expect(scroll).toHaveBeenCalledWith({ block: 'nearest' });
  scroll.mockRestore();
});
