import { afterEach, expect, it, vi } from 'vitest';
import { ledger, unknown } from '../../protocol/ledger.example';
import { language } from '../../words/words.svelte';
import { copied, copy } from './copied';
import type { FinancialParagraph } from './paragraph';

const paragraph: FinancialParagraph = {
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
const NOTES = { COSTS: [], REVENUE: [] };
const short = ledger(1500, 100, { type: 'Shortfall', year: 2027, amount: '1400' });

afterEach(() => {
  vi.unstubAllGlobals();
  language.choose('nl');
});

it('WEB422 is plain text with a tab between cells', () => {
  const { plain } = copied(paragraph, short, NOTES);
  expect(plain).toContain(
    'Wat het kost\nDe lasten van <Bus & Co> zijn €\u00a0185.400. Dat is alles.\n\n',
  );
  const rows = plain.split('\n').filter((line) => line.includes('\t'));
  const columns = new Set(rows.map((row) => row.split('\t').length));
  expect(columns.size).toBe(1);
  expect(rows.length).toBeGreaterThan(7);
  expect(rows.find((row) => row.startsWith('Lasten'))).toContain('\t1.500');
  expect(rows.find((row) => row.startsWith('Saldo'))).toContain('\t-1.400');
});

it('WEB422 is a heading, a paragraph and a table with cells, in which text is text', () => {
  const { html } = copied(paragraph, short, NOTES);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelector('p')?.textContent).toBe(
    'De lasten van <Bus & Co> zijn €\u00a0185.400. Dat is alles.',
  );
  expect(page.querySelectorAll('tbody tr').length).toBeGreaterThan(7);
  expect(page.querySelector('tbody td')?.textContent).toBe('1.500');
});

it('WEB470 stars what lacks an unknown amount in the copied table, and names it under it', () => {
  const years = short.years.map((year) => ({ ...year, unknown: ['n1'] }));
  const notes = { COSTS: [unknown('n1', 'Bus & <dienst>')], REVENUE: [] };
  const { plain, html } = copied(paragraph, { ...short, years }, notes);
  expect(plain).toMatch(/\nLasten\t1\.?500\*\t/);
  expect(plain).toMatch(/\nBaten\t100\t/);
  expect(plain).toMatch(/\n\* Nog onbekend, en niet meegeteld: .*“Bus & <dienst>”.*$/);
  expect(new DOMParser().parseFromString(html, 'text/html').body.textContent).toMatch(
    /“Bus & <dienst>”/,
  );
});

it('WEB422 follows the language of the page', () => {
  language.choose('en');
  expect(copied(paragraph, short, NOTES).plain).toContain('\t1,500');
});

it('WEB422 goes to the clipboard in both forms, else as what a copy takes along', async () => {
  const write = vi.fn(async () => {});
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly items: Record<string, Blob>;
      constructor(items: Record<string, Blob>) {
        this.items = items;
      }
    },
  );
  vi.stubGlobal('navigator', { clipboard: { write } });
  expect(await copy({ plain: 'a', html: '<p>a</p>' })).toBe(true);
  expect(write).toHaveBeenCalledOnce();
  vi.stubGlobal('navigator', {});
  document.execCommand = vi.fn(() => false);
  expect(await copy({ plain: 'a', html: '<p>a</p>' })).toBe(false);
  expect(document.execCommand).toHaveBeenCalledWith('copy');
});
