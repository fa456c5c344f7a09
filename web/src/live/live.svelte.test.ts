import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Command, MAIN_CANVAS, type NoteMoney } from '../protocol/protocol';
import { SimulatedServer, silence } from '../replica/simulation';
import { LiveWorkshop } from './live';
import { ServedNetwork } from './network.example';
import { Outbox } from './outbox';

const BOX = 'werksessie-1/PARTICIPANT';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('SYN30 keeps what a form hands in as it stood then, though the form goes on', async () => {
  const network = new ServedNetwork(new SimulatedServer(silence()), 'person-anna');
  const live = new LiveWorkshop(
    { workshop: 'werksessie-1', role: 'PARTICIPANT' },
    new Outbox(BOX, undefined),
    network,
  );
  await vi.waitFor(() => expect(live.submit(bus)).toBeUndefined());
  network.goDown();
  const form = $state({ amount: { type: 'Listed' as const, from: 2027, values: ['100', '200'] } });
  const money: NoteMoney = {
    type: 'NoteMoney',
    amount: form.amount,
    recurrence: { type: 'Structural' },
  };

  expect(live.submit({ type: 'SetFacet', note: 'note-bus', facet: money })).toBeUndefined();
  form.amount.values[0] = '300';

  const facet = { ...money, amount: { type: 'Listed', from: 2027, values: ['100', '200'] } };
  await vi.waitFor(async () => {
    expect((await new Outbox(BOX, undefined).adopt()).map(({ command }) => command)).toEqual([
      { type: 'SetFacet', note: 'note-bus', facet },
    ]);
  });
  live.close();
});

const bus: Command = {
  type: 'AddNote',
  canvas: MAIN_CANVAS,
  note: 'note-bus',
  block: 'COSTS',
  text: 'Bus',
};
