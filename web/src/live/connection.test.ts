import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOSE_REASON_CODE, type ServerMessage } from '../protocol/protocol';
import { begin, hello } from '../replica/replica';
import { Connection, type ConnectionEvents, type Reachability } from './connection';
import { ExampleNetwork } from './network.example';
import { ServerClock } from './serverClock';

const PING = { type: 'Ping' } as const;
const PONG = { type: 'Pong', at: '2026-11-23T09:00:00Z' } as const;
const LOST = 1006;

let network: ExampleNetwork;
let connection: Connection;
let reaches: Reachability[];
let heard: ServerMessage[];
let losses: number;
let reloads: number;
let reloadHelps: boolean;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  network = new ExampleNetwork();
  reaches = [];
  heard = [];
  losses = 0;
  reloads = 0;
  reloadHelps = true;
  const events: ConnectionEvents = {
    hello: () => hello(begin('PARTICIPANT')),
    receive: (message) => heard.push(message),
    lost: () => losses++,
    reached: (reach) => reaches.push(reach),
    outdated: () => {
      reloads += 1;
      return reloadHelps;
    },
  };
  connection = new Connection(network, events, new ServerClock(Date.now, Date.now));
});

afterEach(() => {
  connection.close();
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
});

function connect(): void {
  network.latest.accept();
  network.latest.hear(PONG);
}

describe('A connection', () => {
  it('SYN33 says hello first, and is online once it has heard something', () => {
    network.latest.accept();
    expect(network.latest.said).toEqual([hello(begin('PARTICIPANT'))]);
    expect(connection.reach).toBe('connecting');
    network.latest.hear(PONG);
    expect(heard).toEqual([PONG]);
    expect(connection.reach).toBe('online');
  });

  it('SYN33 asks for a sign of life after a silence, and gives up without one', () => {
    connect();
    vi.advanceTimersByTime(15_000);
    expect(network.latest.said.at(-1)).toEqual(PING);
    network.latest.hear(PONG);
    vi.advanceTimersByTime(15_000);
    expect(network.sockets).toHaveLength(1);
    vi.advanceTimersByTime(5_000);
    expect(connection.reach).toBe('connecting');
    expect(losses).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(network.sockets).toHaveLength(2);
  });

  it('SYN33 hears nothing any more from a line it gave up', () => {
    connect();
    const old = network.latest;
    vi.advanceTimersByTime(20_000);
    old.hear(PONG);
    old.end(LOST);
    expect(heard).toEqual([PONG]);
    expect(losses).toBe(1);
  });

  it('SYN34 calls again after a wait that doubles up to a limit', () => {
    const waits: number[] = [];
    for (let i = 0; i < 7; i++) {
      const calls = network.sockets.length;
      network.latest.end(LOST);
      const start = Date.now();
      while (network.sockets.length === calls) {
        vi.advanceTimersByTime(100);
      }
      waits.push(Date.now() - start);
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
    expect(connection.reach).toBe('offline');
  });

  it('SYN34 lets chance halve the wait, so that a room does not call at once', () => {
    network.chance = 0;
    network.latest.end(LOST);
    vi.advanceTimersByTime(499);
    expect(network.sockets).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(network.sockets).toHaveLength(2);
  });

  it('SYN34 starts with the shortest wait again after a steady line', () => {
    network.latest.end(LOST);
    vi.advanceTimersByTime(1_000);
    network.latest.end(LOST);
    vi.advanceTimersByTime(2_000);
    connect();
    vi.advanceTimersByTime(11_000);
    network.latest.end(LOST);
    vi.advanceTimersByTime(500);
    expect(network.sockets).toHaveLength(4);
  });

  it('SYN34 gives up a call that nobody answers', () => {
    vi.advanceTimersByTime(5_000);
    expect(losses).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(network.sockets).toHaveLength(2);
  });

  it('SYN34 calls at once when the device wakes up without a line', () => {
    network.latest.end(LOST);
    connection.recheck();
    expect(network.sockets).toHaveLength(2);
  });

  it('SYN33 asks a line that it has not heard for long whether it still lives', () => {
    connect();
    vi.setSystemTime(Date.now() + 3_600_000);
    connection.recheck();
    expect(connection.reach).toBe('connecting');
    expect(network.latest.said.at(-1)).toEqual(PING);
    network.latest.hear(PONG);
    expect(connection.reach).toBe('online');
    expect(network.sockets).toHaveLength(1);
  });

  it('SYN29 calls again to hear what it missed', () => {
    connect();
    connection.restart();
    expect(losses).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(network.sockets).toHaveLength(2);
  });

  it('SYN35 tells that the page is of another version', () => {
    connect();
    network.latest.end(CLOSE_REASON_CODE.OTHER_VERSION);
    expect(reloads).toBe(1);
    expect(connection.reach).not.toBe('outdated');
  });

  it('WEB316 stops and says so when the page is of another version also after its reload', () => {
    reloadHelps = false;
    connect();
    network.latest.end(CLOSE_REASON_CODE.OTHER_VERSION);
    connection.recheck();
    vi.advanceTimersByTime(60_000);
    expect(connection.reach).toBe('outdated');
    expect(network.sockets).toHaveLength(1);
  });

  it('WEB317 says that something blocks the line when only the line does not open', async () => {
    network.welcome = 'yes';
    for (let refused = 0; refused < 3; refused += 1) {
      network.latest.end(LOST);
      await Promise.resolve();
      await Promise.resolve();
      expect(connection.reach).not.toBe('blocked');
      vi.advanceTimersToNextTimer();
    }
    network.latest.end(LOST);
    expect(connection.reach).toBe('blocked');
    vi.advanceTimersToNextTimer();
    connect();
    expect(connection.reach).toBe('online');
  });

  it('SYN36 ends when the access has ended', () => {
    connect();
    network.latest.end(CLOSE_REASON_CODE.ACCESS_ENDED);
    connection.recheck();
    vi.advanceTimersByTime(60_000);
    expect(reaches).toEqual(['online', 'ended']);
    expect(network.sockets).toHaveLength(1);
  });

  it('WEB326 does not come back to a workshop that was erased', () => {
    connect();
    network.latest.end(CLOSE_REASON_CODE.ERASED);
    connection.recheck();
    vi.advanceTimersByTime(60_000);
    expect(reaches).toEqual(['online', 'erased']);
    expect(network.sockets).toHaveLength(1);
  });

  it('SYN36 ends when the door stays shut because the access has ended', async () => {
    network.welcome = 'no';
    network.latest.end(LOST);
    await vi.waitFor(() => expect(connection.reach).toBe('ended'));
  });

  it.each(['TOO_SLOW', 'SHUTTING_DOWN', 'FAILED', 'TOO_FAST', 'ROOM_FULL'] as const)(
    'SYN34 comes back after %s',
    (reason) => {
      connect();
      network.latest.end(CLOSE_REASON_CODE[reason]);
      vi.advanceTimersByTime(1_000);
      expect(network.sockets).toHaveLength(2);
    },
  );

  it('SYN34 sends nothing into a line that is not open', () => {
    connection.send(PING);
    expect(network.latest.said).toEqual([]);
  });
});
