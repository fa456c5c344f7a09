import { expect, it } from 'vitest';
import { bearsSecret, paths, routeOf } from './routes';

it.each([
  ['/', { page: 'home' }],
  ['/meedoen', { page: 'join' }],
  ['/voorbereiden', { page: 'create' }],
  [paths.prepare('abcdefgh'), { page: 'workshop', workshop: 'abcdefgh', screen: 'prepare' }],
  [paths.board('abcdefgh'), { page: 'workshop', workshop: 'abcdefgh', screen: 'board' }],
  [
    paths.participate('abcdefgh'),
    { page: 'workshop', workshop: 'abcdefgh', screen: 'participate' },
  ],
  [paths.wall('abcdefgh'), { page: 'workshop', workshop: 'abcdefgh', screen: 'wall' }],
  [paths.result('abcdefgh'), { page: 'workshop', workshop: 'abcdefgh', screen: 'result' }],
])('WEB60 knows the address %s', (path, route) => {
  expect(routeOf(path)).toEqual(route);
});

it.each(['/elders', '/werksessie/kort/bord', '/werksessie/abcdefgh/toString', '/meedoen/'])(
  'WEB60 does not know the address %s',
  (path) => {
    expect(routeOf(path)).toEqual({ page: 'unknown' });
  },
);

it('WEB61 expects secrets only where people are let in', () => {
  expect(bearsSecret(routeOf('/meedoen'))).toBe(true);
  expect(bearsSecret(routeOf(paths.wall('abcdefgh')))).toBe(true);
  expect(bearsSecret(routeOf('/'))).toBe(false);
});
