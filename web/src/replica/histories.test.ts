import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SimulatedDevice } from './simulatedDevice';
import type { Audience } from './simulatedView';
import { SimulatedServer, silence, type Tally } from './simulation';

const ALL = 2_500;
const HISTORIES = Math.min(ALL, Number(process.env['HISTORIES'] ?? ALL));
/** What comes up once in fifty histories is sure to come up in a few of them, and not how often. */
const SELDOM = HISTORIES < ALL ? 0 : HISTORIES / 100;
const DEVICES: readonly Audience[] = [
  { device: 'anna-phone', role: 'PARTICIPANT' },
  { device: 'bert-phone', role: 'PARTICIPANT' },
  { device: 'wim-laptop', role: 'FACILITATOR' },
  { device: 'beamer', role: 'WALL' },
];
const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

/** Of each hundred steps, how many do what. */
const WEIGHTS = {
  ask: 25,
  speak: 24,
  listen: 24,
  connect: 6,
  commit: 8,
  wait: 2,
  drop: 2,
  reopen: 1,
  miss: 2,
  stutter: 2,
  fail: 1,
  restart: 1,
  crowd: 1,
};

type Act = keyof typeof WEIGHTS;

/** Numbers mean something in any state, so that a failing history can be shrunk. */
interface Deed {
  readonly act: Act;
  readonly device: number;
  readonly what: number;
  readonly which: number;
}

const steps = fc.array(
  fc.record<Deed>({
    act: fc.oneof(
      ...Object.entries(WEIGHTS).map(([act, weight]) => ({
        weight,
        arbitrary: fc.constant(act as Act),
      })),
    ),
    // The wall asks for nothing, so it has fewer turns than the others.
    device: fc.oneof(
      { weight: 9, arbitrary: fc.nat(DEVICES.length - 2) },
      { weight: 1, arbitrary: fc.constant(DEVICES.length - 1) },
    ),
    what: fc.nat(30),
    which: fc.nat(6),
  }),
  { minLength: 40, maxLength: 120, size: 'max' },
);

class World {
  readonly server: SimulatedServer;
  readonly devices: readonly SimulatedDevice[];

  constructor(tally: Tally) {
    this.server = new SimulatedServer(tally);
    this.devices = DEVICES.map((audience) => new SimulatedDevice(audience, this.server, tally));
  }

  play({ act, device, what, which }: Deed): void {
    const subject = this.devices[device];
    switch (act) {
      case 'ask':
        subject?.ask(what, which);
        break;
      case 'commit':
      case 'fail':
      case 'crowd':
        this.server[act]();
        break;
      case 'restart':
        this.#restart();
        break;
      default:
        subject?.[act]();
    }
  }

  /** Everybody comes back, and everything is delivered. */
  settle(): void {
    for (const device of this.devices) {
      device.drop();
      device.connect();
    }
    for (let round = 0; round < 1_000 && this.#isBusy(); round++) {
      for (const device of this.devices) {
        device.speak();
        device.listen();
        device.wait();
      }
      this.server.commit();
    }
  }

  #restart(): void {
    this.server.restart();
    for (const device of this.devices) {
      device.drop();
    }
  }

  #isBusy(): boolean {
    return this.devices.some((device) => device.isBusy());
  }
}

function expectOneTruth({ server, devices }: World): void {
  for (const device of devices) {
    const { confirmed, shown } = device.replica;
    const workshop = server.workshop(device);
    expect(confirmed).toStrictEqual({ seq: server.log.length, workshop });
    expect(shown).toBe(confirmed.workshop);
  }
}

function expectEachOperationOnce({ server, devices }: World): void {
  const log = server.log.map((recorded) => recorded.opId);
  expect(new Set(log).size).toBe(log.length);
  for (const { submitted, answers, replica } of devices) {
    const refused = answers.filter((answer) => answer.refusal).map(opIdOf);
    const accepted = answers.filter((answer) => !answer.refusal).map(opIdOf);
    expect(replica.pending).toEqual([]);
    expect(new Set([...refused, ...accepted])).toEqual(new Set(submitted));
    expect(answers.length).toBe(submitted.length);
    expect(log.filter((opId) => submitted.includes(opId))).toEqual(
      submitted.filter((opId) => accepted.includes(opId)),
    );
  }
}

const opIdOf = (answer: SimulatedDevice['answers'][number]) => answer.operation.opId;

describe('Random histories', () => {
  it('SYN23 SYN24 SYN25 end in one truth, with each operation answered once', () => {
    const tally = silence();
    const property = fc.property(steps, (history) => {
      const world = new World(tally);
      world.settle();
      history.forEach((step) => {
        world.play(step);
      });
      world.settle();
      expectOneTruth(world);
      expectEachOperationOnce(world);
    });
    fc.assert(property, { numRuns: HISTORIES, seed: SEED });
    process.stdout.write(`${HISTORIES} histories, SEED=${SEED}, ${JSON.stringify(tally)}\n`);
    expect(Math.min(...Object.values(tally))).toBeGreaterThan(SELDOM);
    expect(tally.events).toBeGreaterThan(HISTORIES * 5);
  }, 180_000);
});
