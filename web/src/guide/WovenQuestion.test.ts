import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import english from '../../../files/src/main/resources/nl/sluitend/files/guide/en.json';
import dutch from '../../../files/src/main/resources/nl/sluitend/files/guide/nl.json';
import type { Guide } from '../protocol/protocol';
import { ANONYMOUS, NO_SCRIPT } from '../protocol/workshop.example';
import { language } from '../words/words.svelte';
import WovenQuestion from './WovenQuestion.svelte';

afterEach(() => language.choose('nl'));

function shown(guide: Guide): HTMLElement | null {
  const page = mount(WovenQuestion, {
    target: document.body,
    props: {
      question: 'Wie in {context}?',
      preparation: {
        subject: { kind: 'THEME', title: 'Vervoer' },
        context: ['Achterveen', 'De Haar'],
        guide,
        frame: { firstYear: 2027 },
        script: NO_SCRIPT,
        naming: ANONYMOUS,
      },
    },
  });
  flushSync();
  const text = document.querySelector('span')?.cloneNode(true) as HTMLElement | null;
  unmount(page);
  return text;
}

it('WEB76 joins the context in the language of the guide, on a page in another', () => {
  language.choose('en');
  expect(shown(dutch)?.textContent?.trim()).toBe('Wie in Achterveen en De Haar?');
  expect(shown(dutch)?.lang).toBe('nl');
  language.choose('nl');
  expect(shown(english)?.textContent?.trim()).toBe('Wie in Achterveen and De Haar?');
  expect(shown(english)?.lang).toBe('en');
});
