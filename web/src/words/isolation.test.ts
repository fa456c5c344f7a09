import { expect, it } from 'vitest';
import { isolated, isolating } from './isolation';
import { words } from './words.svelte';

it('WEB294 isolates what may turn the sentence around it, and nothing else', () => {
  expect(isolated('Belbus, 3 keer')).toBe('Belbus, 3 keer');
  expect(isolated('\u202Eom')).toBe('\u2068\u202Eom\u2069');
  expect(isolated('אוטובוס')).toBe('\u2068אוטובוס\u2069');
});

it('WEB294 lets a text neither close our isolate nor leave one open', () => {
  expect(isolated('a\u2069b\u202E')).toBe('\u2068ab\u202E\u2069');
  expect(isolated('a\u2067b')).toBe('\u2068a\u2067b\u2069\u2069');
  expect(isolated('\u2067a\u2069b\u2069')).toBe('\u2068\u2067a\u2069b\u2069');
});

it('WEB294 does so in every sentence of both dictionaries, lists counted in', () => {
  const turned = 'Bus\u202E';
  expect(words().done.added(turned, 'Kosten')).toBe(
    'Briefje “\u2068Bus\u202E\u2069” bewaard bij Kosten.',
  );
  expect(words().note.makeNotes([turned])).toContain('“\u2068Bus\u202E\u2069”');
  const dictionary = { of: { nested: (text: string, count: number) => text + count }, plain: 'x' };
  expect(isolating(dictionary).of.nested(turned, 2)).toBe('\u2068Bus\u202E\u20692');
  expect(isolating(dictionary).plain).toBe('x');
});
