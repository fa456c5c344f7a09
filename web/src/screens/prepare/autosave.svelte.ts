import { SvelteSet } from 'svelte/reactivity';
import type { Refusal } from '../../protocol/protocol';

const PAUSE = 600;

/** What was typed on this page and is not saved, or was refused. */
export const unsavedDrafts = new SvelteSet<object>();

/**
 * A value under somebody's hands: what they typed until it is saved, what the workshop says
 * otherwise. It saves itself when they pause, when they go elsewhere, and when the page is left.
 */
export class Autosave<T> {
  readonly #saved: () => T;
  readonly #save: (value: T) => Refusal | undefined;
  #typed = $state.raw<{ readonly value: T }>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Why the last attempt was not taken; what was typed then stays. */
  refusal = $state<Refusal>();

  constructor(saved: () => T, save: (value: T) => Refusal | undefined) {
    this.#saved = saved;
    this.#save = save;
    $effect(() => {
      const keep = () => this.save();
      addEventListener('pagehide', keep);
      return () => {
        removeEventListener('pagehide', keep);
        this.save();
        unsavedDrafts.delete(this);
      };
    });
  }

  get value(): T {
    return this.#typed ? this.#typed.value : this.#saved();
  }

  set value(value: T) {
    this.#typed = { value };
    unsavedDrafts.add(this);
    this.refusal = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), PAUSE);
  }

  save() {
    clearTimeout(this.#timer);
    if (this.#typed) {
      const { value } = this.#typed;
      this.refusal = isSame(value, this.#saved()) ? undefined : this.#save(value);
      this.#typed = this.refusal && { value };
      if (!this.refusal) {
        unsavedDrafts.delete(this);
      }
    }
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
