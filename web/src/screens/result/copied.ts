import { columnsOf, leftOut, outcomeOf, rowsOf, shownIn } from '../../figures/balance/yearRows';
import type { MoneyNotes } from '../../ledger/open';
import type { BudgetLedger } from '../../protocol/protocol';
import { words } from '../../words/words.svelte';
import type { FinancialParagraph } from './paragraph';

/** The same text twice: for what takes only text, and for what knows headings and tables. */
export interface Copied {
  readonly plain: string;
  readonly html: string;
}

interface Table {
  readonly foot: string | undefined;
  readonly title: string;
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
}

/** The paragraph with the table of the years under it. */
export function copied(
  { sections }: FinancialParagraph,
  ledger: BudgetLedger,
  notes: MoneyNotes,
): Copied {
  const texts = sections.map(({ title, sentences }) => ({
    title,
    text: sentences.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' '),
  }));
  const table = years(ledger, notes);
  const lines = [table.head, ...table.body].map((cells) => cells.map(oneLine).join('\t'));
  return {
    plain: [
      ...texts.map(({ title, text }) => `${title}\n${text}`),
      [table.title, ...lines, ...(table.foot ? [table.foot] : [])].join('\n'),
    ].join('\n\n'),
    html: [
      ...texts.map(({ title, text }) => `${tag('h2', title)}${tag('p', text)}`),
      tag('h2', table.title),
      htmlOf(table),
      table.foot ? tag('p', table.foot) : '',
    ].join(''),
  };
}

/**
 * To the clipboard in both forms. Over plain http, as in most rooms, a browser has none, but it
 * lets the page say what an ordinary copy takes along.
 */
export async function copy({ plain, html }: Copied): Promise<boolean> {
  try {
    const blob = (text: string, type: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob(plain, 'text/plain'),
        'text/html': blob(html, 'text/html'),
      }),
    ]);
    return true;
  } catch {
    return isCopiedAsUsual({ plain, html });
  }
}

function isCopiedAsUsual({ plain, html }: Copied): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    event.clipboardData?.setData('text/html', html);
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', take, { once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', take);
  return isDone && isTaken;
}

function years(ledger: BudgetLedger, notes: MoneyNotes): Table {
  const t = words().model;
  const columns = columnsOf(ledger, notes);
  const rows = rowsOf(ledger).map((row) => [
    row.name,
    ...columns.map((column) => cell(shownIn(row, column))),
  ]);
  return {
    title: t.title,
    head: [t.inEuros, ...columns.map(({ year }) => String(year.year))],
    body: [...rows, [t.outcome, ...columns.map(({ finding }) => outcomeOf(finding))]],
    foot: leftOut(columns),
  };
}

/** As a spreadsheet reads an amount: a hyphen for the minus, and no space or sign that is ours. */
function cell(shown: string): string {
  return shown
    .replace(/^\+\s*/, '')
    .replace(/^\u2212\s*€\s*/, '-')
    .replace(/^€\s*/, '');
}

function htmlOf({ head, body }: Table): string {
  const names = head.map((text) => tag('th', text)).join('');
  const rows = body.map(([name = '', ...cells]) => {
    const values = cells.map((text) => `<td align="right">${escaped(text)}</td>`).join('');
    return `<tr>${tag('th', name)}${values}</tr>`;
  });
  return `<table><thead><tr>${names}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function tag(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
