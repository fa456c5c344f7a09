import type {
  AddNote,
  Attendance,
  Block,
  Canvas,
  Command,
  CreateWorkshop,
  Event,
  MoveNote,
  NoteId,
  ParticipantId,
  Refusal,
  RestoreNote,
  Role,
  SetMoney,
  SetOutcome,
  SplitNote,
  Workshop,
} from '../../protocol/protocol';
import { BLOCK_DIMENSION, LIMITS } from '../../protocol/protocol';
import { admissionRefusal, type Limits } from './admission';
import { find, findOnShelf, has, size } from './canvas';

/** Who asks for something, as the server sees this device. */
export interface Actor {
  readonly role: Role;
  readonly participant?: ParticipantId;
}

export type Decision = { readonly event: Event } | { readonly refusal: Refusal };

/**
 * Foresees what `WorkshopDecider` on the server will answer, so that a screen need not wait for it.
 * The server's answer is the truth; golden files hold both to the same decisions.
 */
export function decide(
  command: Command,
  actor: Actor,
  workshop: Workshop | undefined,
  limits: Limits = LIMITS,
): Decision {
  const refusal = unconditionalRefusal(command, actor, limits);
  if (refusal) {
    return refused(refusal);
  }
  if (command.type === 'CreateWorkshop') {
    return create(command, workshop);
  }
  return workshop ? decideWithin(command, actor, workshop, limits) : refused('WORKSHOP_UNKNOWN');
}

/** What is wrong with a command whatever the state of the workshop. */
export function unconditionalRefusal(
  command: Command,
  actor: Actor,
  limits: Limits = LIMITS,
): Refusal | undefined {
  return allows(actor.role, command) ? admissionRefusal(command, limits) : 'NOT_ALLOWED';
}

function allows(role: Role, command: Command): boolean {
  switch (role) {
    case 'FACILITATOR':
      return true;
    case 'PARTICIPANT':
      return isOpenToParticipants(command);
    case 'WALL':
      return false;
  }
}

function isOpenToParticipants(command: Command): boolean {
  switch (command.type) {
    case 'CreateWorkshop':
    case 'ChooseSubject':
    case 'SetContext':
    case 'EditGuide':
    case 'SetBudgetFrame':
    case 'StartWorkshop':
      return false;
    case 'Join':
    case 'AddNote':
    case 'EditNote':
    case 'MoveNote':
    case 'SplitNote':
    case 'ShelveNote':
    case 'RestoreNote':
    case 'SetMoney':
    case 'SetOutcome':
      return true;
  }
}

function decideWithin(
  command: Exclude<Command, CreateWorkshop>,
  actor: Actor,
  { canvas, attendance }: Workshop,
  limits: Limits,
): Decision {
  switch (command.type) {
    case 'ChooseSubject':
      return accepted({ ...command, type: 'SubjectChosen' });
    case 'SetContext':
      return accepted({ ...command, type: 'ContextSet' });
    case 'EditGuide':
      return accepted({ ...command, type: 'GuideEdited' });
    case 'SetBudgetFrame':
      return accepted({ ...command, type: 'BudgetFrameSet' });
    case 'StartWorkshop':
      return accepted({ type: 'WorkshopStarted' });
    case 'Join':
      return join(command.nickname, actor, attendance, limits);
    case 'AddNote':
      return add(command, canvas, limits);
    case 'EditNote':
      return onSheet(command.note, canvas, { ...command, type: 'NoteEdited' });
    case 'MoveNote':
      return move(command, canvas);
    case 'SplitNote':
      return split(command, canvas, limits);
    case 'ShelveNote':
      return onSheet(command.note, canvas, { ...command, type: 'NoteShelved' });
    case 'RestoreNote':
      return restore(command, canvas);
    case 'SetMoney':
      return setMoney(command, canvas);
    case 'SetOutcome':
      return setOutcome(command, canvas);
  }
}

function create(command: CreateWorkshop, workshop: Workshop | undefined): Decision {
  return workshop ? refused('WORKSHOP_EXISTS') : accepted({ ...command, type: 'WorkshopCreated' });
}

function join(
  nickname: string | undefined,
  { participant: id }: Actor,
  { participants }: Attendance,
  limits: Limits,
): Decision {
  if (id === undefined) {
    return refused('NOT_ALLOWED');
  }
  const named = nickname === undefined ? { id } : { id, nickname };
  const known = participants.find((participant) => participant.id === id);
  if (known) {
    const participant = { ...named, number: known.number };
    return accepted({ type: 'ParticipantRenamed', participant });
  }
  const participant = { ...named, number: participants.length + 1 };
  return participant.number > limits.participants
    ? refused('TOO_MANY_PARTICIPANTS')
    : accepted({ type: 'ParticipantJoined', participant });
}

function add(command: AddNote, canvas: Canvas, limits: Limits): Decision {
  if (has(canvas, command.note)) {
    return refused('NOTE_EXISTS');
  }
  return size(canvas) >= limits.notes
    ? refused('CANVAS_FULL')
    : accepted({ ...command, type: 'NoteAdded' });
}

function move({ note, block, before }: MoveNote, canvas: Canvas): Decision {
  const anchor = before === undefined || before === note ? undefined : find(canvas, before);
  const anchored = anchor?.block === block ? { before: anchor.note.id } : {};
  return onSheet(note, canvas, { type: 'NoteMoved', note, block, ...anchored });
}

function split(command: SplitNote, canvas: Canvas, limits: Limits): Decision {
  const ids = command.others.map((other) => other.id);
  if (ids.length === 0) {
    return refused('NOTHING_TO_SPLIT');
  }
  if (new Set(ids).size < ids.length || ids.some((id) => has(canvas, id))) {
    return refused('NOTE_EXISTS');
  }
  return size(canvas) + ids.length > limits.notes
    ? refused('CANVAS_FULL')
    : onSheet(command.note, canvas, { ...command, type: 'NoteSplit' });
}

function restore({ note }: RestoreNote, canvas: Canvas): Decision {
  if (findOnShelf(canvas, note)) {
    return accepted({ type: 'NoteRestored', note });
  }
  return refused(find(canvas, note) ? 'NOTE_NOT_ON_SHELF' : 'NOTE_UNKNOWN');
}

function setMoney(command: SetMoney, canvas: Canvas): Decision {
  const place = find(canvas, command.note);
  return place && BLOCK_DIMENSION[place.block] !== 'FINANCE'
    ? refused('NOT_A_MONEY_BLOCK')
    : onSheet(command.note, canvas, { ...command, type: 'MoneySet' });
}

/** An outcome can be taken off wherever the note went. */
function setOutcome(command: SetOutcome, canvas: Canvas): Decision {
  const place = find(canvas, command.note);
  return place && command.outcome && !holdsOutcomes(place.block)
    ? refused('NOT_AN_OUTCOME_BLOCK')
    : onSheet(command.note, canvas, { ...command, type: 'OutcomeSet' });
}

/** Whether what the notes of a block are worth to society can be told. */
export function holdsOutcomes(block: Block): boolean {
  return block === 'VALUE' || block === 'REVENUE';
}

function onSheet(id: NoteId, canvas: Canvas, event: Event): Decision {
  if (find(canvas, id)) {
    return accepted(event);
  }
  return refused(findOnShelf(canvas, id) ? 'NOTE_ON_SHELF' : 'NOTE_UNKNOWN');
}

function accepted(event: Event): Decision {
  return { event };
}

function refused(refusal: Refusal): Decision {
  return { refusal };
}
