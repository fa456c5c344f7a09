import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LATE, type LateText } from '../live/late';
import { Outbox, unsavedTexts } from '../live/outbox';
import { MAIN_CANVAS } from '../protocol/protocol';
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

it('WEB743 shows what came too late as it was written, each text by itself', async () => {
  const note = 'briefje-een';
  const others = [{ id: 'briefje-drie', text: 'Bus' }];
  const late: readonly LateText[] = [
    { type: 'AddNote', canvas: MAIN_CANVAS, note: 'briefje-twee', block: 'COSTS', text: 'Huur' },
    { type: 'EditNote', note, text: 'Ouderen', seen: 'Oud' },
    { type: 'SplitNote', note, text: 'Taxi', others, seen: 'Taxi en bus' },
  ];
  const outbox = new Outbox('werksessie1/PARTICIPANT', undefined);
  await outbox.keepDraft(LATE, JSON.stringify(late));
  await outbox.close();
  await open(true);
  const shown = texts('.note p').filter((text) => text !== 'Van werksessie1');
  expect(shown).toEqual(['Huur', 'Ouderen', 'Taxi\nBus']);
});

it('WEB356 drops nothing that is still to be saved', async () => {
  await open(false);
  expect(document.body.textContent).not.toContain('Gooi de teksten weg');
});
