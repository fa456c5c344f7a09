/** How often a clock is compared before the best of the answers is trusted. */
const COMPARISONS = 3;

/**
 * What time it is on the server, by a clock of this device that nobody sets. The answer that was
 * under way shortest is wrong the least, by half the time that it took at most.
 */
export class ServerClock {
  readonly #monotonic: () => number;
  readonly #asked: number[] = [];
  #ahead: number;
  #shortest = Number.POSITIVE_INFINITY;
  #comparisons = 0;

  /** Both in milliseconds. What `device` says is believed until the server has said something. */
  constructor(monotonic: () => number, device: () => number) {
    this.#monotonic = monotonic;
    this.#ahead = device() - monotonic();
  }

  /** In milliseconds since 1970. */
  now(): number {
    return this.#monotonic() + this.#ahead;
  }

  /** Whether asking once more may make it better. */
  get isUnsure(): boolean {
    return this.#comparisons < COMPARISONS;
  }

  /** The time was asked. Answers come in the order of the questions. */
  asked(): void {
    this.#asked.push(this.#monotonic());
  }

  /** What was asked is not answered any more. */
  lost(): void {
    this.#asked.length = 0;
  }

  /** A clock that stood still while the device slept is off by the length of that sleep. */
  woke(): void {
    this.#shortest = Number.POSITIVE_INFINITY;
    this.#comparisons = 0;
  }

  answered(at: number): void {
    const asked = this.#asked.shift();
    if (asked === undefined) return;
    const answered = this.#monotonic();
    this.#comparisons += 1;
    if (answered - asked < this.#shortest) {
      this.#shortest = answered - asked;
      this.#ahead = at - (asked + answered) / 2;
    }
  }
}
