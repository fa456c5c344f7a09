import { chance } from '../../figures/outlook/shown';
import { isClaim, openIn } from '../../ledger/open';
import { sentence } from '../../ledger/sentences';
import { firstToWeigh, isBalanced, read, yearsOf } from '../../ledger/verdict';
import { compare } from '../../numbers/decimal';
import { shownEuros } from '../../numbers/euros';
import { largest, less, NOTHING } from '../../numbers/sums';
import {
  BLOCKS,
  type BudgetLedger,
  type BudgetYear,
  type Figures,
  type Money,
  type Outlook,
  type SocietalOutlook,
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

export function checks(workshop: WorkshopView, figures: Figures): Check[] {
  return [blocks(workshop), balance(figures), unknown(figures), withinCeiling(workshop, figures)];
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

function balance({ ledger, outlook }: Figures): Check {
  const t = words().result.checks;
  const [first = 0, ...later] = yearsOf(ledger);
  if (isBalanced(ledger)) {
    const title = t.balanced(first, later.at(-1) ?? first);
    return { name: 'balance', isDone: true, title, ...likely(outlook) };
  }
  const { headline, remarks } = read(ledger, firstToWeigh(ledger));
  const title = headline.type === 'Unknown' ? t.balanceUnknown : t.notBalanced;
  // What is unknown has a line of its own.
  const known = [headline, ...remarks].filter(({ type }) => type !== 'Unknown');
  const detail = known.map(sentence).join('. ');
  return { name: 'balance', isDone: false, title, ...(detail && { detail }) };
}

/** A balance rests on the most likely amounts where others may come. */
function likely({ years }: Outlook): Pick<Check, 'detail'> {
  const [least] = years.toSorted((a, b) => compare(a.notShort, b.notShort));
  if (!least) return {};
  const said = words().outlook.chance(least.year, chance(least.notShort));
  return { detail: `${words().result.checks.likely} ${said}` };
}

/** In the budget, and in the value for society beside it. */
function unknown({ ledger, outlook }: Figures): Check {
  const t = words().result.checks;
  const inBudget = ledger.verdicts.find((each) => each.type === 'Undetermined')?.lines ?? [];
  const beside = besideBudget(outlook.societal).filter((note) => !inBudget.includes(note));
  const lines = inBudget.length + beside.length;
  if (lines > 0) {
    const detail = beside.length > 0 && t.unknownBeside(beside.length);
    const title = sentence({ type: 'Unknown', lines });
    return { name: 'unknown', isDone: false, title, ...(detail && { detail }) };
  }
  const isEmpty = ledger.verdicts.some((verdict) => verdict.type === 'Empty');
  return { name: 'unknown', isDone: !isEmpty, title: isEmpty ? t.nothingYet : t.noUnknown };
}

function besideBudget(societal: SocietalOutlook): readonly string[] {
  return societal.type === 'RatioUnknown' ? societal.notes : [];
}

function withinCeiling(workshop: WorkshopView, { ledger, outlook }: Figures): Check {
  const t = words().result.checks;
  const { frame } = workshop.preparation;
  if (frame.ceiling === undefined) {
    return { name: 'ceiling', isDone: true, title: t.noCeiling, detail: t.noCeilingHelp };
  }
  const shown = shownEuros(frame.ceiling);
  const open = (title: string, detail?: string): Check => ({
    name: 'ceiling',
    isDone: false,
    title,
    ...(detail && { detail }),
  });
  const ofNobody = outlook.remarks.find((remark) => remark.type === 'CeilingOfNobody');
  if (ofNobody) return open(t.ceilingOfNobody(ofNobody.payer), t.ceilingOfNobodyHelp);
  if (ledger.verdicts.some((verdict) => verdict.type === 'OverCeiling')) {
    return open(t.overCeiling(shown));
  }
  const { blocks } = mainCanvas(workshop);
  const isOpen = (year: BudgetYear) =>
    openIn(ledger, year, blocks).some((each) => isClaim(frame, each));
  return ledger.years.some(isOpen)
    ? open(t.ceilingUnknown(shown), t.ceilingUnknownHelp)
    : room(ledger, frame.ceiling);
}

function room(ledger: BudgetLedger, ceiling: Money): Check {
  const claim = (year: BudgetYear) => year.claim ?? NOTHING;
  const most = largest(ledger.years.map(claim));
  const year = ledger.years.find((each) => claim(each) === most)?.year ?? 0;
  return {
    name: 'ceiling',
    isDone: true,
    title: words().result.checks.withinCeiling(shownEuros(ceiling)),
    room: { amount: shownEuros(less(ceiling, most)), year },
  };
}
