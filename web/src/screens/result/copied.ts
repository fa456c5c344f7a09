import type { MoneyNotes } from '../../ledger/open';
import type { Figures, WorkshopView } from '../../protocol/protocol';
import { mainCanvas } from '../../replica/rules/notes';
import type { Copied } from '../../ui/copying';
import { longDay } from '../../words/days';
import { words } from '../../words/words.svelte';
import { type CopiedPart, expectation, posts, society, type Table, years } from './copiedParts';
import type { FinancialParagraph } from './paragraph';

/** The page as a text of its own: what it is about and of which day, and all that stands on it. */
export function copied(
  { sections }: FinancialParagraph,
  workshop: WorkshopView,
  { ledger, outlook, withheldAmounts }: Pick<Figures, 'ledger' | 'outlook' | 'withheldAmounts'>,
  day: Date,
): Required<Copied> {
  const notes: MoneyNotes = mainCanvas(workshop).blocks;
  const { title } = workshop.preparation.subject;
  const paragraph = sections.map(({ title, sentences }) => ({
    title,
    texts: [sentences.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ')],
  }));
  const apart = withheldAmounts > 0 ? [words().hidden.amountsApart(withheldAmounts)] : [];
  const parts: readonly CopiedPart[] = [
    ...paragraph,
    years(ledger, notes),
    ...posts(ledger, notes),
    ...expectation(outlook, notes),
    ...society(outlook, workshop),
  ];
  return {
    plain: [`${oneLine(title)}\n${longDay(day)}`, ...apart, ...parts.map(plainOf)].join('\n\n'),
    html: [
      tag('h1', title),
      tag('p', longDay(day)),
      ...apart.map((text) => tag('p', text)),
      ...parts.map(htmlOf),
    ].join(''),
  };
}

function plainOf({ title, texts, table, foot = [] }: CopiedPart): string {
  const lines = table ? [table.head, ...table.body].map((row) => row.map(oneLine).join('\t')) : [];
  return [title, ...texts, ...lines, ...foot].join('\n');
}

function htmlOf({ title, texts, table, foot = [] }: CopiedPart): string {
  const paragraphs = (each: readonly string[]) => each.map((text) => tag('p', text)).join('');
  return tag('h2', title) + paragraphs(texts) + (table ? htmlTable(table) : '') + paragraphs(foot);
}

function htmlTable({ head, body }: Table): string {
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
  return text.replace(/\s*[\n\t]\s*/g, ' ');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
