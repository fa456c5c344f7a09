import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { language } from '../words/words.svelte';
import Hyphenated from './Hyphenated.svelte';
import { hyphenation } from './hyphenation.svelte';

afterEach(() => language.choose('nl'));

async function broken(text: string) {
  const longWord = language.current === 'nl' ? 'financieringsmogelijkheden' : 'misunderstandings';
  await hyphenation.need(longWord);
  return hyphenation
    .pieces(text)
    .map((parts) => parts.join('|'))
    .join('');
}

it.each([
  ['Mantelzorgondersteuning.', 'Mantel|zor|gon|der|steu|ning.'],
  [
    'verzekeringsmaatschappij\nof vrijwilligers',
    'verze|ke|rings|maat|schappij\nof vrij|wil|li|gers',
  ],
  ['Wmo-voorzieningenloket', 'Wmo-voor|zie|nin|gen|loket'],
  ['patiëntenvereniging', 'pati|ën|ten|ver|e|ni|ging'],
  ['een kort woord', 'een kort woord'],
])('WEB562 breaks %j where Dutch does', async (text, parts) => {
  expect(await broken(text)).toBe(parts);
});

it('WEB562 breaks English where English does', async () => {
  language.choose('en');
  expect(await broken('Misunderstandings')).toBe('Misun|der|stand|ings');
});

it.each([
  'https://dorp.nl/aanvraagformulier',
  'aanvraagformulieren@gemeentehuisdorp.nl',
  'jaarrekeningcontrole2027',
  '€120.000.000.000.000',
])('WEB562 leaves %j whole', async (text) => {
  expect(await broken(text)).toBe(text);
});

it('WEB562 keeps the text as it was written, and says it whole to the ear', async () => {
  const text = 'Een verzekeringsmaatschappij';
  await broken(text);
  const target = document.createElement('p');
  const shown = mount(Hyphenated, { target, props: { text } });
  flushSync();
  expect(target.textContent).toBe(text);
  expect(target.querySelector('[data-whole]')?.getAttribute('data-whole')).toBe(text);
  expect(target.querySelector('[data-whole] > *')?.getAttribute('aria-hidden')).toBe('true');
  await unmount(shown);
});

it('WEB562 fetches no list for words that fit', async () => {
  const append = vi.spyOn(document.body, 'append');
  await hyphenation.need('een kort woord');
  expect(append).not.toHaveBeenCalled();
});
