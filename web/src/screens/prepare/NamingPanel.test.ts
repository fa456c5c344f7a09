import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { StillLive } from '../../live/live.example';
import type { Naming } from '../../protocol/protocol';
import { slip, workshopWith } from '../../protocol/workshop.example';
import { one, texts, type } from '../../ui/page.example';
import NamingPanel from './NamingPanel.svelte';

let shown: Record<string, unknown>;
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
});

const ANONYMOUS: Naming = { type: 'Anonymous' };

function show(naming: Naming, notes = {}): StillLive {
  const blank = workshopWith(notes);
  const workshop = { ...blank, preparation: { ...blank.preparation, naming } };
  const live = new StillLive(workshop);
  shown = mount(NamingPanel, { target: document.body, props: { live, workshop } });
  flushSync();
  return live;
}

it('WEB625 says of each choice what it means, and begins with roles that are usual', () => {
  const live = show(ANONYMOUS);
  expect(texts('.pick b')).toEqual(['Anoniem', 'Alleen de rol', 'Met naam']);
  expect(one<HTMLInputElement>('input:checked').value).toBe('Anonymous');
  one<HTMLInputElement>('input[value=ByRole]').click();
  const capacities = ['inwoner', 'gemeente', 'zorg', 'financiën'];
  const naming = { type: 'ByRole', capacities };
  expect(live.submitted).toEqual([{ type: 'ChooseNaming', naming, seen: ANONYMOUS }]);
});

it('WEB625 takes the roles as they are typed, with commas between them', () => {
  const before: Naming = { type: 'ByRole', capacities: ['zorg'] };
  const live = show(before);
  const box = one<HTMLInputElement>('input.input');
  expect(box.value).toBe('zorg');
  type(box, 'zorg, jeugd , zorg,');
  box.dispatchEvent(new FocusEvent('blur'));
  const naming = { type: 'ByRole', capacities: ['zorg', 'jeugd'] };
  expect(live.submitted).toEqual([{ type: 'ChooseNaming', naming, seen: before }]);
});

it('WEB625 is fixed once there is a note', () => {
  show({ type: 'ByRole', capacities: ['zorg', 'jeugd'] }, { VALUE: [slip('een', 'Ouderen')] });
  expect(one<HTMLFieldSetElement>('fieldset').disabled).toBe(true);
  expect(document.querySelector('input.input')).toBeNull();
  expect(document.body.textContent).toContain('Daarom staat deze keuze vast.');
  expect(document.body.textContent).toContain('zorg, jeugd');
});
