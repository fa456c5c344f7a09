import type { NoteId, Role } from '../protocol/protocol';

/** How an amount comes about, as the server tells it; `seq` is the last event it knew. */
export interface Told {
  readonly seq: number;
  readonly explanation: ExplanationOfAmount;
}

export type ExplanationOfAmount =
  | { readonly type: 'Calculated'; readonly figure: Explained }
  | {
      readonly type: 'NotKnown' | 'NotCounted';
      readonly note: NoteId;
      readonly name: string;
      readonly year: number;
    };

/** A figure as it is shown, with the terms it follows from; one without a formula was given. */
export interface Explained {
  readonly joint: string;
  readonly title: string;
  readonly value: string;
  readonly formula?: string;
  readonly note?: NoteId;
  readonly year?: number;
  readonly source?: string;
  readonly bounds?: { readonly low: string; readonly high: string };
  readonly unknown: readonly UnknownNote[];
  readonly terms: readonly Explained[];
}

export interface UnknownNote {
  readonly note: NoteId;
  readonly name: string;
}

/** A figure in the table of years. */
export type YearCell =
  | 'COSTS'
  | 'STRUCTURAL_COSTS'
  | 'INCIDENTAL_COSTS'
  | 'INCOME'
  | 'STRUCTURAL_INCOME'
  | 'INCIDENTAL_INCOME'
  | 'ADDITIONS'
  | 'WITHDRAWALS'
  | 'BALANCE'
  | 'RESULT'
  | 'STRUCTURAL_RESULT';

/** What is to be explained. */
export type Asked =
  | { readonly note: NoteId; readonly year: number }
  | { readonly figure: YearCell; readonly year: number };

/** How to get to a note from here: to an address, or by doing something. */
export type Reach = (note: NoteId) => { readonly href: string } | { readonly onclick: () => void };

/** What an explanation needs to know of where it stands. */
export interface Origin {
  readonly workshop: string;
  readonly role: Role;
  /** The last event that the figures on the page know: a new one is a reason to ask again. */
  readonly seq: number;
  /** Absent where nothing can be pressed. */
  readonly reach?: Reach;
}
