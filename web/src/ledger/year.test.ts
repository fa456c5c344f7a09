import { expect, it } from 'vitest';
import { shownSide } from './year';

it('WEB205 shows a side of a year of which the parts add up to its total', () => {
  expect(shownSide({ structural: '10.4', incidental: '0.4' })).toEqual({
    total: '11',
    structural: '11',
    incidental: '0',
  });
});
