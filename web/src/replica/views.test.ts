import { describe, expect, it } from 'vitest';
import { golden } from '../protocol/golden';
import type { Role, ServerMessage, ViewedEvent, WorkshopView } from '../protocol/protocol';
import { MAIN_CANVAS, ROLES } from '../protocol/protocol';
import { see } from './rules/viewing';

/** A whole history as an audience sees it, and what it sees in the end. */
interface Seen {
  readonly audience: Role;
  readonly events: readonly ViewedEvent[];
  readonly workshop: WorkshopView;
}

describe('The golden views', () => {
  const views = golden<readonly Seen[]>('protocol/views.json');

  it.each(views)('SYN60 come to what the server shows, as $audience', ({ events, workshop }) => {
    const seen = events.reduce<WorkshopView | undefined>(see, undefined);
    expect(seen).toStrictEqual(workshop);
  });

  it('SYN60 are there for everybody', () => {
    expect(views.map(({ audience }) => audience).toSorted()).toEqual(ROLES.toSorted());
  });
});

describe('The golden messages', () => {
  const { server } = golden<{ server: readonly ServerMessage[] }>('protocol/messages.json');
  const events = server.flatMap((message) => (message.type === 'Events' ? message.events : []));
  const first = server.find((message) => message.type === 'Snapshot')?.workshop;

  it('SYN60 count the notes that are withheld', () => {
    const counted = events
      .filter(({ type }) => type === 'Withheld')
      .reduce<WorkshopView | undefined>(see, first);
    expect(counted?.notes.withheld).toMatchObject({ [MAIN_CANVAS]: { COSTS: 1, SEGMENTS: 0 } });
    expect(counted?.notes.canvases).toStrictEqual(first?.notes.canvases);
  });

  it('SYN60 have everything that there is to see', () => {
    const types = new Set(events.map(({ type }) => type));
    expect(types).toEqual(new Set(['Shown', 'Withheld', 'Revealed', 'Disclosed']));
  });
});
