import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { problem, server } from '../../server/server.example';
import ErasurePanel from './ErasurePanel.svelte';

let shown: Record<string, unknown>;
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function open(subject: string) {
  shown = mount(ErasurePanel, {
    target: document.body,
    props: { workshop: 'abcdefgh', subject },
  });
  flushSync();
}

function press(text: string) {
  [...document.querySelectorAll('button')]
    .find((each) => each.textContent?.trim() === text)
    ?.click();
  flushSync();
}

const title = () => document.querySelector('dialog h2')?.textContent;

it('WEB325 asks first, by the name of the workshop, and then erases it', async () => {
  const asked = server(() => ({ status: 204 }));
  open('Dorpsontmoeting');
  press('Verwijder werksessie');
  expect(title()).toContain('‘Dorpsontmoeting’ voorgoed verwijderen?');
  expect(asked).toEqual([]);
  press('Annuleren');
  expect(title()).toBeUndefined();
  press('Verwijder werksessie');
  press('Verwijder voorgoed');
  await vi.waitFor(() => expect(title()).toBeUndefined());
  expect(asked).toEqual(['DELETE /api/v1/workshops/abcdefgh?as=facilitator']);
});

it('WEB325 says why a workshop was not erased, and goes on asking', async () => {
  server(() => problem(503, 'NOT_KEPT'));
  open('');
  press('Verwijder werksessie');
  expect(title()).toContain('Deze werksessie voorgoed verwijderen?');
  press('Verwijder voorgoed');
  await vi.waitFor(() =>
    expect(document.body.textContent).toContain('niet verwijderd. De server kan nu niets bewaren'),
  );
  expect(title()).toBeDefined();
});
