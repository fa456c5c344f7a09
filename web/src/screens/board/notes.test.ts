import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MAIN_CANVAS } from '../../protocol/protocol';
import { slip, workshopWith } from '../../protocol/workshop.example';
import { button, key, one, press, said, texts, type, until } from '../../ui/page.example';
import { toasts } from '../../ui/toasts.svelte';
import { Rehearsal } from './stage.example.svelte';

const belbus = slip('belbus', 'Belbus');
const loket = slip('loket', 'Loket');
const app = slip('app', 'App');
let stage: Rehearsal;

beforeEach(async () => {
  stage = new Rehearsal(
    workshopWith({
      CHANNELS: [belbus, loket],
      RELATIONSHIPS: [app],
      COSTS: [slip('bus', 'Bus')],
    }),
  );
  await stage.open();
});
afterEach(() => {
  stage.close();
  history.replaceState(null, '', '/');
});

const notesIn = (block: string) => texts(`[data-block=${block}] .note > p`);
const actions = (text: string) => button(`Acties voor briefje: ${text}`);

function openActions(text: string) {
  actions(text).focus();
  actions(text).click();
  flushSync();
}

it('WEB10 lays the blocks out as headed sections in the order of the method, one open', () => {
  expect(texts('section.block h2')).toEqual([
    'Burgersegmenten',
    'Waardepropositie',
    'Kanalen',
    'Relatie',
    'Inkomstenstroom',
    'Benodigde bronnen',
    'Kernactiviteiten',
    'Netwerkpartners',
    'Kostenstructuur',
  ]);
  expect(texts('[aria-expanded=true]')).toEqual(['Burgersegmenten']);
  press('Kanalen');
  expect(texts('[aria-expanded=true]')).toEqual(['Kanalen']);
  expect(one('.question').textContent).toBe('Wat is er in Achterveen en De Haar bij Kanalen?');
  expect(texts('.question mark')).toEqual(['Achterveen en De Haar']);
});

it('WEB10 opens the block that was open when the page is opened again', async () => {
  press('Kanalen');
  await stage.reopen();
  expect(texts('[aria-expanded=true]')).toEqual(['Kanalen']);
});

it('WEB16 gives every note a named menu, with an amount only where there is money', () => {
  expect(document.querySelectorAll('li.note .note__actions')).toHaveLength(4);
  openActions('Belbus');
  expect(texts('dialog .menu b')).toEqual([
    'Verander de tekst',
    'Verplaats naar…',
    'Splits',
    'Leg weg',
  ]);
  press('Sluiten');
  openActions('Bus');
  expect(texts('dialog .menu b')).toContain('Bedrag');
});

it('WEB4 gives the focus back to what opened a dialog', () => {
  openActions('Belbus');
  expect(document.activeElement?.textContent).toContain('Verander de tekst');
  press('Sluiten');
  expect(document.querySelector('dialog')).toBeNull();
  expect(document.activeElement).toBe(actions('Belbus'));
});

it('WEB17 moves a note by choosing a block and a place, and says where it went', async () => {
  openActions('Belbus');
  press('Verplaats naar');
  press('4 Relatie');
  expect(texts('dialog .menu b')).toEqual(['Bovenaan', 'Onder “App”']);
  press('Onder “App”');
  expect(notesIn('RELATIONSHIPS')).toEqual(['App', 'Belbus']);
  expect(document.activeElement).toBe(actions('Belbus'));
  await until(() =>
    said().endsWith('Briefje “Belbus” verplaatst van Kanalen naar Relatie, 2 van 2.'),
  );
});

it('WEB17 moves at once to a block without notes, and one place within its own', () => {
  openActions('Loket');
  press('Verplaats naar');
  press('1 Burgersegmenten');
  expect(notesIn('SEGMENTS')).toEqual(['Loket']);
  openActions('App');
  press('Verplaats naar');
  press('3 Kanalen');
  press('Bovenaan');
  openActions('App');
  press('Verplaats naar');
  press('3 Kanalen');
  press('Eén plek omlaag');
  expect(notesIn('CHANNELS')).toEqual(['Belbus', 'App']);
});

it('WEB18 moves the note that has the focus with Alt and an arrow', () => {
  actions('Loket').focus();
  key('ArrowUp', { altKey: true });
  expect(notesIn('CHANNELS')).toEqual(['Loket', 'Belbus']);
  key('ArrowUp', { altKey: true });
  expect(notesIn('CHANNELS')).toEqual(['Loket', 'Belbus']);
  key('ArrowRight', { altKey: true });
  expect(notesIn('RELATIONSHIPS')).toEqual(['App', 'Loket']);
  expect(document.activeElement).toBe(actions('Loket'));
});

it('WEB19 changes a note in place on Enter', async () => {
  openActions('Belbus');
  press('Verander de tekst');
  type(one<HTMLTextAreaElement>('.note textarea'), 'Belbus op afroep');
  key('Enter');
  expect(notesIn('CHANNELS')[0]).toBe('Belbus op afroep');
  expect(document.activeElement).toBe(actions('Belbus op afroep'));
  await until(() => said().endsWith('Tekst veranderd in “Belbus op afroep”.'));
});

it('WEB19 stops on Esc, gives the focus back and keeps the text for the next time', async () => {
  openActions('Belbus');
  press('Verander de tekst');
  type(one<HTMLTextAreaElement>('.note textarea'), 'Belbus op');
  key('Escape');
  expect(notesIn('CHANNELS')[0]).toBe('Belbus');
  expect(document.activeElement).toBe(actions('Belbus'));
  await stage.reopen();
  openActions('Belbus');
  press('Verander de tekst');
  await until(() => one<HTMLTextAreaElement>('.note textarea').value === 'Belbus op');
});

it('WEB13 keeps a change that the server refuses with its note', async () => {
  stage.room.refuseNext = 'HISTORY_FULL';
  openActions('Belbus');
  press('Verander de tekst');
  type(one<HTMLTextAreaElement>('.note textarea'), 'Belbus op afroep');
  key('Enter');
  await until(() => notesIn('CHANNELS')[0] === 'Belbus');
  await until(() => texts('.note__state').includes('U was dit aan het veranderen'));
});

it('WEB13 keeps a split that the server refuses in its form', async () => {
  const lines = 'Belbus\nHalte bij de kerk';
  const field = () => one<HTMLTextAreaElement>('dialog textarea');
  stage.room.refuseNext = 'HISTORY_FULL';
  openActions('Belbus');
  press('Splits');
  type(field(), lines);
  press('Splitsen');
  await until(() => texts('.note__state').includes('U was dit aan het veranderen'));
  expect(notesIn('CHANNELS')).toEqual(['Belbus', 'Loket']);
  openActions('Belbus');
  press('Splits');
  await until(() => field().value === lines);
  press('Splitsen');
  await until(() => notesIn('CHANNELS').length === 3);
  expect(texts('.note__state')).not.toContain('U was dit aan het veranderen');
});

it('WEB20 splits a note with each line on a note of its own', async () => {
  openActions('Belbus');
  press('Splits');
  const field = () => one<HTMLTextAreaElement>('dialog textarea');
  press('Splitsen');
  expect(texts('dialog .field__error').join()).toContain('Zet elk punt op een eigen regel.');
  type(field(), 'Belbus\n\nHalte bij de kerk');
  press('Splitsen');
  expect(notesIn('CHANNELS')).toEqual(['Belbus', 'Halte bij de kerk', 'Loket']);
  await until(() => said().endsWith('Gesplitst in 2 briefjes.'));
});

it('WEB21 lays a note away and takes it back from the shelf', async () => {
  openActions('Belbus');
  press('Leg weg');
  expect(notesIn('CHANNELS')).toEqual(['Loket']);
  expect(document.activeElement).toBe(button('Acties voor briefje: Loket'));
  await until(() => said().endsWith('Briefje “Belbus” weggelegd uit Kanalen.'));
  expect(one('.shelf').textContent).toContain('1 briefje weggelegd');
  press('Weggelegd');
  expect(texts('dialog .note p')).toEqual(['Belbus']);
  press('Haal terug: Belbus');
  expect(notesIn('CHANNELS')).toEqual(['Belbus', 'Loket']);
});

it('WEB22 leaves the focus where it is when others move or change that note', async () => {
  actions('Loket').focus();
  stage.room.happen({
    type: 'MoveNote',
    note: loket.id,
    canvas: MAIN_CANVAS,
    block: 'CHANNELS',
    before: belbus.id,
  });
  await until(() => notesIn('CHANNELS')[0] === 'Loket');
  expect(document.activeElement).toBe(actions('Loket'));
  stage.room.happen({ type: 'EditNote', note: loket.id, text: 'Loket in het dorpshuis' });
  await until(() => notesIn('CHANNELS')[0] === 'Loket in het dorpshuis');
  expect(document.activeElement).toBe(actions('Loket in het dorpshuis'));
});

it('WEB22 goes to the heading of the block when the note that has the focus is gone', async () => {
  actions('Loket').focus();
  stage.room.happen({ type: 'ShelveNote', note: loket.id });
  await until(() => notesIn('CHANNELS').length === 1);
  expect(document.activeElement).toBe(one('[data-block-head=CHANNELS]'));
  await until(() => said().endsWith('Briefje “Loket” is hier niet meer. U bent nu bij Kanalen.'));
});

it('WEB22 closes the dialog of a note that is gone', async () => {
  openActions('Loket');
  stage.room.happen({ type: 'ShelveNote', note: loket.id });
  await until(() => document.querySelector('dialog') === null);
  expect(document.activeElement).toBe(one('[data-block-head=CHANNELS]'));
});

it('WEB24 says who is here, and which of them you are', async () => {
  stage.close();
  stage = new Rehearsal(workshopWith({}), 'PARTICIPANT');
  await stage.open();
  await until(() => button('2 mensen zijn hier'));
  press('2 mensen zijn hier');
  expect(texts('dialog li')).toEqual(['Anna dat bent u', 'deelnemer 2']);
});

it('WEB24 counts the facilitator among those who are here', async () => {
  await until(() => button('3 mensen zijn hier'));
  press('3 mensen zijn hier');
  expect(texts('dialog li')).toEqual(['Begeleider dat bent u', 'Anna', 'deelnemer 2']);
});

it('WEB21 puts a note back in its place when laying it away is undone', async () => {
  openActions('App');
  press('Leg weg');
  toasts.current?.action?.run();
  flushSync();
  expect(notesIn('RELATIONSHIPS')).toEqual(['App']);
  const [first = ''] = notesIn('CHANNELS');
  openActions(first);
  press('Leg weg');
  toasts.current?.action?.run();
  flushSync();
  expect(notesIn('CHANNELS')[0]).toBe(first);
});

it('WEB25 lets the facilitator show the canvas, once', async () => {
  press('Toon het canvas');
  await until(() => said().endsWith('Het scherm toont nu het canvas.'));
  expect(() => button('Iedereen is binnen')).toThrow('No button says');
});

it('WEB25 does not offer participants what only the facilitator may', async () => {
  stage.close();
  stage = new Rehearsal(workshopWith({}), 'PARTICIPANT');
  await stage.open();
  expect(() => button('Iedereen is binnen')).toThrow('No button says');
  expect(() => button('Voorbereiding')).toThrow('No button says');
  expect(texts('.mini b')).toEqual(['482 731']);
});

it('WEB276 goes to the note that the address names, once', async () => {
  stage.close();
  history.replaceState(null, '', '/werksessie/werksessie1/bord?briefje=briefje-bus');
  await stage.open();
  await until(() => document.activeElement === actions('Bus'));
  expect(document.querySelector('[data-active]')?.getAttribute('data-active')).toBe('COSTS');
  expect(location.search).toBe('');
});

it('WEB276 stays where it is when that note is not on the canvas', async () => {
  stage.close();
  history.replaceState(null, '', '/werksessie/werksessie1/bord?briefje=briefje-gone');
  await stage.open();
  expect(document.querySelector('[data-active]')?.getAttribute('data-active')).toBe('SEGMENTS');
  expect(location.search).toBe('');
});
