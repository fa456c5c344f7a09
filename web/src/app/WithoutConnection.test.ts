import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Outbox } from '../live/outbox';
import { MAIN_CANVAS } from '../protocol/protocol';
import WithoutConnection from './WithoutConnection.svelte';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

let shown: Record<string, unknown> = {};
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
});

it('WEB338 shows the notes of this workshop that wait, and leaves them to its board', async () => {
  const outbox = new Outbox('abcdefgh/PARTICIPANT');
  const write = (text: string) =>
    ({ type: 'AddNote', canvas: MAIN_CANVAS, block: 'VALUE', text }) as const;
  await outbox.keep({ opId: 'op1', command: { ...write('Samen eten'), note: 'briefje01' } });
  const other = new Outbox('andere00/PARTICIPANT');
  await other.keep({ opId: 'op2', command: { ...write('Elders'), note: 'briefje02' } });
  const onretry = vi.fn();
  shown = mount(WithoutConnection, {
    target: document.body,
    props: { workshop: 'abcdefgh', onretry },
  });
  await vi.waitFor(() => {
    flushSync();
    expect(document.body.textContent).toContain('Samen eten');
  });
  expect(document.body.textContent).toContain('1 tekst is nog niet bewaard.');
  expect(document.body.textContent).not.toContain('Elders');
  dispatchEvent(new Event('online'));
  expect(onretry).toHaveBeenCalledOnce();
  await Promise.all([outbox.close(), other.close()]);
});

it('WEB345 shows half-written text as well, and not what a note said before', async () => {
  const outbox = new Outbox('abcdefgh/PARTICIPANT');
  await outbox.keepDraft('block.VALUE', 'Samen e');
  await outbox.keepDraft('note.briefje01', 'Een bel');
  await outbox.keepDraft('note.briefje01.seen', 'Een bus');
  await outbox.keepDraft('split.briefje02', 'Huur\nStroom');
  shown = mount(WithoutConnection, {
    target: document.body,
    props: { workshop: 'abcdefgh', onretry: vi.fn() },
  });
  await vi.waitFor(() => {
    flushSync();
    expect(document.body.textContent).toContain('3 teksten zijn nog niet bewaard.');
  });
  const texts = [...document.querySelectorAll('li')].map((each) => each.textContent);
  expect(texts).toEqual(
    ['Samen e', 'Een bel', 'Huur\nStroom'].map((each) => `${each} half geschreven`),
  );
  await outbox.close();
});
