import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { StillLive, workshop } from '../../live/live.example';
import type { Naming, Participant } from '../../protocol/protocol';
import { begun, inLobby } from '../../protocol/workshop.example';
import { problem, server } from '../../server/server.example';
import { until } from '../../ui/page.example';
import Nickname from './Nickname.svelte';
import Participate from './Participate.svelte';

let shown: Record<string, unknown>;
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const first = inLobby([{ id: 'participant1', number: 1 }]);

function ask(live: StillLive) {
  const known = workshop(first);
  shown = mount(Nickname, { target: document.body, props: { live, workshop: known } });
  flushSync();
}

const button = (text: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(text));

it('WEB68 comes in with a name', () => {
  const live = new StillLive(workshop());
  ask(live);
  const input = document.querySelector('input') as HTMLInputElement;
  input.value = ' Anneke ';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
  expect(live.submitted).toEqual([{ type: 'Join', nickname: 'Anneke' }]);
});

it('WEB68 comes in with the next number', () => {
  const live = new StillLive(workshop());
  ask(live);
  button('Doe mee als deelnemer 2')?.click();
  expect(live.submitted).toEqual([{ type: 'Join' }]);
});

it('WEB68 says so when no name was given, and when the workshop is full', () => {
  const live = new StillLive(workshop());
  ask(live);
  document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
  flushSync();
  expect(document.body.textContent).toContain('Vul een naam in');
  live.refusal = 'TOO_MANY_PARTICIPANTS';
  button('Doe mee als deelnemer')?.click();
  flushSync();
  expect(document.body.textContent).toContain('De werksessie is vol');
});

it('WEB68 lets a device that is in go straight on', () => {
  const session = { role: 'PARTICIPANT', participant: 'participant1' } as const;
  const live = new StillLive(workshop(first));
  const props = { workshop: 'abcdefgh', session, live, refused: undefined };
  shown = mount(Participate, { target: document.body, props });
  flushSync();
  expect(document.querySelector('form')).toBeNull();
});

it('WEB513 takes the focus of who comes in along to the open block', async () => {
  const live = new StillLive(workshop(begun()));
  const session = { role: 'PARTICIPANT', participant: 'participant1' } as const;
  server(() => problem(404, 'NO_INVITATION'));
  const props = { workshop: 'abcdefgh', session, live, refused: undefined };
  shown = mount(Participate, { target: document.body, props });
  flushSync();
  button('Doe mee als deelnemer')?.focus();
  live.become({ workshop: workshop(first) });
  await until(() => document.activeElement?.matches('[data-block-head=SEGMENTS]'));
});

function named(naming: Naming, participants: readonly Participant[] = []) {
  const known = workshop(inLobby(participants));
  return { ...known, preparation: { ...known.preparation, naming } };
}

const BY_ROLE: Naming = { type: 'ByRole', capacities: ['inwoner', 'zorg'] };

it('WEB626 asks for a role first, and comes in with it', () => {
  const live = new StillLive(workshop());
  const props = { live, workshop: named(BY_ROLE) };
  shown = mount(Nickname, { target: document.body, props });
  flushSync();
  button('Doe mee als deelnemer 1')?.click();
  flushSync();
  expect(document.body.textContent).toContain('Kies eerst een rol.');
  expect(live.submitted).toEqual([]);
  (document.querySelector('input[value=zorg]') as HTMLInputElement).click();
  flushSync();
  button('Doe mee als deelnemer 1')?.click();
  expect(live.submitted).toEqual([
    { type: 'Join' },
    { type: 'SignAs', signing: { type: 'InCapacity', capacity: 'zorg' } },
  ]);
});

it('WEB626 asks who is in what they agree to, before the board opens', () => {
  const live = new StillLive(named({ type: 'ByName' }, [{ id: 'participant1', number: 1 }]));
  const session = { role: 'PARTICIPANT', participant: 'participant1' } as const;
  const props = { workshop: 'abcdefgh', session, live, refused: undefined };
  shown = mount(Participate, { target: document.body, props });
  flushSync();
  expect(document.querySelector('form')).toBeNull();
  button('Ga verder')?.click();
  expect(live.submitted).toEqual([{ type: 'SignAs', signing: { type: 'WithName' } }]);
});

it('WEB627 says who reads what is written, and how long it is kept', () => {
  const live = new StillLive(workshop());
  const props = { live, workshop: named({ type: 'ByName' }), daysKept: 90 };
  shown = mount(Nickname, { target: document.body, props });
  flushSync();
  expect(document.querySelector('.pledge p')?.textContent?.trim().split(/\s+/).join(' ')).toBe(
    'De hele groep leest uw briefje meteen, met uw naam erbij. ' +
      'Het blijft bewaard tot 90 dagen na de laatste verandering, ' +
      'of korter als de begeleider dat wil.',
  );
});
