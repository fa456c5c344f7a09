import type { Component } from 'svelte';
import type { Desk } from '../../desk/desk.svelte';
import type { Scales } from '../../ledger/weighing';
import type { Block, Facet, Note, NoteId } from '../../protocol/protocol';
import type { IconName } from '../../ui/icons';
import type { Language } from '../../words/words.svelte';
import type { Errors, FormReading } from './reading';

/** What a note says, in a few words on the note itself. */
export interface TagProps {
  note: Note;
  isCost: boolean;
  scales: Scales;
  /** The year whose amount it shows. */
  year: number;
  often?: boolean;
}

/** The fields in which it is filled in. */
export interface FieldsProps<Form> {
  fields: Form;
  errors: Errors;
  note: NoteId;
  block: Block;
  /** Everything there is to ask, or only the first few fields. */
  more: boolean;
}

/** What the page has for one kind of facet, beside its words; `Form` stands in the fields. */
export interface Telling<Value extends Facet, Form> {
  /** In the menu of a note. */
  readonly icon: IconName;
  /** On a note whose form was left half-way; a pencil unless told otherwise. */
  readonly draftIcon?: IconName;
  readonly Tag: Component<TagProps>;
  readonly Fields: Component<FieldsProps<Form>, object, 'fields'>;
  /** What of the figures stands beside the form once there is more of it. */
  readonly Beside?: Component<{ note: Note; isTouched: boolean }>;
  /** What a note says of this kind. */
  readonly said: (note: Note) => Value | undefined;
  readonly formOf: (said: Value | undefined, language: Language, firstYear: number) => Form;
  readonly read: (form: Form, reading: FormReading) => Value;
  /** Whether the first few fields say it all. Without it there are no more than those. */
  readonly isPlain?: (form: Form) => boolean;
  /** What a note says, in words. */
  readonly shown: (note: Note, desk: Desk) => string;
}
