import type {
  Command,
  Facet,
  NoteId,
  OpId,
  Role,
  ServerMessage,
  WorkshopView,
} from '../protocol/protocol';
import { BLOCKS, MAIN_CANVAS } from '../protocol/protocol';
import {
  adopt,
  begin,
  disconnected,
  hello,
  outgoing,
  type Replica,
  receive,
  resumed,
  type Settlement,
  sent,
  submit,
} from './replica';
import { find } from './rules/notes';
import { SCRIPT } from './simulatedLead';
import type { Audience } from './simulatedView';
import { type Line, SIDE_CANVAS, type SimulatedServer, type Tally } from './simulation';

/** A page on a device that loses its connection, is closed, and is opened again. */
export class SimulatedDevice {
  readonly submitted: OpId[] = [];
  readonly answers: Settlement[] = [];
  readonly device: string;
  readonly role: Role;
  readonly #server: SimulatedServer;
  readonly #tally: Tally;
  replica: Replica;
  #line: Line | undefined;
  #pausing = false;

  constructor({ device, role }: Audience, server: SimulatedServer, tally: Tally) {
    this.device = device;
    this.role = role;
    this.replica = begin(role);
    this.#server = server;
    this.#tally = tally;
  }

  ask(what: number, which: number): void {
    const opId = `${this.device}-operation-${this.submitted.length}`;
    const command = commandFor(what, which, opId, this.replica.shown);
    const { replica, refusal } = submit(this.replica, { opId, command });
    if (!refusal) {
      this.submitted.push(opId);
    }
    this.#become(replica);
  }

  connect(): void {
    if (!this.#line) {
      this.#line = this.#server.open(this.device, this.role);
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
    this.replica = adopt(begin(this.role), this.replica.pending);
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

/** Of which a guest is none. */
const CAPACITIES = ['inwoner', 'zorg', 'gast'] as const;

/** A command that is likely to mean something in this state, and sometimes does not. */
function commandFor(what: number, which: number, fresh: NoteId, shown?: WorkshopView): Command {
  const block = BLOCKS[which % BLOCKS.length] ?? 'VALUE';
  const canvas = which % 3 === 2 ? SIDE_CANVAS : MAIN_CANVAS;
  const notes = shown ? notesOf(shown) : [];
  const note = notes[which % Math.max(1, notes.length)] ?? fresh;
  const before = notes[(which * 7) % Math.max(1, notes.length)] ?? fresh;
  const commands: readonly Command[] = [
    { type: 'AddNote', canvas, note: fresh, block, text: `briefje ${which}` },
    { type: 'AddNote', canvas, note: fresh, block: 'COSTS', text: `kosten ${which}` },
    { type: 'EditNote', note, text: `anders ${which}`, ...seenOn(note, which, shown) },
    { type: 'MoveNote', note, canvas, block, before },
    { type: 'SplitNote', note, text: 'een', others: [{ id: fresh, text: 'twee' }] },
    { type: 'ShelveNote', note },
    { type: 'RestoreNote', note },
    { type: 'SetFacet', note, facet: which % 2 ? outcome : moneyOf(which) },
    { type: 'ClearFacet', note, kind: which % 2 ? 'OUTCOME' : 'MONEY' },
    { type: 'Join', nickname: `Anna ${which}` },
    { type: 'SignAs', signing: { type: 'InCapacity', capacity: CAPACITIES[which % 3] ?? 'gast' } },
    { type: 'ChooseNaming', naming: { type: 'ByRole', capacities: ['inwoner', 'zorg'] } },
    { type: 'StartWorkshop' },
    ...leadingOn(shown, which),
  ];
  return commands[shown ? what % commands.length : what % 2] ?? { type: 'ShelveNote', note };
}

function leadingOn(shown: WorkshopView | undefined, which: number): readonly Command[] {
  const to = SCRIPT.steps[which % SCRIPT.steps.length]?.id ?? '';
  const doing = (['STILL', 'WRITING', 'DISCUSSING', 'VOTING'] as const)[which % 4] ?? 'STILL';
  if (shown?.hour.stage.type !== 'Led')
    return [
      { type: 'GoToStep', to },
      { type: 'GoToStep', to },
    ];
  const { step } = shown.hour.stage;
  return [
    { type: 'GoToStep', from: step, to },
    { type: 'SetDoing', step, doing },
    { type: 'ShowNotes', which: { type: 'EveryNote' } },
    { type: 'ShowNotes', which: { type: 'EveryNote' } },
    { type: 'SetDoing', step, doing: 'DISCUSSING' },
    { type: 'ShowNotes', which: { type: 'NotesIn', block: 'COSTS' } },
  ];
}

/** Most have seen what is there; some are of version 1. */
function seenOn(note: NoteId, which: number, shown?: WorkshopView) {
  const text = shown && find(shown.notes.canvases, note)?.note.text;
  return which % 4 === 0 || text === undefined ? {} : { seen: text };
}

function moneyOf(euros: number): Facet {
  const amount = { type: 'Fixed', perYear: `${euros}` } as const;
  return { type: 'NoteMoney', amount, recurrence: { type: 'Structural' } };
}

const outcome: Facet = {
  type: 'NoteOutcome',
  party: 'Gemeente',
  benefit: 'SAVING',
  worth: { type: 'PerUnit', quantity: '10', proxy: '250' },
  filters: { deadweight: '0', displacement: '0', attribution: '0' },
  dropOff: '0',
  duration: '1',
};

function notesOf({ notes }: WorkshopView): readonly NoteId[] {
  return Object.values(notes.canvases)
    .flatMap(({ blocks, shelf }) => [
      ...BLOCKS.flatMap((block) => blocks[block]),
      ...shelf.map((shelved) => shelved.note),
    ])
    .map((note) => note.id);
}
