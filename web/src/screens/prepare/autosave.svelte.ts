import { SvelteSet } from 'svelte/reactivity';
import type { Refusal } from '../../protocol/protocol';
import { isAlike } from '../../replica/rules/merge';

const PAUSE = 600;

/** What was typed on this page and is not saved, or was refused. */
export const unsavedDrafts = new SvelteSet<object>();

/** What somebody typed, and what stood there when they began. */
interface TypedOver<T> {
  readonly value: T;
  readonly seen: T;
}

interface Target<T> {
  /** What the workshop says. */
  readonly saved: () => T;
  readonly save: (value: T, seen: T) => Refusal | undefined;
  /** What comes of two changes of one value; by itself a value is one thing. */
  readonly merge?: (seen: T, mine: T, theirs: T) => T | undefined;
}

/**
 * A value under somebody's hands: what they typed until it is saved, what the workshop says
 * otherwise. It saves itself when they pause, when they go elsewhere, and when the page is left,
 * but not over what somebody else made of it meanwhile.
 */
export class Autosave<T> {
  readonly #saving: Target<T>;
  #typed = $state.raw<TypedOver<T>>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Why the last attempt was not taken; what was typed then stays. */
  refusal = $state<Refusal>();
  /** What somebody else made of it, when that cannot be put together with what was typed. */
  readonly theirs = $derived.by(() => this.#typed && this.#conflict(this.#typed));

  constructor(saving: Target<T>) {
    this.#saving = saving;
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
    return this.#typed ? this.#typed.value : this.#saving.saved();
  }

  set value(value: T) {
    this.#type({ value, seen: this.#typed ? this.#typed.seen : this.#saving.saved() });
    this.#timer = setTimeout(() => this.save(), PAUSE);
  }

  save() {
    clearTimeout(this.#timer);
    if (this.#typed) {
      const { value, seen } = this.#typed;
      this.refusal = isAlike(value, this.#saving.saved()) ? undefined : this.#attempt(value, seen);
      if (!this.refusal) this.#forget();
    }
  }

  /** Comes in the place of what somebody else made of it. */
  keepMine() {
    this.#type({ value: this.value, seen: this.#saving.saved() });
    this.save();
  }

  takeTheirs() {
    clearTimeout(this.#timer);
    this.refusal = undefined;
    this.#forget();
  }

  /** The server did not take it after all; what was typed since goes before it. */
  giveBack(value: T, seen: T) {
    if (!this.#typed) this.#type({ value, seen });
  }

  #attempt(value: T, seen: T): Refusal | undefined {
    return this.theirs ? 'CHANGED_MEANWHILE' : this.#saving.save(value, seen);
  }

  #type(typed: TypedOver<T>) {
    this.#typed = typed;
    unsavedDrafts.add(this);
    this.refusal = undefined;
    clearTimeout(this.#timer);
  }

  #forget() {
    this.#typed = undefined;
    unsavedDrafts.delete(this);
  }

  #conflict({ value, seen }: TypedOver<T>): { readonly value: T } | undefined {
    const theirs = this.#saving.saved();
    const isTheirs = isAlike(theirs, seen) || isAlike(theirs, value);
    const merge = this.#saving.merge ?? (() => undefined);
    return isTheirs || merge(seen, value, theirs) ? undefined : { value: theirs };
  }
}
