import { flushSync } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import type { Led, WorkshopView } from '../../protocol/protocol';
import { MAIN_CANVAS } from '../../protocol/protocol';
import { begun, ledAt, NO_SCRIPT, slip, workshopWith } from '../../protocol/workshop.example';
import { everythingSaid, one, press, said, setWidth, texts, until } from '../../ui/page.example';
import { Rehearsal } from './stage.example.svelte';

// The facilitator's side of the led hour.

const MINUTE = 60_000;
let stage: Rehearsal;
afterEach(() => {
  stage.close();
  setWidth(1440);
  vi.useRealTimers();
});

async function lead(workshop: WorkshopView, width = 1440) {
  setWidth(width);
  stage = new Rehearsal(workshop);
  await stage.open();
}

/** A step that has so many minutes left. */
function since(minutes: number, more: Partial<Led> = {}) {
  const until = new Date(Date.now() + minutes * MINUTE).toISOString();
  const now = new Date(Date.now()).toISOString();
  return { countdown: { type: 'Counting', until } as const, begun: now, since: now, ...more };
}

const radio = (value: string) => one<HTMLInputElement>(`.four [value=${value}]`);

it('WEB645 begins at the first step of the script, or without it', async () => {
  const { preparation } = ledAt(0, [4, 7]);
  const { hour, notes, attendance } = workshopWith({});
  await lead({ preparation, hour, notes, attendance });
  press('Iedereen is binnen');
  expect(texts('dialog .menu__button b')).toEqual([
    'Begin bij Burgersegmenten',
    'Zonder draaiboek',
  ]);
  press('Begin bij');
  await until(() => stage.room.heard.length === 1);
  expect(stage.room.heard[0]).toEqual({ type: 'GoToStep', to: 'step-of-0' });
  press('Iedereen is binnen');
  press('Zonder draaiboek');
  await until(() => stage.room.workshop.hour.stage.type === 'Unled');
  flushSync();
  expect(document.querySelector('.console, .ruler')).toBeNull();
});

it.each([1440, 390])(
  'WEB741 without the script it can be begun after all, at %d px',
  async (width) => {
    const bus = slip('bus', 'Bus');
    const { preparation } = ledAt(0, [4, 7]);
    const { notes, attendance } = workshopWith({ SEGMENTS: [bus] });
    const { hour } = begun();
    await lead({ preparation, hour, attendance, notes: { ...notes, hidden: [bus.id] } }, width);
    press('Toon briefjes');
    press('Toon alle briefjes');
    await until(() => stage.room.heard.length === 1);
    expect(stage.room.heard[0]).toEqual({ type: 'ShowNotes', which: { type: 'EveryNote' } });
    stage.room.become({ type: 'NotesShown', shown: [bus.id] });
    await until(() => stage.room.workshop.notes.hidden.length === 0);
    press('Begin met het draaiboek');
    expect(texts('dialog .menu__button b')).toEqual(['Begin bij Burgersegmenten']);
    press('Begin bij');
    await until(() => stage.room.heard.length === 2);
    expect(stage.room.heard[1]).toEqual({ type: 'GoToStep', to: 'step-of-0' });
  },
);

it('WEB645 has nothing of the hour where there is no script', async () => {
  const plain = workshopWith({});
  await lead({ ...plain, preparation: { ...plain.preparation, script: NO_SCRIPT } });
  press('Toon het canvas');
  await until(() => stage.room.heard.length === 1);
  flushSync();
  expect(document.querySelector('.console, .ruler, .line')).toBeNull();
});

it('WEB646 stands beside the canvas, and is not there for participants', async () => {
  await lead(ledAt(1, [4, 7, 5], since(7)));
  expect(document.querySelector('main .console')).not.toBeNull();
  expect(document.querySelectorAll('main [data-block]')).toHaveLength(9);
  stage.close();
  stage = new Rehearsal(ledAt(1, [4, 7, 5], since(7)), 'PARTICIPANT');
  await stage.open();
  expect(document.querySelector('.console, .ruler, .line')).toBeNull();
});

it('WEB647 names the step that it leaves, on the way to the next one', async () => {
  await lead(ledAt(1, [4, 7, 5], since(7)));
  press('Naar Kanalen');
  await until(() => stage.room.heard.length === 1);
  expect(stage.room.heard[0]).toEqual({ type: 'GoToStep', from: 'step-of-1', to: 'step-of-2' });
});

it('WEB648 has for every step a menu: look at it, go there, or once more', async () => {
  await lead(ledAt(1, [4, 7, 5, 3], since(7)));
  expect(texts('.ruler .step b')).toEqual(['1 Burgers', '2 Waarde', '3 Kanalen', '4 Relatie']);
  one('.ruler li:nth-child(4) .step').click();
  flushSync();
  expect(texts('dialog .menu__button b')).toEqual(['Bekijk dit blok', 'Ga hierheen met de groep']);
  expect(one('dialog').textContent).toContain('U slaat 1 stap over');
  press('Bekijk dit blok');
  expect(one('.block--active').dataset['block']).toBe('RELATIONSHIPS');
  one('.ruler [aria-current=step]').click();
  flushSync();
  press('Doe deze stap nog een keer');
  await until(() => stage.room.heard.length === 1);
  expect(stage.room.heard).toEqual([{ type: 'GoToStep', from: 'step-of-1', to: 'step-of-1' }]);
});

it('WEB649 changes what the group does as one choice, and arrows change nothing', async () => {
  await lead(ledAt(1, [4, 7, 5], since(7)));
  expect(texts('.four label')).toHaveLength(4);
  radio('WRITING').focus();
  const right = new KeyboardEvent('keydown', {
    key: 'ArrowRight',
    bubbles: true,
    cancelable: true,
  });
  radio('WRITING').dispatchEvent(right);
  expect(document.activeElement).toBe(radio('DISCUSSING'));
  expect(stage.room.heard).toEqual([]);
  radio('STILL').click();
  await until(() => stage.room.heard.length === 1);
  expect(stage.room.heard[0]).toEqual({ type: 'SetDoing', step: 'step-of-1', doing: 'STILL' });
  expect(radio('STILL').checked).toBe(false);
});

it('WEB649 says of a choice how many hidden notes it shows', async () => {
  const bus = slip('bus', 'Bus');
  const led = ledAt(0, [4, 7], since(4));
  const { notes } = workshopWith({ SEGMENTS: [bus] });
  await lead({ ...led, notes: { ...notes, hidden: [bus.id] } });
  expect(texts('.four label').map((text) => text.replace(/\s+/g, ' '))).toEqual([
    'Schrijven verborgen',
    'Bespreken toont 1 briefje',
    'Stemmen toont 1 briefje',
    'Stilgezet',
  ]);
});

it('WEB650 tells the time large and in words, and no screen reader reads each tick', async () => {
  await lead(ledAt(1, [4, 7, 5], since(7)));
  const face = one('.clock .face');
  expect(face.textContent).toMatch(/^0[67]:\d\d$/);
  expect(face.getAttribute('role')).toBe('timer');
  expect(face.closest('[aria-live]')).toBeNull();
  expect(one('.clock small').textContent).toBe('nog over van 7 minuten');
  press('1 minuut');
  await until(() => stage.room.heard.length === 1);
  expect(stage.room.heard[0]).toEqual({ type: 'AddMinutes', step: 'step-of-1', minutes: 1 });
});

it('HOU90 says the same total at the clock and on the ruler', async () => {
  vi.setSystemTime(new Date('2027-01-12T09:02:16Z'));
  const more = { type: 'Counting', until: '2027-01-12T09:08:00Z' } as const;
  await lead(ledAt(1, [4, 7, 5], { countdown: more }));
  expect(one('.clock small').textContent).toBe('nog over van 8 minuten');
  expect(one('.ruler [aria-current=step] small').textContent?.trim()).toMatch(/van 8 min$/);
  expect(one('.ruler [aria-current=step]').getAttribute('aria-label')).toContain('8 minuten');
});

it.each([
  [1.2, 'clock--nearly', 'bijna om, van 7 minuten'],
  [0.3, 'clock--almost', 'zo om, van 7 minuten'],
  [-1, 'clock--over', 'over de 7 minuten heen'],
])('WEB650 has words beside the colour with %d minutes left', async (left, look, text) => {
  await lead(ledAt(1, [4, 7, 5], since(left)));
  expect(one('.clock').classList.contains(look)).toBe(true);
  expect(one('.clock small').textContent).toBe(text);
});

it('WEB651 says how late it is, and divides that over the steps that come', async () => {
  // Far from where the minute turns: how late it is follows from two clock times.
  vi.setSystemTime(new Date('2027-01-12T09:08:20Z'));
  const from = new Date(Date.now() - 8 * MINUTE).toISOString();
  const minutes = { 'step-of-0': 4, 'step-gone': 9 };
  await lead(ledAt(0, [4, 7, 5, 3], since(-4, { begun: from, since: from, minutes })));
  expect(one('.planning b').textContent).toBe('4 min achter');
  expect(one('.losses').textContent).toBe('2\u00a0Waarde\u00a0−3, 3\u00a0Kanalen\u00a0−1');
  expect(texts('.planning button')).toEqual(['Haal de tijd in']);
  press('Haal de tijd in: 4 minuten korter, verdeeld over 2 stappen');
  await until(() => stage.room.heard.length === 1);
  expect(stage.room.heard[0]).toEqual({
    type: 'PlanMinutes',
    step: 'step-of-0',
    minutes: { 'step-of-0': 4, 'step-of-1': 4, 'step-of-2': 4 },
  });
  await until(() => texts('.planning b').join() === 'Op tijd');
  expect(document.querySelector('.planning button')).toBeNull();
});

it('WEB652 puts a scene on the wall, the lobby too, and gives it back to the step', async () => {
  await lead(ledAt(1, [4, 7, 5], since(7)));
  press('Op het scherm: blok');
  expect(texts('dialog .menu__button small')).toEqual(['Staat er nu']);
  press('De wachtruimte');
  await until(() => stage.room.workshop.hour.onWall === 'LOBBY');
  flushSync();
  press('Op het scherm: wachtruimte');
  press('Wat bij de stap hoort');
  await until(() => stage.room.heard.length === 2);
  expect(stage.room.heard[1]).toEqual({ type: 'PutOnWall' });
});

it('WEB653 shows hidden notes: all, those of a block, or one', async () => {
  const bus = slip('bus', 'Bus');
  const led = ledAt(0, [4, 7], since(4));
  const { notes } = workshopWith({ SEGMENTS: [bus], VALUE: [slip('rust', 'Rust')] });
  await lead({ ...led, notes: { ...notes, hidden: [bus.id] } });
  press('Toon briefjes');
  expect(texts('dialog .menu__button b')).toEqual(['Toon alle briefjes', '1 Burgersegmenten']);
  press('1 Burgersegmenten');
  press('Toon briefjes');
  press('Toon alle briefjes');
  press('Acties voor briefje: Bus');
  press('Toon dit briefje');
  await until(() => stage.room.heard.length === 3);
  expect(stage.room.heard.map((command) => 'which' in command && command.which)).toEqual([
    { type: 'NotesIn', block: 'SEGMENTS' },
    { type: 'EveryNote' },
    { type: 'OneNote', note: bus.id },
  ]);
});

it('WEB654 shows the board as participants see it, and comes back', async () => {
  const bus = slip('bus', 'Bus');
  const own = slip('eigen', 'Eigen');
  const led = ledAt(0, [4, 7], since(4));
  const { notes } = workshopWith({ SEGMENTS: [bus, own] });
  const hiding = { ...notes, hidden: [bus.id, own.id], authors: { [own.id]: 'MINE' as const } };
  await lead({ ...led, notes: hiding });
  expect(texts('[data-note] > p')).toEqual(['Bus', 'Eigen']);
  press('Bekijk als deelnemer');
  expect(document.querySelector('.console, .ruler')).toBeNull();
  expect(texts('[data-note] > p')).toEqual(['Eigen']);
  expect(document.activeElement?.textContent?.trim()).toBe('Terug naar de regie');
  press('Terug naar de regie');
  expect(texts('[data-note] > p')).toEqual(['Bus', 'Eigen']);
  expect(document.querySelector('.console')).not.toBeNull();
  expect(Object.keys(stage.room.workshop.notes.canvases)).toEqual([MAIN_CANVAS]);
});

it('WEB655 says every change of the step or of what the group does', async () => {
  await lead(ledAt(1, [4, 7, 5], since(7)));
  await everythingSaid();
  const countdown = { type: 'Held', left: MINUTE } as const;
  stage.room.become({ type: 'DoingSet', mode: 'WRITING', countdown, shown: [] });
  await until(() => said().includes('Stilgezet'));
});

it.each([390, 1100])('WEB656 is one line with a way to all of it at %d px', async (width) => {
  await lead(ledAt(1, [4, 7, 5], since(7)), width);
  expect(texts('.line b')).toContain('2 Waarde');
  expect(one('.line .where small').textContent).toBe('Schrijven, verborgen');
  press('Regie');
  expect(document.querySelectorAll('dialog .four label')).toHaveLength(4);
  expect(texts('dialog .ruler .step b')).toHaveLength(3);
  radio('DISCUSSING').click();
  await until(() => stage.room.heard.length === 1);
  expect(stage.room.heard[0]).toMatchObject({ type: 'SetDoing', doing: 'DISCUSSING' });
});
