import { announcer } from './announcer.svelte';
import { toasts } from './toasts.svelte';

/** One text, for what takes only text and for what knows headings and tables. */
export interface Copied {
  readonly plain: string;
  readonly html?: string;
}

/** What is said when the text is on the clipboard, and what when the browser does not want that. */
export interface Outcome {
  readonly done: string;
  readonly failed: string;
}

/**
 * Over plain http, as in most rooms, a page has no clipboard of its own. Every browser lets it say
 * what an ordinary copy takes along, so that is the one way.
 */
export function copy(copied: Copied, { done, failed }: Outcome): boolean {
  const isCopied = isTaken(copied);
  const text = isCopied ? done : failed;
  toasts.show(text);
  announcer.say(text);
  return isCopied;
}

function isTaken({ plain, html }: Copied): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', take);
  const isDone = whileSelected(plain, () => document.execCommand('copy'));
  document.removeEventListener('copy', take);
  return isDone && isTaken;
}

/**
 * Safari copies only while something is selected that may be. Under an open dialog nothing may be,
 * so the text stands for that moment beside what has the focus.
 */
function whileSelected(text: string, act: () => boolean): boolean {
  const selection = getSelection();
  const before = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const held = document.createElement('span');
  held.className = 'sr selectable';
  held.textContent = text;
  (document.activeElement?.closest('dialog') ?? document.body).append(held);
  selection?.selectAllChildren(held);
  const isDone = act();
  selection?.removeAllRanges();
  if (before) selection?.addRange(before);
  held.remove();
  return isDone;
}
