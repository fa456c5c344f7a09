import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import dutch from '../../../../files/src/main/resources/nl/sluitend/files/guide/nl.json';
import type { Live } from '../../live/live';
import { ANONYMOUS, NO_SCRIPT } from '../../protocol/workshop.example';
import { one, type } from '../../ui/page.example';
import ContextPanel from './ContextPanel.svelte';

let shown: Record<string, unknown>;
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
});

it('WEB534 shows the first question with the place in it, while that is typed', () => {
  const live = { submit: () => undefined } as unknown as Live;
  const subject = { kind: 'THEME', title: 'Vervoer' } as const;
  const preparation = {
    subject,
    context: ['Zuid'],
    guide: dutch,
    frame: { firstYear: 2027 },
    script: NO_SCRIPT,
    naming: ANONYMOUS,
  };
  shown = mount(ContextPanel, { target: document.body, props: { live, preparation } });
  expect(one('h2').textContent).toContain('Een wijk, dorp of gebied.');
  expect(one('.as-is').textContent).toContain('ondersteunen in Zuid?');
  type(one<HTMLInputElement>('input'), 'Wijk Noord');
  flushSync();
  expect(one('.as-is').textContent).toContain('ondersteunen in Zuid en Wijk Noord?');
});
