import { onDestroy, untrack } from 'svelte';
import type { NoteId } from '../../protocol/protocol';
import { merged } from '../../replica/rules/merge';
import { language } from '../../words/words.svelte';
import { type Filled, type FormReading, filled } from './reading';

/** What somebody was filling in, and what the note said when that began. */
export interface KeptForm<Value, Form> {
  readonly base: Value | undefined;
  readonly fields: Form;
}

/** What is filled in, and how to get from it to the form and back. */
interface DraftSubject<Value, Form> {
  /** What the note says now; others may change it. */
  readonly said: () => Value | undefined;
  readonly form: (value: Value | undefined) => Form;
  readonly read: (form: Form, reading: FormReading) => Value;
  /** Where it waits while the inspector is closed. */
  readonly kept: Record<NoteId, KeptForm<Value, Form>>;
}

/** What somebody fills in about a note, kept until it is saved or given up. */
export class Draft<Value extends object, Form> {
  readonly #subject: DraftSubject<Value, Form>;
  // What the form began with, to tell whether anybody changed it since: here, or elsewhere.
  #base = $state.raw<Value>();
  fields = $state() as Form;
  /** Whether it was to be saved: from then on it says what is wrong. */
  tried = $state(false);
  #isFinished = false;
  readonly reading = $derived.by(() =>
    filled(language.current, (reading) => this.#subject.read(this.fields, reading)),
  );
  readonly errors = $derived.by(() =>
    this.tried && this.reading.type === 'Wrong' ? this.reading.errors : {},
  );
  /** Whether the fields say something else than the note. */
  readonly isTouched = $derived.by(() => differs(this.fields, this.#fresh()));
  readonly #isChanged = $derived.by(() => differs(this.#subject.said(), this.#base));
  /** Somebody else changed it while it was being filled in here. */
  readonly isOvertaken = $derived.by(() => this.#isChanged && this.isTouched);

  constructor(note: NoteId, subject: DraftSubject<Value, Form>) {
    this.#subject = subject;
    const kept = subject.kept[note];
    this.#base = kept ? kept.base : subject.said();
    this.fields = kept?.fields ?? this.#fresh();
    $effect(() => {
      if (!this.#isChanged) return;
      const { reading } = this;
      const isTouched = this.isTouched;
      untrack(() => (isTouched ? this.#join(reading) : this.takeOver()));
    });
    onDestroy(() => this.#keep(note));
  }

  takeOver() {
    this.#base = this.#subject.said();
    this.fields = this.#fresh();
  }

  /** What is filled in here comes in the place of what somebody else made of it. */
  keepMine() {
    this.#base = this.#subject.said();
  }

  /** What the note said when this began. */
  get seen(): Value | undefined {
    return this.#base;
  }

  /** Takes over what somebody else changed, as far as it was not changed here. */
  #join(reading: Filled<Value>) {
    const said = this.#subject.said();
    const both =
      said && reading.type === 'Sound' ? merged(this.#base, reading.value, said) : undefined;
    if (!both) return;
    this.#base = said;
    this.fields = this.#subject.form(both);
  }

  /** Keeps nothing of it: it is saved, or given up. */
  finish() {
    this.#isFinished = true;
  }

  #fresh() {
    return this.#subject.form(this.#base);
  }

  #keep(note: NoteId) {
    const typed = { base: this.#base, fields: $state.snapshot(this.fields) as Form };
    const isLeft = !this.#isFinished && differs(typed.fields, this.#fresh());
    if (isLeft) this.#subject.kept[note] = typed;
    else delete this.#subject.kept[note];
  }
}

function differs(one: unknown, other: unknown) {
  return JSON.stringify(one) !== JSON.stringify(other);
}
