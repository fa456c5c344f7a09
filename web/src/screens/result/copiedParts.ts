import { postRows, starred } from '../../figures/balance/postRows';
import {
  type Column,
  columnsOf,
  leftOut,
  outcomeOf,
  type Row,
  rowsOf,
  shownIn,
} from '../../figures/balance/yearRows';
import { certainty, chanceHelp, headOf, tippingOf } from '../../figures/outlook/expectation';
import { noRatio, perEuro, rate } from '../../figures/outlook/shown';
import {
  between,
  isGiven,
  losses,
  named,
  notesOf,
  notGiven,
  outcomeRows,
} from '../../figures/outlook/society';
import type { MoneyNotes } from '../../ledger/open';
import { shownEuros, signedEuros } from '../../numbers/euros';
import type {
  BudgetLedger,
  Money,
  Outlook,
  RatioMeasured,
  WorkshopView,
} from '../../protocol/protocol';
import { words } from '../../words/words.svelte';

// What stands around the paragraph, each part in the words and the order of the page.

/** A heading with what stands under it. */
export interface CopiedPart {
  readonly title: string;
  readonly texts: readonly string[];
  readonly table?: Table;
  /** What stands under the table. */
  readonly foot?: readonly string[];
}

export interface Table {
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
}

export function years(ledger: BudgetLedger, notes: MoneyNotes): CopiedPart {
  const t = words().model;
  const columns = columnsOf(ledger, notes);
  const { head, body } = tableOf(rowsOf(ledger), columns);
  const ends = [t.outcome, ...columns.map(({ finding }) => outcomeOf(finding))];
  const foot = leftOut(columns);
  return {
    title: t.title,
    texts: [],
    table: { head, body: [...body, ends] },
    ...(foot && { foot: [foot] }),
  };
}

export function posts(ledger: BudgetLedger, notes: MoneyNotes): readonly CopiedPart[] {
  const columns = columnsOf(ledger, notes);
  const rows = postRows(ledger, notes);
  const foot = starred(columns);
  if (rows.length === 0) return [];
  const table = tableOf(rows, columns);
  return [{ title: words().posts.title, texts: [], table, ...(foot && { foot: [foot] }) }];
}

function tableOf(rows: readonly Row[], columns: readonly Column[]): Table {
  const { inEuros } = words().model;
  return {
    head: [inEuros, ...columns.map(({ year }) => String(year.year))],
    body: rows.map((row) => [row.name, ...columns.map((column) => shownIn(row, column))]),
  };
}

export function expectation(
  outlook: Outlook,
  { COSTS, REVENUE }: MoneyNotes,
): readonly CopiedPart[] {
  const t = words().outlook;
  const sure = outlook.years.map(certainty).map(({ chance, usual }) => `${chance} ${usual}`);
  const tips = tippingOf(outlook.drivers, [...COSTS, ...REVENUE]).flatMap((each) => [
    headOf(each),
    ...each.tips.map(({ name, figure, say }) => `${name}. ${say(figure)}`),
  ]);
  return [
    { title: t.certainty, texts: sure.length > 0 ? [...sure, chanceHelp(outlook)] : [] },
    { title: t.tipping, texts: tips },
  ].filter(({ texts }) => texts.length > 0);
}

/** What it is worth to society, beside the budget. */
export function society(outlook: Outlook, workshop: WorkshopView): readonly CopiedPart[] {
  const { societal } = outlook;
  if (societal.type === 'NoOutcomes') return [];
  const t = words().outlook;
  const texts = worth(outlook, workshop);
  const table = outcomes(outlook, workshop);
  return [
    { title: t.beside, texts },
    { title: t.outcomes, texts: [], table },
    ...(societal.type === 'RatioMeasured'
      ? [parties(societal, workshop.preparation.frame.firstYear)]
      : []),
  ];
}

function worth({ societal }: Outlook, workshop: WorkshopView): readonly string[] {
  const t = words().outlook;
  const { firstYear } = workshop.preparation.frame;
  if (societal.type === 'RatioMeasured') {
    const { ratio, presentValue, investment, discountRate } = societal;
    return [
      `${t.euro(perEuro(ratio))}${between(societal)} ${t.notInBudget}`,
      t.explained(shownEuros(presentValue), shownEuros(investment), firstYear, rate(discountRate)),
    ];
  }
  const why = [`${noRatio(societal, firstYear)}. ${t.notInBudget}`];
  if (societal.type !== 'RatioUnknown') return why;
  const notes = notesOf(workshop);
  return [...why, t.unknownNotes, ...societal.notes.map((note) => notes.get(note)?.text ?? note)];
}

function outcomes(outlook: Outlook, workshop: WorkshopView): Table {
  const t = words().outlook;
  const shown = (amount: Money | undefined) =>
    amount === undefined ? t.notKnown : shownEuros(amount);
  return {
    head: [t.what, t.whose, t.kind, t.perYear, t.allYears],
    body: outcomeRows(outlook, workshop).map(({ text, outcome, impact, presentValue }) => [
      text,
      outcome.party,
      words().outcome.benefits[outcome.benefit],
      shown(impact),
      shown(presentValue),
    ]),
  };
}

function parties(societal: RatioMeasured, firstYear: number): CopiedPart {
  const t = words().outlook;
  const missing = notGiven(societal);
  const less = losses(societal, firstYear);
  return {
    title: t.parties,
    texts: [],
    table: {
      head: [t.party, t.puts(firstYear), t.saves, t.gains, t.net],
      body: societal.parties.map((each) => [
        named(each),
        shownEuros(each.investment),
        ...[shownEuros(each.saving), shownEuros(each.socialValue), signedEuros(each.net)].map(
          (amount) => (isGiven(each) ? amount : t.notFilledIn),
        ),
      ]),
    },
    foot: [...(missing ? [missing] : []), ...(less.length > 0 ? [t.getsLessTitle, ...less] : [])],
  };
}
