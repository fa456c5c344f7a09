import type { Note } from '../../protocol/protocol';

/**
 * Remembers in which order notes came or changed while the wall looked on. Their place in a block
 * does not tell: what somebody just moved to the top is news as well.
 */
export class Turns {
  readonly #seen = new Map<string, { note: Note; turn: number }>();
  #last = 0;

  of(note: Note): number {
    const known = this.#seen.get(note.id);
    if (known && JSON.stringify(known.note) === JSON.stringify(note)) return known.turn;
    this.#last += 1;
    this.#seen.set(note.id, { note, turn: this.#last });
    return this.#last;
  }
}
