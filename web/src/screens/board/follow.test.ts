import { flushSync } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import type { Led, Note, NoteRights, WorkshopView } from '../../protocol/protocol';
import { inLobby, ledAt, notesOn, slip } from '../../protocol/workshop.example';
import { mainCanvas } from '../../replica/rules/notes';
import {
  button,
  everythingSaid,
  one,
  press,
  said,
  setWidth,
  texts,
  type,
  until,
} from '../../ui/page.example';
import { Rehearsal } from './stage.example.svelte';

const MINUTE = 60_000;
const from = (minutes: number) => new Date(Date.now() + minutes * MINUTE).toISOString();
const ALL = { add: 'ALL', edit: 'ALL', move: 'ALL', shelve: 'ALL', facets: 'ALL' } as const;
const NONE = { add: 'NONE', edit: 'NONE', move: 'NONE', shelve: 'NONE', facets: 'NONE' } as const;

let stage: Rehearsal;
afterEach(() => {
  stage.close();
  setWidth(1024);
});

interface Led4 extends Partial<Led> {
  readonly notes?: readonly Note[];
  readonly may?: NoteRights;
  readonly scene?: WorkshopView['preparation']['script']['steps'][0]['screens']['devices'];
}

/** A group at a step of ten minutes of which so many are left. */
function led(at: number, { notes = [], may = ALL, scene = 'BLOCK', ...more }: Led4 = {}) {
  const countdown = { type: 'Counting', until: from(8) } as const;
  const workshop = ledAt(at, [10, 10, 10], { countdown, since: `visit ${at}`, ...more });
  const { script } = workshop.preparation;
  const steps = script.steps.map((step) => ({
    ...step,
    participants: { notes: may, vote: false },
    screens: { wall: scene, devices: scene },
  }));
  const blocks = { ...mainCanvas(workshop).blocks, SEGMENTS: notes };
  return {
    ...workshop,
    ...inLobby([{ id: 'persoon01', number: 1 }]),
    hour: workshop.hour,
    notes: { ...notesOn(blocks) },
    preparation: { ...workshop.preparation, script: { ...script, steps } },
  };
}

async function open(workshop: WorkshopView, width = 1440) {
  setWidth(width);
  stage = new Rehearsal(workshop, 'PARTICIPANT');
  await stage.open();
}

/** The group goes on, as this device hears it when its line is back. */
async function become(workshop: WorkshopView) {
  stage.room.workshop = workshop;
  stage.room.goDead();
  stage.room.comeBack();
  await until(() => one('[role=status]') && !document.querySelector('.notice'));
  flushSync();
}

const isOpen = () => one('[data-block-head][aria-expanded=true]').textContent?.trim();

it('WEB670 says in one line what the room does, at which step it is and what is left', async () => {
  await open(led(1));
  expect(texts('.doing')).toEqual(['Schrijven: de groep ziet uw briefje nog niet.']);
  expect(texts('.step p')).toEqual(['Stap 2 van 3 · Waardepropositie']);
  expect(one('[role=timer]').getAttribute('aria-label')).toMatch(/^Nog \d minuten en \d+ sec/);
  expect(one('[role=timer] .rest').textContent).toMatch(/^0[78]:\d\d$/);
  expect(one('[role=timer]').getAttribute('aria-live')).toBeNull();
});

it.each([
  ['nearly', 1.9, 'Rond rustig af', 'De tijd is bijna om.'],
  ['almost', 0.4, 'Bijna om', 'Nog heel even.'],
  ['over', -1, 'Tijd om', 'De tijd is om. Schrijf uw zin gerust af.'],
])('WEB671 says in words that the time is %s', async (urgency, minutes, word, sentence) => {
  await open(led(0, { countdown: { type: 'Counting', until: from(minutes) } }));
  expect(one('[role=timer]').className).toContain(`time--${urgency}`);
  expect(texts('[role=timer] .word')).toEqual([word]);
  expect(one('.doing b').textContent).toContain(sentence);
  expect(one('.writer textarea')).not.toBeNull();
});

it('WEB671 ends what the room does with a full stop, and asks to write who does', async () => {
  const countdown = { type: 'Counting', until: from(-1) } as const;
  await open(led(0, { mode: 'DISCUSSING', countdown }));
  expect(one('.doing span').textContent?.replace(/\s+/g, ' ').trim()).toMatch(
    /^Bespreken: [^.]+\. De tijd is om\.$/,
  );
});

it('WEB672 tells a change of step or of what the room does, nothing when it opens', async () => {
  await open(led(0));
  await everythingSaid();
  expect(said()).not.toContain('Stap');
  await become(led(1));
  await until(() => said().includes('Stap 2 van 3: Waardepropositie. Schrijven: de groep ziet'));
  await become(led(1, { mode: 'DISCUSSING' }));
  await until(() => said().includes('Bespreken: iedereen ziet de briefjes'));
  await become(led(1, { countdown: { type: 'Held', left: MINUTE } }));
  await until(() => said().includes('Stilgezet'));
  expect(texts('[role=timer] .word')).toEqual(['De klok staat stil']);
});

it.each([1440, 390])('WEB673 goes to the block of the step, %d pixels wide', async (width) => {
  await open(led(1), width);
  const at = () => (width < 600 ? one('h1').textContent : isOpen());
  await until(() => at() === 'Waardepropositie');
  one<HTMLTextAreaElement>('.writer textarea').focus();
  await become(led(2));
  await until(() => at() === 'Kanalen');
  await until(() => document.activeElement === one('.writer textarea'));
  expect(document.querySelector('.group')).toBeNull();
});

it('WEB674 leaves who is writing where they are, with the group one tap away', async () => {
  await open(led(1));
  await until(() => isOpen() === 'Waardepropositie');
  type(one<HTMLTextAreaElement>('.writer textarea'), 'Half een zin');
  await become(led(2));
  await until(() => document.querySelector('.group'));
  expect(isOpen()).toBe('Waardepropositie');
  expect(one<HTMLTextAreaElement>('.writer textarea').value).toBe('Half een zin');
  expect(texts('.group p')).toEqual(['De groep is bij Kanalen']);
  press('Terug naar de groep');
  await until(() => isOpen() === 'Kanalen');
  expect(document.querySelector('.group')).toBeNull();
  await until(() => document.activeElement === one('[data-block-head=CHANNELS]'));
});

it('WEB674 leaves who looks elsewhere, and takes along who only finished a sentence', async () => {
  await open(led(0));
  press('Kostenstructuur');
  await until(() => texts('.group p')[0] === 'De groep is bij Burgersegmenten');
  await become(led(1));
  await until(() => texts('.group p')[0] === 'De groep is bij Waardepropositie');
  expect(isOpen()).toBe('Kostenstructuur');
  press('Terug naar de groep');
  type(one<HTMLTextAreaElement>('.writer textarea'), 'Half');
  await become(led(2));
  await until(() => document.querySelector('.group'));
  type(one<HTMLTextAreaElement>('.writer textarea'), '');
  await become(led(0));
  await until(() => isOpen() === 'Burgersegmenten');
});

it('WEB675 offers no box while nothing is added, and keeps what stands there', async () => {
  await open(led(0));
  type(one<HTMLTextAreaElement>('.writer textarea'), 'Half een zin');
  await become(led(0, { countdown: { type: 'Held', left: MINUTE } }));
  await until(() => document.querySelector('.closed'));
  expect(one('.closed').textContent).toContain('De begeleider heeft alles stilgezet.');
  expect(one('.closed').textContent).toContain('Wat u schreef, blijft hier staan.');
  expect(one<HTMLTextAreaElement>('.writer textarea').value).toBe('Half een zin');
  expect(() => button('Bewaar briefje')).toThrow();
  await become(led(0));
  await until(() => button('Bewaar briefje'));
});

it('WEB675 offers of a note only what its step allows, and says why there is nothing', async () => {
  await open(led(0, { may: NONE, notes: [slip('een', 'Ouderen')] }));
  expect(document.querySelector('.writer')).toBeNull();
  expect(texts('.closed')).toEqual(['Bij deze stap komen er geen briefjes bij.']);
  press('Acties voor briefje: Ouderen');
  expect(texts('dialog .menu b')).toEqual([]);
  expect(one('dialog').textContent).toContain('Bij deze stap verandert u dit briefje niet.');
  stage.close();
  await open(led(0, { may: { ...NONE, move: 'ALL' }, notes: [slip('een', 'Ouderen')] }));
  press('Acties voor briefje: Ouderen');
  expect(texts('dialog .menu b')).toEqual(['Verplaats naar…']);
});

it('WEB676 shows on a phone what a step asks, and a block only when one looks at it', async () => {
  await open(led(0, { scene: 'INSTRUCTION' }), 390);
  await until(() => texts('h1')[0] === 'Burgersegmenten');
  expect(document.querySelector('.writer')).toBeNull();
  expect(one('.asked .question').textContent).toContain('Wat is er in Achterveen en De Haar');
  press('Volgende:');
  await until(() => texts('.group p')[0] === 'De groep is bij Burgersegmenten');
  expect(document.querySelector('.writer')).not.toBeNull();
  expect(document.querySelector('.asked')).toBeNull();
  press('Terug naar de groep');
  await until(() => !document.querySelector('.writer'));
});

it('WEB676 leads to the paragraph at the step that reads it back', async () => {
  await open(led(0, { scene: 'PARAGRAPH' }));
  expect(button('Lees mee in de financiële paragraaf').getAttribute('href')).toContain(
    '/paragraaf',
  );
});

it('WEB760 says before the first step that it begins soon, and lets one write', async () => {
  const { hour } = inLobby();
  await open({ ...led(0), hour });
  expect(one('.asked').textContent).toContain('Wij beginnen zo');
  expect(one('.writer textarea')).not.toBeNull();
});

it('WEB677 leaves everything as it was where nobody leads', async () => {
  const { hour } = inLobby();
  const { preparation } = led(0);
  const script = { ...preparation.script, steps: [] };
  await open({ ...led(0), preparation: { ...preparation, script }, hour });
  expect(document.querySelector('.hour, .doing, .group, .asked, [role=timer]')).toBeNull();
  expect(one('.writer textarea')).not.toBeNull();
});
