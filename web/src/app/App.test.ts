import { mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { router } from '../address/router.svelte';
import { texts, until } from '../ui/page.example';
import { toasts } from '../ui/toasts.svelte';
import App from './App.svelte';

let shown: Record<string, unknown>;
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
  router.replace('/');
});

it('WEB507 leaves a message behind on the page that it is about', async () => {
  shown = mount(App, { target: document.body });
  toasts.show('Briefje weggelegd.');
  await until(() => texts('.toast p')[0] === 'Briefje weggelegd.');
  router.go('/onbekend');
  await until(() => texts('.toast').length === 0);
  expect(texts('h1')).toEqual(['Deze pagina bestaat niet']);
});
