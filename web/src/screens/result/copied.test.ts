import { afterEach, expect, it } from 'vitest';
import { fixed, ledger, unknown } from '../../protocol/ledger.example';
import { figuresOf, MEASURED, NOTHING_TO_EXPECT } from '../../protocol/outlook.example';
import type { Block as BlockName, Note, Outlook, WorkshopView } from '../../protocol/protocol';
import { workshopWith } from '../../protocol/workshop.example';
import { language } from '../../words/words.svelte';
import { copied } from './copied';
import type { FinancialParagraph } from './paragraph';

const paragraph: FinancialParagraph = {
  points: [],
  sections: [
    {
      title: 'Wat het kost',
      sentences: [
        {
          runs: [
            { type: 'PlainText', text: 'De lasten van <Bus & Co> zijn ' },
            { type: 'CitedFigure', text: '€\u00a0185.400', notes: ['n1'] },
            { type: 'PlainText', text: '.' },
          ],
        },
        { runs: [{ type: 'PlainText', text: 'Dat is alles.' }] },
      ],
    },
  ],
};
const DAY = new Date(2026, 10, 27);

function subject(notes: Partial<Record<BlockName, Note[]>> = {}): WorkshopView {
  const view = workshopWith(notes);
  const { preparation } = view;
  const titled = { ...preparation.subject, title: 'Bus & <Co>' };
  return { ...view, preparation: { ...preparation, subject: titled } };
}

const short = ledger(1500, 100, { type: 'Shortfall', year: 2027, amount: '1400' });

afterEach(() => {
  language.choose('nl');
});

it('WEB422 is plain text with a tab between cells', () => {
  const { plain } = copied(paragraph, subject(), figuresOf(short), DAY);
  expect(plain).toContain(
    'Wat het kost\nDe lasten van <Bus & Co> zijn €\u00a0185.400. Dat is alles.\n\n',
  );
  const rows = plain.split('\n').filter((line) => line.includes('\t'));
  const columns = new Set(rows.map((row) => row.split('\t').length));
  expect(columns.size).toBe(1);
  expect(rows.length).toBeGreaterThan(7);
  expect(rows.find((row) => row.startsWith('Lasten'))).toContain('\t€\u00a01.500');
  expect(rows.find((row) => row.startsWith('Saldo'))).toContain('\t−\u00a0€\u00a01.400');
});

it('WEB422 is a heading, a paragraph and a table with cells, in which text is text', () => {
  const { html } = copied(paragraph, subject(), figuresOf(short), DAY);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelectorAll('p')[1]?.textContent).toBe(
    'De lasten van <Bus & Co> zijn €\u00a0185.400. Dat is alles.',
  );
  expect(page.querySelectorAll('tbody tr').length).toBeGreaterThan(7);
  expect(page.querySelector('tbody td')?.textContent).toBe('€\u00a01.500');
});

it('WEB470 stars what lacks an unknown amount in the copied table, and names it under it', () => {
  const years = short.years.map((year) => ({ ...year, unknown: ['n1'] }));
  const workshop = subject({ COSTS: [unknown('n1', 'Bus & <dienst>')] });
  const figures = figuresOf({ ...short, years });
  const { plain, html } = copied(paragraph, workshop, figures, DAY);
  expect(plain).toMatch(/\nLasten\t€\u00a01\.500\*\t/);
  expect(plain).toMatch(/\nBaten\t€\u00a0100\t/);
  expect(plain).toMatch(/\n\* Nog onbekend, en niet meegeteld: .*“Bus & <dienst>”/);
  expect(new DOMParser().parseFromString(html, 'text/html').body.textContent).toMatch(
    /“Bus & <dienst>”/,
  );
});

it('WEB422 follows the language of the page', () => {
  language.choose('en');
  const { plain } = copied(paragraph, subject(), figuresOf(short), DAY);
  expect(plain).toContain('\nCosts\t€\u00a01,500\t');
  expect(plain).toContain('27 November 2026');
});

it('WEB472 says what it is about, of which day, and all that stands under the paragraph', () => {
  const outlook: Outlook = {
    ...NOTHING_TO_EXPECT,
    years: [{ year: 2027, result: { low: '-3000', middle: '0', high: '2000' }, notShort: '0.33' }],
    drivers: [
      { note: 'n1', unit: 'ritten', year: 2027, oneOffs: false, tipping: 'UP_TO', units: '1200' },
    ],
  };
  const figures = figuresOf(short, outlook);
  const { plain, html } = copied(
    paragraph,
    subject({ COSTS: [fixed('n1', 'Belbus', 5)] }),
    figures,
    DAY,
  );
  expect(plain).toMatch(/^Bus & <Co>\n27 november 2026\n\nWat het kost\n/);
  expect(plain).toContain('Hoe zeker is het?\nIn 2027 is de kans 33\u00a0% dat er geen tekort is.');
  expect(plain).toContain('Belbus. Geen tekort tot en met 1.200\u00a0ritten.');
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelector('h1')?.textContent).toBe('Bus & <Co>');
  const heads = [...page.querySelectorAll('h2')].map((each) => each.textContent);
  expect(heads).toEqual([
    'Wat het kost',
    'Het hele model per jaar',
    'Alle posten, per taakveld en betaler',
    'Hoe zeker is het?',
    'Wanneer is er geen tekort?',
  ]);
});

it('WEB706 has what the page says of society, with who pays and who gains', () => {
  const outlook: Outlook = { ...NOTHING_TO_EXPECT, societal: MEASURED };
  const { plain, html } = copied(paragraph, subject(), figuresOf(short, outlook), DAY);
  expect(plain).toContain('Elke euro levert naar schatting €\u00a01,60 op voor de samenleving');
  expect(plain).toContain('tussen €\u00a01,10 en €\u00a02,00.');
  expect(plain).toMatch(
    /\nZorgkantoor\t€\u00a00\t€\u00a0265\.363\t€\u00a00\t\+\u00a0€\u00a0265\.363/,
  );
  expect(plain).toMatch(
    /\n.*Gemeente \(Wmo\).* brengt in \d{4} €\u00a098\.400 in en krijgt in alle jaren samen minder/,
  );
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelectorAll('table').length).toBe(3);
  const unknown = { type: 'RatioUnknown' as const, notes: ['n1'] };
  const open = figuresOf(short, { ...NOTHING_TO_EXPECT, societal: unknown });
  const told = copied(paragraph, subject({ COSTS: [fixed('n1', 'Belbus', 5)] }), open, DAY).plain;
  expect(told).toMatch(
    /Nog niet te zeggen: 1 bedrag onbekend\..*\nHiervan is iets onbekend:\nBelbus/,
  );
});

it('WEB706 says of a party without a gain what the page says of it', () => {
  const [first] = MEASURED.parties;
  const parties = first ? [{ ...first, pocket: 'NO_GAIN_GIVEN' as const }] : [];
  const outlook: Outlook = { ...NOTHING_TO_EXPECT, societal: { ...MEASURED, parties } };
  const { plain } = copied(paragraph, subject(), figuresOf(short, outlook), DAY);
  expect(plain).toContain('\t€\u00a098.400\tniet ingevuld\tniet ingevuld\tniet ingevuld');
  expect(plain).toContain('Niet ingevuld: wat ');
});
