import type { NoteId } from '../protocol/protocol';

/** As long as somebody types they write; who looks at the text does not. */
const RESTS = 8_000;
/** What changes faster than this nobody follows. */
const PACE = 1_000;

/** Tells on which note somebody writes here: once, and not at every key. */
export class Pen {
  readonly #tell: (note: NoteId | undefined) => void;
  #note: NoteId | undefined;
  #told: NoteId | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (note: NoteId | undefined) => void) {
    this.#tell = tell;
  }

  write(note: NoteId | undefined): void {
    this.#note = note;
    clearTimeout(this.#resting);
    if (note !== undefined) this.#resting = setTimeout(() => this.write(undefined), RESTS);
    if (this.#waiting === undefined) this.#say();
  }

  /** Another line has heard nothing yet. */
  tellAgain(): void {
    this.#told = undefined;
    if (this.#waiting === undefined) this.#say();
  }

  lift(): void {
    clearTimeout(this.#resting);
    clearTimeout(this.#waiting);
  }

  #say(): void {
    if (this.#note === this.#told) return;
    this.#told = this.#note;
    this.#tell(this.#note);
    this.#waiting = setTimeout(() => {
      this.#waiting = undefined;
      this.#say();
    }, PACE);
  }
}
