import type {
  Attendance,
  Command,
  CreateWorkshop,
  Participant,
  Refusal,
  Role,
  WorkshopView,
} from '../../protocol/protocol';
import { COMMANDS_FOR_PARTICIPANTS, LIMITS } from '../../protocol/protocol';
import type { Actor } from './actor';
import { commandRefusal, type Limits } from './commandCheck';
import { accepted, type Decision, refused, UNFORESEEN } from './decision';
import { isAt, rights } from './hour';
import { toldApart } from './names';
import { decideNotes } from './noteDecider';
import { areWritten } from './notes';
import { renewed } from './renewal';
import { isSignedBy, sign, signatureOf } from './signing';

export type { Actor };

/**
 * Foresees what `WorkshopDecider` on the server will answer, so that a screen need not wait for it.
 * The server's answer is the truth. It never refuses what the server takes, and what both take they
 * take alike; golden files hold it to that. What the server refuses it may take.
 */
export function decide(
  command: Command,
  actor: Actor,
  workshop: WorkshopView | undefined,
  limits: Limits = LIMITS,
): Decision {
  const refusal = unconditionalRefusal(command, actor, limits);
  if (refusal) {
    return refused(refusal);
  }
  if (command.type === 'CreateWorkshop') {
    return workshop ? refused('WORKSHOP_EXISTS') : UNFORESEEN;
  }
  return workshop ? decideOnto(workshop, command, actor, limits) : refused('WORKSHOP_UNKNOWN');
}

/** What two people put together may go beyond a bound that neither of them did. */
function decideOnto(
  workshop: WorkshopView,
  command: Exclude<Command, CreateWorkshop>,
  actor: Actor,
  limits: Limits,
): Decision {
  const now = renewed(command, workshop);
  if (!now) {
    return refused('CHANGED_MEANWHILE');
  }
  const beyond = now === command ? undefined : commandRefusal(now, limits);
  return beyond ? refused(beyond) : decideWithin(now, actor, workshop, limits);
}

/** What is wrong with a command whatever the state of the workshop. */
export function unconditionalRefusal(
  command: Command,
  actor: Actor,
  limits: Limits = LIMITS,
): Refusal | undefined {
  return isEverFor(actor.role, command) ? commandRefusal(command, limits) : 'NOT_ALLOWED';
}

const forParticipants: readonly Command['type'][] = COMMANDS_FOR_PARTICIPANTS;

/** The widest circle that a command is for. Who of them may do it now is left to the server. */
function isEverFor(role: Role, { type }: Command): boolean {
  switch (role) {
    case 'FACILITATOR':
      return true;
    case 'PARTICIPANT':
      return forParticipants.includes(type);
    case 'WALL':
      return false;
  }
}

function decideWithin(
  command: Exclude<Command, CreateWorkshop>,
  actor: Actor,
  workshop: WorkshopView,
  limits: Limits,
): Decision {
  const { preparation, notes, attendance, hour } = workshop;
  const by = signatureOf(actor, workshop);
  const writer = { role: actor.role, ...(by && { by }) };
  switch (command.type) {
    case 'ChooseSubject':
      return accepted({ type: 'SubjectChosen', subject: command.subject });
    case 'SetContext':
      return accepted({ type: 'ContextSet', terms: command.terms });
    case 'EditGuide':
      return accepted({ type: 'GuideEdited', block: command.block, guide: command.guide });
    case 'SetBudgetFrame':
      return accepted({ type: 'BudgetFrameSet', frame: command.frame });
    case 'SetScript':
      return accepted({ type: 'ScriptSet', script: command.script });
    case 'ChooseNaming':
      return areWritten(notes.canvases)
        ? refused('NAMING_FIXED')
        : accepted({ type: 'NamingChosen', naming: command.naming });
    case 'PutOnWall':
      return accepted({ ...command, type: 'WallSet' });
    case 'PlanMinutes':
      return isAt(hour, command.step)
        ? accepted({ type: 'MinutesPlanned', minutes: command.minutes })
        : refused('STEP_LEFT');
    case 'GoToStep':
    case 'SetDoing':
    case 'AddMinutes':
    case 'ShowNotes':
      return UNFORESEEN;
    case 'StartWorkshop':
      return hour.stage.type === 'Led'
        ? refused('STEP_LEFT')
        : accepted({ type: 'WorkshopStarted' });
    case 'RemoveParticipant':
      return accepted({ ...command, type: 'ParticipantRemoved' });
    case 'Join':
      return join(command.nickname, actor, attendance, limits);
    case 'SignAs':
      return sign(command.signing, actor, preparation.naming);
    case 'AddNote':
      if (!isSignedBy(actor, workshop)) return refused('UNSIGNED');
      return decideNotes(command, writer, notes, rights(hour, preparation), limits);
    case 'EditNote':
    case 'MoveNote':
    case 'SplitNote':
    case 'ShelveNote':
    case 'RestoreNote':
    case 'SetFacet':
    case 'ClearFacet':
      return decideNotes(command, writer, notes, rights(hour, preparation), limits);
  }
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
    const { number, signing } = known;
    const renamed = { ...named, number, ...(signing && { signing }) };
    const participant = toldApart(renamed, participants);
    return accepted({ type: 'ParticipantRenamed', participant });
  }
  return participants.length >= limits.participants
    ? refused('TOO_MANY_PARTICIPANTS')
    : accepted({ type: 'ParticipantJoined', participant: newcomer(named, participants) });
}

/** Who comes in under this name or, without one, is called by the next number. */
export function newcomer(
  named: Pick<Participant, 'id' | 'nickname'>,
  participants: readonly Participant[],
): Participant {
  return toldApart({ ...named, number: (participants.at(-1)?.number ?? 0) + 1 }, participants);
}
