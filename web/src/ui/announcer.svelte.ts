// Long enough to gather what belongs together, short enough to follow the key that caused it.
const GATHERING = 120;

/** What a screen reader is told. Sentences that come close together are read as one message. */
class Announcer {
  message = $state('');
  #gathered: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(sentence: string) {
    if (this.#gathered.push(sentence) > 1) return;
    this.#timer = setTimeout(() => this.#read(), GATHERING);
  }

  /** What was said may name what people wrote: it goes when that does. */
  clear() {
    clearTimeout(this.#timer);
    this.#gathered = [];
    this.message = '';
  }

  #read() {
    const message = this.#gathered.join(' ');
    this.#gathered = [];
    // The same words again are only read when the text differs.
    this.message = message === this.message ? `${message}\u00a0` : message;
  }
}

export const announcer = new Announcer();
