import { describe, expect, it } from 'vitest';
import { ServerClock } from './serverClock';

const MINUTE = 60_000;
const NOON = Date.parse('2026-11-23T12:00:00Z');

/** A device on which time passes only when it is told to, beside a server that is right. */
class Device {
  passed = 5_000;
  slept = 0;
  readonly clock: ServerClock;

  constructor(wrong: number) {
    this.clock = new ServerClock(
      () => this.passed,
      () => this.server() + wrong,
    );
  }

  server(): number {
    return NOON + this.passed + this.slept;
  }

  compare(there: number, back: number): void {
    this.clock.asked();
    this.passed += there;
    const at = this.server();
    this.passed += back;
    this.clock.answered(at);
  }

  error(): number {
    return this.clock.now() - this.server();
  }
}

describe('The time on the server', () => {
  it.each([15 * MINUTE, -15 * MINUTE, 0])('SYN91 is known to a device that is %d ms off', (off) => {
    const device = new Device(off);
    expect(device.error()).toBe(off);
    device.compare(40, 40);
    expect(device.error()).toBe(0);
  });

  it('SYN91 is that of the answer that was under way shortest', () => {
    const device = new Device(0);
    device.compare(900, 100);
    expect(device.error()).toBe(400);
    device.compare(10, 20);
    expect(device.error()).toBe(-5);
    device.compare(30, 900);
    expect(device.error()).toBe(-5);
  });

  it('SYN91 goes on while somebody sets the clock of the device', () => {
    const device = new Device(0);
    device.compare(10, 10);
    device.passed += 7 * MINUTE;
    expect(device.error()).toBe(0);
  });

  it('SYN91 is asked again after a sleep, in which no clock went on', () => {
    const device = new Device(0);
    device.compare(1, 1);
    device.slept = 20 * MINUTE;
    expect(device.error()).toBe(-20 * MINUTE);
    device.clock.woke();
    expect(device.clock.isUnsure).toBe(true);
    device.compare(50, 50);
    expect(device.error()).toBe(0);
  });

  it('SYN91 is not told by an answer to another line, or to nothing that was asked', () => {
    const device = new Device(MINUTE);
    device.clock.asked();
    device.clock.lost();
    device.clock.answered(0);
    expect(device.error()).toBe(MINUTE);
  });

  it('SYN91 is compared until it is sure', () => {
    const device = new Device(0);
    for (let times = 0; times < 3; times++) {
      expect(device.clock.isUnsure).toBe(true);
      device.compare(5, 5);
    }
    expect(device.clock.isUnsure).toBe(false);
  });
});
