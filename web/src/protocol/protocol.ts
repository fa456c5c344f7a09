// Made from the records of the server; do not edit. TypeScriptTypesTest says how.

/** A decimal number as text, "-1234.50": exact, and never a binary fraction. */
export type Decimal = string;

export const PROTOCOL_VERSION = 880056858;

export const CONTEXT_SLOT = '{context}';

export const IDENTIFIER = '[A-Za-z0-9_-]{8,40}';

export const LIMITS = {
  noteText: 140,
  notes: 500,
  notesReserved: 50,
  shelf: 2000,
  shelfReserved: 600,
  canvases: 20,
  splitParts: 6,
  contextTerms: 12,
  contextTerm: 60,
  title: 120,
  label: 40,
  question: 500,
  steps: 40,
  scriptText: 6000,
  stepMinutes: 240,
  scriptMinutes: 480,
  capacities: 12,
  capacity: 30,
  nickname: 30,
  unit: 30,
  participants: 250,
  participantsReserved: 10,
  connections: 600,
  connectionsReserved: 20,
  connectionsEach: 8,
  amountDigits: 12,
  amountDecimals: 4,
  negativeAmounts: 0,
  listedYears: 10,
  usefulLife: 100,
  supplements: 8,
  surcharge: 10,
  outcomeYears: 25,
  party: 60,
  taskField: 10,
  source: 200,
  yearFirst: 2000,
  yearLast: 2100,
  lines: 2000,
  horizon: 50,
  inputYear: 49,
  events: 50000,
  eventsReserved: 5000,
  messageBytes: 65536,
  fileBytes: 4194304,
  jsonLevels: 20,
  jsonName: 256,
  jsonTokens: 700000,
  problemsNamed: 100,
  unreadableMessages: 20,
  operationsPerSecond: 10,
  operationsAtOnce: 60,
  roomOperationsPerSecond: 25,
  roomOperationsAtOnce: 2000,
  addressOperationsPerSecond: 15,
  addressOperationsAtOnce: 1500,
  hellosAtOnce: 60,
  hellosPerSecond: 2,
  sendersRemembered: 2000,
  queuedBytes: 1048576,
  catchUpEvents: 256,
  refusalsRemembered: 256,
  emptyRooms: 64,
  writesQueued: 10000,
  storedMegabytes: 10240,
  spareMegabytes: 64,
  codeDigits: 10,
  codeWorkshops: 20,
  codeGuesses: 100,
  codeGuessEvery: 240000,
  codeGuessesOverall: 1000,
  codeGuessOverallEvery: 2000,
  codeGuessesUnderAttack: 10,
  creations: 100,
  creationEvery: 300000,
  addressesRemembered: 100000,
  invitation: 604800000,
  invitationLongest: 7776000000,
  link: 7776000000,
  session: 2592000000,
  deviceKey: 5184000000,
  deviceKeys: 4,
} as const;

export const MAIN_CANVAS = 'main-canvas';

export const COMMANDS_FOR_PARTICIPANTS = [
  'Join',
  'SignAs',
  'AddNote',
  'EditNote',
  'MoveNote',
  'SplitNote',
  'ShelveNote',
  'RestoreNote',
  'SetFacet',
  'ClearFacet',
] as const;

export const FACET_KIND_FITS = {
  MONEY: ['REVENUE', 'COSTS'],
  OUTCOME: ['VALUE', 'REVENUE'],
} as const;

export const FACET_KIND = {
  NoteMoney: 'MONEY',
  NoteOutcome: 'OUTCOME',
} as const;

export const LOOKALIKES = {
  а: 'a',
  в: 'b',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'h',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'n',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'y',
  χ: 'x',
  ı: 'i',
  l: 'i',
  1: 'i',
  0: 'o',
  ς: 'σ',
} as const;

export type ClientMessage = Hello | Submit | Writing | SayReady | Ping;

export interface Hello {
  readonly type: 'Hello';
  readonly version: number;
  readonly lastSeq: number;
}

export interface Submit {
  readonly type: 'Submit';
  readonly opId: OpId;
  readonly command: Command;
}

export type OpId = string;

export type Command =
  | CreateWorkshop
  | PreparationCommand
  | PeopleCommand
  | NoteCommand
  | SessionCommand;

export interface CreateWorkshop {
  readonly type: 'CreateWorkshop';
  readonly preparation: Preparation;
  readonly canvases: Readonly<Record<CanvasId, Canvas>>;
}

export interface Preparation {
  readonly subject: Subject;
  readonly context: readonly string[];
  readonly guide: Guide;
  readonly frame: BudgetFrame;
  readonly script: Script;
  readonly naming: Naming;
}

export interface Subject {
  readonly kind: SubjectKind;
  readonly title: string;
}

export const SUBJECT_KINDS = [
  'THEME',
  'QUESTION',
  'POLICY_INTENTION',
  'INNOVATIVE_IDEA',
  'OTHER',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface Guide {
  readonly blocks: Readonly<Record<Block, BlockGuide>>;
}

export const BLOCKS = [
  'SEGMENTS',
  'VALUE',
  'CHANNELS',
  'RELATIONSHIPS',
  'REVENUE',
  'RESOURCES',
  'ACTIVITIES',
  'PARTNERS',
  'COSTS',
] as const;
export type Block = (typeof BLOCKS)[number];
export const BLOCK_DIMENSION: Readonly<Record<Block, Dimension>> = {
  SEGMENTS: 'VALUE_PROPOSITION',
  VALUE: 'VALUE_PROPOSITION',
  CHANNELS: 'VALUE_PROPOSITION',
  RELATIONSHIPS: 'VALUE_PROPOSITION',
  REVENUE: 'FINANCE',
  RESOURCES: 'REALISATION',
  ACTIVITIES: 'REALISATION',
  PARTNERS: 'REALISATION',
  COSTS: 'FINANCE',
};

export const DIMENSIONS = ['VALUE_PROPOSITION', 'REALISATION', 'FINANCE'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface BlockGuide {
  readonly label: string;
  readonly question: string;
  readonly example: string;
  readonly followUp: string;
}

export interface BudgetFrame {
  readonly firstYear: number;
  readonly ceiling?: Money;
  readonly payer?: string;
}

export type Money = Decimal;

export interface Script {
  readonly minutes: number;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly id: StepId;
  readonly kind: StepKind;
  readonly title: string;
  readonly minutes: number;
  readonly instruction: string;
  readonly opens: Mode;
  readonly participants: StepRights;
  readonly screens: Screens;
}

export type StepId = string;

export type StepKind =
  | OpeningStep
  | BlockStep
  | ActivityStep
  | VotingStep
  | BalancingStep
  | ReadingBackStep;

export interface OpeningStep {
  readonly type: 'OpeningStep';
}

export interface BlockStep {
  readonly type: 'BlockStep';
  readonly block: Block;
}

export interface ActivityStep {
  readonly type: 'ActivityStep';
}

export interface VotingStep {
  readonly type: 'VotingStep';
}

export interface BalancingStep {
  readonly type: 'BalancingStep';
}

export interface ReadingBackStep {
  readonly type: 'ReadingBackStep';
}

export const MODES = ['WRITING', 'DISCUSSING', 'VOTING'] as const;
export type Mode = (typeof MODES)[number];

export interface StepRights {
  readonly notes: NoteRights;
  readonly vote: boolean;
}

export interface NoteRights {
  readonly add: Reach;
  readonly edit: Reach;
  readonly move: Reach;
  readonly shelve: Reach;
  readonly facets: Reach;
}

export const REACHS = ['NONE', 'OWN', 'ALL'] as const;
export type Reach = (typeof REACHS)[number];

export interface Screens {
  readonly wall: Scene;
  readonly devices: Scene;
}

export const SCENES = ['LOBBY', 'INSTRUCTION', 'BLOCK', 'CANVAS', 'BALANCE', 'PARAGRAPH'] as const;
export type Scene = (typeof SCENES)[number];

export type Naming = Anonymous | ByRole | ByName;

export interface Anonymous {
  readonly type: 'Anonymous';
}

export interface ByRole {
  readonly type: 'ByRole';
  readonly capacities: readonly string[];
}

export interface ByName {
  readonly type: 'ByName';
}

export type CanvasId = string;

export interface Canvas {
  readonly blocks: Readonly<Record<Block, readonly Note[]>>;
  readonly shelf: readonly Shelved[];
}

export interface Note {
  readonly id: NoteId;
  readonly text: string;
  readonly facets: readonly Facet[];
}

export type NoteId = string;

export type Facet = NoteMoney | NoteOutcome;

export interface NoteMoney {
  readonly type: 'NoteMoney';
  readonly amount: Amount;
  readonly recurrence: Recurrence;
  readonly indexation?: Indexation;
  readonly party?: string;
  readonly taskField?: string;
  readonly source?: string;
}

export type Amount = Unknown | Fixed | Variable | Driven | Listed | Staff | Investment | Saving;

export interface Unknown {
  readonly type: 'Unknown';
}

export interface Fixed {
  readonly type: 'Fixed';
  readonly perYear: Estimate;
}

export type Estimate = Missing | Decimal | Range;

export interface Missing {
  readonly type: 'Missing';
}

export interface Range {
  readonly type: 'Range';
  readonly low: Decimal;
  readonly likely: Decimal;
  readonly high: Decimal;
}

export interface Variable {
  readonly type: 'Variable';
  readonly quantity: Estimate;
  readonly unit: string;
  readonly unitPrice: Estimate;
}

export interface Driven {
  readonly type: 'Driven';
  readonly driver: string;
  readonly perUnit: Decimal;
  readonly unitPrice: Estimate;
}

export interface Listed {
  readonly type: 'Listed';
  readonly from: number;
  readonly values: readonly Estimate[];
}

export interface Staff {
  readonly type: 'Staff';
  readonly hours: Estimate;
  readonly price: HourlyPrice;
}

export interface HourlyPrice {
  readonly wage: Estimate;
  readonly productivity: Estimate;
  readonly overhead: Estimate;
  readonly supplements: readonly HourlyPriceSupplement[];
  readonly margin: Decimal;
}

export interface HourlyPriceSupplement {
  readonly label: string;
  readonly perHour: Money;
}

export interface Investment {
  readonly type: 'Investment';
  readonly price: Estimate;
  readonly usefulLife: number;
  readonly residualValue: Money;
  readonly method: Depreciation;
  readonly interest: Decimal;
}

export const DEPRECIATIONS = ['LINEAR', 'ANNUITY'] as const;
export type Depreciation = (typeof DEPRECIATIONS)[number];

export interface Saving {
  readonly type: 'Saving';
  readonly perYear: Estimate;
  readonly cashedBy: string;
  readonly since: number;
  readonly outcome: string;
}

export type Recurrence = Structural | Incidental;

export interface Structural {
  readonly type: 'Structural';
  readonly from?: number;
  readonly until?: number;
}

export interface Incidental {
  readonly type: 'Incidental';
  readonly year: number;
  readonly until?: number;
}

export interface Indexation {
  readonly rate: Decimal;
  readonly priceLevel: number;
}

export interface NoteOutcome {
  readonly type: 'NoteOutcome';
  readonly party: string;
  readonly benefit: OutcomeBenefit;
  readonly worth: PerUnit;
  readonly filters: Filters;
  readonly dropOff: Estimate;
  readonly duration: Estimate;
  readonly start?: OutcomeStart;
  readonly indicator?: string;
}

export const OUTCOME_BENEFITS = ['SAVING', 'SOCIAL_VALUE'] as const;
export type OutcomeBenefit = (typeof OUTCOME_BENEFITS)[number];

export interface PerUnit {
  readonly type: 'PerUnit';
  readonly quantity: Estimate;
  readonly proxy: Estimate;
  readonly proxyDescription?: string;
  readonly source?: string;
  readonly priceLevel?: number;
}

export interface Filters {
  readonly deadweight: Estimate;
  readonly displacement: Estimate;
  readonly attribution: Estimate;
}

export const OUTCOME_STARTS = ['DURING', 'AFTER'] as const;
export type OutcomeStart = (typeof OUTCOME_STARTS)[number];

export interface Shelved {
  readonly note: Note;
  readonly from: Block;
  readonly before?: NoteId;
}

export type PreparationCommand =
  | ChooseSubject
  | SetContext
  | EditGuide
  | SetBudgetFrame
  | SetScript
  | ChooseNaming;

export interface ChooseSubject {
  readonly type: 'ChooseSubject';
  readonly subject: Subject;
  readonly seen?: Subject;
}

export interface SetContext {
  readonly type: 'SetContext';
  readonly terms: readonly string[];
  readonly seen?: readonly string[];
}

export interface EditGuide {
  readonly type: 'EditGuide';
  readonly block: Block;
  readonly guide: BlockGuide;
  readonly seen?: BlockGuide;
}

export interface SetBudgetFrame {
  readonly type: 'SetBudgetFrame';
  readonly frame: BudgetFrame;
  readonly seen?: BudgetFrame;
}

export interface SetScript {
  readonly type: 'SetScript';
  readonly script: Script;
  readonly seen?: Script;
}

export interface ChooseNaming {
  readonly type: 'ChooseNaming';
  readonly naming: Naming;
  readonly seen?: Naming;
}

export type PeopleCommand = RemoveParticipant | Join | SignAs;

export interface RemoveParticipant {
  readonly type: 'RemoveParticipant';
  readonly participant: ParticipantId;
}

export type ParticipantId = string;

export interface Join {
  readonly type: 'Join';
  readonly nickname?: string;
}

export interface SignAs {
  readonly type: 'SignAs';
  readonly signing: Signing;
}

export type Signing = InCapacity | WithName;

export interface InCapacity {
  readonly type: 'InCapacity';
  readonly capacity: string;
}

export interface WithName {
  readonly type: 'WithName';
}

export type NoteCommand =
  | AddNote
  | EditNote
  | MoveNote
  | SplitNote
  | ShelveNote
  | RestoreNote
  | SetFacet
  | ClearFacet;

export interface AddNote {
  readonly type: 'AddNote';
  readonly canvas: CanvasId;
  readonly note: NoteId;
  readonly block: Block;
  readonly text: string;
}

export interface EditNote {
  readonly type: 'EditNote';
  readonly note: NoteId;
  readonly text: string;
  readonly seen?: string;
}

export interface MoveNote {
  readonly type: 'MoveNote';
  readonly note: NoteId;
  readonly canvas: CanvasId;
  readonly block: Block;
  readonly before?: NoteId;
}

export interface SplitNote {
  readonly type: 'SplitNote';
  readonly note: NoteId;
  readonly text: string;
  readonly others: readonly NewNote[];
  readonly seen?: string;
}

export interface NewNote {
  readonly id: NoteId;
  readonly text: string;
}

export interface ShelveNote {
  readonly type: 'ShelveNote';
  readonly note: NoteId;
}

export interface RestoreNote {
  readonly type: 'RestoreNote';
  readonly note: NoteId;
}

export interface SetFacet {
  readonly type: 'SetFacet';
  readonly note: NoteId;
  readonly facet: Facet;
  readonly seen?: SeenFacet;
}

export interface SeenFacet {
  readonly facet?: Facet;
}

export interface ClearFacet {
  readonly type: 'ClearFacet';
  readonly note: NoteId;
  readonly kind: FacetKind;
  readonly seen?: SeenFacet;
}

export const FACET_KINDS = ['MONEY', 'OUTCOME'] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

export type SessionCommand =
  | StartWorkshop
  | GoToStep
  | SetDoing
  | AddMinutes
  | PlanMinutes
  | ShowNotes
  | PutOnWall;

export interface StartWorkshop {
  readonly type: 'StartWorkshop';
}

export interface GoToStep {
  readonly type: 'GoToStep';
  readonly from?: StepId;
  readonly to: StepId;
}

export interface SetDoing {
  readonly type: 'SetDoing';
  readonly step: StepId;
  readonly doing: Doing;
}

export const DOINGS = ['WRITING', 'DISCUSSING', 'VOTING', 'STILL'] as const;
export type Doing = (typeof DOINGS)[number];

export interface AddMinutes {
  readonly type: 'AddMinutes';
  readonly step: StepId;
  readonly minutes: number;
}

export interface PlanMinutes {
  readonly type: 'PlanMinutes';
  readonly step: StepId;
  readonly minutes: Readonly<Record<StepId, number>>;
}

export interface ShowNotes {
  readonly type: 'ShowNotes';
  readonly which: SessionCommandChoosing;
}

export type SessionCommandChoosing = EveryNote | NotesIn | OneNote;

export interface EveryNote {
  readonly type: 'EveryNote';
}

export interface NotesIn {
  readonly type: 'NotesIn';
  readonly block: Block;
}

export interface OneNote {
  readonly type: 'OneNote';
  readonly note: NoteId;
}

export interface PutOnWall {
  readonly type: 'PutOnWall';
  readonly scene?: Scene;
}

export interface Writing {
  readonly type: 'Writing';
  readonly note?: NoteId;
}

export interface SayReady {
  readonly type: 'SayReady';
  readonly step: StepId;
  readonly ready: boolean;
}

export interface Ping {
  readonly type: 'Ping';
}

export type ServerMessage =
  | Welcome
  | Snapshot
  | Events
  | Settled
  | Refused
  | Presence
  | BeingWritten
  | Readiness
  | Figures
  | InvitationChanged
  | Unreadable
  | Pong;

export interface Welcome {
  readonly type: 'Welcome';
  readonly role: Role;
  readonly self?: ParticipantId;
}

export const ROLES = ['FACILITATOR', 'PARTICIPANT', 'WALL'] as const;
export type Role = (typeof ROLES)[number];

export interface Snapshot {
  readonly type: 'Snapshot';
  readonly seq: number;
  readonly workshop: WorkshopView;
}

export interface WorkshopView {
  readonly preparation: Preparation;
  readonly notes: NotesView;
  readonly attendance: Attendance;
  readonly hour: Hour;
}

export interface NotesView {
  readonly canvases: Readonly<Record<CanvasId, Canvas>>;
  readonly withheld: Readonly<Record<CanvasId, Readonly<Record<Block, number>>>>;
  readonly authors: Readonly<Record<NoteId, Author>>;
  readonly hidden: readonly NoteId[];
  readonly signatures: Readonly<Record<NoteId, Signature>>;
}

export const AUTHORS = ['MINE', 'ANOTHERS'] as const;
export type Author = (typeof AUTHORS)[number];

export type Signature = OfFacilitator | OfCapacity | OfName;

export interface OfFacilitator {
  readonly type: 'OfFacilitator';
}

export interface OfCapacity {
  readonly type: 'OfCapacity';
  readonly capacity: string;
}

export interface OfName {
  readonly type: 'OfName';
  readonly number: number;
  readonly nickname?: string;
  readonly namesake?: number;
}

export interface Attendance {
  readonly participants: readonly Participant[];
}

export interface Participant {
  readonly id: ParticipantId;
  readonly number: number;
  readonly nickname?: string;
  readonly namesake?: number;
  readonly signing?: Signing;
}

export interface Hour {
  readonly stage: Stage;
  readonly onWall?: Scene;
}

export type Stage = Lobby | Unled | Led;

export interface Lobby {
  readonly type: 'Lobby';
  readonly since: string;
}

export interface Unled {
  readonly type: 'Unled';
  readonly since: string;
}

export interface Led {
  readonly type: 'Led';
  readonly step: StepId;
  readonly since: string;
  readonly mode: Mode;
  readonly countdown: Countdown;
  readonly begun: string;
  readonly minutes: Readonly<Record<StepId, number>>;
  readonly spent: Readonly<Record<StepId, number>>;
}

export type Countdown = Counting | Held;

export interface Counting {
  readonly type: 'Counting';
  readonly until: string;
}

export interface Held {
  readonly type: 'Held';
  readonly left: number;
}

export interface Events {
  readonly type: 'Events';
  readonly events: readonly ViewedEvent[];
}

export type ViewedEvent = Shown | Disclosed | Withheld | Revealed;

export interface Shown {
  readonly type: 'Shown';
  readonly seq: number;
  readonly opId: OpId;
  readonly event: Event;
  readonly authors: Readonly<Record<NoteId, Author>>;
}

export type Event = WorkshopCreated | PreparationEvent | PeopleEvent | NoteEvent | SessionEvent;

export interface WorkshopCreated {
  readonly type: 'WorkshopCreated';
  readonly preparation: Preparation;
  readonly canvases: Readonly<Record<CanvasId, Canvas>>;
}

export type PreparationEvent =
  | SubjectChosen
  | ContextSet
  | GuideEdited
  | BudgetFrameSet
  | ScriptSet
  | NamingChosen;

export interface SubjectChosen {
  readonly type: 'SubjectChosen';
  readonly subject: Subject;
}

export interface ContextSet {
  readonly type: 'ContextSet';
  readonly terms: readonly string[];
}

export interface GuideEdited {
  readonly type: 'GuideEdited';
  readonly block: Block;
  readonly guide: BlockGuide;
}

export interface BudgetFrameSet {
  readonly type: 'BudgetFrameSet';
  readonly frame: BudgetFrame;
}

export interface ScriptSet {
  readonly type: 'ScriptSet';
  readonly script: Script;
}

export interface NamingChosen {
  readonly type: 'NamingChosen';
  readonly naming: Naming;
}

export type PeopleEvent =
  | ParticipantJoined
  | ParticipantRemoved
  | ParticipantRenamed
  | ParticipantSigned;

export interface ParticipantJoined {
  readonly type: 'ParticipantJoined';
  readonly participant: Participant;
}

export interface ParticipantRemoved {
  readonly type: 'ParticipantRemoved';
  readonly participant: ParticipantId;
}

export interface ParticipantRenamed {
  readonly type: 'ParticipantRenamed';
  readonly participant: Participant;
}

export interface ParticipantSigned {
  readonly type: 'ParticipantSigned';
  readonly participant: ParticipantId;
  readonly signing: Signing;
}

export type NoteEvent =
  | NoteAdded
  | NoteEdited
  | NoteMoved
  | NoteSplit
  | NoteShelved
  | NoteRestored
  | FacetSet
  | FacetCleared;

export interface NoteAdded {
  readonly type: 'NoteAdded';
  readonly canvas: CanvasId;
  readonly note: NoteId;
  readonly block: Block;
  readonly text: string;
  readonly by?: Signature;
}

export interface NoteEdited {
  readonly type: 'NoteEdited';
  readonly note: NoteId;
  readonly text: string;
}

export interface NoteMoved {
  readonly type: 'NoteMoved';
  readonly note: NoteId;
  readonly canvas: CanvasId;
  readonly block: Block;
  readonly before?: NoteId;
}

export interface NoteSplit {
  readonly type: 'NoteSplit';
  readonly note: NoteId;
  readonly text: string;
  readonly others: readonly NewNote[];
}

export interface NoteShelved {
  readonly type: 'NoteShelved';
  readonly note: NoteId;
  readonly before?: NoteId;
}

export interface NoteRestored {
  readonly type: 'NoteRestored';
  readonly note: NoteId;
}

export interface FacetSet {
  readonly type: 'FacetSet';
  readonly note: NoteId;
  readonly facet: Facet;
}

export interface FacetCleared {
  readonly type: 'FacetCleared';
  readonly note: NoteId;
  readonly kind: FacetKind;
}

export type SessionEvent =
  | WorkshopStarted
  | StepBegun
  | DoingSet
  | TimeSet
  | MinutesPlanned
  | NotesShown
  | WallSet;

export interface WorkshopStarted {
  readonly type: 'WorkshopStarted';
}

export interface StepBegun {
  readonly type: 'StepBegun';
  readonly step: StepId;
  readonly began: string;
  readonly mode: Mode;
  readonly countdown: Countdown;
}

export interface DoingSet {
  readonly type: 'DoingSet';
  readonly mode: Mode;
  readonly countdown: Countdown;
  readonly shown: readonly NoteId[];
}

export interface TimeSet {
  readonly type: 'TimeSet';
  readonly countdown: Countdown;
}

export interface MinutesPlanned {
  readonly type: 'MinutesPlanned';
  readonly minutes: Readonly<Record<StepId, number>>;
}

export interface NotesShown {
  readonly type: 'NotesShown';
  readonly shown: readonly NoteId[];
}

export interface WallSet {
  readonly type: 'WallSet';
  readonly scene?: Scene;
}

export interface Disclosed {
  readonly type: 'Disclosed';
  readonly seq: number;
  readonly opId: OpId;
  readonly event: Event;
  readonly notes: Readonly<Record<CanvasId, Canvas>>;
  readonly authors: Readonly<Record<NoteId, Author>>;
  readonly withheld: Readonly<Record<CanvasId, Readonly<Record<Block, number>>>>;
  readonly signatures: Readonly<Record<NoteId, Signature>>;
}

export interface Withheld {
  readonly type: 'Withheld';
  readonly seq: number;
  readonly withheld: Readonly<Record<CanvasId, Readonly<Record<Block, number>>>>;
}

export interface Revealed {
  readonly type: 'Revealed';
  readonly seq: number;
  readonly opId: OpId;
  readonly workshop: WorkshopView;
}

export interface Settled {
  readonly type: 'Settled';
  readonly opId: OpId;
  readonly seq: number;
}

export interface Refused {
  readonly type: 'Refused';
  readonly opId: OpId;
  readonly refusal: Refusal;
}

export const REFUSALS = [
  'WORKSHOP_UNKNOWN',
  'WORKSHOP_EXISTS',
  'NOT_ALLOWED',
  'TEXT_EMPTY',
  'TEXT_TOO_LONG',
  'TEXT_UNREADABLE',
  'CHANGED_MEANWHILE',
  'NOTE_EXISTS',
  'NOTE_UNKNOWN',
  'NOTE_ON_SHELF',
  'NOTE_NOT_ON_SHELF',
  'NOTHING_TO_SPLIT',
  'TOO_MANY_PARTS',
  'CANVAS_FULL',
  'SHELF_FULL',
  'CANVAS_UNKNOWN',
  'TOO_MANY_CANVASES',
  'NOT_IN_THIS_BLOCK',
  'AMOUNT_OUT_OF_RANGE',
  'SHARE_OUT_OF_RANGE',
  'YEAR_OUT_OF_RANGE',
  'YEARS_OUT_OF_ORDER',
  'NO_YEARS',
  'TOO_MANY_YEARS',
  'RANGE_OUT_OF_ORDER',
  'USEFUL_LIFE_OUT_OF_RANGE',
  'DURATION_OUT_OF_RANGE',
  'TOO_MANY_SUPPLEMENTS',
  'INVESTMENT_INDEXED',
  'RESIDUAL_ABOVE_PRICE',
  'TOO_MANY_TERMS',
  'TOO_MANY_STEPS',
  'TOO_MANY_CAPACITIES',
  'CAPACITIES_UNCLEAR',
  'NAMING_FIXED',
  'SIGNED_OTHERWISE',
  'UNSIGNED',
  'MINUTES_OUT_OF_RANGE',
  'STEP_LEFT',
  'STEP_UNKNOWN',
  'STEP_TWICE',
  'SCRIPT_TOO_LONG',
  'NOTHING_HIDDEN',
  'NOT_NOW',
  'TOO_MANY_PARTICIPANTS',
  'HISTORY_FULL',
  'TOO_FAST',
  'NOT_KEPT',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface Presence {
  readonly type: 'Presence';
  readonly online: readonly ParticipantId[];
  readonly facilitator: boolean;
}

export interface BeingWritten {
  readonly type: 'BeingWritten';
  readonly notes: readonly NoteId[];
}

export interface Readiness {
  readonly type: 'Readiness';
  readonly ready: number;
  readonly present: number;
  readonly self: boolean;
  readonly named: boolean;
  readonly silent?: number;
  readonly who?: readonly ParticipantId[];
}

export interface Figures {
  readonly type: 'Figures';
  readonly seq: number;
  readonly canvas: CanvasId;
  readonly ledger: BudgetLedger;
  readonly outlook: Outlook;
  readonly withheldAmounts: number;
}

export interface BudgetLedger {
  readonly years: readonly BudgetYear[];
  readonly verdicts: readonly Verdict[];
  readonly reserveMovements: readonly string[];
}

export interface BudgetYear {
  readonly year: number;
  readonly costs: Split;
  readonly income: Split;
  readonly additions: Split;
  readonly withdrawals: Split;
  readonly result: Split;
  readonly standing: BudgetYearStanding;
  readonly claim?: Money;
  readonly lines: Readonly<Record<string, Money>>;
  readonly unknown: readonly string[];
}

export interface Split {
  readonly structural: Money;
  readonly incidental: Money;
}

export const BUDGET_YEAR_STANDINGS = ['SHORT', 'UNKNOWN', 'BALANCED', 'SURPLUS'] as const;
export type BudgetYearStanding = (typeof BUDGET_YEAR_STANDINGS)[number];

export type Verdict =
  | Empty
  | Undetermined
  | Shortfall
  | StructuralShortfall
  | ReserveOverdrawn
  | OverCeiling
  | Balanced;

export interface Empty {
  readonly type: 'Empty';
}

export interface Undetermined {
  readonly type: 'Undetermined';
  readonly lines: readonly string[];
}

export interface Shortfall {
  readonly type: 'Shortfall';
  readonly year: number;
  readonly amount: Money;
}

export interface StructuralShortfall {
  readonly type: 'StructuralShortfall';
  readonly year: number;
  readonly amount: Money;
  readonly atLeast: boolean;
}

export interface ReserveOverdrawn {
  readonly type: 'ReserveOverdrawn';
  readonly year: number;
  readonly amount: Money;
  readonly atLeast: boolean;
}

export interface OverCeiling {
  readonly type: 'OverCeiling';
  readonly year: number;
  readonly amount: Money;
  readonly atLeast: boolean;
}

export interface Balanced {
  readonly type: 'Balanced';
}

export interface Outlook {
  readonly years: readonly YearOutlook[];
  readonly drivers: readonly DriverOutlook[];
  readonly outcomes: readonly OutcomeOutlook[];
  readonly societal: SocietalOutlook;
  readonly remarks: readonly Remark[];
  readonly draws: number;
}

export interface YearOutlook {
  readonly year: number;
  readonly result: Spread;
  readonly notShort: Decimal;
}

export interface Spread {
  readonly low: Decimal;
  readonly middle: Decimal;
  readonly high: Decimal;
}

export interface DriverOutlook {
  readonly note: string;
  readonly unit: string;
  readonly year: number;
  readonly oneOffs: boolean;
  readonly counted?: Decimal;
  readonly tipping: DriverOutlookTipping;
  readonly units?: Decimal;
}

export const DRIVER_OUTLOOK_TIPPINGS = [
  'FROM',
  'UP_TO',
  'ALWAYS',
  'NOTHING_FOLLOWS',
  'NOTHING_IS_LEFT',
  'EACH_COSTS_MORE',
  'UNKNOWN',
] as const;
export type DriverOutlookTipping = (typeof DRIVER_OUTLOOK_TIPPINGS)[number];

export interface OutcomeOutlook {
  readonly note: string;
  readonly impact?: Money;
  readonly presentValue?: Money;
}

export type SocietalOutlook =
  | NoOutcomes
  | NothingPutIn
  | RatioUnknown
  | NoDiscountRate
  | RatioMeasured;

export interface NoOutcomes {
  readonly type: 'NoOutcomes';
}

export interface NothingPutIn {
  readonly type: 'NothingPutIn';
}

export interface RatioUnknown {
  readonly type: 'RatioUnknown';
  readonly notes: readonly string[];
}

export interface NoDiscountRate {
  readonly type: 'NoDiscountRate';
}

export interface RatioMeasured {
  readonly type: 'RatioMeasured';
  readonly ratio: Decimal;
  readonly range?: Spread;
  readonly presentValue: Money;
  readonly investment: Money;
  readonly discountRate: Decimal;
  readonly parties: readonly SocietalOutlookPartyOutlook[];
}

export interface SocietalOutlookPartyOutlook {
  readonly party: string;
  readonly investment: Money;
  readonly saving: Money;
  readonly socialValue: Money;
  readonly net: Money;
  readonly pocket: PartyMatrixPocket;
}

export const PARTY_MATRIX_POCKETS = [
  'NO_INVESTOR',
  'RIGHT',
  'WRONG',
  'NO_GAIN_GIVEN',
  'UNKNOWN',
] as const;
export type PartyMatrixPocket = (typeof PARTY_MATRIX_POCKETS)[number];

export type Remark =
  | NeverCounts
  | YearsLeftOut
  | QuantitiesLeftOut
  | PricesOfLater
  | CeilingOfNobody
  | PayersNearCeiling
  | ReserveBesideCeiling
  | OutcomeWithoutYears
  | OneOffThatRecurs
  | StructuralThatEnds
  | CoveredByReserves
  | CountsAsNoReserve
  | OneOffBesideInvestment
  | ReserveNotGiven
  | InputsAgree
  | InputsDiffer
  | SavingAmongIncome
  | SavingAsIncome;

export interface NeverCounts {
  readonly type: 'NeverCounts';
  readonly line: string;
  readonly because: RemarkSilence;
  readonly years: readonly RemarkSilentYear[];
  readonly farther: RemarkFarther;
}

export const REMARK_SILENCES = [
  'OTHER_YEARS',
  'LISTED_ELSEWHERE',
  'CASHED_LATER',
  'NOT_IN_USE',
  'QUANTITY_LATER',
] as const;
export type RemarkSilence = (typeof REMARK_SILENCES)[number];

export interface RemarkSilentYear {
  readonly year: number;
  readonly amount?: Money;
}

export const REMARK_FARTHERS = ['NO', 'BEFORE', 'AFTER'] as const;
export type RemarkFarther = (typeof REMARK_FARTHERS)[number];

export interface YearsLeftOut {
  readonly type: 'YearsLeftOut';
  readonly line: string;
  readonly years: readonly RemarkSilentYear[];
}

export interface QuantitiesLeftOut {
  readonly type: 'QuantitiesLeftOut';
  readonly driver: string;
  readonly years: readonly RemarkSilentQuantity[];
}

export interface RemarkSilentQuantity {
  readonly year: number;
  readonly quantity?: Decimal;
}

export interface PricesOfLater {
  readonly type: 'PricesOfLater';
  readonly line: string;
  readonly priceLevel: number;
}

export interface CeilingOfNobody {
  readonly type: 'CeilingOfNobody';
  readonly payer: string;
  readonly near: readonly string[];
  readonly payers: readonly string[];
}

export interface PayersNearCeiling {
  readonly type: 'PayersNearCeiling';
  readonly payer: string;
  readonly near: readonly string[];
}

export interface ReserveBesideCeiling {
  readonly type: 'ReserveBesideCeiling';
  readonly payer: string;
  readonly withdrawn: Money;
}

export interface OutcomeWithoutYears {
  readonly type: 'OutcomeWithoutYears';
  readonly outcome: string;
}

export interface OneOffThatRecurs {
  readonly type: 'OneOffThatRecurs';
  readonly line: string;
  readonly years: number;
}

export interface StructuralThatEnds {
  readonly type: 'StructuralThatEnds';
  readonly line: string;
  readonly last: number;
}

export interface CoveredByReserves {
  readonly type: 'CoveredByReserves';
  readonly years: readonly RemarkCoveredYear[];
}

export interface RemarkCoveredYear {
  readonly year: number;
  readonly amount: Money;
}

export interface CountsAsNoReserve {
  readonly type: 'CountsAsNoReserve';
  readonly line: string;
  readonly side: Direction;
}

export const DIRECTIONS = ['COST', 'INCOME', 'ADDITION', 'WITHDRAWAL'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface OneOffBesideInvestment {
  readonly type: 'OneOffBesideInvestment';
  readonly year: number;
  readonly bought: readonly string[];
  readonly income: readonly string[];
  readonly surplus: Money;
}

export interface ReserveNotGiven {
  readonly type: 'ReserveNotGiven';
  readonly withdrawn: Money;
}

export interface InputsAgree {
  readonly type: 'InputsAgree';
  readonly years: readonly number[];
}

export interface InputsDiffer {
  readonly type: 'InputsDiffer';
  readonly years: readonly number[];
  readonly parties: readonly RemarkPartyInput[];
}

export interface RemarkPartyInput {
  readonly party: string;
  readonly putIn: Money;
  readonly budgeted: Money;
}

export interface SavingAmongIncome {
  readonly type: 'SavingAmongIncome';
  readonly line: string;
  readonly cashedBy: string;
  readonly outcome?: string;
  readonly years: readonly RemarkSavedYear[];
}

export interface RemarkSavedYear {
  readonly year: number;
  readonly claimed: Money;
  readonly counted: Money;
}

export interface SavingAsIncome {
  readonly type: 'SavingAsIncome';
  readonly line: string;
  readonly payer: string;
  readonly outcome: string;
}

export interface InvitationChanged {
  readonly type: 'InvitationChanged';
}

export interface Unreadable {
  readonly type: 'Unreadable';
  readonly error: ProtocolError;
  readonly detail: string;
}

export const PROTOCOL_ERRORS = [
  'NOT_JSON',
  'UNKNOWN_TYPE',
  'INVALID_FIELD',
  'OUT_OF_ORDER',
] as const;
export type ProtocolError = (typeof PROTOCOL_ERRORS)[number];

export interface Pong {
  readonly type: 'Pong';
  readonly at: string;
}

export const CLOSE_REASONS = [
  'OTHER_VERSION',
  'MESSAGE_TOO_LARGE',
  'NOT_TEXT',
  'TOO_MANY_UNREADABLE',
  'TOO_FAST',
  'TOO_SLOW',
  'ACCESS_ENDED',
  'SHUTTING_DOWN',
  'FAILED',
  'ROOM_FULL',
  'ERASED',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];
export const CLOSE_REASON_CODE: Readonly<Record<CloseReason, number>> = {
  OTHER_VERSION: 4000,
  MESSAGE_TOO_LARGE: 4001,
  NOT_TEXT: 4002,
  TOO_MANY_UNREADABLE: 4003,
  TOO_FAST: 4004,
  TOO_SLOW: 4005,
  ACCESS_ENDED: 4006,
  SHUTTING_DOWN: 4007,
  FAILED: 4008,
  ROOM_FULL: 4009,
  ERASED: 4010,
};
