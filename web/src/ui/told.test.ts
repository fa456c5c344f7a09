import { expect, it } from 'vitest';
import type { Command } from '../protocol/protocol';
import { refusalOf, told } from './told';

it('WEB370 names a character that cannot be kept, wherever in a command it stands', () => {
  const command = {
    type: 'SetMoney',
    note: 'n',
    money: { party: 'Gemeente\u0002', labels: ['ok'] },
  };
  expect(told('TEXT_UNREADABLE', command)).toBe(
    'Hier staat een teken dat niet bewaard kan worden: U+0002 na “Gemeente”. Haal het weg.',
  );
  expect(told('TEXT_UNREADABLE', '\u0002Bus')).toContain('U+0002 vooraan');
});

it('WEB370 says the general sentence where only the server knows which character', () => {
  expect(told('TEXT_UNREADABLE', 'Bus')).toContain('een teken dat niet bewaard kan worden. Haal');
  expect(told('TEXT_EMPTY', 'Bus\u0002')).toBe('Er staat nog niets. Schrijf eerst een tekst.');
});

it('WEB647 says calmly that the group is at another step already: nothing was lost', () => {
  const on: Command = { type: 'GoToStep', from: 'step-of-1', to: 'step-of-2' };
  expect(refusalOf('STEP_LEFT', on)).toBe(
    'De groep is al bij een andere stap. Kijk eerst waar de groep is.',
  );
  expect(refusalOf('NOTHING_HIDDEN', on)).not.toContain('Niet bewaard');
  expect(refusalOf('NOT_KEPT', on)).toContain('Niet bewaard');
});
