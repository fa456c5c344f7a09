import { expect, it } from 'vitest';
import { REFUSALS } from '../protocol/protocol';
import { PROBLEM_CODES } from '../protocol/rest';
import { en } from './en';
import { nl } from './nl';
import { language, words } from './words.svelte';

const SENTENCE = /[^.?!]+[.?!]/g;
const wordsIn = (sentence: string) => sentence.trim().split(/\s+/).length;

it('WEB1 says of every refusal what happened and what to do, in short sentences', () => {
  for (const refusal of REFUSALS) {
    for (const text of [nl.refusal[refusal], en.refusal[refusal]]) {
      const sentences = text.match(SENTENCE) ?? [];
      expect(sentences.length, text).toBeGreaterThan(1);
      expect(Math.max(...sentences.map(wordsIn)), text).toBeLessThanOrEqual(15);
    }
  }
});

it('WEB360 says of every problem that the server names what is so, in short sentences', () => {
  for (const code of PROBLEM_CODES) {
    for (const text of [nl.problem[code], en.problem[code]]) {
      const sentences = text.match(SENTENCE) ?? [];
      expect(sentences.length, text).toBeGreaterThan(0);
      expect(Math.max(...sentences.map(wordsIn)), text).toBeLessThanOrEqual(15);
    }
  }
});

it('WEB1 has all words in both languages, and follows the choice', () => {
  expect(shape(en)).toEqual(shape(nl));
  language.choose('en');
  expect(words().controls).toEqual(en.controls);
  expect(document.documentElement.lang).toBe('en');
  expect(localStorage.getItem('sluitend.taal')).toBe('en');
  language.choose('nl');
  expect(words().controls).toEqual(nl.controls);
});

it('WEB542 calls what recurs and what does not by one word each', () => {
  expect(JSON.stringify(texts(nl))).not.toMatch(/incidente|terugkerend/i);
  expect(JSON.stringify(texts(en))).not.toMatch(/incidental|structural/i);
});

/** All that a dictionary says, but for what its words are called. */
function texts(part: unknown): unknown {
  if (typeof part === 'function') return part.toString().replaceAll(/\$\{.*?\}/g, '');
  if (typeof part !== 'object' || part === null) return part;
  return Object.values(part).map(texts);
}

/** The keys of a dictionary with the kind of what stands there. */
function shape(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return typeof part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, shape(value)]));
}
