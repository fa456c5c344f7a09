import { expect, it } from 'vitest';
import { fileName } from './fileName';

const DAY = new Date(2026, 10, 7);

it.each([
  ['Dorpsontmoeting en vervoer', 'Dorpsontmoeting-en-vervoer-2026-11-07.json'],
  ['../../etc: "zorg" \u202e?', 'etc-zorg-2026-11-07.json'],
  ['Café Zuid', 'Café-Zuid-2026-11-07.json'],
  ['…', '2026-11-07.json'],
  ['x'.repeat(300), `${'x'.repeat(80)}-2026-11-07.json`],
])('WEB341 names the file of %j after its subject and the day', (subject, name) => {
  expect(fileName(subject, DAY, 'json')).toBe(name);
});
