import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});

async function openAt(address: string) {
  vi.resetModules();
  history.replaceState(null, '', address);
  return import('./router.svelte');
}

function press(link: { href: string; download?: string }, modifier: MouseEventInit = {}) {
  const anchor = Object.assign(document.createElement('a'), link);
  document.body.append(anchor);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...modifier });
  Object.defineProperty(event, 'target', { value: anchor });
  return event;
}

it('WEB61 takes a secret out of the address bar', async () => {
  const { router } = await openAt('/meedoen#abcdefgh.geheim');
  expect(router.current).toEqual({ route: { page: 'join' }, secret: 'abcdefgh.geheim' });
  expect(location.hash).toBe('');
});

it('WEB61 leaves a fragment that is no secret', async () => {
  const { router } = await openAt('/#over');
  expect(router.current).toEqual({ route: { page: 'home' } });
  expect(location.hash).toBe('#over');
});

it('WEB61 takes the secret of a link that is opened in the same tab', async () => {
  const { router } = await openAt('/werksessie/abcdefgh/scherm');
  history.replaceState(null, '', '/werksessie/abcdefgh/scherm#ander');
  router.arrived();
  expect(router.current.secret).toBe('ander');
  expect(location.hash).toBe('');
});

it('WEB62 follows a link to a page of ours', async () => {
  const { followLink, router } = await openAt('/');
  const event = press({ href: '/voorbereiden' });
  followLink(event);
  expect(event.defaultPrevented).toBe(true);
  expect(router.current.route).toEqual({ page: 'create' });
});

it.each([
  ['a link to elsewhere', { href: 'https://example.org/' }, {}],
  ['a download', { href: '/voorbereiden', download: 'x' }, {}],
  ['an address that is not a page', { href: '/api/v1/codes' }, {}],
  ['a click for a new tab', { href: '/voorbereiden' }, { ctrlKey: true }],
])('WEB62 leaves %s to the browser', async (_, link, modifier) => {
  const { followLink, router } = await openAt('/');
  const event = press(link, modifier);
  followLink(event);
  expect(event.defaultPrevented).toBe(false);
  expect(router.current.route).toEqual({ page: 'home' });
});

it('WEB276 keeps the note that a link names in the address', async () => {
  const { followLink } = await openAt('/');
  followLink(press({ href: '/werksessie/abcdefgh/bord?briefje=kosten-01' }));
  expect(location.pathname + location.search).toBe('/werksessie/abcdefgh/bord?briefje=kosten-01');
});

it('WEB344 leaves a page as it is at a step within it', async () => {
  const { router } = await openAt('/werksessie/abcdefgh/bord');
  const before = router.current;
  router.arrived();
  expect(router.current).toBe(before);
  history.replaceState(null, '', '/');
  router.arrived();
  expect(router.current).toEqual({ route: { page: 'home' } });
});

it('WEB507 tells when another page comes, and not at a step within one', async () => {
  const { router } = await openAt('/voorbereiden');
  const moved = vi.fn();
  router.onmove = moved;
  history.pushState(null, '', '/voorbereiden?stap=2');
  router.arrived();
  expect(moved).not.toHaveBeenCalled();
  router.go('/');
  expect(moved).toHaveBeenCalledOnce();
});
