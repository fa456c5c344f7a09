import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { figuresOf, NOTHING_TO_EXPECT } from '../protocol/outlook.example';
import type {
  BudgetLedger,
  ClientMessage,
  Command,
  Event,
  NoteId,
  OpId,
  Outlook,
  Refusal,
  Role,
  ServerMessage,
  Shown,
  WorkshopView,
} from '../protocol/protocol';
import { type Actor, decide } from '../replica/rules/decider';
import { evolve } from '../replica/rules/evolution';
import { newId } from './identifiers';
import type { Live } from './live';
import { LiveWorkshop } from './live';
import { Outbox } from './outbox';

/**
 * The other end of the line, for tests of what a person sees: it decides as the server does, and
 * can go dead or refuse. The connection, the replica and the outbox in front of it are the real
 * ones.
 */
export class ExampleRoom {
  workshop: WorkshopView;
  readonly heard: Command[] = [];
  /** What was said about being ready. */
  readonly readied: boolean[] = [];
  /** What the next operation is answered with instead. */
  refuseNext: Refusal | undefined;
  isDead = false;
  /** Whether what is asked arrives: a line may swallow it before it is lost. */
  answers = true;
  /** What is told beside the ledger. */
  outlook: Outlook = NOTHING_TO_EXPECT;
  #seq = 1;
  readonly #ledger: BudgetLedger | undefined;
  readonly #lines = new Set<RoomLine>();

  constructor(workshop: WorkshopView, ledger?: BudgetLedger) {
    this.workshop = workshop;
    this.#ledger = ledger;
  }

  /** A device that comes in; `box` is where it keeps what is not saved. */
  enter(role: Role, box: string, onRefusal?: (refusal: Refusal, command: Command) => void): Live {
    return new LiveWorkshop(
      { workshop: 'werksessie1', role, ...(onRefusal && { onRefusal }) },
      new Outbox(box, undefined),
      {
        open: () => this.#open(role) as unknown as WebSocket,
        isWelcome: async () => 'yes',
        random: () => 0,
      },
    );
  }

  /** Somebody else does something. */
  happen(command: Command) {
    this.#record(command, newId(), 'FACILITATOR');
  }

  /** The server decides something that a page does not foresee. */
  become(event: Event) {
    this.#happened(event, newId());
  }

  /** Somebody else writes on these notes. */
  beWritten(...notes: NoteId[]) {
    for (const line of this.#lines) line.say({ type: 'BeingWritten', notes });
  }

  /** The line of every device is lost, and stays so until `comeBack`. */
  goDead() {
    this.isDead = true;
    for (const line of this.#lines) line.drop();
  }

  /** The lines work again; devices find out when the browser says that it is online. */
  comeBack() {
    this.isDead = false;
    window.dispatchEvent(new Event('online'));
  }

  #open(role: Role): RoomLine {
    const line = new RoomLine((message) => this.#hear(message, line, role));
    this.#lines.add(line);
    queueMicrotask(() => (this.isDead ? line.drop() : line.begin()));
    return line;
  }

  /** Everybody is told this. */
  tell(message: ServerMessage) {
    for (const line of this.#lines) line.say(message);
  }

  #hear(message: ClientMessage, line: RoomLine, role: Role) {
    switch (message.type) {
      case 'Hello':
        return this.#welcome(line, role);
      case 'Ping':
        return line.say({ type: 'Pong', at: new Date().toISOString() });
      case 'SayReady':
        return this.readied.push(message.ready);
      case 'Submit':
        return this.answers && this.#answer(message.command, message.opId, line, role);
    }
  }

  #welcome(line: RoomLine, role: Role) {
    const { participant } = this.#actor(role);
    line.say({ type: 'Welcome', role, ...(participant && { self: participant }) });
    line.say({ type: 'Snapshot', seq: this.#seq, workshop: this.workshop });
    const online = this.workshop.attendance.participants.map(({ id }) => id);
    line.say({ type: 'Presence', online, facilitator: role === 'FACILITATOR' });
    if (this.#ledger) {
      const { outlook } = this;
      line.say(figuresOf(this.#ledger, outlook, this.#seq));
    }
  }

  /** Whoever takes part is the first who came in. */
  #actor(role: Role): Actor {
    const [anna] = this.workshop.attendance.participants;
    return role === 'PARTICIPANT' && anna ? { role, participant: anna.id } : { role };
  }

  #answer(command: Command, opId: OpId, line: RoomLine, role: Role) {
    const refusal = this.refuseNext ?? this.#record(command, opId, role);
    this.refuseNext = undefined;
    if (refusal) line.say({ type: 'Refused', opId, refusal });
  }

  #record(command: Command, opId: OpId, role: Role): Refusal | undefined {
    const decision = decide(command, this.#actor(role), this.workshop);
    if ('refusal' in decision) return decision.refusal;
    this.heard.push(command);
    if ('isUnforeseen' in decision) return 'NOT_NOW';
    this.#happened(decision.event, opId);
    return undefined;
  }

  #happened(event: Event, opId: OpId) {
    this.workshop = evolve(this.workshop, event);
    const shown: Shown = { type: 'Shown', seq: ++this.#seq, opId, event, authors: {} };
    for (const line of this.#lines) line.say({ type: 'Events', events: [shown] });
  }
}

/** One socket, seen from the page. */
class RoomLine {
  readonly OPEN = 1;
  readyState = 0;
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: string }) => void) | null = null;
  onclose: ((closed: { code: number }) => void) | null = null;
  readonly #hear: (message: ClientMessage) => void;

  constructor(hear: (message: ClientMessage) => void) {
    this.#hear = hear;
  }

  begin() {
    this.readyState = this.OPEN;
    this.onopen?.();
  }

  send(text: string) {
    queueMicrotask(() => this.#hear(JSON.parse(text) as ClientMessage));
  }

  say(message: ServerMessage) {
    if (this.readyState === this.OPEN) this.onmessage?.({ data: JSON.stringify(message) });
  }

  drop() {
    this.readyState = 3;
    this.onclose?.({ code: 1006 });
  }

  close() {
    this.readyState = 3;
  }
}

/** A device without memory: nothing of an earlier test is on it. */
export function forgetDevice() {
  globalThis.indexedDB = new IDBFactory();
}
