import { afterEach, beforeEach, expect, it } from 'vitest';
import { workshopWith } from '../../protocol/workshop.example';
import { button, one, press, said, texts, type, until } from '../../ui/page.example';
import { Rehearsal } from './stage.example.svelte';

let stage: Rehearsal;

beforeEach(async () => {
  stage = new Rehearsal(workshopWith({}), 'PARTICIPANT');
  await stage.open();
  await until(() => button('2 mensen zijn hier'));
});
afterEach(() => stage.close());

function rename(name: string) {
  press('Wijzig uw naam');
  type(one<HTMLInputElement>('dialog input'), name);
  one('dialog form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
}

const people = () => texts('dialog li');

it('WEB350 changes the own name where it is told who is here', async () => {
  press('2 mensen zijn hier');
  rename('Annie');
  await until(() => people()[0] === 'Annie dat bent u');
  await until(() => said().endsWith('Uw naam is veranderd.'));
  expect(stage.room.heard).toEqual([{ type: 'Join', nickname: 'Annie' }]);
});

it('WEB350 gives the name up for a number, and then offers that no more', async () => {
  press('2 mensen zijn hier');
  press('Wijzig uw naam');
  press('Liever geen naam: deelnemer 1');
  await until(() => people()[0] === 'deelnemer 1 dat bent u');
  expect(stage.room.heard).toEqual([{ type: 'Join' }]);
  press('Wijzig uw naam');
  expect(one('dialog').textContent).not.toContain('Liever geen naam');
});

it('WEB350 asks nothing of the server when the name stays', async () => {
  press('2 mensen zijn hier');
  rename(' Anna ');
  await until(() => people().length === 2 && button('Wijzig uw naam'));
  expect(stage.room.heard).toEqual([]);
});

it('WEB351 renames at once without a connection, and the server hears it later', async () => {
  stage.room.goDead();
  await until(() => button('1 persoon is hier'));
  press('1 persoon is hier');
  rename('Annie');
  await until(() => people()[0] === 'Annie dat bent u');
  expect(stage.room.heard).toEqual([]);
  stage.room.comeBack();
  await until(() => stage.room.heard.length === 1);
  expect(stage.room.workshop.attendance.participants[0]?.nickname).toBe('Annie');
});
