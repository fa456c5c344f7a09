import { expect, it } from 'vitest';
import { add } from './context';

it('WEB71 adds several terms at once', () => {
  expect(add(['De Haar'], ' Achterveen , Nieuw-Kolder;, \u200b,')).toEqual({
    terms: ['De Haar', 'Achterveen', 'Nieuw-Kolder'],
  });
});

it.each([
  ['de haar', 'KNOWN'],
  ['x'.repeat(61), 'TOO_LONG'],
  ['a,b,c,d,e,f,g,h,i,j,k,l', 'TOO_MANY'],
])('WEB71 does not add %s', (typed, objection) => {
  expect(add(['De Haar'], typed)).toEqual({ objection });
});

it('WEB71 adds up to the limits', () => {
  expect(add([], 'x'.repeat(60))).toEqual({ terms: ['x'.repeat(60)] });
  expect(add(['De Haar'], 'a,b,c,d,e,f,g,h,i,j,k')).toMatchObject({ terms: { length: 12 } });
});
