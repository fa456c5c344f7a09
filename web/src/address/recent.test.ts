import { beforeEach, expect, it } from 'vitest';
import { forget, type Recent, recent, rememberOpened } from './recent';

beforeEach(() => localStorage.clear());

const NOW = new Date('2026-11-07T09:00:00Z');

const opened = (workshop: string, subject = 'Vervoer'): Recent => ({
  workshop,
  subject,
  role: 'FACILITATOR',
  at: NOW.toISOString(),
});

it('WEB66 shows the last one first, under its subject of now', () => {
  rememberOpened(opened('workshop1'), NOW);
  rememberOpened(opened('workshop2'), NOW);
  rememberOpened(opened('workshop1', 'Ontmoeting'), NOW);
  expect(recent()).toEqual([opened('workshop1', 'Ontmoeting'), opened('workshop2')]);
});

it('WEB66 keeps fifty', () => {
  for (let i = 0; i < 52; i++) {
    rememberOpened(opened(`workshop${i}`), NOW);
  }
  expect(recent().map(({ workshop }) => workshop)).toEqual(
    Array.from({ length: 50 }, (_, i) => `workshop${51 - i}`),
  );
});

it('WEB66 leaves one out', () => {
  rememberOpened(opened('workshop1'), NOW);
  forget(opened('workshop1'));
  expect(recent()).toEqual([]);
});

it.each(['{', '{"a":1}', '[1]', '[{"workshop":"../x","subject":"s","role":"WALL"}]'])(
  'WEB66 passes over %s',
  (kept) => {
    localStorage.setItem('sluitend.recent', kept);
    expect(recent()).toEqual([]);
  },
);

it('WEB343 reads what an earlier version kept, without a day', () => {
  const kept = { workshop: 'workshop1', subject: 'Vervoer', role: 'WALL' };
  localStorage.setItem('sluitend.recent', JSON.stringify([kept, { ...kept, at: 'gisteren' }]));
  expect(recent()).toEqual([kept]);
});
