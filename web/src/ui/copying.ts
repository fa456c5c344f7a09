import { words } from '../words/words.svelte';
import { announcer } from './announcer.svelte';
import { toasts } from './toasts.svelte';

/** Over plain http, as in most rooms, a browser has no clipboard, but copies what is selected. */
export async function copyFrom(box: HTMLInputElement | HTMLTextAreaElement, copied: string) {
  const isCopied = (await toClipboard(box.value)) || selectedIsCopied(box);
  const text = isCopied ? copied : words().prepare.copySelected;
  toasts.show(text);
  announcer.say(text);
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function selectedIsCopied(box: HTMLInputElement | HTMLTextAreaElement): boolean {
  box.focus();
  box.select();
  return document.execCommand('copy');
}
