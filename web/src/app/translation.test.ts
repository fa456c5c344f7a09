import 'fake-indexeddb/auto';
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Screen } from '../address/routes';
import { StillLive } from '../live/live.example';
import { fixed, ledger } from '../protocol/ledger.example';
import { figuresOf, MEASURED, NOTHING_TO_EXPECT } from '../protocol/outlook.example';
import type { NoteOutcome, Role, WorkshopView } from '../protocol/protocol';
import { begun, notesOn, slip, workshopWith } from '../protocol/workshop.example';
import { mainCanvas } from '../replica/rules/notes';
import { server } from '../server/server.example';
import { press, setWidth, texts, until } from '../ui/page.example';
import { surviveTranslation } from '../ui/translation';
import { screens } from './screens';

/** Stands in every text that people wrote, and in no word of ours. */
const MARK = 'ĸ';

const OUTCOME: NoteOutcome = {
  type: 'NoteOutcome',
  party: `${MARK} Zorgkantoor`,
  benefit: 'SAVING',
  worth: { type: 'PerUnit', quantity: '10', proxy: '290' },
  filters: { deadweight: '0.5', displacement: '0', attribution: '0' },
  dropOff: '0',
  duration: '1',
};

const ROLE: Record<Screen, Role> = {
  prepare: 'FACILITATOR',
  board: 'FACILITATOR',
  participate: 'FACILITATOR',
  wall: 'WALL',
  result: 'FACILITATOR',
};

let shown: Record<string, unknown> | undefined;
let stop: () => void = () => {};
let live: StillLive;

beforeAll(
  () =>
    Promise.all([
      ...Object.values(screens).map((load) => load()),
      import('../screens/board/BoardPage.svelte'),
    ]),
  60_000,
);
beforeEach(() => {
  server((asked) => ({ status: 200, body: asked.includes('/paragraph') ? PARAGRAPH : INVITED }));
});
afterEach(() => {
  stop();
  stop = () => {};
  if (shown) unmount(shown);
  shown = undefined;
  document.body.replaceChildren();
  setWidth(1024);
  vi.unstubAllGlobals();
});

const INVITED = {
  code: '4827319056',
  link: 'https://sluitend.example/meedoen#abcdefgh.x',
  address: 'sluitend.example/',
  expires: '2026-11-24T09:00:00Z',
  qr: { size: 21, path: 'M0 0h1v1H0z' },
  taskFields: [],
  outdated: {},
  payers: [],
};
const CITED = { type: 'CitedFigure', text: '€\u00a049.400', notes: ['n1'] } as const;
const PARAGRAPH = {
  seq: 1,
  paragraph: { sections: [{ title: 'Wat het kost', sentences: [{ runs: [CITED] }] }], points: [] },
};

function ofPeople(): WorkshopView {
  const { preparation, ...rest } = workshopWith({
    VALUE: [slip('thuis', `${MARK} Langer thuis`, OUTCOME)],
    COSTS: [fixed('n1', `${MARK} Ritten`, 49_400)],
    REVENUE: [fixed('n2', `${MARK} Bijdrage`, 20_000)],
  });
  const blocks = Object.fromEntries(
    Object.entries(preparation.guide.blocks).map(([block, guide]) => [
      block,
      { ...guide, label: `${MARK} ${guide.label}` },
    ]),
  ) as typeof preparation.guide.blocks;
  return {
    ...rest,
    preparation: {
      ...preparation,
      subject: { ...preparation.subject, title: `${MARK} Vervoer` },
      context: [`${MARK} De Haar`],
      guide: { ...preparation.guide, blocks },
    },
    ...begun([{ id: 'persoon01', number: 1, nickname: `${MARK} Anna` }]),
  };
}

async function show(screen: Screen) {
  const workshop = ofPeople();
  live = new StillLive(workshop, {
    self: { role: ROLE[screen] },
    online: ['persoon01'],
    figures: figuresOf(ledger(49_400, 20_000), {
      ...NOTHING_TO_EXPECT,
      societal: MEASURED,
    }),
  });
  const { default: Page } = await screens[screen]();
  shown = mount(Page, {
    target: document.body,
    props: { workshop: 'abcdefgh', session: { role: ROLE[screen] }, live, refused: undefined },
  });
  await until(() => document.querySelectorAll('[translate=no]').length > 3);
  await until(() => screen !== 'result' || texts('.text h2').length > 0);
}

/** The texts of people and the sums that a translator would take, but for those in a sentence. */
function exposed(): string[] {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.textContent ?? '';
    const isOurs = !text.includes(MARK) && !/€\s?\d/.test(text);
    const isHeard = node.parentElement?.closest('.sr, label, option, [translate=no]');
    if (!isOurs && !isHeard && !/[“”]/.test(text)) found.push(text.trim());
  }
  return found;
}

it.each(Object.keys(screens) as Screen[])(
  'WEB372 leaves no text of people and no sum to a translator: %s',
  async (screen) => {
    await show(screen);
    expect(document.body.textContent).toContain(MARK);
    expect(exposed()).toEqual([]);
  },
);

it('WEB372 nor on a phone, in a menu or on the shelf', async () => {
  setWidth(390);
  await show('participate');
  press('Alle blokken');
  expect(exposed()).toEqual([]);
});

/** As a browser does that translates: each text that it may gets an element of its own. */
function translate() {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const all: Text[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) all.push(node as Text);
  for (const text of all) {
    if (!text.data.trim() || text.parentElement?.closest('[translate=no], script, style')) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `(${text.data})`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

it.each(['board', 'wall', 'prepare', 'result'] as const)(
  'WEB373 goes on after a browser translated the page: %s',
  async (screen) => {
    const errors: unknown[] = [];
    const onError = (event: ErrorEvent) => errors.push(event.error ?? event.message);
    addEventListener('error', onError);
    await show(screen);
    stop = surviveTranslation(document.body);
    translate();
    await new Promise((done) => setTimeout(done));
    const before = ofPeople();
    const blocks = mainCanvas(before).blocks;
    const more = [...blocks.VALUE, slip('nieuw', `${MARK} Nieuw`)];
    const emptied = { ...blocks, VALUE: more, COSTS: [] };
    live.become({ workshop: { ...before, notes: notesOn(emptied) }, online: [], unsaved: 2 });
    flushSync();
    live.become({ workshop: before, connection: 'offline', unsaved: 0 });
    flushSync();
    translate();
    live.become({ connection: 'online' });
    flushSync();
    removeEventListener('error', onError);
    expect(errors).toEqual([]);
    expect(document.body.textContent).toMatch(new RegExp(`${MARK} (Vervoer|De Haar)`));
    if (screen === 'board') expect(texts('[data-note] > p')).toContain(`${MARK} Langer thuis`);
  },
);
