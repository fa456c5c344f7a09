import type {
  Block,
  BlockGuide,
  ClientMessage,
  Command,
  Event,
  NoteId,
  OpId,
  Recorded,
  Refusal,
  ServerMessage,
  Submit,
  Workshop,
} from '../protocol/protocol';
import { BLOCKS } from '../protocol/protocol';
import {
  type Answer,
  adopt,
  begin,
  disconnected,
  hello,
  outgoing,
  type Replica,
  receive,
  resumed,
  sent,
  submit,
} from './replica';
import { decide } from './rules/decider';
import { evolve } from './rules/evolution';

/** What happened in a history, to see that something did. */
export type Tally = Record<
  'events' | 'refusals' | 'duplicates' | 'gaps' | 'snapshots' | 'losses' | 'pauses' | 'reopenings',
  number
>;

export function silence(): Tally {
  return {
    events: 0,
    refusals: 0,
    duplicates: 0,
    gaps: 0,
    snapshots: 0,
    losses: 0,
    pauses: 0,
    reopenings: 0,
  };
}

/** The two directions of one connection. What is in them when it breaks is gone. */
export class Line {
  readonly up: ClientMessage[] = [];
  readonly down: ServerMessage[] = [];
  readonly device: string;

  constructor(device: string) {
    this.device = device;
  }
}

const CATCH_UP = 2;

/** A server of which only the log outlives a restart. */
export class SimulatedServer {
  readonly log: Recorded[] = [recorded(1, 'creation', creation())];
  readonly #tally: Tally;
  readonly #lines = new Set<Line>();
  #gathering: { readonly line: Line; readonly opId: OpId; readonly event: Event }[] = [];
  readonly #refused = new Map<OpId, Refusal>();
  #impatient = false;

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  workshop(): Workshop | undefined {
    return this.log.reduce<Workshop | undefined>((w, { event }) => evolve(w, event), undefined);
  }

  open(device: string): Line {
    return new Line(device);
  }

  close(line: Line): void {
    this.#lines.delete(line);
  }

  receive(line: Line): void {
    const message = line.up.shift();
    switch (message?.type) {
      case 'Hello':
        this.#greet(line, message.lastSeq);
        return;
      case 'Submit':
        this.#submit(line, message);
        return;
      default:
        return;
    }
  }

  commit(): void {
    const events = this.#gathering.map(({ opId, event }, i) =>
      recorded(this.log.length + 1 + i, opId, event),
    );
    this.#gathering = [];
    this.log.push(...events);
    this.#tally.events += events.length;
    for (const line of events.length > 0 ? this.#lines : []) {
      line.down.push({ type: 'Events', events });
    }
  }

  /** The disk is full: nothing of what was gathered is kept. */
  fail(): void {
    for (const { line, opId } of this.#gathering) {
      line.down.push({ type: 'Refused', opId, refusal: 'NOT_KEPT' });
    }
    this.#gathering = [];
  }

  restart(): void {
    this.#tally.losses += this.#gathering.length;
    this.#gathering = [];
    this.#refused.clear();
    this.#lines.clear();
  }

  /** The next operation is one too many. */
  crowd(): void {
    this.#impatient = true;
  }

  #greet(line: Line, lastSeq: number): void {
    this.#lines.add(line);
    const missed = this.log.slice(lastSeq);
    const workshop = this.workshop();
    const known = lastSeq <= this.log.length && missed.length <= CATCH_UP;
    line.down.push({ type: 'Welcome', role: 'PARTICIPANT', self: line.device });
    if (workshop && !known) {
      this.#tally.snapshots += 1;
      line.down.push({ type: 'Snapshot', seq: this.log.length, workshop });
    } else {
      line.down.push({ type: 'Events', events: missed });
    }
  }

  #submit(line: Line, { opId, command }: Submit): void {
    const settled = this.log.find((event) => event.opId === opId);
    if (settled) {
      this.#tally.duplicates += 1;
      line.down.push({ type: 'Settled', opId, seq: settled.seq });
    } else if (this.#impatient) {
      this.#impatient = false;
      line.down.push({ type: 'Refused', opId, refusal: 'TOO_FAST' });
    } else if (!this.#gathering.some((waiting) => waiting.opId === opId)) {
      this.#decide(line, opId, command);
    }
  }

  #decide(line: Line, opId: OpId, command: Command): void {
    const actor = { role: 'PARTICIPANT', participant: line.device } as const;
    const tentative = this.#gathering.reduce((w, { event }) => evolve(w, event), this.workshop());
    const earlier = this.#refused.get(opId);
    const decision = earlier ? { refusal: earlier } : decide(command, actor, tentative);
    if ('event' in decision) {
      this.#gathering.push({ line, opId, event: decision.event });
    } else {
      this.#refused.set(opId, decision.refusal);
      line.down.push({ type: 'Refused', opId, refusal: decision.refusal });
    }
  }
}

/** A page on a device that loses its connection, is closed, and is opened again. */
export class SimulatedDevice {
  readonly submitted: OpId[] = [];
  readonly answers: Answer[] = [];
  readonly #name: string;
  readonly #server: SimulatedServer;
  readonly #tally: Tally;
  replica: Replica = begin('PARTICIPANT');
  #line: Line | undefined;
  #pausing = false;

  constructor(name: string, server: SimulatedServer, tally: Tally) {
    this.#name = name;
    this.#server = server;
    this.#tally = tally;
  }

  ask(what: number, which: number): void {
    const opId = `${this.#name}-operation-${this.submitted.length}`;
    const command = commandFor(what, which, opId, this.replica.shown);
    const { replica, refusal } = submit(this.replica, { opId, command });
    if (!refusal) {
      this.submitted.push(opId);
    }
    this.#become(replica);
  }

  connect(): void {
    if (!this.#line) {
      this.#line = this.#server.open(this.#name);
      this.#line.up.push(hello(this.replica));
    }
  }

  drop(): void {
    if (this.#line) {
      this.#server.close(this.#line);
      this.#line = undefined;
    }
    this.#pausing = false;
    this.#become(disconnected(this.replica));
  }

  /** Only what the outbox keeps is there when the page opens again. */
  reopen(): void {
    this.#tally.reopenings += 1;
    this.drop();
    this.replica = adopt(begin('PARTICIPANT'), this.replica.pending);
  }

  /** Says one thing to the server. */
  speak(): void {
    if (this.#line) {
      this.#server.receive(this.#line);
    }
  }

  /** Hears one thing from the server. */
  listen(): void {
    const message = this.#line?.down.shift();
    if (message) {
      this.#hear(message);
    }
  }

  /** Loses the next events on their way here. */
  miss(): void {
    const at = this.#line?.down.findIndex((message) => message.type === 'Events') ?? -1;
    if (at >= 0) {
      this.#line?.down.splice(at, 1);
    }
  }

  /** Says or hears the next thing twice. */
  stutter(): void {
    const [said] = this.#line?.up ?? [];
    if (said?.type === 'Submit') {
      this.#line?.up.unshift(said);
    }
    const [heard] = this.#line?.down ?? [];
    if (heard?.type === 'Events') {
      this.#line?.down.unshift(heard);
    }
  }

  /** Lets a pause that the server asked for go by. */
  wait(): void {
    if (this.#pausing) {
      this.#pausing = false;
      this.#become(resumed(this.replica));
    }
  }

  isBusy(): boolean {
    const line = this.#line;
    return [this.replica.pending, line?.up, line?.down].some((queue) => queue?.length);
  }

  #hear(message: ServerMessage): void {
    const { replica, answers, next } = receive(this.replica, message);
    this.answers.push(...answers);
    this.#tally.refusals += answers.filter((answer) => answer.refusal).length;
    this.#become(replica);
    switch (next) {
      case 'continue':
        return;
      case 'pause':
        this.#tally.pauses += 1;
        this.#pausing = true;
        return;
      case 'reconnect':
        this.#tally.gaps += 1;
        this.drop();
        this.connect();
    }
  }

  #become(replica: Replica): void {
    const operation = outgoing(replica);
    this.replica = operation ? sent(replica, operation) : replica;
    if (operation) {
      this.#line?.up.push({ type: 'Submit', ...operation });
    }
  }
}

function recorded(seq: number, opId: OpId, event: Event): Recorded {
  return { seq, opId, at: '2026-11-23T09:00:00Z', event };
}

function creation(): Event {
  const guide: BlockGuide = { label: 'Blok', question: 'Wat?', example: '', followUp: '' };
  return {
    type: 'WorkshopCreated',
    preparation: {
      subject: { kind: 'THEME', title: 'Vervoer' },
      context: [],
      guide: { blocks: eachBlock(guide) },
      frame: { firstYear: 2027 },
    },
    canvas: { blocks: eachBlock([]), shelf: [] },
  };
}

function eachBlock<T>(value: T): Readonly<Record<Block, T>> {
  return Object.fromEntries(BLOCKS.map((block) => [block, value])) as Record<Block, T>;
}

/** A command that is likely to mean something in this state, and sometimes does not. */
function commandFor(what: number, which: number, fresh: NoteId, shown?: Workshop): Command {
  const block = BLOCKS[which % BLOCKS.length] ?? 'VALUE';
  const notes = shown ? notesOf(shown) : [];
  const note = notes[which % Math.max(1, notes.length)] ?? fresh;
  const before = notes[(which * 7) % Math.max(1, notes.length)] ?? fresh;
  const money = { amount: { type: 'Fixed', perYear: `${which}` } } as const;
  const commands: readonly Command[] = [
    { type: 'AddNote', note: fresh, block, text: `briefje ${which}` },
    { type: 'AddNote', note: fresh, block: 'COSTS', text: `kosten ${which}` },
    { type: 'EditNote', note, text: `anders ${which}` },
    { type: 'MoveNote', note, block, before },
    { type: 'SplitNote', note, text: 'een', others: [{ id: fresh, text: 'twee' }] },
    { type: 'ShelveNote', note },
    { type: 'RestoreNote', note },
    { type: 'SetMoney', note, money: { ...money, recurrence: { type: 'Structural' } } },
    { type: 'Join', nickname: `Anna ${which}` },
  ];
  return commands[shown ? what % commands.length : what % 2] ?? { type: 'ShelveNote', note };
}

function notesOf({ canvas }: Workshop): readonly NoteId[] {
  const onSheet = BLOCKS.flatMap((block) => canvas.blocks[block]);
  return [...onSheet, ...canvas.shelf.map((shelved) => shelved.note)].map((note) => note.id);
}
