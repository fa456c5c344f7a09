import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import type { Refusal } from '../protocol/protocol';
import NameForm from './NameForm.svelte';

let shown: Record<string, unknown>;
afterEach(() => {
  unmount(shown);
  document.body.replaceChildren();
});

const ANNA = { id: 'persoon01', number: 1, nickname: 'Anna' };
const ME = { id: 'persoon02', number: 2 };

function open(refusal?: Refusal) {
  const given: string[] = [];
  const onname = (name: string) => {
    given.push(name);
    return refusal;
  };
  const props = { self: ME, participants: [ANNA, ME], action: 'Bewaar', onname };
  shown = mount(NameForm, { target: document.body, props });
  flushSync();
  return given;
}

function type(name: string) {
  const input = document.querySelector('input') as HTMLInputElement;
  input.value = name;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}

function save() {
  document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
  flushSync();
}

it('WEB346 says while it is typed how others will see a name that is there already', () => {
  const given = open();
  const said = () => document.querySelector('[role=status]')?.textContent;
  type('Ann');
  expect(said()).toBe('');
  type('anna ');
  expect(said()).toContain('Anderen zien u als anna (2).');
  save();
  expect(given).toEqual(['anna']);
});

it.each([
  ['', 'Vul een naam in'],
  ['\u200B', 'Vul een naam in'],
  ['A\u0007', 'Hier staat een teken dat niet bewaard kan worden'],
])('WEB347 says in a sentence why a name is not taken: %j', (name, sentence) => {
  open(name === 'A\u0007' ? 'TEXT_UNREADABLE' : undefined);
  type(name);
  save();
  expect(document.body.textContent).toContain(sentence);
});
