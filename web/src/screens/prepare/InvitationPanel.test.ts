import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { linksOf } from '../../address/links';
import { problem, server } from '../../server/server.example';
import InvitationPanel from './InvitationPanel.svelte';

let shown: Record<string, unknown>;
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

function open() {
  shown = mount(InvitationPanel, { target: document.body, props: { workshop: 'abcdefgh' } });
  flushSync();
}

const button = () =>
  [...document.querySelectorAll('button')].find((each) =>
    each.textContent?.includes('Nieuwe link voor het scherm'),
  );
const links = () => [...document.querySelectorAll('input')].map((input) => input.value);

it('WEB75 makes a new link for the screen, and says before what that ends', async () => {
  server((path) =>
    path.includes('/wall-link')
      ? { status: 200, body: { wallLink: '/werksessie/abcdefgh/scherm#nieuw' } }
      : problem(500, 'FAILED'),
  );
  open();
  expect(document.body.textContent).toContain('De oude link werkt dan niet meer.');
  button()?.click();
  await vi.waitFor(() => expect(links().join()).toMatch(/scherm#nieuw$/));
  expect(button()).toBeUndefined();
  expect(linksOf('abcdefgh').wall).toBe('/werksessie/abcdefgh/scherm#nieuw');
});

it('WEB75 says why there is no new link, and keeps the button', async () => {
  server(() => problem(401, 'NO_SESSION'));
  open();
  button()?.click();
  await vi.waitFor(() =>
    expect(document.body.textContent).toContain('De link is niet gemaakt. U bent niet meer'),
  );
  expect(button()).toBeDefined();
});
