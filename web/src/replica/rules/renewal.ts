import { canonical } from '../../numbers/decimal';
import type {
  Command,
  Facet,
  FacetKind,
  Note,
  NoteCommand,
  Preparation,
  SeenFacet,
  SetFacet,
  WorkshopView,
} from '../../protocol/protocol';
import { FACET_KIND } from '../../protocol/protocol';
import { find } from './notes';

/**
 * Brings a command up to what the workshop has become since its writer looked, as `Renewal` has it
 * on the server. Nothing for what would undo a change that its writer has not seen.
 */
export function renewed<C extends Command>(command: C, now: WorkshopView): C | undefined;
export function renewed(command: Command, { preparation, notes }: WorkshopView) {
  if ('note' in command) return ofNote(command, find(notes.canvases, command.note)?.note);
  return 'seen' in command && command.seen ? ofPreparation(command, preparation) : command;
}

type Prepared = Extract<
  Command,
  {
    type:
      | 'ChooseSubject'
      | 'SetContext'
      | 'EditGuide'
      | 'SetBudgetFrame'
      | 'SetScript'
      | 'ChooseNaming';
  }
>;

function ofPreparation(command: Prepared, now: Preparation): Command | undefined {
  switch (command.type) {
    case 'ChooseSubject': {
      const subject = merged(command.seen, command.subject, now.subject);
      return subject && { type: command.type, subject };
    }
    case 'SetContext': {
      const terms = together(command.seen ?? [], command.terms, now.context);
      return { type: command.type, terms };
    }
    case 'EditGuide': {
      const { block } = command;
      const guide = merged(command.seen, command.guide, now.guide.blocks[block]);
      return guide && { type: command.type, block, guide };
    }
    case 'SetBudgetFrame': {
      const frame = merged(command.seen, command.frame, now.frame);
      return frame && { type: command.type, frame };
    }
    case 'SetScript': {
      const script = merged(command.seen, command.script, now.script);
      return script && { type: command.type, script };
    }
    case 'ChooseNaming': {
      const { seen, naming } = command;
      const isKept = isIdentical(seen, now.naming) || isIdentical(naming, now.naming);
      return isKept ? command : undefined;
    }
  }
}

function ofNote(command: NoteCommand, now: Note | undefined): Command | undefined {
  if (!now) return command;
  switch (command.type) {
    case 'EditNote':
    case 'SplitNote': {
      const { seen, text } = command;
      return seen === undefined || now.text === seen || now.text === text ? command : undefined;
    }
    case 'SetFacet':
      return facetSet(command, saidOf(now, FACET_KIND[command.facet.type]));
    case 'ClearFacet': {
      const said = saidOf(now, command.kind);
      return undoes(command.seen, said) ? undefined : command;
    }
    default:
      return command;
  }
}

function facetSet(command: SetFacet, now: Facet | undefined): SetFacet | undefined {
  const { seen, facet, note, type } = command;
  if (!seen || isAlike(seen.facet, now)) return command;
  const together = now && merged(seen.facet, facet, now);
  return together && { type, note, facet: together };
}

function saidOf({ facets }: Note, kind: FacetKind) {
  return facets.find(({ type }) => FACET_KIND[type] === kind);
}

function undoes(seen: SeenFacet | undefined, now: Facet | undefined): boolean {
  return seen !== undefined && now !== undefined && !isAlike(seen.facet, now);
}

/**
 * What two made of one record that both had seen, part by part; nothing when both changed the same
 * part, each to something else.
 */
export function merged<T extends object>(seen: T | undefined, mine: T, theirs: T): T | undefined {
  const [before, one, other] = [parts(seen ?? {}), parts(mine), parts(theirs)];
  const result: Record<string, unknown> = {};
  for (const part of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const value = choose(before[part], one[part], other[part]);
    if (value === CONFLICT) return undefined;
    if (value !== undefined) result[part] = value;
  }
  return result as T;
}

const CONFLICT = Symbol();

/** To the letter first; a decimal that is only spelled otherwise is no conflict. */
function choose(seen: unknown, mine: unknown, theirs: unknown): unknown {
  for (const isSame of [isIdentical, isAlike]) {
    if (isSame(seen, mine)) return theirs;
    if (isSame(seen, theirs) || isSame(mine, theirs)) return mine;
  }
  return CONFLICT;
}

/** Of a list nothing is undone: what I took away is away, what I added stands last. */
function together(seen: readonly string[], mine: readonly string[], theirs: readonly string[]) {
  if (isIdentical(seen, theirs)) return mine;
  const kept = theirs.filter((term) => !seen.includes(term) || mine.includes(term));
  return [...kept, ...mine.filter((term) => !seen.includes(term) && !kept.includes(term))];
}

function isIdentical(one: unknown, other: unknown): boolean {
  return spelled(one, (text) => text) === spelled(other, (text) => text);
}

/** Equal, however its decimals are spelled. */
export function isAlike(one: unknown, other: unknown): boolean {
  return spelled(one, asDecimal) === spelled(other, asDecimal);
}

/** One spelling for equal values, whatever the order of their parts. */
function spelled(value: unknown, ofText: (text: string) => string): string {
  return (
    JSON.stringify(value, (_, part: unknown) => {
      if (typeof part === 'string') return ofText(part);
      return isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted(byName)) : part;
    }) ?? ''
  );
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

function asDecimal(text: string): string {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? canonical(text) : text;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parts(value: object): Readonly<Record<string, unknown>> {
  return value as Readonly<Record<string, unknown>>;
}
