import { readFileSync } from 'node:fs';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ledAt, notesOn, slip } from '../protocol/workshop.example';
import { mainCanvas } from '../replica/rules/notes';
import { announcer } from '../ui/announcer.svelte';
import { followReveals } from './reveals.svelte';

const MOST = 2_000;
/** What gathers a message of sentences that come close together. */
const GATHERING = 120;
const IDS = ['een', 'twee', 'drie', 'vier'];

let leave: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  announcer.clear();
});
afterEach(() => {
  leave();
  vi.useRealTimers();
});

/** Four notes of one block, of which so many are shown. */
function shownTo(count: number) {
  const { blocks } = mainCanvas(ledAt(0, [4]));
  const all = IDS.map((id) => slip(id, id));
  const hidden = all.slice(count).map(({ id }) => id);
  return { ...notesOn({ ...blocks, SEGMENTS: all }), hidden };
}

function follow() {
  let notes = $state.raw(shownTo(0));
  leave = $effect.root(() => {
    followReveals({
      get notes() {
        return notes;
      },
      label: () => 'Kanalen',
    });
  });
  flushSync();
  return (count: number) => {
    notes = shownTo(count);
    flushSync();
  };
}

it('HOU42 tells what is shown at most once in two seconds, and then all of it', () => {
  const show = follow();
  show(1);
  vi.advanceTimersByTime(GATHERING);
  expect(announcer.message).toBe('1 briefje is nu zichtbaar bij Kanalen.');
  show(2);
  vi.advanceTimersByTime(500);
  show(4);
  vi.advanceTimersByTime(MOST - 500 - GATHERING - 1);
  expect(announcer.message).toBe('1 briefje is nu zichtbaar bij Kanalen.');
  vi.advanceTimersByTime(1 + GATHERING);
  expect(announcer.message).toBe('3 briefjes zijn nu zichtbaar bij Kanalen.');
});

it('HOU42 turns a note over in 320 ms, or at once where motion is reduced', () => {
  const styles = (name: string) => readFileSync(`src/ui/${name}.css`, 'utf8');
  expect(styles('paper')).toMatch(
    /note--revealed \{\s*animation: turn-over var\(--sluitend-calm\)/,
  );
  const [usual = '', reduced = ''] = styles('tokens').split(
    '@media (prefers-reduced-motion: reduce)',
  );
  expect(usual).toContain('--sluitend-calm: 320ms;');
  expect(reduced).toContain('--sluitend-calm: 0ms;');
});

it('HOU42 tells nothing twice, and again at once after two seconds', () => {
  const show = follow();
  show(1);
  vi.advanceTimersByTime(MOST + GATHERING);
  announcer.clear();
  vi.advanceTimersByTime(MOST);
  expect(announcer.message).toBe('');
  show(2);
  vi.advanceTimersByTime(GATHERING);
  expect(announcer.message).toBe('1 briefje is nu zichtbaar bij Kanalen.');
});
