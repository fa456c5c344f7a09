import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Refusal } from '../../protocol/protocol';
import { Autosave, unsavedDrafts } from './autosave.svelte';

let saved = $state('');
let attempts: string[];
let refusal: Refusal | undefined;
let draft: Autosave<string>;
let leave: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  saved = 'oud';
  attempts = [];
  refusal = undefined;
  leave = $effect.root(() => {
    draft = new Autosave({ saved: () => saved, save });
  });
  flushSync();
});
afterEach(() => {
  leave();
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
});

function save(text: string) {
  attempts.push(text);
  saved = refusal ? saved : text;
  return refusal;
}

it('WEB70 saves once after a pause', () => {
  draft.value = 'n';
  vi.advanceTimersByTime(500);
  draft.value = 'nieuw';
  vi.advanceTimersByTime(599);
  expect(attempts).toEqual([]);
  expect(unsavedDrafts.size).toBe(1);
  vi.advanceTimersByTime(1);
  expect(attempts).toEqual(['nieuw']);
  expect(unsavedDrafts.size).toBe(0);
});

it('WEB70 saves when the field or the page is left', () => {
  draft.value = 'veld';
  draft.save();
  draft.value = 'pagina';
  dispatchEvent(new Event('pagehide'));
  draft.value = 'weg';
  flushSync();
  leave();
  expect(attempts).toEqual(['veld', 'pagina', 'weg']);
});

it('WEB70 does not save what is the same', () => {
  draft.value = 'oud';
  draft.save();
  expect(attempts).toEqual([]);
});

it('WEB70 keeps what was refused, with the reason', () => {
  refusal = 'TEXT_EMPTY';
  draft.value = '';
  draft.save();
  expect(draft.value).toBe('');
  expect(draft.refusal).toBe('TEXT_EMPTY');
  expect(unsavedDrafts.size).toBe(1);
  draft.value = 'goed';
  expect(draft.refusal).toBeUndefined();
});

it('WEB70 follows what others save while nobody types here', () => {
  saved = 'van een ander';
  expect(draft.value).toBe('van een ander');
});

it('WEB290 does not save over what somebody else made of it, and shows both', () => {
  draft.value = 'mijn';
  saved = 'van een ander';
  draft.save();
  expect(attempts).toEqual([]);
  expect(draft.value).toBe('mijn');
  expect(draft.refusal).toBe('CHANGED_MEANWHILE');
  expect(draft.theirs).toEqual({ value: 'van een ander' });
  expect(unsavedDrafts.size).toBe(1);
});

it('WEB290 keeps what was written here, or takes over what stands there', () => {
  draft.value = 'mijn';
  saved = 'van een ander';
  draft.keepMine();
  expect(attempts).toEqual(['mijn']);
  draft.value = 'weer mijn';
  saved = 'van nog een ander';
  draft.takeTheirs();
  expect(draft.value).toBe('van nog een ander');
  expect(unsavedDrafts.size).toBe(0);
});

it('WEB291 takes back what the server refused, unless more was typed', () => {
  draft.giveBack('geweigerd', 'oud');
  expect(draft.value).toBe('geweigerd');
  draft.value = 'verder';
  draft.giveBack('geweigerd', 'oud');
  expect(draft.value).toBe('verder');
});
