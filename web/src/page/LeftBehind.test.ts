import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Outbox, unsavedTexts } from '../live/outbox';
import { press, texts, until } from '../ui/page.example';
import LeftBehind from './LeftBehind.svelte';

let shown: Record<string, unknown>;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  for (const workshop of ['werksessie1', 'werksessie2']) {
    const outbox = new Outbox(`${workshop}/PARTICIPANT`, undefined);
    await outbox.keepDraft('block.VALUE', `Van ${workshop}`);
    await outbox.close();
  }
});
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
});

function open(mayDrop: boolean) {
  const props = { workshop: 'werksessie1', help: 'Kopieer wat u wilt houden.', mayDrop };
  shown = mount(LeftBehind, { target: document.body, props });
  return until(() => texts('.note p')[0]);
}

it('WEB356 shows its writer what a workshop left here, and drops it after a question', async () => {
  expect(await open(true)).toBe('Van werksessie1');
  press('Gooi de teksten weg');
  expect(await unsavedTexts('werksessie1')).toHaveLength(1);
  press('Gooi de teksten weg');
  await until(() => texts('.note').length === 0);
  expect(await unsavedTexts('werksessie1')).toEqual([]);
  expect(await unsavedTexts()).toHaveLength(1);
});

it('WEB356 drops nothing that is still to be saved', async () => {
  await open(false);
  expect(document.body.textContent).not.toContain('Gooi de teksten weg');
});
