import { describe, expect, it } from 'vitest';
import { NOTHING_TO_EXPECT } from '../protocol/outlook.example';
import type { Command, Event, Refusal, ServerMessage } from '../protocol/protocol';
import {
  adopt,
  begin,
  disconnected,
  hello,
  outgoing,
  type Received,
  type Replica,
  receive,
  resumed,
  sent,
  submit,
  unsavedNotes,
  unweighedNotes,
} from './replica';
import { SimulatedServer, silence } from './simulation';

const BUS: Command = { type: 'AddNote', note: 'note-bus', block: 'COSTS', text: 'Bus' };
const TAXI: Command = { type: 'AddNote', note: 'note-taxi', block: 'COSTS', text: 'Taxi' };

function arrived(): Replica {
  const { log } = new SimulatedServer(silence());
  return [
    { type: 'Welcome', role: 'PARTICIPANT', self: 'person-anna' } as const,
    { type: 'Events', events: log } as const,
  ].reduce((replica: Replica, message: ServerMessage) => told(replica, message), begin('WALL'));
}

function told(replica: Replica, message: ServerMessage): Replica {
  return receive(replica, message).replica;
}

function asking(replica: Replica, ...commands: readonly Command[]): Replica {
  return commands.reduce(
    (before, command, i) => submit(before, { opId: `operation-${i}`, command }).replica,
    replica,
  );
}

function happened(seq: number, event: Event, opId = `elsewhere-${seq}`): ServerMessage {
  return { type: 'Events', events: [{ seq, opId, at: '2026-11-23T09:00:00Z', event }] };
}

function refused(refusal: Refusal): ServerMessage {
  return { type: 'Refused', opId: 'operation-0', refusal };
}

function costs({ shown }: Replica): readonly string[] {
  return shown?.canvas.blocks.COSTS.map((note) => note.text) ?? [];
}

/** With the first operation on its way. */
function underWay(...commands: readonly Command[]): Replica {
  const replica = asking(arrived(), ...commands);
  const operation = outgoing(replica);
  return operation ? sent(replica, operation) : replica;
}

describe('An operation', () => {
  it('SYN26 is shown at once, on top of what the server confirmed', () => {
    const replica = asking(arrived(), BUS);
    expect(costs(replica)).toEqual(['Bus']);
    expect(replica.confirmed.workshop?.canvas.blocks.COSTS).toEqual([]);
  });

  it('SYN26 is laid again on what others did meanwhile', () => {
    const van: Event = { type: 'NoteAdded', note: 'note-van', block: 'COSTS', text: 'Busje' };
    const replica = told(asking(arrived(), BUS), happened(2, van));
    expect(costs(replica)).toEqual(['Busje', 'Bus']);
  });

  it('SYN26 that no longer fits is not shown, but waits for the word of the server', () => {
    const shelve: Command = { type: 'ShelveNote', note: 'note-van' };
    const van: Event = { type: 'NoteAdded', note: 'note-van', block: 'COSTS', text: 'Busje' };
    const before = told(arrived(), happened(2, van));
    const edit: Command = { type: 'EditNote', note: 'note-van', text: 'Bus' };
    const asked = asking(before, edit, BUS);
    const replica = told(asked, happened(3, { ...shelve, type: 'NoteShelved' }));
    expect(costs(replica)).toEqual(['Bus']);
    expect(replica.pending.map(({ command }) => command)).toEqual([edit, BUS]);
  });

  it('SYN26 that cannot happen is refused on the spot', () => {
    const blank = submit(arrived(), { opId: 'operation-0', command: { ...BUS, text: ' ' } });
    expect(blank.refusal).toBe('TEXT_EMPTY');
    expect(blank.replica.pending).toEqual([]);
  });

  it('SYN26 is judged by its own limits as long as the workshop is unknown', () => {
    const replica = begin('PARTICIPANT');
    const edit: Command = { type: 'EditNote', note: 'note-bus', text: 'Bus' };
    expect(submit(replica, { opId: 'operation-0', command: edit }).refusal).toBeUndefined();
    const start: Command = { type: 'StartWorkshop' };
    expect(submit(replica, { opId: 'operation-1', command: start }).refusal).toBe('NOT_ALLOWED');
  });

  it('SYN25 waits until the one before it is answered', () => {
    const replica = underWay(BUS, TAXI);
    expect(replica.underWay).toBe('operation-0');
    expect(outgoing(replica)).toBeUndefined();
    const answered = told(replica, { type: 'Settled', opId: 'operation-0', seq: 1 });
    expect(outgoing(answered)?.command).toEqual(TAXI);
  });

  it('SYN25 waits until we know what we missed', () => {
    const replica = asking(disconnected(arrived()), BUS);
    expect(outgoing(replica)).toBeUndefined();
    expect(outgoing(told(replica, { type: 'Events', events: [] }))?.command).toEqual(BUS);
  });

  it('SYN25 of an earlier page goes before those of this one', () => {
    const earlier = { opId: 'operation-9', command: TAXI };
    const replica = adopt(asking(arrived(), BUS), [earlier]);
    expect(costs(replica)).toEqual(['Taxi', 'Bus']);
    expect(adopt(replica, [earlier]).pending).toHaveLength(2);
  });
});

describe('The answer to an operation', () => {
  function answers({ answers: given, replica }: Received) {
    return { given: given.map(({ refusal }) => refusal ?? 'happened'), left: replica.pending };
  }

  it('SYN24 is its event', () => {
    const event: Event = { ...BUS, type: 'NoteAdded' } as Event;
    const received = receive(underWay(BUS), happened(2, event, 'operation-0'));
    expect(answers(received)).toEqual({ given: ['happened'], left: [] });
    expect(costs(received.replica)).toEqual(['Bus']);
  });

  it('SYN24 is a refusal, after which nothing of it is shown', () => {
    const received = receive(underWay(BUS), refused('CANVAS_FULL'));
    expect(answers(received)).toEqual({ given: ['CANVAS_FULL'], left: [] });
    expect(costs(received.replica)).toEqual([]);
  });

  it.each(['TOO_FAST', 'NOT_KEPT'] as const)('SYN27 %s means: again, after a pause', (refusal) => {
    const received = receive(underWay(BUS, TAXI), refused(refusal));
    expect(received.next).toBe('pause');
    expect(received.answers).toEqual([]);
    expect(outgoing(received.replica)).toBeUndefined();
    expect(outgoing(resumed(received.replica))?.opId).toBe('operation-0');
  });

  it('SYN28 that it was unreadable ends it, so that it does not hold up the others', () => {
    const unreadable = { type: 'Unreadable', error: 'INVALID_FIELD', detail: 'command' } as const;
    const received = receive(underWay(BUS, TAXI), unreadable);
    expect(answers(received).given).toEqual(['NOT_KEPT']);
    expect(outgoing(received.replica)?.command).toEqual(TAXI);
    expect(receive(arrived(), unreadable).answers).toEqual([]);
  });
});

describe('What the server tells', () => {
  const started: Event = { type: 'WorkshopStarted' };

  it('SYN29 happens once, however often it is told', () => {
    const taxi: Event = { ...TAXI, type: 'NoteAdded' } as Event;
    const once = told(arrived(), happened(2, taxi));
    expect(told(once, happened(2, taxi))).toEqual(once);
  });

  it('SYN29 with something left out makes us say hello again', () => {
    const received = receive(arrived(), happened(3, started));
    expect(received.next).toBe('reconnect');
    expect(hello(received.replica).lastSeq).toBe(1);
  });

  it('SYN29 as a snapshot replaces what we held, even when it is older', () => {
    const { confirmed } = arrived();
    const ahead = told(arrived(), happened(2, started));
    const workshop = confirmed.workshop ?? expect.fail('It was created.');
    const replica = told(ahead, { type: 'Snapshot', seq: 1, workshop });
    expect(replica.confirmed).toEqual(confirmed);
  });

  it('SYN38 leaves the notes that are not saved to be counted', () => {
    const split: Command = {
      type: 'SplitNote',
      note: 'note-bus',
      text: 'Bus',
      others: [{ id: 'note-part', text: 'Halte' }],
    };
    const replica = asking(arrived(), BUS, split, { type: 'Join' });
    expect(replica.pending).toHaveLength(3);
    expect(unsavedNotes(replica)).toEqual(new Set(['note-bus', 'note-part']));
  });

  it('WEB200 in figures of before an amount leaves that amount to be counted here', () => {
    const added = told(arrived(), happened(2, { ...BUS, type: 'NoteAdded' } as Event));
    const money = { amount: { type: 'Unknown' }, recurrence: { type: 'Structural' } } as const;
    const asked = asking(added, { type: 'SetMoney', note: 'note-bus', money });
    expect(unweighedNotes(asked)).toEqual(new Set(['note-bus']));
    const set = happened(3, { type: 'MoneySet', note: 'note-bus', money }, 'operation-0');
    const ledger = { years: [], verdicts: [] };
    const old = { type: 'Figures', seq: 2, ledger, outlook: NOTHING_TO_EXPECT } as const;
    const priced = told(told(asked, set), old);
    expect(unweighedNotes(priced)).toEqual(new Set(['note-bus']));
    expect(unweighedNotes(told(priced, { ...old, seq: 3 }))).toEqual(new Set());
  });
});
