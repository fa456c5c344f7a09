import { untrack } from 'svelte';
import type { Desk, Wanted } from '../../desk/desk.svelte';
import type { NoteId } from '../../protocol/protocol';
import type { Place } from '../../replica/rules/canvas';
import { announcer } from '../../ui/announcer.svelte';
import { words } from '../../words/words.svelte';

/**
 * Keeps the focus with the person. What others do never moves it, unless the very thing that had it
 * is gone: then it goes to the heading of that block, and that is said.
 */
export function keptFocus(desk: Desk) {
  return (board: HTMLElement) => {
    let held: { element: HTMLElement; place: Place } | undefined;

    const remember = ({ target }: FocusEvent) => {
      held = target instanceof HTMLElement ? heldBy(desk, target) : undefined;
    };
    const forget = ({ target }: Event) => {
      if (!held?.element.contains(target as Node)) held = undefined;
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', forget);

    $effect(() => {
      void desk.view;
      const { wanted } = desk;
      untrack(() => {
        if (wanted) give(board, wanted);
        else if (held && isNowhere()) repair(desk, board, held);
        desk.wanted = undefined;
      });
    });

    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget);
    };
  };
}

function heldBy(desk: Desk, element: HTMLElement) {
  const id: NoteId | undefined = element.closest<HTMLElement>('[data-note]')?.dataset['note'];
  const place = id === undefined ? undefined : desk.place(id);
  return place && { element, place };
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** A note that only moved within its block takes the focus along. */
function repair(desk: Desk, board: HTMLElement, held: { element: HTMLElement; place: Place }) {
  const { element, place } = held;
  if (element.isConnected) {
    element.focus({ preventScroll: true });
  } else {
    give(board, { block: place.block });
    announcer.say(words().done.gone(place.note.text, desk.label(place.block)));
  }
}

function give(board: HTMLElement, { note, block }: Wanted) {
  const button = note && board.querySelector(`[data-note="${note}"] .note__actions`);
  const heading =
    board.querySelector(`[data-block-head="${block}"]`) ?? board.querySelector('[data-block-head]');
  const target = button || heading;
  if (target instanceof HTMLElement) target.focus();
}
