import { expect, it } from 'vitest';
import { isNear } from './parties';

it.each([
  ['Gemeente', 'Gemeente (Wmo)'],
  ['Gemeente (Jeugd)', 'Gemeente (Wmo)'],
  ['gemeente wmo', 'Gemeente (Wmo)'],
  ['Gemeente  (WMO)', 'Gemeente (Wmo)'],
  ['Gemente', 'Gemeente'],
  ['Gemeentee', 'Gemeente'],
  ['Gemeinte', 'Gemeente'],
  ['Zorgkántoor', 'Zorgkantoor'],
])('WEB424 finds that %s is nearly %s', (name, ceilingOf) => {
  expect(isNear(name, ceilingOf)).toBe(true);
});

it.each([
  ['Gemeente (Wmo)', 'Gemeente (Wmo)'],
  ['', 'Gemeente (Wmo)'],
  ['Zorgkantoor', 'Gemeente (Wmo)'],
  ['Provincie', 'Gemeente'],
  ['Rijk', 'Wijk'.slice(1)],
])('WEB424 leaves %s beside %s', (name, ceilingOf) => {
  expect(isNear(name, ceilingOf)).toBe(false);
});
