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

it('WEB342 leaves all else in the file as it was written', async () => {
  const odd =
    '{"preparation": {"subject": {"title": "Bus \\"1\\""}}, "version": 2e0, "version": 2}';
  expect(await copied(odd)).toBe(odd.replace('1\\""', '1\\" (kopie)"'));
});

it('WEB342 leaves a file as it is that is no UTF-8', async () => {
  const file = new Blob([new Uint8Array([0xff, 0x7b])]);
  expect(await asCopy(file, copyOf)).toBe(file);
});

it.each([
  ['{'],
  ['[]'],
  ['{"title": "a", "preparation": {"subject": {"title": "b"}}}'],
  [titled(7)],
  [titled('x'.repeat(most('Subject', 'title') - 7))],
])('WEB342 leaves a file as it is that cannot be named so: %s', async (text) => {
  expect(await copied(text)).toBe(text);
});
