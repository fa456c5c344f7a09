import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { everythingSaid, one, press, said, texts, type, until } from '../../ui/page.example';
import { language } from '../../words/words.svelte';
import TypedField from './TypedField.svelte';

let shown: Record<string, unknown> | undefined;
const box = () => one<HTMLInputElement>('input');

afterEach(async () => {
  if (shown) unmount(shown);
  shown = undefined;
  language.choose('nl');
  await everythingSaid();
});

function show(props: Record<string, unknown> = {}) {
  shown = mount(TypedField, {
    target: document.body,
    props: { label: 'Bedrag', value: '', euro: true, ...props },
  });
  flushSync();
}

function leave() {
  box().dispatchEvent(new Event('change', { bubbles: true }));
  flushSync();
}

it.each([
  ['nl', { euro: true }, '12,5', 'Wij lezen: 12 euro en 50 cent.'],
  ['nl', { euro: true }, '1250', 'Wij lezen: 1.250 euro.'],
  ['nl', { euro: true }, '0,1234', 'Wij lezen: 0,1234 euro.'],
  ['nl', { euro: false }, '2×300', 'Wij lezen: 600.'],
  ['nl', { euro: false, percent: true }, '2,25', 'Wij lezen: 2,25 procent.'],
  ['en', { euro: true }, '12.5', 'We read: 12 euros and 50 cents.'],
  ['en', { euro: true }, '1,250', 'We read: 1,250 euros.'],
  ['en', { euro: false, percent: true }, '2.25', 'We read: 2.25 per cent.'],
] as const)(
  'WEB420 says in %s what it reads before it is kept',
  async (tag, props, typed, read) => {
    language.choose(tag);
    show(props);
    type(box(), typed);
    expect(texts('.read')).toEqual([read]);
    expect(box().getAttribute('aria-describedby')).toBe(one('.read').id);
    leave();
    await until(() => said().includes(read));
  },
);

it.each(['5', '500', '?', ''])('WEB420 says nothing of %j, which is clear', (typed) => {
  show();
  type(box(), typed);
  leave();
  expect(texts('.read')).toEqual([]);
});

it('WEB420 says nothing of what stood there already', () => {
  show({ value: '12.400' });
  expect(texts('.read')).toEqual([]);
});

it('WEB421 asks what was meant once the box is left, and takes the answer', async () => {
  show();
  type(box(), '5000 6000');
  expect(texts('.read')).toEqual([]);
  leave();
  expect(texts('.read')).toEqual(['Bedoelt u €\u00a05.000 of €\u00a06.000?']);
  await until(() => said().includes('Bedoelt u €\u00a05.000 of €\u00a06.000?'));
  press('€\u00a06.000');
  expect(box().value).toBe('6.000');
  expect(document.activeElement).toBe(box());
  expect(texts('.read')).toEqual(['Wij lezen: 6.000 euro.']);
});

it('WEB421 asks in the notation of the page', () => {
  language.choose('en');
  show();
  type(box(), '5.200');
  leave();
  expect(texts('.meant button')).toEqual(['€\u00a05.20', '€\u00a05,200']);
});
