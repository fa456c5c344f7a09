import type {
  BlockGuide,
  CanvasId,
  ClientMessage,
  Command,
  Event,
  OpId,
  Refusal,
  Role,
  ServerMessage,
  Submit,
  ViewedEvent,
  WorkshopCreated,
  WorkshopView,
} from '../protocol/protocol';
import { MAIN_CANVAS } from '../protocol/protocol';
import { eachBlock } from './rules/canvas';
import { decide } from './rules/decider';
import type { Decision } from './rules/decision';
import { leading, NOON, SCRIPT } from './simulatedLead';
import {
  type Audience,
  created,
  type Recorded,
  type Transition,
  type Truth,
  transitionOf,
  viewedOf,
  viewOf,
} from './simulatedView';

/** A second canvas: notes go to and fro. */
export const SIDE_CANVAS: CanvasId = 'side-canvas';

/** What happened in a history, to see that something did. */
export type Tally = Record<
  | 'events'
  | 'refusals'
  | 'duplicates'
  | 'gaps'
  | 'snapshots'
  | 'losses'
  | 'pauses'
  | 'reopenings'
  | 'withheld'
  | 'revealed'
  | 'disclosed',
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
    withheld: 0,
    revealed: 0,
    disclosed: 0,
  };
}

/** The two directions of one connection. What is in them when it breaks is gone. */
export class Line {
  readonly up: ClientMessage[] = [];
  readonly down: ServerMessage[] = [];
  readonly device: string;
  readonly role: Role;

  constructor({ device, role }: Audience) {
    this.device = device;
    this.role = role;
  }
}

const CATCH_UP = 2;

interface Submission {
  readonly line: Line;
  readonly opId: OpId;
  readonly event: Event;
}

/** A server of which only the log outlives a restart. */
export class SimulatedServer {
  readonly #transitions: Transition[] = [creation()];
  readonly #tally: Tally;
  readonly #lines = new Set<Line>();
  #gathering: Submission[] = [];
  readonly #refused = new Map<OpId, Refusal>();
  #impatient = false;

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  get log(): readonly Recorded[] {
    return this.#transitions.map(({ recorded }) => recorded);
  }

  /** What an audience may see of the workshop. */
  workshop(audience: Audience): WorkshopView {
    return viewOf(this.#truth(), audience);
  }

  /** What an audience may see of what happened since `seq`. */
  events(audience: Audience, seq = 0): readonly ViewedEvent[] {
    return this.#transitions.slice(seq).map((step) => viewedOf(step, audience));
  }

  open(device: string, role: Role = 'PARTICIPANT'): Line {
    return new Line({ device, role });
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
    const known = this.#transitions.length;
    for (const submission of this.#gathering) {
      const recorded = { ...recordedOf(submission), seq: this.#transitions.length + 1 };
      this.#transitions.push(transitionOf(this.#truth(), recorded));
    }
    this.#gathering = [];
    this.#tally.events += this.#transitions.length - known;
    for (const line of this.#transitions.length > known ? this.#lines : []) {
      this.#tell(line, this.events(line, known));
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
    const length = this.#transitions.length;
    const { device, role } = line;
    line.down.push({ type: 'Welcome', role, ...(role === 'PARTICIPANT' && { self: device }) });
    if (lastSeq <= length && length - lastSeq <= CATCH_UP) {
      this.#tell(line, this.events(line, lastSeq));
    } else {
      this.#tally.snapshots += 1;
      line.down.push({ type: 'Snapshot', seq: length, workshop: this.workshop(line) });
    }
  }

  #tell(line: Line, events: readonly ViewedEvent[]): void {
    this.#tally.withheld += events.filter(({ type }) => type === 'Withheld').length;
    this.#tally.disclosed += events.filter(({ type }) => type === 'Disclosed').length;
    this.#tally.revealed += events.filter(({ type, seq }) => type === 'Revealed' && seq > 1).length;
    line.down.push({ type: 'Events', events });
  }

  #submit(line: Line, { opId, command }: Submit): void {
    const settled = this.log.find((recorded) => recorded.opId === opId);
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
    const { device, role } = line;
    const actor = { role, ...(role === 'PARTICIPANT' && { participant: device }) };
    const tentative = this.#gathering.reduce(
      (truth, gathered) => transitionOf(truth, recordedOf(gathered)).after,
      this.#truth(),
    );
    const earlier = this.#refused.get(opId);
    const decision = earlier
      ? { refusal: earlier }
      : foreseen(decide(command, actor, viewOf(tentative, line)), command, tentative.workshop);
    if ('event' in decision) {
      this.#gathering.push({ line, opId, event: decision.event });
    } else {
      this.#refused.set(opId, decision.refusal);
      line.down.push({ type: 'Refused', opId, refusal: decision.refusal });
    }
  }

  #truth(): Truth {
    return (this.#transitions.at(-1) ?? creation()).after;
  }
}

function recordedOf({ line, opId, event }: Submission): Recorded {
  return { seq: 0, opId, event, by: line.device };
}

/** What a page does not foresee the server decides all the same. */
function foreseen(
  decision: Decision,
  command: Command,
  workshop: WorkshopView,
): Exclude<Decision, { isUnforeseen: true }> {
  return 'isUnforeseen' in decision ? leading(command, workshop) : decision;
}

function creation(): Transition {
  const guide: BlockGuide = { label: 'Blok', question: 'Wat?', example: '', followUp: '' };
  const canvas = { blocks: eachBlock(() => []), shelf: [] };
  const event: WorkshopCreated = {
    type: 'WorkshopCreated',
    preparation: {
      subject: { kind: 'THEME', title: 'Vervoer' },
      context: [],
      guide: { blocks: eachBlock(() => guide) },
      frame: { firstYear: 2027 },
      script: SCRIPT,
      naming: { type: 'Anonymous' },
    },
    canvases: { [MAIN_CANVAS]: canvas, [SIDE_CANVAS]: canvas },
  };
  return {
    before: undefined,
    recorded: { seq: 1, opId: 'creation', event, by: 'wim-laptop' },
    after: { workshop: created(event, NOON), makers: new Map() },
  };
}
