import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fixed, ledger } from '../../protocol/ledger.example';
import type { Remark } from '../../protocol/protocol';
import type { WatchPoint, Written } from '../../protocol/rest';
import { type Given, problem, server } from '../../server/server.example';
import { button, press, texts, until } from '../../ui/page.example';
import { language } from '../../words/words.svelte';
import { EXPLAINER, Explainer } from '../explanation/explainer.svelte';
import Balance from './Balance.svelte';

const LATE: Remark = {
  type: 'NeverCounts',
  line: 'c1',
  because: 'OTHER_YEARS',
  years: [],
  farther: 'NO',
};

let asked: string[];
let answer: () => Given;
let shown: Record<string, unknown>;
const origin = $state({ workshop: 'werksessie1', role: 'PARTICIPANT' as const, seq: 1 });

beforeEach(() => {
  origin.seq = 1;
  answer = () => tell(1, point('Telt in geen enkel jaar mee: “Later”.', 'De post valt later.'));
  asked = server(() => answer());
});
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  language.choose('nl');
});

const point = (...told: string[]): WatchPoint => ({
  sentences: told.map((text) => ({ runs: [{ type: 'PlainText', text }] })),
});
const tell = (seq: number, ...points: WatchPoint[]): Given => ({
  status: 200,
  body: { seq, paragraph: { sections: [], points }, withheldAmounts: 0 } satisfies Written,
});

function show(remarks: readonly Remark[], hasOrigin = true) {
  const costs = [fixed('c1', 'Later', 100)];
  const given = ledger(100, 100, { type: 'Balanced' });
  shown = mount(Balance, {
    target: document.body,
    props: { ledger: given, costs, revenue: [], year: 2028, remarks },
    context: new Map([[EXPLAINER, new Explainer(() => (hasOrigin ? origin : undefined))]]),
  });
  flushSync();
}

it('CAN110 opens what there is to watch where its count stands, a point in each item', async () => {
  show([LATE]);
  button('Let op: 1 punt').focus();
  press('Let op: 1 punt');
  await until(() => texts('dialog li')[0]);
  expect(texts('dialog li')).toEqual(['Telt in geen enkel jaar mee: “Later”. De post valt later.']);
  expect(texts('dialog h2')).toEqual(['Waar u op moet letten']);
  expect(asked).toEqual(['GET /api/v1/workshops/werksessie1/paragraph?as=participant&language=nl']);
  press('Sluit de punten');
  expect(document.querySelector('dialog')).toBeNull();
  expect(document.activeElement).toBe(button('Let op: 1 punt'));
});

it('CAN110 asks again when the money changes, and in the language of the reader', async () => {
  show([LATE]);
  press('Let op');
  await until(() => texts('dialog li')[0]);
  answer = () => tell(2, point('Anders.'));
  origin.seq = 2;
  await until(() => texts('dialog li')[0] === 'Anders.');
  answer = () => tell(2, point('Otherwise.'));
  language.choose('en');
  await until(() => texts('dialog li')[0] === 'Otherwise.');
  expect(asked.at(-1)).toContain('language=en');
});

it('CAN110 says that it failed, and tries again', async () => {
  answer = () => problem(503, 'UNAVAILABLE');
  show([LATE]);
  press('Let op');
  await until(() => texts('[role="alert"]')[0]);
  expect(texts('[role="alert"]')[0]).toContain('De punten zijn niet opgehaald.');
  answer = () => tell(1, point('Toch.'));
  press('Probeer opnieuw');
  await until(() => texts('dialog li')[0] === 'Toch.');
  expect(document.querySelector('[role="alert"]')).toBeNull();
});

it('CAN110 has nothing to open where nothing can be pressed or nothing is to watch', () => {
  show([LATE], false);
  expect(document.querySelector('.plinth button')).toBeNull();
  expect(texts('.plinth small')).toEqual(['Let op: 1 punt bij het resultaat']);
  unmount(shown);
  show([]);
  expect(document.querySelector('.plinth button')).toBeNull();
});
