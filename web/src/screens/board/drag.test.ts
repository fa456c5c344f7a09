import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { slip, workshopWith } from '../../protocol/workshop.example';
import { key, one, said, texts, until } from '../../ui/page.example';
import { Rehearsal } from './stage.example.svelte';

// The test page has no layout: notes lie 100 px below each other, blocks 200 px beside each other.
const BLOCKS = ['SEGMENTS', 'VALUE', 'CHANNELS'];
const HEIGHT = 100;
const WIDTH = 200;

let stage: Rehearsal;

beforeEach(async () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(layOut);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(WIDTH);
  document.elementFromPoint = (x) => one(`[data-block=${BLOCKS[Math.floor(x / WIDTH)]}]`);
  stage = new Rehearsal(
    workshopWith({
      SEGMENTS: [slip('een', 'Ouderen')],
      VALUE: [slip('twee', 'Eigen regie'), slip('drie', 'Samen eten')],
    }),
  );
  await stage.open();
});
afterEach(() => {
  stage.close();
  if (vi.isFakeTimers()) vi.runOnlyPendingTimers();
  vi.useRealTimers();
});

function layOut(this: Element): DOMRect {
  const note = this.closest('[data-note]');
  const block = this.closest<HTMLElement>('[data-block]')?.dataset['block'] ?? '';
  const index = note ? [...(note.parentElement?.children ?? [])].indexOf(note) : 0;
  return new DOMRect(BLOCKS.indexOf(block) * WIDTH, index * HEIGHT, WIDTH, HEIGHT);
}

function point(event: string, x: number, y: number, pointerType = 'mouse') {
  const init = { bubbles: true, isPrimary: true, button: 0, clientX: x, clientY: y, pointerType };
  const target = event === 'pointerdown' ? one('[data-note=briefje-een]') : document.body;
  target.dispatchEvent(new PointerEvent(event, init));
  flushSync();
}

const notesIn = (block: string) => texts(`[data-block=${block}] [data-note] > p`);

it('WEB28 lays a dragged note where the line shows, and only when it is let go', async () => {
  point('pointerdown', 20, 20);
  point('pointermove', 22, 21);
  expect(document.querySelector('.note--floating')).toBeNull();
  point('pointermove', 250, 120);
  expect(one('.note--before').dataset['note']).toBe('briefje-drie');
  expect(notesIn('VALUE')).toEqual(['Eigen regie', 'Samen eten']);
  point('pointerup', 250, 120);
  expect(notesIn('VALUE')).toEqual(['Eigen regie', 'Ouderen', 'Samen eten']);
  expect(document.querySelector('.note--floating')).toBeNull();
  await until(() => said().endsWith('van Burgersegmenten naar Waardepropositie, 2 van 3.'));
});

it('WEB28 lays a note last below the others', () => {
  point('pointerdown', 20, 20);
  point('pointermove', 250, 290);
  expect(document.querySelector('.notes--last')).not.toBeNull();
  point('pointerup', 250, 290);
  expect(notesIn('VALUE')).toEqual(['Eigen regie', 'Samen eten', 'Ouderen']);
});

it('WEB28 leaves the note where it was on Esc', async () => {
  point('pointerdown', 20, 20);
  point('pointermove', 250, 120);
  key('Escape');
  point('pointerup', 250, 120);
  expect(notesIn('SEGMENTS')).toEqual(['Ouderen']);
  expect(document.querySelector('.note--before')).toBeNull();
  await until(() => said().endsWith('Slepen gestopt. Het briefje ligt waar het lag.'));
});

it('WEB29 lets a finger scroll, and drags once it has rested on a note', () => {
  vi.useFakeTimers();
  point('pointerdown', 20, 20, 'touch');
  point('pointermove', 250, 120, 'touch');
  vi.runOnlyPendingTimers();
  point('pointerup', 250, 120, 'touch');
  expect(notesIn('VALUE')).toEqual(['Eigen regie', 'Samen eten']);

  point('pointerdown', 20, 20, 'touch');
  vi.advanceTimersByTime(400);
  point('pointermove', 250, 120, 'touch');
  point('pointerup', 250, 120, 'touch');
  expect(notesIn('VALUE')).toEqual(['Eigen regie', 'Ouderen', 'Samen eten']);
});
