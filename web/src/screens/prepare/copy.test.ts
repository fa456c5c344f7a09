import { expect, it } from 'vitest';
import { most } from '../../protocol/bounds';
import { asCopy } from './copy';

const copyOf = (title: string) => `${title} (kopie)`;
const titled = (title: unknown) =>
  JSON.stringify({ preparation: { subject: { title } }, version: 2 });
const copied = async (text: string) => (await asCopy(new Blob([text]), copyOf)).text();

it('WEB342 names a workshop from a file a copy', async () => {
  expect(await copied(titled('Vervoer'))).toBe(titled('Vervoer (kopie)'));
});

it.each([['{'], ['[]'], [titled(7)], [titled('x'.repeat(most('Subject', 'title') - 7))]])(
  'WEB342 leaves a file as it is that cannot be named so: %s',
  async (text) => {
    expect(await copied(text)).toBe(text);
  },
);
