import { flushSync, mount, tick, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TEMPLATES, UNLED } from '../../guide/script';
import { StillLive } from '../../live/live.example';
import { LIMITS, type Preparation, type Script } from '../../protocol/protocol';
import { workshopWith } from '../../protocol/workshop.example';
import { problem, server } from '../../server/server.example';
import { button, one, press, said, texts, type, until } from '../../ui/page.example';
import { toasts } from '../../ui/toasts.svelte';
import ScriptPanel from './ScriptPanel.svelte';

const [short, hour] = TEMPLATES as [Script, Script];

let shown: Record<string, unknown>;
let preparation: Preparation = $state({ ...workshopWith({}).preparation, script: hour });

/** Takes over what is asked, as the server does. */
class Taking extends StillLive {
  override submit(command: Parameters<StillLive['submit']>[0]) {
    if (command.type === 'SetScript') preparation = { ...preparation, script: command.script };
    return super.submit(command);
  }
}

let live: Taking;

beforeEach(() => {
  begin(hour);
});
afterEach(() => {
  end();
  toasts.dismiss();
  vi.unstubAllGlobals();
});

function begin(script: Script) {
  preparation = { ...preparation, script };
  live = new Taking(workshopWith({}));
  shown = mount(ScriptPanel, {
    target: document.body,
    props: {
      workshop: 'abcdefgh',
      live,
      refused: undefined,
      get preparation() {
        return preparation;
      },
    },
  });
  flushSync();
}

function end() {
  unmount(shown);
  document.body.replaceChildren();
}

const saved = () => preparation.script;
const names = () => texts('ol .name b');
const rows = () => [...document.querySelectorAll<HTMLElement>('ol > li')];

it('WEB600 shows each step with its name, kind and minutes, and unfolds the rest of one', () => {
  expect(names().slice(0, 2)).toEqual(['Opening', 'Burgersegmenten']);
  expect(rows()).toHaveLength(12);
  expect(rows()[1]?.textContent).toContain('Blok');
  expect(one<HTMLInputElement>('[aria-label="Minuten voor stap 2"]').value).toBe('7');
  expect(document.querySelector('textarea')).toBeNull();
  press('Burgersegmenten');
  expect(one('textarea')).toBeTruthy();
  press('Waardepropositie');
  expect(document.querySelectorAll('textarea')).toHaveLength(1);
});

it('WEB601 moves a step and stays on the button', async () => {
  press('Burgersegmenten');
  button('Naar boven').focus();
  press('Naar boven');
  await tick();
  expect(saved().steps[0]?.id).toBe('block-SEGMENTS');
  expect(document.activeElement).toBe(button('Naar boven'));
  await until(() => said().includes('Burgersegmenten') && said().includes('stap 1 van 12'));
  press('Naar boven');
  await until(() => said().includes('al de eerste stap'));
  expect(saved().steps[0]?.id).toBe('block-SEGMENTS');
});

it('WEB601 takes a step off, and puts it back where it was', async () => {
  press('Burgersegmenten');
  press('Haal de stap weg');
  expect(saved().steps).toHaveLength(11);
  await until(() => document.activeElement?.textContent?.includes('Waardepropositie'));
  toasts.current?.action?.run();
  expect(saved()).toEqual(hour);
});

it('WEB601 adds a step, with its name at hand', async () => {
  press('Voeg een stap toe');
  await until(() => document.activeElement?.matches('.edit input'));
  type(document.activeElement as HTMLInputElement, 'Pauze');
  document.activeElement?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  expect(saved().steps.at(-3)).toMatchObject({ title: 'Pauze', kind: { type: 'ActivityStep' } });
  expect(saved().steps.at(-2)).toMatchObject({ kind: { type: 'BalancingStep' } });
});

it('WEB602 says what the steps come to beside what was promised', () => {
  expect(one('.good').textContent).toContain('Dit past precies');
  for (let i = 0; i < 4; i++) press('Stap 2 1 minuut langer');
  expect(one('.notice').textContent).toContain(
    'De stappen duren samen 64 minuten. U beloofde er 60.',
  );
  press('Beloof 64 minuten');
  expect(saved().minutes).toBe(64);
  expect(one('.good').textContent).toContain('Dit past precies');
  type(one<HTMLInputElement>('.promise input'), '90');
  expect(saved().minutes).toBe(90);
});

it('WEB603 gives a step of another kind what is usual for that kind', () => {
  press('Burgersegmenten');
  const kind = [...document.querySelectorAll<HTMLSelectElement>('select')][0];
  if (!kind) throw new Error('No kind.');
  kind.value = 'VotingStep';
  kind.dispatchEvent(new Event('change', { bubbles: true }));
  one('ol').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  expect(saved().steps[1]).toMatchObject({
    kind: { type: 'VotingStep' },
    opens: 'VOTING',
    participants: { vote: true },
  });
});

it('WEB604 takes the script of half an hour or none, and puts the old one back', () => {
  press('30 minuten');
  expect(saved()).toEqual(short);
  expect(button('30 minuten').getAttribute('aria-pressed')).toBe('true');
  press('Zonder draaiboek');
  expect(saved().steps).toEqual([]);
  expect(one('section').textContent).toContain('Niemand leidt de groep.');
  toasts.current?.action?.run();
  expect(saved()).toEqual(short);
});

it('WEB604 says everything that is wrong with a file, and changes nothing', async () => {
  const errors = [{ path: '/steps/10/minutes', code: 'MINUTES_OUT_OF_RANGE' }];
  server(() => problem(400, 'NOT_A_SCRIPT', { errors }));
  choose(new File(['{}'], 'x.json'));
  await vi.waitFor(() => expect(one('.notice--error').textContent).toContain('/steps/10/minutes'));
  expect(live.submitted).toEqual([]);
  end();
  begin(UNLED);
  server(() => ({ status: 200, body: short }));
  choose(new File(['{}'], 'x.json'));
  await vi.waitFor(() => expect(saved()).toEqual(short));
});

it('WEB605 keeps to the limits of a script', () => {
  const step = hour.steps[0];
  if (!step) throw new Error('No step.');
  const many = Array.from({ length: LIMITS.steps - 1 }, (_, i) => ({ ...step, id: `step-00${i}` }));
  end();
  begin({ minutes: 60, steps: many });
  press('Voeg een stap toe');
  expect(saved().steps).toHaveLength(LIMITS.steps);
  press('Voeg een stap toe');
  expect(saved().steps).toHaveLength(LIMITS.steps);
  expect(one('.field__error[role="alert"]').textContent).toContain('hoogstens 40 stappen');
  const field = one<HTMLInputElement>('[aria-label="Minuten voor stap 1"]');
  type(field, String(LIMITS.stepMinutes));
  type(field, String(LIMITS.stepMinutes + 1));
  one('ol').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  expect(saved().steps[0]?.minutes).toBe(LIMITS.stepMinutes);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(one('ol').textContent).toContain('van 1 tot en met 240');
});

function choose(file: File) {
  const input = one<HTMLInputElement>('input[type="file"]');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
