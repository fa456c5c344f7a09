import { flushSync } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { BLOCKS, type Block, MAIN_CANVAS, type Refusal, type Role } from '../../protocol/protocol';
import { ledAt, notesOn, slip, workshopWith } from '../../protocol/workshop.example';
import { button, key, one, press, said, setWidth, texts, type, until } from '../../ui/page.example';
import { Rehearsal } from './stage.example.svelte';

const box = () => one<HTMLTextAreaElement>('.writer textarea');
let stage: Rehearsal;

afterEach(() => {
  stage.close();
  setWidth(1024);
});

/** While the room writes, with one visible note and seven that lie hidden. */
async function open(role: Role = 'PARTICIPANT', width = 1024) {
  setWidth(width);
  const led = ledAt(0, [7, 7]);
  const { notes } = workshopWith({ SEGMENTS: [slip('een', 'Ouderen')] });
  stage = new Rehearsal({ ...led, notes: { ...notes, withheld: withheld(7) } }, role);
  await stage.open();
}

function withheld(count: number) {
  const counts = Object.fromEntries(BLOCKS.map((block) => [block, 0])) as Record<Block, number>;
  return { [MAIN_CANVAS]: { ...counts, SEGMENTS: count, VALUE: 1 } };
}

it.each([1024, 390])('HOU40 a stack says how many notes are hidden at %i px', async (width) => {
  await open('PARTICIPANT', width);
  const segments = one('[data-block=SEGMENTS]');
  expect(segments.querySelector('.stack')?.textContent).toBe('7');
  expect(segments.querySelector<HTMLElement>('.stack')?.dataset['edges']).toBe('3');
  expect(segments.querySelector('.stacked .sr')?.textContent).toBe('7 briefjes nog verborgen');
  expect(segments.querySelectorAll('.note')).toHaveLength(1);
});

it('HOU41 who wrote a hidden note reads that only they see it, also afterwards', async () => {
  await open();
  type(box(), 'Mantelzorgers');
  key('Enter');
  expect(texts('[data-block=SEGMENTS] .note__state')).toContain('Alleen u ziet dit');
  await until(() => stage.room.heard.length === 1);
  await stage.reopen();
  await until(() => texts('[data-block=SEGMENTS] .note__state').includes('Alleen u ziet dit'));
});

it('HOU41 the facilitator sees which notes participants do not see yet', async () => {
  await open('FACILITATOR');
  type(box(), 'Mantelzorgers');
  key('Enter');
  expect(texts('[data-block=SEGMENTS] .note__state')).toContain('Deelnemers zien dit nog niet');
});

it('HOU42 what is shown turns over, and is told once with its blocks', async () => {
  await open();
  const notes = notesOn({
    ...workshopWith({}).notes.canvases[MAIN_CANVAS]?.blocks,
    SEGMENTS: [slip('twee', 'Jongeren'), slip('drie', 'Vrijwilligers')],
    VALUE: [slip('vier', 'Eigen regie')],
  } as Record<Block, never>);
  const shown = ['briefje-twee', 'briefje-drie', 'briefje-vier'];
  const disclosed = {
    type: 'Disclosed',
    seq: 2,
    opId: 'tonen-0001',
    event: { type: 'NotesShown', shown },
    notes: notes.canvases,
    authors: {},
    signatures: {},
    withheld: {},
  } as const;
  stage.room.tell({ type: 'Events', events: [disclosed] });
  await until(() => texts('.note--revealed > p').length === 3);
  expect(document.querySelector('.stack')).toBeNull();
  await until(() =>
    said().endsWith('3 briefjes zijn nu zichtbaar bij Burgersegmenten en Waardepropositie.'),
  );
  one('[data-note=briefje-twee]').dispatchEvent(new Event('animationend'));
  flushSync();
  expect(texts('.note--revealed > p')).toEqual(['Vrijwilligers', 'Eigen regie']);
});

it.each([1024, 390])(
  'HOU43 a participant says to be ready, and takes it back, at %i px',
  async (width) => {
    await open('PARTICIPANT', width);
    stage.room.tell({ type: 'Readiness', ready: 6, present: 12, self: false, named: false });
    await until(() => one('.ready small').textContent === '6 van 12 klaar');
    press('Ik ben klaar');
    await until(() => stage.room.readied.length === 1);
    stage.room.tell({ type: 'Readiness', ready: 7, present: 12, self: true, named: false });
    await until(() => button('Ik ben klaar').getAttribute('aria-pressed') === 'true');
    press('Ik ben klaar');
    await until(() => stage.room.readied.length === 2);
    expect(stage.room.readied).toEqual([true, false]);
  },
);

it('HOU43 the facilitator reads how many are ready, and how many wrote nothing', async () => {
  await open('FACILITATOR');
  stage.room.tell({
    type: 'Readiness',
    ready: 7,
    present: 12,
    self: false,
    named: false,
    silent: 4,
  });
  await until(() => document.querySelector('.progress'));
  expect(one('.progress').textContent).toContain('7 van 12');
  expect(one('.progress').textContent).toContain('4 van 12 schreven nog niets');
  expect(document.querySelector('.ready')).toBeNull();
  discuss();
  await until(() => !one('.progress').textContent?.includes('nog niets'));
  expect(one('.progress').textContent).toContain('7 van 12');
});

function discuss() {
  const until = new Date(Date.now() + 60_000).toISOString();
  const countdown = { type: 'Counting', until } as const;
  stage.room.become({ type: 'DoingSet', mode: 'DISCUSSING', countdown, shown: [] });
}

it('WEB744 the ready button keeps the focus, and says why nothing comes of it', async () => {
  await open();
  stage.room.tell({ type: 'Readiness', ready: 6, present: 12, self: false, named: false });
  await until(() => texts('.ready small').join() === '6 van 12 klaar');
  button('Ik ben klaar').focus();
  const countdown = { type: 'Held', left: 60_000 } as const;
  stage.room.become({ type: 'DoingSet', mode: 'WRITING', countdown, shown: [] });
  await until(() => texts('.ready small').join() === 'Stilgezet');
  expect(button('Ik ben klaar').getAttribute('aria-disabled')).toBe('true');
  press('Ik ben klaar');
  stage.room.goDead();
  await until(() => !document.querySelector('.ready small'));
  press('Ik ben klaar');
  expect(document.activeElement).toBe(button('Ik ben klaar'));
  expect(button('Ik ben klaar').matches(':disabled')).toBe(false);
  expect(stage.room.readied).toEqual([]);
});

it('WEB740 a text that is refused comes back, also beside a late one of its note', async () => {
  await open();
  await change('Oud en jong', 'NOT_NOW');
  await until(() => document.querySelector('.late'));
  await change('Oud, jong en daartussen', 'CHANGED_MEANWHILE');
  await until(() => texts('[data-note=briefje-een] .note__state').length > 0);
  editIt();
  await until(() => editor().value === 'Oud, jong en daartussen');
  expect(texts('.late p')).toEqual(['1 tekst staat bij uw concepten']);
});

it('WEB740 what is refused goes to the box where something newer was left half-way', async () => {
  await open();
  stage.room.answers = false;
  await change('Eerste');
  editIt();
  type(editor(), 'Tweede');
  key('Escape');
  stage.room.answers = true;
  stage.room.refuseNext = 'CHANGED_MEANWHILE';
  stage.room.goDead();
  stage.room.comeBack();
  await until(() => box().value === 'Eerste');
  editIt();
  await until(() => editor().value === 'Tweede');
});

const editor = () => one<HTMLTextAreaElement>('[data-note=briefje-een] textarea');

function editIt() {
  press('Acties voor briefje');
  press('Verander de tekst');
}

async function change(text: string, refusal?: Refusal) {
  if (refusal) stage.room.refuseNext = refusal;
  editIt();
  type(editor(), text);
  key('Enter');
  if (refusal) await until(() => stage.room.refuseNext === undefined);
}

it.each([
  ['ANOTHERS', false],
  ['MINE', true],
] as const)('WEB742 a hidden note of %s is offered to be split: %s', async (author, isOffered) => {
  const led = ledAt(0, [7, 7]);
  const { notes } = workshopWith({ SEGMENTS: [slip('een', 'Ouderen')] });
  const hiding = { hidden: ['briefje-een'], authors: { 'briefje-een': author } };
  stage = new Rehearsal({ ...led, notes: { ...notes, ...hiding } });
  await stage.open();
  press('Acties voor briefje');
  const offers = texts('dialog .menu__button b').filter((each) => each.startsWith('Splits'));
  expect(offers).toHaveLength(isOffered ? 1 : 0);
});

it('HOU66 who says to be ready reads before that the facilitator sees by whom', async () => {
  await open();
  const told = { type: 'Readiness', ready: 1, present: 2, self: false } as const;
  stage.room.tell({ ...told, named: false });
  await until(() => document.querySelector('.ready small'));
  expect(one('.ready small').textContent).not.toContain('naam');
  stage.room.tell({ ...told, named: true });
  await until(() => one('.ready small').textContent?.includes('De begeleider ziet uw naam.'));
  expect(document.querySelector('.who')).toBeNull();
});

it('HOU66 the facilitator reads who is ready, in the order in which they came in', async () => {
  await open('FACILITATOR', 1440);
  const ids = stage.room.workshop.attendance.participants.map(({ id }) => id);
  const told = { type: 'Readiness', ready: 2, present: 2, self: false } as const;
  stage.room.tell({ ...told, named: false });
  await until(() => document.querySelector('.progress'));
  expect(document.querySelector('.who')).toBeNull();
  stage.room.tell({ ...told, named: true, who: [...ids].reverse() });
  await until(() => document.querySelector('.who'));
  expect(one('.who').textContent).toBe('Klaar: Anna en deelnemer 2');
});

it('HOU44 what comes too late lies with the drafts, also later, until it is saved', async () => {
  await open();
  stage.room.refuseNext = 'NOT_NOW';
  type(box(), 'Te laat');
  key('Enter');
  await until(() => document.querySelector('.late'));
  expect(box().value).toBe('');
  await stage.reopen();
  await until(() => document.querySelector('.late'));
  press('Uw concepten');
  expect(texts('.late .text, dialog .text')).toEqual(['Te laat']);
  press('Bewaar alsnog');
  await until(() => stage.room.heard.length === 1);
  expect(texts('[data-block=SEGMENTS] .note > p')).toContain('Te laat');
  expect(document.querySelector('.late')).toBeNull();
});

it('HOU45 who types when the room is made still keeps what they typed, and hears why', async () => {
  await open();
  type(box(), 'Half af');
  const countdown = { type: 'Held', left: 60_000 } as const;
  const event = { type: 'DoingSet', mode: 'WRITING', countdown, shown: [] } as const;
  const held = { type: 'Shown', seq: 2, opId: 'stil-0001', event, authors: {} } as const;
  stage.room.tell({ type: 'Events', events: [held] });
  await until(() => {
    key('Enter');
    return document.querySelector('.field__error');
  });
  expect(box().value).toBe('Half af');
  expect(document.activeElement).toBe(box());
  expect(stage.room.heard).toEqual([]);
  expect(document.querySelector('.late')).toBeNull();
});
