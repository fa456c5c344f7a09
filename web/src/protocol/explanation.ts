import type { NoteId } from './protocol';

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
    }
  | { readonly type: 'NotThere'; readonly unknown: readonly UnknownNote[] };

/** A figure as it is shown, with the terms it follows from; one without a formula was given. */
export interface Explained {
  readonly joint: string;
  readonly title: string;
  readonly value: string;
  readonly formula?: string;
  readonly note?: NoteId;
  readonly year?: number;
  readonly source?: string;
  readonly reference?: Provenance;
  readonly bounds?: { readonly low: string; readonly high: string };
  readonly unknown: readonly UnknownNote[];
  readonly terms: readonly Explained[];
}

export interface UnknownNote {
  readonly note: NoteId;
  readonly name: string;
}

/** Where reference data was found, and since when it holds. */
export interface Provenance {
  readonly source: string;
  readonly validFrom?: string;
  readonly doubt?: string;
}

export type YearFigure =
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
  | 'STRUCTURAL_RESULT'
  | 'CUMULATIVE_RESULT'
  | 'STRUCTURAL_ROOM'
  | 'CEILING_ROOM'
  | 'CUMULATIVE_PRESENT_VALUE';
export type DriverFigure = 'BREAK_EVEN' | 'CONTRIBUTION_MARGIN' | 'COST_PER_UNIT';
export type OutcomeFigure = 'IMPACT' | 'OUTCOME_PRESENT_VALUE';
export type PartyFigure = 'PARTY_INVESTMENT' | 'PARTY_SAVING' | 'PARTY_SOCIAL_VALUE' | 'PARTY_NET';
export type WholeFigure =
  | 'NET_PRESENT_VALUE'
  | 'INPUTS'
  | 'SOCIETAL_PRESENT_VALUE'
  | 'SOCIETAL_NET_PRESENT_VALUE'
  | 'SOCIAL_RETURN'
  | 'NET_SOCIAL_RETURN'
  | 'SOCIAL_PAYBACK_MONTHS';

/** Which figure is to be explained, and of what. */
export type Asked =
  | { readonly figure: 'LINE' | DriverFigure; readonly note: NoteId; readonly year: number }
  | { readonly figure: YearFigure; readonly year: number }
  | { readonly figure: OutcomeFigure; readonly note: NoteId }
  | { readonly figure: PartyFigure; readonly party: string }
  | { readonly figure: WholeFigure };
