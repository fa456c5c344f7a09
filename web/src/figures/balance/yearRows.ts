import { doesRecur, type MoneyNotes, type Open, openIn } from '../../ledger/open';
import { type Finding, readYear } from '../../ledger/verdict';
import { balance, result, structuralCover, total } from '../../ledger/year';
import { shownEuros, signedEuros } from '../../numbers/euros';
import { isMore, isNothing, NOTHING } from '../../numbers/sums';
import type { FigureAddress, YearFigure } from '../../protocol/explanation';
import type {
  BudgetLedger,
  BudgetYear,
  Direction,
  Money,
  NoteId,
  Split,
} from '../../protocol/protocol';
import { language, words } from '../../words/words.svelte';

/** One year of the model, with the notes that count in it, nobody knows for how much. */
export interface Column {
  readonly year: BudgetYear;
  readonly finding: Finding;
  readonly open: readonly Open[];
}

/** One figure of the model in each of its years, or one line, or what some lines are together. */
export interface Row {
  readonly figure?: YearFigure;
  readonly note?: NoteId;
  readonly name: string;
  /** How it stands among the others: a sum under a rule, a part of one above, or above parts. */
  readonly look?: 'sub' | 'sum' | 'group';
  /** What is left over is shown with its plus. */
  readonly isSigned?: boolean;
  /** Absent in a year in which it does not count, or nobody knows for how much. */
  readonly amount: (year: BudgetYear) => Money | undefined;
  /** Whether it is counted without this note in that year. */
  readonly lacks: (open: Open, column: Column) => boolean;
}

export function columnsOf(ledger: BudgetLedger, notes: MoneyNotes): readonly Column[] {
  return ledger.years.map((year) => ({
    year,
    finding: readYear(ledger, year.year),
    open: openIn(ledger, year, notes),
  }));
}

const CLOSING = { look: 'sum', isSigned: true } as const;

/** In the order of the budget; reserves only when there are any. */
export function rowsOf(ledger: BudgetLedger): readonly Row[] {
  const t = words().model;
  const moves = movesReserves(ledger);
  return [
    ...sideRows(['COSTS', 'STRUCTURAL_COSTS', 'INCIDENTAL_COSTS'], 'COST', (y) => y.costs),
    ...sideRows(['INCOME', 'STRUCTURAL_INCOME', 'INCIDENTAL_INCOME'], 'INCOME', (y) => y.income),
    {
      figure: 'BALANCE',
      name: t.balance,
      ...CLOSING,
      amount: balance,
      lacks: ({ side }) => side === 'COST' || side === 'INCOME',
    },
    ...(moves ? reserveRows() : []),
    {
      figure: moves ? 'STRUCTURAL_COVER' : 'STRUCTURAL_RESULT',
      name: t.structuralBalance,
      look: 'sub',
      isSigned: true,
      amount: structuralCover,
      lacks: leavesCoverOpen,
    },
  ];
}

/** What comes from reserves pays for additions to them, and covers nothing else lastingly. */
function leavesCoverOpen(open: Open, { year, open: all }: Column): boolean {
  const adds = ({ side }: Open) => side === 'ADDITION';
  const isMatched = isMore(year.additions.structural, NOTHING) || all.filter(doesRecur).some(adds);
  return doesRecur(open) && (open.side !== 'WITHDRAWAL' || isMatched);
}

/** One side in full, and what of it recurs and what does not. */
function sideRows(
  [sum, structural, incidental]: readonly [YearFigure, YearFigure, YearFigure],
  side: Direction,
  split: (year: BudgetYear) => Split,
): readonly Row[] {
  const t = words().model;
  const isHere = (open: Open) => open.side === side;
  return [
    {
      figure: sum,
      name: side === 'COST' ? t.costs : t.income,
      amount: (year) => total(split(year)),
      lacks: isHere,
    },
    {
      figure: structural,
      name: t.structural,
      look: 'sub',
      amount: (year) => split(year).structural,
      lacks: (open) => isHere(open) && doesRecur(open),
    },
    {
      figure: incidental,
      name: t.incidental,
      look: 'sub',
      amount: (year) => split(year).incidental,
      lacks: (open) => isHere(open) && !doesRecur(open),
    },
  ];
}

function reserveRows(): readonly Row[] {
  const t = words().model;
  return [
    {
      figure: 'WITHDRAWALS',
      name: t.withdrawals,
      look: 'sub',
      amount: (year) => total(year.withdrawals),
      lacks: ({ side }) => side === 'WITHDRAWAL',
    },
    {
      figure: 'ADDITIONS',
      name: t.additions,
      look: 'sub',
      amount: (year) => total(year.additions),
      lacks: ({ side }) => side === 'ADDITION',
    },
    { figure: 'RESULT', name: t.result, ...CLOSING, amount: result, lacks: () => true },
  ];
}

/** With a star where something is left out; no number where nothing of a side is known. */
export function shownIn(row: Row, column: Column): string {
  const amount = row.amount(column.year);
  const isLacking = column.open.some((open) => row.lacks(open, column));
  if (amount === undefined) return isLacking ? words().model.outcomes.unknown : '';
  const shown = (row.isSigned ? signedEuros : shownEuros)(amount);
  if (!isLacking) return shown;
  return !row.isSigned && isNothing(amount) ? words().model.outcomes.unknown : `${shown}*`;
}

/** Where it is told how an amount comes about. */
export function addressOf(row: Row, { year: shown }: Column): FigureAddress | undefined {
  const { year } = shown;
  if (row.figure) return { figure: row.figure, year };
  return row.note && row.amount(shown) !== undefined
    ? { figure: 'LINE', note: row.note, year }
    : undefined;
}

/** What the stars mean: which notes are in none of the sums. */
export function leftOut(columns: readonly Column[]): string | undefined {
  const names = new Set(columns.flatMap(({ open }) => open.map(({ name }) => `“${name}”`)));
  const list = new Intl.ListFormat(language.locale);
  return names.size > 0 ? words().model.leftOut(list.format(names)) : undefined;
}

/** Whether any of it counts, be it unknown. */
function movesReserves({ years, reserveMovements }: BudgetLedger): boolean {
  return years.some(
    ({ additions, withdrawals, unknown }) =>
      [additions, withdrawals].some((side) => isMore(total(side), NOTHING)) ||
      reserveMovements.some((id) => unknown.includes(id)),
  );
}

/** How a year ends, in a word. */
export function outcomeOf({ type }: Finding): string {
  const names = words().model.outcomes;
  switch (type) {
    case 'Empty':
      return names.empty;
    case 'Unknown':
      return names.unknown;
    case 'Short':
    case 'ShortIn':
      return names.short;
    case 'StructurallyShort':
    case 'StructurallyShortIn':
      return names.structurallyShort;
    case 'OverCeiling':
    case 'OverCeilingIn':
      return names.overCeiling;
    case 'Surplus':
      return names.surplus;
    case 'Balanced':
    case 'BalancedIn':
      return names.balanced;
  }
}

export function toneOf({ type }: Finding): string | undefined {
  if (type === 'Short') return 'error';
  return type === 'Balanced' || type === 'BalancedIn' ? 'good' : undefined;
}
