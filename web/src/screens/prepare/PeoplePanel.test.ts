import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import type { Participant } from '../../protocol/protocol';
import { server } from '../../server/server.example';
import PeoplePanel from './PeoplePanel.svelte';

let shown: Record<string, unknown>;
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const ANNA = { id: 'participant-anna', number: 1, nickname: 'Anna' };

function open(participants: readonly Participant[] = [ANNA]) {
  const bodies: unknown[] = [];
  server((_, body) => {
    bodies.push(body);
    return { status: 200, body: { participants: [ANNA.id], notes: 2 } };
  });
  const props = { workshop: 'abcdefgh', participants };
  shown = mount(PeoplePanel, { target: document.body, props });
  flushSync();
  return bodies;
}

function press(name: string) {
  const found = [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === name,
  );
  expect(found, name).toBeDefined();
  found?.click();
  flushSync();
}

it('WEB315 puts one out after saying what that does, and what it cannot prevent', async () => {
  const bodies = open();
  press('Haal Anna eruit');
  expect(document.body.textContent).toContain('De briefjes blijven op het bord.');
  expect(document.body.textContent).toContain('Een ander toestel kan met deze code nog');
  expect(bodies).toEqual([]);
  press('Haal eruit');
  await vi.waitFor(() => expect(bodies).toEqual([{ participant: ANNA.id }]));
});

it('WEB315 puts all out who came in since a moment', async () => {
  const bodies = open();
  press('Haal deze mensen eruit');
  press('Haal eruit');
  await vi.waitFor(() => expect(bodies).toHaveLength(1));
  const { since } = bodies[0] as { since: string };
  const minutesAgo = (Date.now() - Date.parse(since)) / 60_000;
  expect(Math.round(minutesAgo)).toBe(15);
});

it("WEB319 lays the notes of a time on the shelf, and says that it knows nobody's", async () => {
  const bodies = open();
  press('Leg deze briefjes weg');
  expect(document.body.textContent).toContain('Wij weten niet wie een briefje schreef.');
  press('Leg weg');
  await vi.waitFor(() => expect(bodies).toHaveLength(1));
});

it('WEB348 offers to put nobody out of an empty workshop', () => {
  open([]);
  expect(document.body.textContent).toContain('Er is nog niemand binnen.');
  expect(document.body.textContent).not.toContain('Haal deze mensen eruit');
  expect(document.body.textContent).toContain('Leg deze briefjes weg');
});

it('WEB349 tells two who are called alike apart where one of them is put out', async () => {
  const second = { id: 'participant-other', number: 2, nickname: 'anna', namesake: 2 };
  const bodies = open([ANNA, second]);
  press('Haal anna (2) eruit');
  press('Haal eruit');
  await vi.waitFor(() => expect(bodies).toEqual([{ participant: second.id }]));
});

it('WEB535 folds away what is for an emergency, and says of each button what it does', () => {
  open();
  const fold = document.querySelector('details');
  expect(fold?.open).toBe(false);
  expect(fold?.querySelector('summary')?.textContent).toBe(
    'Komt er iets binnen dat er niet hoort?',
  );
  const told = [...(fold?.querySelectorAll('button') ?? [])].map(
    (each) => document.getElementById(each.getAttribute('aria-describedby') ?? '')?.textContent,
  );
  expect(told).toEqual([
    'Wie in die tijd voor het eerst binnenkwam, gaat eruit. De briefjes blijven.',
    'Alles wat in die tijd geschreven is, gaat van het bord. Terughalen kan.',
  ]);
});
