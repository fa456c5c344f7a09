// Long enough to gather what belongs together, short enough to follow the key that caused it.
const GATHERING = 120;

/** What a screen reader is told. Sentences that come close together are read as one message. */
class Announcer {
  message = $state('');
  #gathered: string[] = [];

  say(sentence: string) {
    if (this.#gathered.push(sentence) === 1) setTimeout(() => this.#read(), GATHERING);
  }

  #read() {
    const message = this.#gathered.join(' ');
    this.#gathered = [];
    // The same words again are only read when the text differs.
    this.message = message === this.message ? `${message}\u00a0` : message;
  }
}

export const announcer = new Announcer();
