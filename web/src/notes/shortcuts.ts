import { move, shift } from '../desk/actions';
import type { Desk } from '../desk/desk.svelte';
import { blockFrom } from '../guide/blocks';

/** Alt with an arrow moves the note that has the focus: within its block, or to the next block. */
export function shortcuts(desk: Desk) {
  return (sheet: HTMLElement) => {
    const onKey = (event: KeyboardEvent) => {
      const id = noteOf(event.target);
      const move = event.altKey && id ? moves(desk, id)[event.key] : undefined;
      if (!move) return;
      event.preventDefault();
      move();
    };
    sheet.addEventListener('keydown', onKey);
    return () => sheet.removeEventListener('keydown', onKey);
  };
}

/** The note whose button has the focus; while somebody types, the arrows are theirs. */
function noteOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof HTMLElement) || target.matches('textarea, input')) return undefined;
  return target.closest<HTMLElement>('[data-note]')?.dataset['note'];
}

function moves(desk: Desk, id: string): Partial<Record<string, () => void>> {
  return {
    ArrowUp: () => shift(desk, id, -1),
    ArrowDown: () => shift(desk, id, 1),
    ArrowLeft: () => toBlock(desk, id, -1),
    ArrowRight: () => toBlock(desk, id, 1),
  };
}

function toBlock(desk: Desk, id: string, steps: number) {
  const place = desk.place(id);
  const block = place && blockFrom(place.block, steps);
  if (block) move(desk, id, block);
}
