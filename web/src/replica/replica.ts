import type {
  Canvas,
  Command,
  Figures,
  Hello,
  NoteId,
  OpId,
  ParticipantId,
  Readiness,
  Refusal,
  Role,
  ServerMessage,
  ViewedEvent,
  WorkshopView,
} from '../protocol/protocol';
import { BLOCKS, FACET_KIND, MAIN_CANVAS, PROTOCOL_VERSION } from '../protocol/protocol';
import type { Actor } from './rules/decider';
import { decide, unconditionalRefusal } from './rules/decider';
import { foresee, see } from './rules/viewing';

/**
 * What this device holds of one workshop: what the server confirmed, and the operations it has not
 * answered yet. Whenever either changes, the unanswered ones are laid on the confirmed state again;
 * one that no longer fits is not shown, but waits for the server's word like the others.
 *
 * One operation is under way at a time. So none can overtake another that must be sent again.
 */
export interface Replica {
  readonly self: Actor;
  readonly confirmed: Confirmed;
  readonly pending: readonly Operation[];
  readonly shown: WorkshopView | undefined;
  /** Whether the server has told, on this connection, what we missed. */
  readonly caughtUp: boolean;
  readonly underWay: OpId | undefined;
  readonly online: readonly ParticipantId[];
  readonly facilitatorOnline: boolean;
  /** The notes on which others write at this moment. */
  readonly beingWritten: readonly NoteId[];
  /** How ready the group is; absent while it is at no step, or nobody tells. */
  readonly readiness: Readiness | undefined;
  /** How often the invitation may have changed since this page opened. */
  readonly invitations: number;
  /** Those of the main canvas. */
  readonly figures: Figures | undefined;
  /** The event that last set or cleared the money of a note, until the figures have taken it in. */
  readonly priced: ReadonlyMap<NoteId, number>;
}

export interface Operation {
  readonly opId: OpId;
  readonly command: Command;
}

interface Confirmed {
  readonly seq: number;
  readonly workshop: WorkshopView | undefined;
}

/** The server's last word on an operation: it happened, or it was refused. */
export interface Settlement {
  readonly operation: Operation;
  readonly refusal?: Refusal;
}

/** `pause`: send again after a while. `reconnect`: something was missed, so say hello again. */
export type Next = 'continue' | 'pause' | 'reconnect';

export interface Received {
  readonly replica: Replica;
  readonly answers: readonly Settlement[];
  readonly next: Next;
}

export interface Submitted {
  readonly replica: Replica;
  readonly refusal?: Refusal;
}

export function begin(role: Role): Replica {
  return {
    self: { role },
    confirmed: { seq: 0, workshop: undefined },
    pending: [],
    shown: undefined,
    caughtUp: false,
    underWay: undefined,
    online: [],
    facilitatorOnline: false,
    beingWritten: [],
    readiness: undefined,
    invitations: 0,
    figures: undefined,
    priced: new Map(),
  };
}

export function hello({ confirmed }: Replica): Hello {
  return { type: 'Hello', version: PROTOCOL_VERSION, lastSeq: confirmed.seq };
}

/** Nothing that was under way can be counted on. */
export function disconnected(replica: Replica): Replica {
  return {
    ...replica,
    caughtUp: false,
    underWay: undefined,
    online: [],
    facilitatorOnline: false,
    beingWritten: [],
    readiness: undefined,
  };
}

/** Takes over operations that an earlier page of this device did not get answered. */
export function adopt(replica: Replica, earlier: readonly Operation[]): Replica {
  const known = new Set(replica.pending.map((operation) => operation.opId));
  const orphans = earlier.filter((operation) => !known.has(operation.opId));
  return rebased({ ...replica, pending: [...orphans, ...replica.pending] });
}

export function submit(replica: Replica, operation: Operation): Submitted {
  const { shown, self } = replica;
  const refusal = shown
    ? refusalOf(operation.command, self, shown)
    : unconditionalRefusal(operation.command, self);
  return refusal
    ? { replica, refusal }
    : { replica: rebased({ ...replica, pending: [...replica.pending, operation] }) };
}

/** The operation to send now, if any. */
export function outgoing({ caughtUp, underWay, pending }: Replica): Operation | undefined {
  return caughtUp && underWay === undefined ? pending[0] : undefined;
}

export function sent(replica: Replica, { opId }: Operation): Replica {
  return { ...replica, underWay: opId };
}

/** The pause is over: what was under way may be sent again. */
export function resumed(replica: Replica): Replica {
  return { ...replica, underWay: undefined };
}

export function receive(replica: Replica, message: ServerMessage): Received {
  const another = { invitations: replica.invitations + 1 };
  switch (message.type) {
    case 'Welcome':
      // It may have changed while we were away.
      return noted(rebased({ ...replica, ...another, self: selfOf(message.role, message.self) }));
    case 'Snapshot':
      return noted(confirm({ ...replica, caughtUp: true }, message));
    case 'Events':
      return follow(replica, message.events);
    case 'Settled':
      return settle(replica, message.opId);
    case 'Refused':
      return isPassing(message.refusal)
        ? { replica, answers: [], next: 'pause' }
        : settle(replica, message.opId, message.refusal);
    case 'Presence':
      return noted({
        ...replica,
        online: message.online,
        facilitatorOnline: message.facilitator,
      });
    case 'BeingWritten':
      return noted({ ...replica, beingWritten: message.notes });
    case 'Readiness':
      return noted({ ...replica, readiness: message });
    case 'InvitationChanged':
      return noted({ ...replica, ...another });
    case 'Figures':
      return noted(weighed(replica, message));
    case 'Unreadable':
      // Only what is under way can have been misread. Sent again it would be misread again.
      return replica.underWay ? settle(replica, replica.underWay, 'NOT_KEPT') : noted(replica);
    case 'Pong':
      return noted(replica);
  }
}

/** The notes whose money is not in the figures yet, because they are older or it is unanswered. */
export function unweighedNotes(replica: Replica): ReadonlySet<NoteId> {
  return new Set([...unsavedNotes(replica), ...replica.priced.keys()]);
}

function weighed(replica: Replica, figures: Figures): Replica {
  if (figures.canvas !== MAIN_CANVAS) {
    return replica;
  }
  const priced = new Map([...replica.priced].filter(([, at]) => at > figures.seq));
  return { ...replica, figures, priced };
}

/** The notes that an unanswered operation makes or changes. */
export function unsavedNotes({ pending }: Replica): ReadonlySet<NoteId> {
  return new Set(pending.flatMap(({ command }) => notesOf(command)));
}

function notesOf(command: Command): readonly NoteId[] {
  if (!('note' in command)) {
    return [];
  }
  return command.type === 'SplitNote'
    ? [command.note, ...command.others.map((other) => other.id)]
    : [command.note];
}

function follow(replica: Replica, events: readonly ViewedEvent[]): Received {
  const fresh = events.filter(({ seq }) => seq > replica.confirmed.seq);
  if (fresh[0] && fresh[0].seq > replica.confirmed.seq + 1) {
    return { replica, answers: [], next: 'reconnect' };
  }
  const happened = new Set(events.flatMap(opIdOf));
  const { left, answers } = answered(replica, (opId) => happened.has(opId));
  return {
    replica: confirm(
      { ...left, caughtUp: true, priced: price(replica.priced, fresh) },
      fresh.reduce(after, replica.confirmed),
    ),
    answers,
    next: 'continue',
  };
}

/** Of what was withheld nobody can tell which operation it was. */
function opIdOf(viewed: ViewedEvent): readonly OpId[] {
  return viewed.type === 'Withheld' ? [] : [viewed.opId];
}

function price(priced: Replica['priced'], fresh: readonly ViewedEvent[]): Replica['priced'] {
  const set = fresh.flatMap((viewed) =>
    pricedBy(viewed).map((note) => [note, viewed.seq] as const),
  );
  return set.length === 0 ? priced : new Map([...priced, ...set]);
}

function pricedBy(viewed: ViewedEvent): readonly NoteId[] {
  if (viewed.type === 'Disclosed') return Object.values(viewed.notes).flatMap(pricedOn);
  const event = viewed.type === 'Shown' ? viewed.event : undefined;
  const isPriced =
    (event?.type === 'FacetSet' && FACET_KIND[event.facet.type] === 'MONEY') ||
    (event?.type === 'FacetCleared' && event.kind === 'MONEY');
  return isPriced ? [event.note] : [];
}

function pricedOn({ blocks }: Canvas): readonly NoteId[] {
  return BLOCKS.flatMap((block) => blocks[block])
    .filter(({ facets }) => facets.some(({ type }) => FACET_KIND[type] === 'MONEY'))
    .map(({ id }) => id);
}

function after({ workshop }: Confirmed, viewed: ViewedEvent): Confirmed {
  return { seq: viewed.seq, workshop: see(workshop, viewed) };
}

function settle(replica: Replica, opId: OpId, refusal?: Refusal): Received {
  const { left, answers } = answered(replica, (other) => other === opId, refusal);
  return { replica: rebased(left), answers, next: 'continue' };
}

function answered(replica: Replica, isAnswered: (opId: OpId) => boolean, refusal?: Refusal) {
  const { pending, underWay } = replica;
  const left: Replica = {
    ...replica,
    pending: pending.filter((operation) => !isAnswered(operation.opId)),
    underWay: underWay !== undefined && isAnswered(underWay) ? undefined : underWay,
  };
  const answers = pending
    .filter((operation) => isAnswered(operation.opId))
    .map((operation): Settlement => (refusal ? { operation, refusal } : { operation }));
  return { left, answers };
}

function confirm(replica: Replica, { seq, workshop }: Confirmed): Replica {
  return rebased({ ...replica, confirmed: { seq, workshop } });
}

function rebased(replica: Replica): Replica {
  const { confirmed, pending, self } = replica;
  const lay = (workshop: WorkshopView | undefined, { command }: Operation) => {
    const decision = decide(command, self, workshop);
    return 'event' in decision ? foresee(workshop, decision.event) : workshop;
  };
  return { ...replica, shown: pending.reduce(lay, confirmed.workshop) };
}

function refusalOf(command: Command, self: Actor, workshop: WorkshopView): Refusal | undefined {
  const decision = decide(command, self, workshop);
  return 'refusal' in decision ? decision.refusal : undefined;
}

/** Refusals that say nothing about the operation: the server asks for it again, a little later. */
function isPassing(refusal: Refusal): boolean {
  return refusal === 'TOO_FAST' || refusal === 'NOT_KEPT';
}

function selfOf(role: Role, participant: ParticipantId | undefined): Actor {
  return participant === undefined ? { role } : { role, participant };
}

function noted(replica: Replica): Received {
  return { replica, answers: [], next: 'continue' };
}
