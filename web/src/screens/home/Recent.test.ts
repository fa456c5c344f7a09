import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepLinks } from '../../address/links';
import { recent, rememberOpened } from '../../address/recent';
import { button, one, press, texts, until } from '../../ui/page.example';
import { toasts } from '../../ui/toasts.svelte';
import RecentList from './Recent.svelte';

let shown: Record<string, unknown>;
const listed = () => recent().map(({ subject }) => subject);

beforeEach(() => {
  const opened = [
    { workshop: 'werksessie1', subject: 'Vervoer', role: 'PARTICIPANT' },
    { workshop: 'werksessie2', subject: 'Welzijn', role: 'FACILITATOR' },
    { workshop: 'werksessie3', subject: 'Zorg', role: 'PARTICIPANT' },
  ] as const;
  for (const [day, each] of opened.entries()) rememberOpened(each, new Date(2026, 10, day + 1));
  shown = mount(RecentList, { target: document.body });
  flushSync();
});
afterEach(() => {
  unmount(shown);
  toasts.dismiss();
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
});

it('WEB514 says that a workshop is off the list, and puts it back in its place', async () => {
  button('Haal Vervoer uit deze lijst').focus();
  press('Haal Vervoer uit deze lijst');
  await until(() => document.activeElement === button('Haal Welzijn uit deze lijst'));
  expect(listed()).toEqual(['Zorg', 'Welzijn']);
  expect(toasts.current?.text).toBe('Vervoer is uit de lijst gehaald.');
  press('Haal Zorg uit deze lijst');
  toasts.current?.action?.run();
  flushSync();
  expect(listed()).toEqual(['Zorg', 'Welzijn']);
  expect(texts('.list b')).toEqual(['Zorg', 'Welzijn']);
});

it('WEB514 asks a facilitator first, and shows the own link', () => {
  keepLinks('werksessie2', { facilitator: '/werksessie/werksessie2/voorbereiden#geheim' });
  press('Haal Welzijn uit deze lijst');
  expect(texts('dialog h2')).toEqual(['Welzijn uit deze lijst halen?']);
  expect(one<HTMLInputElement>('dialog input').value).toContain('/voorbereiden#geheim');
  press('Annuleren');
  expect(listed()).toHaveLength(3);
  press('Haal Welzijn uit deze lijst');
  press('Haal uit de lijst');
  expect(listed()).toEqual(['Zorg', 'Vervoer']);
});

it('WEB514 leads to where the own link is made, when this tab does not know it', () => {
  press('Haal Welzijn uit deze lijst');
  expect(one('dialog a').getAttribute('href')).toBe('/werksessie/werksessie2/voorbereiden');
});

it('WEB536 lists no workshop that nobody touched, and tells two by their time', () => {
  const led = { subject: 'Vervoer', role: 'FACILITATOR' } as const;
  const untouched = { ...led, subject: 'Nieuwe werksessie', untouched: true };
  localStorage.clear();
  rememberOpened({ ...led, workshop: 'workshop1' }, new Date('2026-11-07T09:00:00'));
  rememberOpened({ ...led, workshop: 'workshop2' }, new Date('2026-11-07T13:30:00'));
  rememberOpened({ ...untouched, workshop: 'workshop3' }, new Date('2026-11-07T14:00:00'));
  unmount(shown);
  shown = mount(RecentList, { target: document.body });
  expect(texts('.list small')).toEqual([
    'begeleider, geopend op 7 november 2026 om 13:30',
    'begeleider, geopend op 7 november 2026 om 09:00',
  ]);
});
