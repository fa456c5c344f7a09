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
import { isAlike, isIdentical, merged } from './merge';
import { find } from './notes';
import { mergedScripts } from './scriptMerge';

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
      const script = command.seen && mergedScripts(command.seen, command.script, now.script);
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

/** Of a list nothing is undone: what I took away is away, what I added stands last. */
function together(seen: readonly string[], mine: readonly string[], theirs: readonly string[]) {
  if (isIdentical(seen, theirs)) return mine;
  const kept = theirs.filter((term) => !seen.includes(term) || mine.includes(term));
  return [...kept, ...mine.filter((term) => !seen.includes(term) && !kept.includes(term))];
}
