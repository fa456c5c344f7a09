import { afterEach, beforeEach, expect, it } from 'vitest';
import type { WorkshopView } from '../../protocol/protocol';
import { slip, workshopWith } from '../../protocol/workshop.example';
import { key, one, setWidth, texts, type, until } from '../../ui/page.example';
import { Rehearsal } from './stage.example.svelte';

const blank = workshopWith({ SEGMENTS: [slip('een', 'Ouderen'), slip('twee', 'Jongeren')] });
const byRole: WorkshopView = {
  ...blank,
  preparation: { ...blank.preparation, naming: { type: 'ByRole', capacities: ['zorg'] } },
  notes: {
    ...blank.notes,
    signatures: {
      'briefje-een': { type: 'OfCapacity', capacity: 'zorg' },
      'briefje-twee': { type: 'OfFacilitator' },
    },
  },
};

let stage: Rehearsal;

beforeEach(() => setWidth(1024));
afterEach(() => {
  stage.close();
  setWidth(1024);
});

async function open(workshop: WorkshopView, role: 'FACILITATOR' | 'PARTICIPANT' = 'PARTICIPANT') {
  stage = new Rehearsal(workshop, role);
  await stage.open();
}

it.each([1024, 390])('WEB628 shows whose a note is at the foot of it, %d wide', async (width) => {
  setWidth(width);
  await open(byRole);
  expect(texts('.note .by [translate]')).toEqual(['zorg', 'begeleider']);
});

it('WEB628 shows nothing of the kind in an anonymous workshop', async () => {
  await open(blank);
  expect(texts('.note .by')).toEqual([]);
});

it('WEB627 says on the board who reads what somebody writes, until they wrote', async () => {
  await open(blank);
  expect(one('.pledge').textContent).toContain('niemand ziet wie het schreef.');
  type(one<HTMLTextAreaElement>('.writer textarea'), 'Mantelzorgers');
  key('Enter');
  await until(() => document.querySelector('.pledge') === null);
});

it('WEB627 says it on the phone, also of what is hidden', async () => {
  setWidth(390);
  const stageOfHour = {
    type: 'Led',
    step: 'step-on-SEGMENTS',
    since: '2027-01-12T09:00:00Z',
    mode: 'WRITING',
    countdown: { type: 'Held', left: 1 },
    begun: '2027-01-12T09:00:00Z',
    minutes: {},
    spent: {},
  } as const;
  await open({ ...byRole, hour: { stage: stageOfHour } });
  expect(one('.pledge').textContent).toContain('De begeleider leest het al, met uw rol erbij.');
});
