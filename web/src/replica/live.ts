import type { Readable } from 'svelte/store';
import type {
  BudgetLedger,
  Command,
  NoteId,
  ParticipantId,
  Refusal,
  Role,
  Workshop,
} from '../protocol/protocol';

/** Whether the server hears us: only after a recent sign of life is that `online`. */
export type Reach = 'connecting' | 'online' | 'offline' | 'ended';

/** Who this device is here. The participant is known once the server has said so. */
export interface Self {
  readonly role: Role;
  readonly participant?: ParticipantId;
}

/** What a screen shows: what the server confirmed, with our own unanswered operations on top. */
export interface View {
  /** Absent until the server has sent it for the first time. */
  readonly workshop?: Workshop;
  /** The last event of the server that is in `workshop`. */
  readonly seq: number;
  readonly self: Self;
  readonly online: readonly ParticipantId[];
  /** The budget as it stood after event `figures.seq`. */
  readonly figures?: { readonly seq: number; readonly ledger: BudgetLedger };
  readonly connection: Reach;
  /** Operations that the server has not acknowledged yet. */
  readonly unsaved: number;
  readonly unsavedNotes: ReadonlySet<NoteId>;
}

export interface LiveOptions {
  readonly workshop: string;
  readonly role: Role;
  /** Called when something that was submitted turns out not to happen. */
  readonly onRefusal?: (refusal: Refusal, command: Command) => void;
}

/** One workshop as this page sees it, now and as it changes. Follows the Svelte store contract. */
export interface Live extends Readable<View> {
  /**
   * Shows the effect at once, keeps the command until the server has it, and sends it. Answers the
   * refusal when it cannot be: then nothing happened and `onRefusal` is not called.
   */
  submit(command: Command): Refusal | undefined;
  /** Half-written text under a name of the screen's choosing; empty when there is none. */
  draft(name: string): Promise<string>;
  /** Keeps half-written text on this device until it is replaced; an empty text removes it. */
  keepDraft(name: string, text: string): void;
  close(): void;
}

/** `openLive(options)` opens the connection and answers at once. */
export type OpenLive = (options: LiveOptions) => Live;
