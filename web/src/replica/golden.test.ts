import { describe, expect, it } from 'vitest';
import { golden } from '../protocol/golden';
import type {
  ClientMessage,
  Command,
  Event,
  ServerMessage,
  WorkshopView,
} from '../protocol/protocol';
import { MAIN_CANVAS, PROTOCOL_VERSION } from '../protocol/protocol';
import { begin, hello, type Replica, receive, submit } from './replica';
import { evolve } from './rules/evolution';
import { mainCanvas } from './rules/notes';
import { created } from './simulatedView';

describe('The golden history', () => {
  interface History {
    readonly events: readonly { readonly event: Event; readonly at: string }[];
    readonly workshop: WorkshopView;
  }

  it('SYN21 becomes the same workshop', () => {
    const history = golden<History>('events/history.json');
    const [first, ...others] = history.events;
    const begun = first?.event.type === 'WorkshopCreated' && created(first.event, first.at);
    const evolved = others.reduce(
      (workshop, { event }) => evolve(workshop, event),
      begun || undefined,
    );
    const { preparation, notes, attendance, hour } = history.workshop;
    expect(evolved?.preparation).toStrictEqual(preparation);
    expect(evolved?.notes.canvases).toStrictEqual(notes.canvases);
    expect(evolved?.notes.hidden).toStrictEqual(notes.hidden);
    expect(evolved?.attendance).toStrictEqual(attendance);
    expect(evolved?.hour).toStrictEqual(hour);
  });
});

describe('The golden messages', () => {
  const messages = golden<{
    client: readonly ClientMessage[];
    server: readonly ServerMessage[];
  }>('protocol/messages.json');

  function heard(): Replica {
    return messages.server.reduce(
      (replica, message) => receive(replica, message).replica,
      begin('PARTICIPANT'),
    );
  }

  it('SYN22 are each read by the page', () => {
    const { self, confirmed, figures, online, facilitatorOnline, caughtUp } = heard();
    expect(self).toStrictEqual({ role: 'PARTICIPANT', participant: 'person-anna' });
    expect(confirmed.seq).toBe(7);
    const workshop = confirmed.workshop ?? expect.fail('It was told.');
    expect(mainCanvas(workshop).blocks.COSTS.map((note) => note.text)).toEqual([
      'Bus',
      'Taxi',
      'Halteborden',
    ]);
    expect(figures?.ledger.verdicts[0]).toEqual({
      type: 'Shortfall',
      year: 2027,
      amount: '12400.5',
    });
    expect(online).toEqual(['person-anna']);
    expect(facilitatorOnline).toBe(true);
    expect(caughtUp).toBe(true);
  });

  it('SYN22 are what the page says itself', () => {
    const command: Command = {
      type: 'AddNote',
      canvas: MAIN_CANVAS,
      note: 'note-0001',
      block: 'COSTS',
      text: 'Chauffeurs',
    };
    const { replica } = submit(begin('PARTICIPANT'), { opId: 'operation-1', command });
    const said = [
      hello(begin('PARTICIPANT')),
      ...replica.pending.map((operation) => ({ type: 'Submit', ...operation })),
    ];
    // The golden hello is of some version; the page says its own.
    const [greeting, ...others] = messages.client.slice(0, 2);
    expect([{ ...greeting, version: PROTOCOL_VERSION }, ...others]).toStrictEqual(said);
  });
});
