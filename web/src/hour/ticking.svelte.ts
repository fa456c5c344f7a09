const SECOND = 1_000;

/**
 * The time on the server for what a screen shows: read at each of its whole seconds, and at once
 * when a tab wakes. It stops with the component that makes it.
 */
export class Ticking {
  #now = $state(0);

  constructor(live: { now(): number }) {
    this.#now = live.now();
    $effect(() => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tick = () => {
        clearTimeout(timer);
        const now = live.now();
        this.#now = now;
        timer = setTimeout(tick, SECOND - (now % SECOND));
      };
      tick();
      document.addEventListener('visibilitychange', tick);
      return () => {
        clearTimeout(timer);
        document.removeEventListener('visibilitychange', tick);
      };
    });
  }

  /** In milliseconds since 1970. */
  get now(): number {
    return this.#now;
  }
}
