import { mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { rememberOpened } from '../../address/recent';
import { texts } from '../../ui/page.example';
import RecentList from './Recent.svelte';

let shown: Record<string, unknown>;
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
  localStorage.clear();
});

it('WEB536 lists no workshop that nobody touched, and tells two by their time', () => {
  const led = { subject: 'Vervoer', role: 'FACILITATOR' } as const;
  const untouched = { ...led, subject: 'Nieuwe werksessie', untouched: true };
  rememberOpened({ ...led, workshop: 'workshop1' }, new Date('2026-11-07T09:00:00'));
  rememberOpened({ ...led, workshop: 'workshop2' }, new Date('2026-11-07T13:30:00'));
  rememberOpened({ ...untouched, workshop: 'workshop3' }, new Date('2026-11-07T14:00:00'));
  shown = mount(RecentList, { target: document.body });
  expect(texts('.list small')).toEqual([
    'begeleider, geopend op 7 november 2026 om 13:30',
    'begeleider, geopend op 7 november 2026 om 09:00',
  ]);
});
