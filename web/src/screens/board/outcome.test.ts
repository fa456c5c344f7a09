import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parties } from '../../facets/inspector/parties';
import type { Note, NoteOutcome } from '../../protocol/protocol';
import { slip, workshopWith } from '../../protocol/workshop.example';
import { button, one, press, said, texts, type, until } from '../../ui/page.example';
import { Rehearsal } from './stage.example.svelte';

const OUTCOME: NoteOutcome = {
  type: 'NoteOutcome',
  party: 'Zorgkantoor',
  benefit: 'SAVING',
  worth: { type: 'PerUnit', quantity: '10', proxy: '290' },
  filters: { deadweight: '0.5', displacement: '0', attribution: '0' },
  dropOff: '0',
  duration: '1',
};
const worthy: Note = slip('thuis', 'Langer thuis', OUTCOME);
const society: Note = slip('samen', 'Minder eenzaam', OUTCOME);
const grant: Note = slip('wmo', 'Wmo-budget');
const workshop = workshopWith({
  SEGMENTS: [slip('oud', 'Ouderen zonder auto')],
  VALUE: [worthy, slip('eten', 'Samen eten')],
  REVENUE: [society, grant],
  COSTS: [slip('bus', 'Ritten belbus')],
});

let stage: Rehearsal;
beforeEach(async () => {
  stage = new Rehearsal(workshop);
  await stage.open();
});
afterEach(() => stage.close());

const ACTION = 'Waarde voor de samenleving';
const actions = () => texts('dialog li').join(' ');
const tagOf = (id: string) =>
  document.querySelector(`[data-note="briefje-${id}"] .note__foot`)?.textContent ?? '';

function open(text: string) {
  button(`Acties voor briefje: ${text}`).focus();
  press(`Acties voor briefje: ${text}`);
}

function openOutcome(text: string) {
  open(text);
  press(ACTION);
}

function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('dialog label')].find(
    (each) => each.textContent?.trim() === label,
  );
  return one<HTMLInputElement>(`#${found?.getAttribute('for')}`);
}

function fill(values: Record<string, string>) {
  for (const [label, value] of Object.entries(values)) type(field(label), value);
}

function chooseParty(party: string) {
  const list = field('Wie heeft er baat bij?');
  list.value = party;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  flushSync();
}

const FILLED = {
  'Wat telt u?': 'een uur hulp in huis',
  'Aantal per jaar': '400',
  'Waarde per stuk': '€ 32,76',
  'Wat was er ook zonder ons gebeurd?': '25',
  'Wat verschuift er alleen?': '0',
  'Wat danken wij aan anderen?': '12,5 %',
};

it('WEB240 is offered in the value proposition and the revenue streams alone', () => {
  for (const [text, offered] of [
    ['Samen eten', true],
    ['Wmo-budget', true],
    ['Ritten belbus', false],
    ['Ouderen zonder auto', false],
  ] as const) {
    open(text);
    expect(document.querySelector('dialog')?.textContent?.includes(ACTION), text).toBe(offered);
    press('Sluit');
  }
  expect(actions()).toBe('');
});

it('WEB240 asks who gains, what it is worth and what is due to us; more on demand', async () => {
  openOutcome('Samen eten');
  expect(document.querySelectorAll('dialog input:not([type=radio])')).toHaveLength(6);
  press('Meer…');
  expect(texts('dialog label')).toContain('Hoeveel jaar werkt één jaar werk door?');
  expect(texts('dialog label')).toContain('Bron van de waarde');
});

it('WEB240 saves what was filled in, says so and gives the focus back', async () => {
  openOutcome('Samen eten');
  chooseParty('Gemeente (Wmo)');
  fill(FILLED);
  press('Bewaar waarde');
  await until(() => stage.room.heard.length > 0);
  expect(stage.room.heard.at(-1)).toEqual({
    type: 'SetFacet',
    note: 'briefje-eten',
    seen: {},
    facet: {
      type: 'NoteOutcome',
      party: 'Gemeente (Wmo)',
      benefit: 'SAVING',
      worth: {
        type: 'PerUnit',
        quantity: '400',
        proxy: '32.76',
        proxyDescription: 'een uur hulp in huis',
      },
      filters: { deadweight: '0.25', displacement: '0', attribution: '0.125' },
      dropOff: '0',
      duration: '1',
    },
  });
  await until(() => said().includes('Waarde bij “Samen eten”: €\u00a08.600 per jaar.'));
  await until(() => document.activeElement?.closest('[data-note="briefje-eten"]'));
});

it('WEB241 says what is missing at its field, and goes to the first', async () => {
  openOutcome('Samen eten');
  fill({ ...FILLED, 'Wat verschuift er alleen?': '' });
  press('Bewaar waarde');
  await until(() => document.activeElement === field('Wie heeft er baat bij?'));
  expect(texts('dialog .field__error')).toHaveLength(2);
  expect(stage.room.heard).toEqual([]);
});

it('WEB243 shows how it counts while it is being filled in', () => {
  openOutcome('Samen eten');
  expect(document.querySelector('dialog .counts')).toBeNull();
  chooseParty('Gemeente (Wmo)');
  fill(FILLED);
  const preview = one('dialog .counts').textContent;
  expect(preview).toContain('€\u00a013.104');
  expect(preview).toContain('Zonder ons ook gebeurd: 25\u00a0%');
  expect(one('dialog .counts output').textContent).toBe('€\u00a08.599,50');
  fill({ 'Aantal per jaar': '?' });
  expect(one('dialog .counts').textContent).toContain('Nog niet te zeggen');
});

it('WEB244 stands on the note, and a revenue that is worth something needs no amount', () => {
  expect(tagOf('thuis')).toContain('€\u00a01.450');
  expect(tagOf('thuis')).toContain('waarde per jaar');
  expect(tagOf('samen')).not.toContain('onbekend');
  expect(tagOf('wmo')).toContain('nog onbekend');
});

it('WEB245 is taken off again', async () => {
  openOutcome('Langer thuis');
  press('Haal de waarde weg');
  await until(() => stage.room.heard.length > 0);
  expect(stage.room.heard.at(-1)).toEqual({
    type: 'ClearFacet',
    note: 'briefje-thuis',
    kind: 'OUTCOME',
    seen: { facet: OUTCOME },
  });
  flushSync();
  expect(tagOf('thuis')).not.toContain('waarde');
});

it('WEB216 keeps what was typed until it is saved or given up', () => {
  openOutcome('Samen eten');
  fill({ 'Aantal per jaar': 'veel', 'Waarde per stuk': '12' });
  one<HTMLDialogElement>('dialog').dispatchEvent(new Event('close'));
  flushSync();
  expect(texts('.note__state')).toEqual(['U was deze waarde aan het invullen']);
  openOutcome('Samen eten');
  expect(field('Aantal per jaar').value).toBe('veel');
  expect(field('Waarde per stuk').value).toBe('12');
  press('Annuleren');
  expect(texts('.note__state')).toEqual([]);
  openOutcome('Samen eten');
  expect(field('Waarde per stuk').value).toBe('');
  expect(stage.room.heard).toEqual([]);
});

it('WEB216 puts an outcome that the server refuses back in the form', async () => {
  openOutcome('Samen eten');
  chooseParty('Gemeente (Wmo)');
  fill(FILLED);
  stage.room.refuseNext = 'NOTE_UNKNOWN';
  press('Bewaar waarde');
  await until(() => texts('.note__state').includes('U was deze waarde aan het invullen'));
  openOutcome('Samen eten');
  expect(field('Waarde per stuk').value).toBe('32,76');
});

it('WEB217 follows what others make of it, unless somebody is filling it in', async () => {
  const set = { type: 'SetFacet', note: 'briefje-thuis' } as const;
  const others = (quantity: string | undefined) =>
    stage.room.happen(
      quantity
        ? { ...set, facet: { ...OUTCOME, worth: { ...OUTCOME.worth, quantity } } }
        : { type: 'ClearFacet', note: set.note, kind: 'OUTCOME' },
    );
  openOutcome('Langer thuis');
  others('20');
  await until(() => field('Aantal per jaar').value === '20');
  fill({ 'Aantal per jaar': '12' });
  others('30');
  await until(() => texts('dialog [role=status]').length > 0);
  expect(texts('dialog [role=status] p')).toEqual([
    'Iemand anders maakte er net €\u00a04.350 per jaar van.',
  ]);
  expect(field('Aantal per jaar').value).toBe('12');
  others(undefined);
  await until(() =>
    texts('dialog [role=status] p').includes('Iemand anders haalde de waarde net weg.'),
  );
  press('Neem dat over');
  expect(field('Aantal per jaar').value).toBe('');
});

it('WEB250 suggests the parties that the group named, then its segments, then usual ones', () => {
  const ofCounty = structuredClone(workshop);
  Object.assign(ofCounty.preparation.frame, { payer: 'Provincie' });
  const [here, payers, usual] = parties(ofCounty, ['Gemeente', 'Zorgkantoor']).map(({ offers }) =>
    offers.map(({ value }) => value),
  );
  expect(here).toEqual(['Provincie', 'Zorgkantoor', 'Ouderen zonder auto']);
  expect(payers).toEqual(['Gemeente']);
  expect(usual).toContain('Mantelzorgers');
});
