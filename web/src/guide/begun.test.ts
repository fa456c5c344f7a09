import { expect, it } from 'vitest';
import dutch from '../../../files/src/main/resources/nl/sluitend/files/guide/nl.json';
import type { Preparation, WorkshopView } from '../protocol/protocol';
import { ANONYMOUS, inLobby, NO_SCRIPT, slip, workshopWith } from '../protocol/workshop.example';
import { isBegun } from './begun';
import { TEMPLATES } from './script';

const blank: Preparation = {
  subject: { kind: 'THEME', title: 'Nieuwe werksessie' },
  context: [],
  guide: dutch,
  frame: { firstYear: 2027 },
  script: NO_SCRIPT,
  naming: ANONYMOUS,
};
const made: WorkshopView = {
  ...workshopWith({}),
  preparation: blank,
  ...inLobby(),
};

const changes: Record<string, Partial<WorkshopView>> = {
  subject: { preparation: { ...blank, subject: { kind: 'THEME', title: 'Vervoer' } } },
  place: { preparation: { ...blank, context: ['De Haar'] } },
  ceiling: { preparation: { ...blank, frame: { firstYear: 2027, ceiling: '1000' } } },
  question: { preparation: { ...blank, guide: workshopWith({}).preparation.guide } },
  participant: { attendance: inLobby([{ id: 'persoon01', number: 1 }]).attendance },
  note: { notes: workshopWith({ VALUE: [slip('een', 'Eigen regie')] }).notes },
};

it('WEB536 a workshop is not begun by making it', () => {
  expect(isBegun(made)).toBe(false);
});

it.each(Object.keys(changes))('WEB536 a workshop is begun by its first %s', (change) => {
  expect(isBegun({ ...made, ...changes[change] })).toBe(true);
});

it('WEB606 a workshop is begun by a script of its own, and not by one of the method', () => {
  const scripted = (script: Preparation['script']) =>
    isBegun({ ...made, preparation: { ...blank, script } });
  expect(TEMPLATES.map(scripted)).toEqual([false, false, false]);
  const [first] = TEMPLATES;
  if (first) expect(scripted({ ...first, minutes: 45 })).toBe(true);
});
