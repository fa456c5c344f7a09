import { beforeEach, expect, it } from 'vitest';
import { forget, type Recent, recent, rememberOpened } from './recent';

beforeEach(() => localStorage.clear());

const opened = (workshop: string, subject = 'Vervoer'): Recent => ({
  workshop,
  subject,
  role: 'FACILITATOR',
});

it('WEB66 shows the last one first, under its subject of now', () => {
  rememberOpened(opened('workshop1'));
  rememberOpened(opened('workshop2'));
  rememberOpened(opened('workshop1', 'Ontmoeting'));
  expect(recent()).toEqual([opened('workshop1', 'Ontmoeting'), opened('workshop2')]);
});

it('WEB66 keeps six', () => {
  for (let i = 0; i < 8; i++) {
    rememberOpened(opened(`workshop${i}`));
  }
  expect(recent().map(({ workshop }) => workshop)).toEqual(
    [7, 6, 5, 4, 3, 2].map((i) => `workshop${i}`),
  );
});

it('WEB66 leaves one out', () => {
  rememberOpened(opened('workshop1'));
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
