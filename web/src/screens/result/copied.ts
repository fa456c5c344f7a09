import { columnsOf, lacksIn, leftOut, outcomeOf, rowsOf } from '../../figures/balance/yearRows';
import { certainty, headOf, tippingOf } from '../../figures/outlook/expectation';
import type { MoneyNotes } from '../../ledger/open';
import { rounded } from '../../numbers/decimal';
import type { BudgetLedger, Figures, Money, Outlook, WorkshopView } from '../../protocol/protocol';
import { mainCanvas } from '../../replica/rules/notes';
import type { Copied } from '../../ui/copying';
import { language, words } from '../../words/words.svelte';
import type { FinancialParagraph } from './paragraph';

/** A heading with what stands under it. */
interface CopiedPart {
  readonly title: string;
  readonly texts: readonly string[];
}

interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
  readonly foot: string | undefined;
}

/** The page as a text of its own: what it is about and of which day, and all that stands on it. */
export function copied(
  { sections }: FinancialParagraph,
  workshop: WorkshopView,
  { ledger, outlook, withheldAmounts }: Pick<Figures, 'ledger' | 'outlook' | 'withheldAmounts'>,
  day: Date,
): Required<Copied> {
  const { blocks } = mainCanvas(workshop);
  const { title } = workshop.preparation.subject;
  const written = new Intl.DateTimeFormat(language.locale, { dateStyle: 'long' }).format(day);
  const paragraph = sections.map(({ title, sentences }) => ({
    title,
    texts: [sentences.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ')],
  }));
  const apart = withheldAmounts > 0 ? [words().hidden.amountsApart(withheldAmounts)] : [];
  const table = years(ledger, blocks);
  const expected = expectation(outlook, blocks);
  return {
    plain: [
      `${oneLine(title)}\n${written}`,
      ...apart,
      ...paragraph.map(plainOf),
      plainTable(table),
      ...expected.map(plainOf),
    ].join('\n\n'),
    html: [
      tag('h1', title),
      tag('p', written),
      ...apart.map((text) => tag('p', text)),
      ...paragraph.map(htmlOf),
      htmlTable(table),
      ...expected.map(htmlOf),
    ].join(''),
  };
}

/** What is to be expected, as it stands under the paragraph. */
function expectation(outlook: Outlook, { COSTS, REVENUE }: MoneyNotes): readonly CopiedPart[] {
  const t = words().outlook;
  const sure = outlook.years.map(certainty).map(({ chance, usual }) => `${chance} ${usual}`);
  const tips = tippingOf(outlook.drivers, [...COSTS, ...REVENUE]).flatMap((each) => [
    headOf(each),
    ...each.tips.map(({ name, figure, say }) => `${name}. ${say(figure)}`),
  ]);
  return [
    { title: t.certainty, texts: sure.length > 0 ? [...sure, t.chanceHelp] : [] },
    { title: t.tipping, texts: tips },
  ].filter(({ texts }) => texts.length > 0);
}

function years(ledger: BudgetLedger, notes: MoneyNotes): Table {
  const t = words().model;
  const columns = columnsOf(ledger, notes);
  const rows = rowsOf(ledger).map((row) => [
    row.name,
    ...columns.map((column) => counted(row.amount(column.year), lacksIn(row, column))),
  ]);
  return {
    title: t.title,
    head: [t.inEuros, ...columns.map(({ year }) => String(year.year))],
    body: [...rows, [t.outcome, ...columns.map(({ finding }) => outcomeOf(finding))]],
    foot: leftOut(columns),
  };
}

/** As a spreadsheet of any country reads it. With a star it is text, and in no sum by accident. */
function counted(amount: Money, isLacking: boolean): string {
  return rounded(amount, 0) + (isLacking ? '*' : '');
}

function plainOf({ title, texts }: CopiedPart): string {
  return [title, ...texts].join('\n');
}

function htmlOf({ title, texts }: CopiedPart): string {
  return tag('h2', title) + texts.map((text) => tag('p', text)).join('');
}

function plainTable({ title, head, body, foot }: Table): string {
  const lines = [head, ...body].map((cells) => cells.map(oneLine).join('\t'));
  return plainOf({ title, texts: foot ? [...lines, foot] : lines });
}

function htmlTable({ title, head, body, foot }: Table): string {
  const names = head.map((text) => tag('th', text)).join('');
  const rows = body.map(([name = '', ...cells]) => {
    const values = cells.map((text) => `<td align="right">${escaped(text)}</td>`).join('');
    return `<tr>${tag('th', name)}${values}</tr>`;
  });
  const table = `<table><thead><tr>${names}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return tag('h2', title) + table + (foot ? tag('p', foot) : '');
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
