import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { linksOf } from '../../address/links';
import { problem, server } from '../../server/server.example';
import { toasts } from '../../ui/toasts.svelte';
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

const button = (text: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === text);
const links = () => [...document.querySelectorAll('input')].map((input) => input.value);
const invited = {
  code: '4827319056',
  link: 'https://sluitend.example/meedoen#abcdefgh.x',
  address: 'sluitend.example/',
  expires: '2026-11-24T09:00:00Z',
  qr: { size: 21, path: 'M0 0h1v1H0z' },
};

function press(text: string) {
  const found = button(text);
  expect(found, text).toBeDefined();
  found?.click();
  flushSync();
}

it.each([
  ['Nieuwe link voor het scherm', 'wall', 'scherm'],
  ['Nieuwe eigen link', 'facilitator', 'voorbereiden'],
] as const)('WEB75 WEB311 %s: asks who stays, and shows the link', async (title, which, page) => {
  const bodies: unknown[] = [];
  const link = `/werksessie/abcdefgh/${page}#nieuw`;
  server((path, body) => {
    bodies.push(body);
    return path.includes(`/${which}-link`)
      ? { status: 200, body: { [`${which}Link`]: link } }
      : problem(500, 'FAILED');
  });
  open();
  press(title);
  expect(document.body.textContent).toContain('De oude link werkt dan niet meer.');
  press(which === 'wall' ? 'Nieuwe link, schermen blijven' : 'Nieuwe link, iedereen blijft');
  await vi.waitFor(() => expect(links().join()).toContain(`${page}#nieuw`));
  expect(linksOf('abcdefgh')[which]).toBe(link);
  expect(bodies).toContainEqual({ inside: 'STAY' });
});

it('WEB75 says why there is no new link, and keeps the button', async () => {
  server(() => problem(401, 'NO_SESSION'));
  open();
  press('Nieuwe link voor het scherm');
  press('Nieuwe link, open schermen eruit');
  await vi.waitFor(() =>
    expect(document.body.textContent).toContain('De link is niet gemaakt. U bent niet meer'),
  );
  expect(button('Nieuwe link voor het scherm')).toBeDefined();
});

it('WEB312 ends the code, says that nobody comes in, and makes another', async () => {
  let isOpen = true;
  server((path) => {
    isOpen = !path.includes('/invitation/end') && (isOpen || path.startsWith('POST'));
    return isOpen ? { status: 200, body: invited } : problem(404, 'NO_INVITATION');
  });
  open();
  await vi.waitFor(() => expect(document.body.textContent).toContain('482 731 9056'));
  press('Sluit de code');
  await vi.waitFor(() => expect(document.body.textContent).toContain('Er is nu geen code.'));
  expect(document.body.textContent).not.toContain('482 731 9056');
  press('Maak een code');
  await vi.waitFor(() => expect(document.body.textContent).toContain('482 731 9056'));
});

it('WEB313 sets until which day the code is good, and says when a day cannot be', async () => {
  const bodies: unknown[] = [];
  server((path, body) => {
    if (!path.includes('/invitation/until')) return { status: 200, body: invited };
    bodies.push(body);
    return bodies.length > 1
      ? problem(400, 'DAY_OUT_OF_RANGE')
      : { status: 200, body: { ...invited, expires: '2026-12-01T22:59:59Z' } };
  });
  open();
  await vi.waitFor(() => expect(document.querySelector('[type="date"]')).not.toBeNull());
  const day = document.querySelector('[type="date"]') as HTMLInputElement;
  day.value = '2026-12-01';
  day.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(bodies).toHaveLength(1));
  expect(bodies[0]).toEqual({ until: new Date('2026-12-01T23:59:59').toISOString() });
  day.value = '2099-12-01';
  day.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(document.body.textContent).toContain('Deze dag kan niet.'));
});

it('WEB314 copies without a clipboard, and else selects the link and says how', async () => {
  server(() => ({ status: 200, body: invited }));
  open();
  await vi.waitFor(() => expect(links()).toContain(invited.link));
  vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
  const asked: string[] = [];
  Reflect.set(document, 'execCommand', (command: string) => {
    const event = Object.assign(new Event('copy'), { clipboardData: { setData: () => {} } });
    return asked.push(command) > 1 && document.dispatchEvent(event);
  });
  press('Kopieer: Link voor deelnemers');
  await vi.waitFor(() => expect(toasts.current?.text).toContain('Alles is geselecteerd.'));
  expect(document.activeElement).toHaveProperty('value', invited.link);
  press('Kopieer: Link voor deelnemers');
  await vi.waitFor(() => expect(toasts.current?.text).toBe('De link is gekopieerd.'));
  expect(asked).toEqual(['copy', 'copy']);
  Reflect.deleteProperty(document, 'execCommand');
});

it.each([
  ['keeps the day that was chosen', '2026-12-03T23:59:59', true],
  ['begins a new week where none was chosen', '2026-12-03T09:00:00', false],
])('WEB515 %s when there is a new code', async (_, local, isKept) => {
  const expires = new Date(local).toISOString();
  const asked: unknown[] = [];
  server((path, body) => {
    if (!path.includes('/invitation')) return problem(500, 'FAILED');
    asked.push(body);
    const isNew = asked.length > 1;
    return { status: 200, body: { ...invited, expires: isNew ? invited.expires : expires } };
  });
  open();
  await vi.waitFor(() => expect(button('Nieuwe code')).toBeDefined());
  press('Nieuwe code');
  press('Nieuwe code, iedereen blijft');
  const renewed: unknown[] = [{ inside: 'STAY' }];
  if (isKept) renewed.push({ until: expires });
  await vi.waitFor(() => expect(asked.slice(1)).toEqual(renewed));
});
