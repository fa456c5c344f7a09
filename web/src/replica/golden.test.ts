import { describe, expect, it } from 'vitest';
import { golden } from '../protocol/golden';
import type {
  ClientMessage,
  Command,
  Event,
  Recorded,
  Refusal,
  ServerMessage,
  Workshop,
} from '../protocol/protocol';
import { LIMITS } from '../protocol/protocol';
import { begin, hello, type Replica, receive, submit } from './replica';
import type { Limits } from './rules/admission';
import type { Actor } from './rules/decider';
import { decide } from './rules/decider';
import { evolve } from './rules/evolution';

type Outcome =
  | { readonly type: 'Accepted'; readonly event: Event }
  | { readonly type: 'Refused'; readonly refusal: Refusal };

interface Step {
  readonly actor: Actor;
  readonly command: Command;
  readonly decision: Outcome;
}

interface Decisions {
  readonly limits: Partial<Limits>;
  readonly walks: readonly { readonly steps: readonly Step[]; readonly end: Workshop }[];
}

describe('The golden decisions', () => {
  const { limits, walks } = golden<Decisions>('protocol/decisions.json');
  const tight: Limits = { ...LIMITS, ...limits };

  it.each(walks)('SYN21 are foreseen, walk $#', (walk) => {
    let workshop: Workshop | undefined;
    for (const { command, actor, decision } of walk.steps) {
      const { type: _type, ...expected } = decision;
      expect(decide(command, actor, workshop, tight), JSON.stringify(command)).toStrictEqual(
        expected,
      );
      workshop = decision.type === 'Accepted' ? evolve(workshop, decision.event) : workshop;
    }
    expect(workshop).toStrictEqual(walk.end);
  });

  it('SYN21 there are hundreds of them', () => {
    expect(walks.flatMap((walk) => walk.steps).length).toBeGreaterThanOrEqual(300);
  });
});

describe('The golden history', () => {
  it('SYN21 becomes the same workshop', () => {
    const history = golden<{ events: readonly Recorded[]; workshop: Workshop }>(
      'events/history.json',
    );
    const evolved = history.events.reduce<Workshop | undefined>(
      (workshop, { event }) => evolve(workshop, event),
      undefined,
    );
    expect(evolved).toStrictEqual(history.workshop);
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
    expect(confirmed.seq).toBe(3);
    expect(confirmed.workshop?.canvas.blocks.COSTS.map((note) => note.text)).toEqual([
      'Bus',
      'Taxi',
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
      note: 'note-0001',
      block: 'COSTS',
      text: 'Chauffeurs',
    };
    const { replica } = submit(begin('PARTICIPANT'), { opId: 'operation-1', command });
    const said = [
      hello(begin('PARTICIPANT')),
      ...replica.pending.map((operation) => ({ type: 'Submit', ...operation })),
    ];
    expect(messages.client.slice(0, 2)).toStrictEqual(said);
  });
});
