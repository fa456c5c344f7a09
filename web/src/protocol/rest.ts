// Made from the records of the server; do not edit. RestTypesTest says how.

import type { NoteId, ParticipantId, Role } from './protocol';

export const PROBLEM_CODES = [
  'UNREADABLE',
  'NOT_A_WORKSHOP',
  'NOT_A_SCRIPT',
  'YEAR_UNKNOWN',
  'FIGURE_UNKNOWN',
  'DAY_OUT_OF_RANGE',
  'NO_SESSION',
  'OTHER_ORIGIN',
  'KEY_NEEDED',
  'KEY_WRONG',
  'REMOVED',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'CODE_UNKNOWN',
  'LINK_UNKNOWN',
  'NO_PARTICIPANT',
  'NO_INVITATION',
  'METHOD_NOT_ALLOWED',
  'TOO_SLOW',
  'TOO_LARGE',
  'UPGRADE_REQUIRED',
  'TOO_MANY_GUESSES',
  'TOO_MANY_WORKSHOPS',
  'HEADERS_TOO_LARGE',
  'FAILED',
  'VERSION_UNKNOWN',
  'UNAVAILABLE',
  'NOT_KEPT',
  'NO_SPACE',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Created {
  readonly id: string;
  readonly facilitatorLink: string;
  readonly wallLink: string;
}

export interface Found {
  readonly workshop: WorkshopId;
}

export type WorkshopId = string;

export interface Entered {
  readonly role: Role;
  readonly participant?: ParticipantId;
  readonly subject: string;
  readonly daysKept?: number;
}

export interface Self {
  readonly role: Role;
  readonly participant?: ParticipantId;
  readonly daysKept?: number;
}

export interface QrPath {
  readonly size: number;
  readonly path: string;
}

export interface Invitation {
  readonly code: string;
  readonly link: string;
  readonly address: string;
  readonly expires: string;
  readonly qr: QrPath;
}

export interface Removed {
  readonly participants: readonly ParticipantId[];
}

export interface ShelvedNotes {
  readonly notes: number;
}

export interface FaultWords {
  readonly nl: string;
  readonly en: string;
}

export interface Fault {
  readonly path: string;
  readonly code: string;
  readonly told?: FaultWords;
}

export interface ProblemDetails {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly errors?: readonly Fault[];
}

export type Run = PlainText | CitedFigure;

export interface PlainText {
  readonly type: 'PlainText';
  readonly text: string;
}

export interface CitedFigure {
  readonly type: 'CitedFigure';
  readonly text: string;
  readonly notes: readonly NoteId[];
  readonly year?: number;
}

export interface Sentence {
  readonly runs: readonly Run[];
}

export interface Section {
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

export interface WatchPoint {
  readonly sentences: readonly Sentence[];
}

export interface Written {
  readonly seq: number;
  readonly paragraph: FinancialParagraph;
  readonly withheldAmounts: number;
}

export interface FinancialParagraph {
  readonly sections: readonly Section[];
  readonly points: readonly WatchPoint[];
}

export interface UnknownNote {
  readonly note: NoteId;
  readonly name: string;
}

export interface Told {
  readonly seq: number;
  readonly explanation: Explanation;
  readonly withheldAmounts: number;
}

export type Explanation = Calculated | NotKnown | NotCounted | NotThere;

export interface Calculated {
  readonly type: 'Calculated';
  readonly figure: Explained;
}

export interface Explained {
  readonly joint: string;
  readonly title: string;
  readonly value: string;
  readonly formula?: string;
  readonly note?: NoteId;
  readonly year?: number;
  readonly source?: string;
  readonly reference?: Provenance;
  readonly bounds?: ExplainedBounds;
  readonly unknown: readonly UnknownNote[];
  readonly terms: readonly Explained[];
}

export interface Provenance {
  readonly source: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly doubt?: string;
  readonly doubtInEnglish?: string;
}

export interface ExplainedBounds {
  readonly low: string;
  readonly high: string;
}

export interface NotKnown {
  readonly type: 'NotKnown';
  readonly note: NoteId;
  readonly name: string;
  readonly year: number;
}

export interface NotCounted {
  readonly type: 'NotCounted';
  readonly note: NoteId;
  readonly name: string;
  readonly year: number;
}

export interface NotThere {
  readonly type: 'NotThere';
  readonly unknown: readonly UnknownNote[];
}

export interface TaskFieldChoice {
  readonly code: string;
  readonly name?: string;
}

export interface Choices {
  readonly taskFields: readonly TaskFieldChoice[];
  readonly outdated: Readonly<Record<string, readonly string[]>>;
  readonly payers: readonly string[];
}

export const YEAR_FIGURES = [
  'COSTS',
  'STRUCTURAL_COSTS',
  'INCIDENTAL_COSTS',
  'INCOME',
  'STRUCTURAL_INCOME',
  'INCIDENTAL_INCOME',
  'ADDITIONS',
  'WITHDRAWALS',
  'BALANCE',
  'RESULT',
  'STRUCTURAL_RESULT',
  'STRUCTURAL_COVER',
  'CUMULATIVE_RESULT',
  'STRUCTURAL_ROOM',
  'CEILING_ROOM',
  'CUMULATIVE_PRESENT_VALUE',
] as const;
export type YearFigure = (typeof YEAR_FIGURES)[number];

export const DRIVER_FIGURES = [
  'BREAK_EVEN',
  'CONTRIBUTION_MARGIN',
  'COST_PER_UNIT',
  'ONE_OFF_PER_UNIT',
] as const;
export type DriverFigure = (typeof DRIVER_FIGURES)[number];

export const OUTCOME_FIGURES = ['IMPACT', 'OUTCOME_PRESENT_VALUE'] as const;
export type OutcomeFigure = (typeof OUTCOME_FIGURES)[number];

export const PARTY_FIGURES = [
  'PARTY_INVESTMENT',
  'PARTY_SAVING',
  'PARTY_SOCIAL_VALUE',
  'PARTY_NET',
] as const;
export type PartyFigure = (typeof PARTY_FIGURES)[number];

export const WHOLE_FIGURES = [
  'NET_PRESENT_VALUE',
  'INPUTS',
  'SOCIETAL_PRESENT_VALUE',
  'SOCIETAL_NET_PRESENT_VALUE',
  'SOCIAL_RETURN',
  'NET_SOCIAL_RETURN',
  'SOCIAL_PAYBACK_MONTHS',
] as const;
export type WholeFigure = (typeof WHOLE_FIGURES)[number];
