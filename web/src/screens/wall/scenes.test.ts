import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StillLive } from '../../live/live.example';
import { fixed, ledger } from '../../protocol/ledger.example';
import { figuresOf, NOTHING_TO_EXPECT } from '../../protocol/outlook.example';
import { MAIN_CANVAS, type Scene, type WorkshopView } from '../../protocol/protocol';
import { ledAt, notesOn, slip } from '../../protocol/workshop.example';
import { mainCanvas } from '../../replica/rules/notes';
import { server } from '../../server/server.example';
import { one, texts, until } from '../../ui/page.example';
import Wall from './Wall.svelte';

const INVITED = {
  code: '4827319056',
  link: 'https://sluitend.example/meedoen#abcdefgh.x',
  address: 'sluitend.example/',
  expires: '2026-11-24T09:00:00Z',
  qr: { size: 21, path: 'M0 0h1v1H0z' },
};
const sentence = { runs: [{ type: 'Plain', text: 'De gemeente betaalt de belbus.' }] };
const WRITTEN = {
  seq: 1,
  paragraph: { sections: [{ title: 'Lasten', sentences: [sentence] }], points: [] },
  withheldAmounts: 2,
};

let shown: Record<string, unknown> | undefined;
beforeEach(() => {
  server((url) => ({ status: 200, body: String(url).includes('paragraph') ? WRITTEN : INVITED }));
});
afterEach(() => {
  if (shown) unmount(shown);
  shown = undefined;
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const NOW = Date.parse('2027-01-12T09:00:48Z');

/** A wall on which the time stands still. */
class StoppedLive extends StillLive {
  override now() {
    return NOW;
  }
}

/** A group at its second block, of which the wall shows this. */
function ledOn(wall: Scene): WorkshopView {
  const until = new Date(NOW + 192_000).toISOString();
  const workshop = ledAt(1, [4, 7], { countdown: { type: 'Counting', until } });
  const { preparation } = workshop;
  const screens = { wall, devices: wall };
  const steps = preparation.script.steps.map((step) => ({ ...step, screens }));
  return { ...workshop, preparation: { ...preparation, script: { minutes: 11, steps } } };
}

async function show(workshop: WorkshopView) {
  const figures = figuresOf(ledger(100, 100, { type: 'Balanced' }), NOTHING_TO_EXPECT);
  const live = new StoppedLive(workshop, { self: { role: 'WALL' }, figures });
  const session = { role: 'WALL' as const };
  const props = { workshop: 'abcdefgh', session, live, refused: undefined };
  shown = mount(Wall, { target: document.body, props });
  await until(() => document.body.textContent?.includes('482 731'));
  return live;
}

const ALL: readonly Scene[] = ['LOBBY', 'INSTRUCTION', 'BLOCK', 'CANVAS', 'BALANCE', 'PARAGRAPH'];

it.each(ALL)('WEB678 has the code, the step and the time on the wall in %s', async (scene) => {
  await show(ledOn(scene));
  expect(one(scene === 'LOBBY' ? '.code' : 'header .small').textContent).toContain('482 731 9056');
  expect(one('.room').textContent).toContain('Stap 2 van 2: Waardepropositie');
  expect(one('.room').textContent).toContain('Schrijven: de groep ziet uw briefje nog niet.');
  expect(one('header [role=timer] .rest').textContent).toBe('03:12');
  expect(document.querySelector('a, button, input, textarea, [tabindex="0"]')).toBeNull();
});

it.each(ALL)('WEB609 counts once who is here and who is ready, in %s', async (scene) => {
  const live = await show(ledOn(scene));
  const counts = () => texts('header .small > p, .counts li').map((text) => text.trim());
  live.become({ online: ['participant1', 'participant2'], facilitatorOnline: true });
  flushSync();
  expect(counts().filter((text) => /hier/.test(text))).toHaveLength(scene === 'LOBBY' ? 0 : 1);
  live.become({
    readiness: { type: 'Readiness', ready: 1, present: 2, self: false, named: false },
  });
  flushSync();
  expect(counts().filter((text) => /hier/.test(text))).toEqual([]);
  expect(counts().filter((text) => /klaar/i.test(text))).toHaveLength(scene === 'LOBBY' ? 0 : 1);
});

it('WEB679 asks the question of the block, and counts what is hidden until shown', async () => {
  const workshop = ledOn('BLOCK');
  const { blocks } = mainCanvas(workshop);
  const none = Object.fromEntries(Object.keys(blocks).map((block) => [block, 0]));
  const withheld = { [MAIN_CANVAS]: { ...none, VALUE: 4, COSTS: 2 } as never };
  const live = await show({ ...workshop, notes: { ...workshop.notes, withheld } });
  expect(one('.asked .question').textContent).toContain('bij Waardepropositie');
  expect(texts('.counts li')[0]).toBe('4 nog verborgen');
  expect(document.querySelector('.weighing')).toBeNull();
  const notes = notesOn({ ...blocks, VALUE: [slip('een', 'Eigen regie')] });
  live.become({ workshop: { ...workshop, notes } });
  flushSync();
  expect(texts('.shown .note')).toEqual(['Eigen regie']);
  expect(texts('.counts li')[0]).toBe('1 zichtbaar');
});

it('WEB679 shows what the facilitator put on the wall, and the step again after that', async () => {
  const workshop = ledOn('INSTRUCTION');
  const notes = notesOn({ ...mainCanvas(workshop).blocks, COSTS: [fixed('n1', 'Ritten', 100)] });
  const live = await show({ ...workshop, notes });
  expect(document.querySelector('.asked--alone, .asked')).not.toBeNull();
  const put = { ...workshop.hour, onWall: 'CANVAS' as const };
  live.become({ workshop: { ...workshop, notes, hour: put } });
  flushSync();
  expect(document.querySelectorAll('.block')).toHaveLength(9);
  live.become({ workshop: { ...workshop, notes } });
  flushSync();
  expect(document.querySelector('.block')).toBeNull();
});

it('WEB679 has the balance large, and the first sentences of the paragraph', async () => {
  const live = await show(ledOn('BALANCE'));
  expect(document.querySelector('.weighing--large .balance')).not.toBeNull();
  live.become({ workshop: ledOn('PARAGRAPH') });
  await until(() => document.querySelector('.read')?.textContent?.includes('betaalt de belbus'));
});

it('HOU39 says how many amounts are hidden beside the paragraph on the wall', async () => {
  await show(ledOn('PARAGRAPH'));
  await until(() => document.querySelector('.read .apart'));
  expect(one('.read .apart').textContent?.trim()).toBe(
    '2 bedragen zijn nog verborgen. Die tellen hier nog niet mee.',
  );
});
