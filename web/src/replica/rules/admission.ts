import type {
  BlockGuide,
  BudgetFrame,
  Canvas,
  Command,
  Note,
  Preparation,
  SplitNote,
} from '../../protocol/protocol';
import { BLOCKS } from '../../protocol/protocol';
import { money } from './moneyAdmission';
import { amount, year } from './numbers';
import { outcome } from './outcomeAdmission';
import { type Answer, firstOf, type Limits, optional, required } from './wording';

export type { Limits };

/**
 * The refusal of a command that carries more than the limits take, whatever the state of the
 * workshop, as `Admission` has it on the server.
 */
export function admissionRefusal(command: Command, limits: Limits): Answer {
  switch (command.type) {
    case 'CreateWorkshop':
      return preparation(command.preparation, limits) ?? canvas(command.canvas, limits);
    case 'ChooseSubject':
      return required(command.subject.title, limits.title);
    case 'SetContext':
      return context(command.terms, limits);
    case 'EditGuide':
      return blockGuide(command.guide, limits);
    case 'SetBudgetFrame':
      return frame(command.frame, limits);
    case 'Join':
      return command.nickname === undefined
        ? undefined
        : required(command.nickname, limits.nickname);
    case 'AddNote':
    case 'EditNote':
      return required(command.text, limits.noteText);
    case 'SplitNote':
      return split(command, limits);
    case 'SetMoney':
      return money(command.money, limits);
    case 'SetOutcome':
      return command.outcome && outcome(command.outcome, limits);
    case 'StartWorkshop':
    case 'MoveNote':
    case 'ShelveNote':
    case 'RestoreNote':
      return undefined;
  }
}

function preparation(prepared: Preparation, limits: Limits): Answer {
  return (
    required(prepared.subject.title, limits.title) ??
    context(prepared.context, limits) ??
    firstOf(BLOCKS, (block) => blockGuide(prepared.guide.blocks[block], limits)) ??
    frame(prepared.frame, limits)
  );
}

function context(terms: readonly string[], limits: Limits): Answer {
  return terms.length > limits.contextTerms
    ? 'TOO_MANY_TERMS'
    : firstOf(terms, (term) => required(term, limits.contextTerm));
}

function blockGuide(guide: BlockGuide, limits: Limits): Answer {
  return (
    required(guide.label, limits.label) ??
    required(guide.question, limits.question) ??
    optional(guide.example, limits.question) ??
    optional(guide.followUp, limits.question)
  );
}

function frame({ firstYear, ceiling, payer }: BudgetFrame, limits: Limits): Answer {
  return (
    year(firstYear, limits) ??
    (ceiling === undefined ? undefined : amount(ceiling, limits)) ??
    optional(payer ?? '', limits.party)
  );
}

function split({ text, others }: SplitNote, limits: Limits): Answer {
  return others.length >= limits.splitParts
    ? 'CANVAS_FULL'
    : firstOf([text, ...others.map((other) => other.text)], (part) =>
        required(part, limits.noteText),
      );
}

function canvas({ blocks, shelf }: Canvas, limits: Limits): Answer {
  const notes = [
    ...BLOCKS.flatMap((block) => blocks[block]),
    ...shelf.map((shelved) => shelved.note),
  ];
  if (notes.length > limits.notes) {
    return 'CANVAS_FULL';
  }
  const seen = new Set<string>();
  return firstOf(notes, (each) =>
    seen.size === seen.add(each.id).size ? 'NOTE_EXISTS' : note(each, limits),
  );
}

function note({ text, money: carried, outcome: worth }: Note, limits: Limits): Answer {
  return (
    required(text, limits.noteText) ??
    (carried && money(carried, limits)) ??
    (worth && outcome(worth, limits))
  );
}
