import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rememberOpened } from '../address/recent';
import { rememberAdmission } from '../device/admissions';
import { remember } from '../device/stored';
import { forgetting } from '../live/forgetting.svelte';
import { Outbox, unsavedTexts } from '../live/outbox';
import ForgetDevice from '../page/ForgetDevice.svelte';
import { MAIN_CANVAS } from '../protocol/protocol';
import { problem, server } from '../server/server.example';
import { announcer } from '../ui/announcer.svelte';
import { press, texts, until } from '../ui/page.example';
import { toasts } from '../ui/toasts.svelte';
import App from './App.svelte';

const NOTE = { type: 'AddNote', canvas: MAIN_CANVAS, block: 'VALUE', text: 'Samen eten' } as const;
const TO_LEAVE = 'sluitend.verlaten';

let shown: Record<string, unknown>[] = [];
let outbox: Outbox;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  outbox = new Outbox('werksessie1/PARTICIPANT', undefined);
  await outbox.keep({ opId: 'operatie1', command: { ...NOTE, note: 'briefje01' } });
  await outbox.keepDraft('block.COSTS', 'Huu');
  await outbox.close();
  remember('thema', 'donker');
  rememberAdmission('werksessie2');
  const opened = { workshop: 'werksessie3', subject: 'Vervoer', role: 'FACILITATOR' } as const;
  rememberOpened(opened, new Date());
  sessionStorage.setItem('sluitend.links.werksessie3', '{}');
});

afterEach(() => {
  for (const each of shown) unmount(each);
  shown = [];
  localStorage.clear();
  forgetting.left = undefined;
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const text = () => document.body.textContent ?? '';

function ask() {
  shown.push(mount(ForgetDevice, { target: document.body }));
  press('Vergeet dit toestel');
}

const everything = [1, 2, 3].map((which) => `DELETE /api/v1/workshops/werksessie${which}/sessions`);

it('WEB352 says first what goes, what stays and what is not saved', async () => {
  const asked = server(() => ({ status: 204 }));
  ask();
  await until(() => text().includes('2 teksten of wijzigingen zijn nog niet bewaard.'));
  expect(texts('.note p')).toEqual(['Samen eten', 'Huu']);
  expect(text()).toContain('Uw briefjes blijven op het bord.');
  expect(text()).toContain('Bewaar eerst uw eigen link');
  press('Nog niet');
  expect(document.querySelector('dialog')).toBeNull();
  expect(asked).toEqual([]);
  expect(await unsavedTexts()).toHaveLength(2);
});

it('WEB353 WEB503 erases all that is here, and has the server end every access', async () => {
  const asked = server(() => ({ status: 204 }));
  shown.push(mount(App, { target: document.body }));
  ask();
  await until(() => text().includes('Vergeet alles'));
  toasts.show('Anderen zien u als Anna (2).');
  announcer.say('Briefje van Anna bewaard.');
  await until(() => text().includes('Briefje van Anna'));
  announcer.say('Nog een van Anna.');
  press('Vergeet alles');
  await until(() => text().includes('Hier staat niets meer van u.'));
  expect(text()).not.toContain('Anna');
  expect(asked.toSorted()).toEqual(everything);
  expect(Object.keys(localStorage)).toEqual([]);
  expect(Object.keys(sessionStorage)).toEqual([]);
  expect(await unsavedTexts()).toEqual([]);
});

it('WEB354 says what is left without a connection, and finishes when there is one', async () => {
  const answers = vi.fn((): { status: number } | undefined => undefined);
  const asked = server((path) => (path.includes('werksessie2') ? { status: 204 } : answers()));
  shown.push(mount(App, { target: document.body }));
  await forgetting.begin();
  await until(() => text().includes('De toegang tot 2 werksessies kan alleen met verbinding'));
  expect(Object.keys(localStorage)).toEqual([TO_LEAVE]);
  expect(await unsavedTexts()).toEqual([]);
  answers.mockReturnValue({ status: 204 });
  asked.length = 0;
  dispatchEvent(new Event('online'));
  await until(() => text().includes('Hier staat niets meer van u.'));
  expect(asked.toSorted()).toEqual(everything.filter((each) => !each.includes('werksessie2')));
  expect(Object.keys(localStorage)).toEqual([]);
});

/** What the other page of this device writes down, or takes away when it is done. */
function elsewhere(left: readonly string[] | undefined) {
  const newValue = left ? JSON.stringify(left) : null;
  if (newValue) localStorage.setItem(TO_LEAVE, newValue);
  else localStorage.removeItem(TO_LEAVE);
  dispatchEvent(new StorageEvent('storage', { key: TO_LEAVE, newValue }));
}

it('WEB355 has every other page of the device leave, and keep nothing', async () => {
  const asked = server(() => problem(500, 'FAILED'));
  shown.push(mount(App, { target: document.body }));
  elsewhere(['werksessie1', 'werksessie2']);
  await until(() => text().includes('De toegang tot 2 werksessies kan alleen met verbinding'));
  expect(asked).toEqual([]);
  expect(await unsavedTexts()).toEqual([]);
  elsewhere(['werksessie2']);
  await until(() => text().includes('De toegang tot 1 werksessie kan alleen met verbinding'));
  elsewhere(undefined);
  await until(() => text().includes('Hier staat niets meer van u.'));
  const load = vi.spyOn(location, 'replace').mockImplementation(() => {});
  press('Naar de startpagina');
  expect(load).toHaveBeenCalledExactlyOnceWith('/');
});

it('WEB502 lets nobody begin, in any page, before every access has ended', async () => {
  server(() => undefined);
  shown.push(mount(App, { target: document.body }));
  elsewhere(['werksessie1']);
  await until(() => text().includes('nog niet helemaal vergeten'));
  expect(text()).not.toContain('U kunt het toestel doorgeven');
  expect(() => press('Naar de startpagina')).toThrow('No button says');
});

it('WEB502 ends the access from another page when the one that began it is gone', async () => {
  const asked = server(() => ({ status: 204 }));
  shown.push(mount(App, { target: document.body }));
  elsewhere(['werksessie1']);
  await until(() => text().includes('nog niet helemaal vergeten'));
  press('Probeer opnieuw');
  await until(() => text().includes('Hier staat niets meer van u.'));
  expect(asked).toEqual(everything.slice(0, 1));
  expect(Object.keys(localStorage)).toEqual([]);
});

it('WEB502 erases once, and not again with each attempt to end the access', async () => {
  server(() => undefined);
  shown.push(mount(App, { target: document.body }));
  await forgetting.begin();
  await until(() => text().includes('nog niet helemaal vergeten'));
  remember('thema', 'licht');
  await forgetting.tryAgain();
  expect(localStorage.getItem('sluitend.thema')).toBe('licht');
});

it('WEB354 goes on in a page that opens later', async () => {
  localStorage.setItem(TO_LEAVE, '["werksessie2"]');
  vi.resetModules();
  const asked = server(() => ({ status: 204 }));
  const later = await import('../live/forgetting.svelte');
  expect(later.forgetting.left).toEqual(['werksessie2']);
  await later.forgetting.goOn();
  expect(asked).toEqual(everything.slice(1, 2));
  expect(Object.keys(localStorage)).toEqual([]);
});
