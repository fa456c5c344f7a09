/**
 * Lets something be said at most once per `interval` milliseconds: the first at once, and then only
 * the last of what came in between. A screen reader that is interrupted all the time says nothing.
 */
export interface Pace {
  say(text: string): void;
  stop(): void;
}

export function pace(interval: number, speak: (text: string) => void): Pace {
  let waiting: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function rest(): void {
    timer = setTimeout(wake, interval);
  }

  function wake(): void {
    timer = undefined;
    if (waiting !== undefined) {
      const text = waiting;
      waiting = undefined;
      speak(text);
      rest();
    }
  }

  return {
    say(text) {
      waiting = text;
      if (timer === undefined) {
        wake();
      }
    },
    stop: () => clearTimeout(timer),
  };
}
