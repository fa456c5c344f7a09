import { expect, it } from 'vitest';
import type { Block } from '../../protocol/protocol';
import { ALL, asked, next, type Turn } from './scene';

it('WEB331 comes past every page of each crowded block, in the order of the method', () => {
  const crowded: Block[] = ['COSTS', 'VALUE'];
  const pages = (scene: Turn) => (scene.block === 'COSTS' ? 2 : 1);
  const seen: Turn[] = [];
  let scene: Turn = ALL;
  do {
    scene = next(scene, crowded, pages(scene));
    seen.push(scene);
  } while (scene !== ALL);
  expect(seen).toEqual([
    { block: 'VALUE', page: 0 },
    { block: 'COSTS', page: 0 },
    { block: 'COSTS', page: 1 },
    ALL,
  ]);
});

it('WEB331 stays with all blocks where everything fits', () => {
  expect(next(ALL, [], 1)).toBe(ALL);
});

it('WEB331 turns the page of a block whose key is pressed again, the first after the last', () => {
  const first = asked('3', ALL, 1);
  expect(first).toEqual({ block: 'CHANNELS', page: 0 });
  const second = asked('3', first ?? ALL, 2);
  expect(second).toEqual({ block: 'CHANNELS', page: 1 });
  expect(asked('3', second ?? ALL, 2)).toEqual(first);
  expect(asked('0', second ?? ALL, 2)).toBe(ALL);
  expect(['x', '10', 'Enter'].map((key) => asked(key, ALL, 1))).toEqual(Array(3).fill(undefined));
});
