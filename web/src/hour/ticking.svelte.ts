import type { Live } from '../live/live';

const SECOND = 1_000;

/** The time on the server, a second at a time, for as long as the component is there that asks. */
export class Ticking {
  now = $state(0);

  constructor(clock: Pick<Live, 'now'>) {
    this.now = clock.now();
    $effect(() => {
      let timer: ReturnType<typeof setTimeout>;
      // On the second, so that all that is shown of one moment changes at once.
      const tick = () => {
        const now = clock.now();
        this.now = now;
        timer = setTimeout(tick, SECOND - (now % SECOND));
      };
      tick();
      return () => clearTimeout(timer);
    });
  }
}
