import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rememberErased } from '../device/admissions';
import { Outbox } from '../live/outbox';
import { problem, server } from '../server/server.example';
import { texts, until } from '../ui/page.example';
import WorkshopDoor from './WorkshopDoor.svelte';

const ID = 'werksessie1';
let shown: Record<string, unknown>;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  server(() => problem(401, 'NO_SESSION'));
  const outbox = new Outbox(`${ID}/PARTICIPANT`, undefined);
  await outbox.keepDraft('block.VALUE', 'Samen eten');
  await outbox.close();
});
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
  localStorage.clear();
  vi.unstubAllGlobals();
});

async function knock() {
  const props = { workshop: ID, screen: 'participate', secret: undefined } as const;
  shown = mount(WorkshopDoor, { target: document.body, props });
  await until(() => texts('.note p')[0] === 'Samen eten');
  return document.body.textContent;
}

it('WEB504 still says that a workshop was erased when its page is opened again', async () => {
  rememberErased(ID);
  const text = await knock();
  expect(text).toContain('Deze werksessie is verwijderd');
  expect(text).toContain('het bord is er niet meer');
  expect(text).not.toContain('dan bewaren wij het alsnog');
});

it('WEB504 keeps the text for a workshop that may let its writer in again', async () => {
  rememberErased('werksessie2');
  expect(await knock()).toContain('Komt u weer binnen, dan bewaren wij het alsnog.');
});
