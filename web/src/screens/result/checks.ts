import { sentence } from '../../ledger/sentences';
import { firstToWeigh, isBalanced, read, yearsOf } from '../../ledger/verdict';
import { shownEuros } from '../../numbers/euros';
import { largest, less, NOTHING } from '../../numbers/sums';
import {
  BLOCKS,
  type BudgetLedger,
  type BudgetYear,
  type Money,
  type WorkshopView,
} from '../../protocol/protocol';
import { mainCanvas } from '../../replica/rules/notes';
import { words } from '../../words/words.svelte';

/** One thing to have in order before the group rounds off. Advice, never a lock. */
export interface Check {
  readonly name: 'blocks' | 'balance' | 'ceiling' | 'unknown';
  readonly isDone: boolean;
  readonly title: string;
  readonly detail?: string;
  /** What is left under the ceiling in the year that has least of it. */
  readonly room?: { readonly amount: string; readonly year: number };
}

export function checks(workshop: WorkshopView, ledger: BudgetLedger): Check[] {
  const { ceiling } = workshop.preparation.frame;
  return [blocks(workshop), balance(ledger), unknown(ledger), withinCeiling(ledger, ceiling)];
}

function blocks(workshop: WorkshopView): Check {
  const t = words().result.checks;
  const canvas = mainCanvas(workshop);
  const empty = BLOCKS.filter((block) => canvas.blocks[block].length === 0).length;
  const notes = BLOCKS.flatMap((block) => canvas.blocks[block]).length;
  return {
    name: 'blocks',
    isDone: empty === 0,
    title: empty === 0 ? t.allFilled : t.emptyBlocks(empty),
    detail: t.counted(notes, canvas.shelf.length),
  };
}

function balance(ledger: BudgetLedger): Check {
  const t = words().result.checks;
  const [first = 0, ...later] = yearsOf(ledger);
  if (isBalanced(ledger)) {
    return { name: 'balance', isDone: true, title: t.balanced(first, later.at(-1) ?? first) };
  }
  const { headline, remarks } = read(ledger, firstToWeigh(ledger));
  const detail = [headline, ...remarks].map(sentence).join('. ');
  return { name: 'balance', isDone: false, title: t.notBalanced, detail };
}

function unknown(ledger: BudgetLedger): Check {
  const t = words().result.checks;
  const found = ledger.verdicts.find((verdict) => verdict.type === 'Undetermined');
  if (found) {
    const title = sentence({ type: 'Unknown', lines: found.lines.length });
    return { name: 'unknown', isDone: false, title };
  }
  const isEmpty = ledger.verdicts.some((verdict) => verdict.type === 'Empty');
  return { name: 'unknown', isDone: !isEmpty, title: isEmpty ? t.nothingYet : t.noUnknown };
}

function withinCeiling(ledger: BudgetLedger, ceiling: Money | undefined): Check {
  const t = words().result.checks;
  if (ceiling === undefined) {
    return { name: 'ceiling', isDone: true, title: t.noCeiling, detail: t.noCeilingHelp };
  }
  const shown = shownEuros(ceiling);
  if (ledger.verdicts.some((verdict) => verdict.type === 'OverCeiling')) {
    return { name: 'ceiling', isDone: false, title: t.overCeiling(shown) };
  }
  const claim = (year: BudgetYear) => year.claim ?? NOTHING;
  const most = largest(ledger.years.map(claim));
  const year = ledger.years.find((each) => claim(each) === most)?.year ?? 0;
  return {
    name: 'ceiling',
    isDone: true,
    title: t.withinCeiling(shown),
    room: { amount: shownEuros(less(ceiling, most)), year },
  };
}
