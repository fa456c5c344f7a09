import { expect, it } from 'vitest';
import { golden } from '../../protocol/golden';
import { toldApart } from './names';

const { alike, different } = golden<{ alike: string[][]; different: string[] }>(
  'people/alike.json',
);

function namesake(first: string, next: string): number | undefined {
  const others = [{ id: 'eerste01', number: 1, nickname: first }];
  return toldApart({ id: 'tweede02', number: 2, nickname: next }, others).namesake;
}

it.each(alike)(
  'CAN75 tells names apart that look like %s, as the server does',
  (first, ...others) => {
    for (const name of [first, ...others]) expect(namesake(first, name), name).toBe(2);
  },
);

it('CAN75 leaves other names as they are', () => {
  for (const name of different) {
    for (const other of different) {
      expect(namesake(name, other), `${name}, ${other}`).toBe(name === other ? 2 : undefined);
    }
  }
});
