import { describe, expect, it } from 'vitest';
import { figuresOf } from '../protocol/outlook.example';
import type {
  AddNote,
  Author,
  Command,
  Event,
  NoteAdded,
  Refusal,
  ServerMessage,
  ViewedEvent,
} from '../protocol/protocol';
import { MAIN_CANVAS } from '../protocol/protocol';
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
import { eachBlock } from './rules/canvas';
import { mainCanvas } from './rules/notes';
import { SimulatedServer, silence } from './simulation';

const BUS = adding('note-bus', 'Bus');
const TAXI = adding('note-taxi', 'Taxi');
const VAN = added(adding('note-van', 'Busje'));
const ANNA = { device: 'person-anna', role: 'PARTICIPANT' } as const;
const WALL = { device: 'beamer', role: 'WALL' } as const;

function adding(note: string, text: string): AddNote {
  return { type: 'AddNote', canvas: MAIN_CANVAS, note, block: 'COSTS', text };
}

function added(command: AddNote): NoteAdded {
  return { ...command, type: 'NoteAdded' };
}

function arrived(): Replica {
  const events = new SimulatedServer(silence()).events(ANNA);
  const welcomed = told(begin('WALL'), { type: 'Welcome', role: ANNA.role, self: ANNA.device });
  return told(welcomed, { type: 'Events', events });
}

/** The wall of a workshop that has not started. */
function waiting(): Replica {
  const events = new SimulatedServer(silence()).events(WALL);
  return told(begin('WALL'), { type: 'Events', events });
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

function happened(
  seq: number,
  event: Event,
  opId = `elsewhere-${seq}`,
  authors: Readonly<Record<string, Author>> = {},
): ServerMessage {
  return viewed({ type: 'Shown', seq, opId, event, authors });
}

function viewed(event: ViewedEvent): ServerMessage {
  return { type: 'Events', events: [event] };
}

function refused(refusal: Refusal): ServerMessage {
  return { type: 'Refused', opId: 'operation-0', refusal };
}

function costs({ shown }: Replica): readonly string[] {
  return shown ? mainCanvas(shown).blocks.COSTS.map((note) => note.text) : [];
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
    expect(costs({ ...replica, shown: replica.confirmed.workshop })).toEqual([]);
  });

  it('SYN26 is laid again on what others did meanwhile', () => {
    const replica = told(asking(arrived(), BUS), happened(2, VAN));
    expect(costs(replica)).toEqual(['Busje', 'Bus']);
  });

  it('SYN26 that no longer fits is not shown, but waits for the word of the server', () => {
    const shelve: Command = { type: 'ShelveNote', note: 'note-van' };
    const before = told(arrived(), happened(2, VAN));
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
    const received = receive(underWay(BUS), happened(2, added(BUS), 'operation-0'));
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
  const figures = (seq: number) =>
    figuresOf({ years: [], verdicts: [], reserveMovements: [] }, undefined, seq);

  it('SYN29 happens once, however often it is told', () => {
    const once = told(arrived(), happened(2, added(TAXI)));
    expect(told(once, happened(2, added(TAXI)))).toEqual(once);
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
    const before = told(arrived(), happened(2, added(BUS)));
    const amount = { type: 'Unknown' } as const;
    const facet = { type: 'NoteMoney', amount, recurrence: { type: 'Structural' } } as const;
    const asked = asking(before, { type: 'SetFacet', note: 'note-bus', facet });
    expect(unweighedNotes(asked)).toEqual(new Set(['note-bus']));
    const set = happened(3, { type: 'FacetSet', note: 'note-bus', facet }, 'operation-0');
    const priced = told(told(asked, set), figures(2));
    expect(unweighedNotes(priced)).toEqual(new Set(['note-bus']));
    expect(unweighedNotes(told(priced, figures(3)))).toEqual(new Set());
    const cleared = happened(4, { type: 'FacetCleared', note: 'note-bus', kind: 'MONEY' });
    const bare = told(told(priced, figures(3)), cleared);
    expect(unweighedNotes(bare)).toEqual(new Set(['note-bus']));
  });

  it('WEB200 in figures of another canvas is left out', () => {
    const replica = told(arrived(), { ...figures(2), canvas: 'side-canvas' });
    expect(replica.figures).toBeUndefined();
    expect(told(replica, figures(2)).figures?.seq).toBe(2);
  });
});

describe('What a page may see', () => {
  const withheld = { [MAIN_CANVAS]: eachBlock((block) => (block === 'COSTS' ? 3 : 0)) };

  it('SYN60 is a count of what is withheld, whoever did it', () => {
    const replica = told(waiting(), viewed({ type: 'Withheld', seq: 2, withheld }));
    expect(replica.confirmed.seq).toBe(2);
    expect(replica.shown?.notes.withheld).toEqual(withheld);
    expect(costs(replica)).toEqual([]);
    expect(hello(replica).lastSeq).toBe(2);
  });

  it('SYN60 is all of it once it is revealed', () => {
    const hidden = told(waiting(), viewed({ type: 'Withheld', seq: 2, withheld }));
    const workshop = told(arrived(), happened(2, added(BUS))).shown ?? expect.fail('It is there.');
    const revealed = { type: 'Revealed', seq: 3, opId: 'start', workshop } as const;
    const replica = told(hidden, viewed(revealed));
    expect(costs(replica)).toEqual(['Bus']);
    expect(replica.shown?.notes.withheld).toEqual({});
  });

  it('SYN60 answers an operation that revealed something', () => {
    const asked = underWay({ type: 'Join' });
    const { confirmed } = asked;
    const workshop = confirmed.workshop ?? expect.fail('It was created.');
    const revealed = { type: 'Revealed', seq: 2, opId: 'operation-0', workshop } as const;
    expect(receive(asked, viewed(revealed)).answers).toHaveLength(1);
  });

  it('SYN61 says which notes are its own, at once and when the server has said so', () => {
    const split: Command = {
      type: 'SplitNote',
      note: 'note-van',
      text: 'Busje',
      others: [{ id: 'note-part', text: 'Halte' }],
    };
    const before = told(arrived(), happened(2, VAN, 'x', { 'note-van': 'ANOTHERS' }));
    const replica = asking(before, BUS, split);
    expect(replica.shown?.notes.authors).toEqual({
      'note-van': 'ANOTHERS',
      'note-bus': 'MINE',
      'note-part': 'MINE',
    });
    const answer = happened(3, added(BUS), 'operation-0', { 'note-bus': 'MINE' });
    expect(told(replica, answer).confirmed.workshop?.notes.authors).toEqual({
      'note-van': 'ANOTHERS',
      'note-bus': 'MINE',
    });
  });
});
