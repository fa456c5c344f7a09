import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Given, problem, server } from '../../server/server.example';
import CodeForm from './CodeForm.svelte';

let shown: Record<string, unknown>;

beforeEach(() => {
  shown = mount(CodeForm, { target: document.body });
});
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

const input = () => document.querySelector('input') as HTMLInputElement;
const error = () => document.querySelector('[role="alert"]')?.textContent?.trim();

function type(text: string) {
  input().value = text;
  input().dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}

async function submit(answer: (asked: string) => Given = () => undefined) {
  server(answer);
  document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
  await vi.waitFor(() => {
    flushSync();
    expect(error() || location.pathname !== '/').toBeTruthy();
  });
}

it('WEB67 groups what was pasted', () => {
  type('code 4827319056!');
  expect(input().value).toBe('482 731 9056');
});

it('WEB67 asks for the whole code and keeps what was typed', async () => {
  type('4827');
  await submit();
  expect(error()).toContain('U heeft er 4 ingevuld');
  expect(input().value).toBe('4827');
  expect(document.activeElement).toBe(input());
});

it('WEB67 says that nobody knows the code', async () => {
  type('0000000000');
  await submit(() => problem(404, 'CODE_UNKNOWN'));
  expect(error()).toContain('Deze code kennen wij niet');
});

it('WEB67 says that there is no connection', async () => {
  type('4827319056');
  await submit();
  expect(error()).toContain('Geen verbinding');
});

it('WEB67 goes to the workshop of the code', async () => {
  type('4827319056');
  await submit((asked) => ({
    status: 200,
    body: asked.endsWith('/codes')
      ? { workshop: 'abcdefgh' }
      : { role: 'PARTICIPANT', participant: 'participant1', subject: 'Vervoer' },
  }));
  expect(location.pathname).toBe('/werksessie/abcdefgh/meedoen');
});

it('WEB310 says that the browser keeps no cookies, and sends nobody around', async () => {
  type('4827319056');
  await submit((asked) => {
    if (asked.startsWith('GET')) return problem(401, 'NO_SESSION');
    return {
      status: 200,
      body: asked.endsWith('/codes')
        ? { workshop: 'abcdefgh' }
        : { role: 'PARTICIPANT', participant: 'participant1', subject: 'Vervoer' },
    };
  });
  expect(error()).toContain('Uw browser bewaart geen cookies');
  expect(location.pathname).toBe('/');
});
