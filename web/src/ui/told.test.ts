import { expect, it } from 'vitest';
import { told } from './told';

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
