import type {
  AddNote,
  Command,
  MoveNote,
  NoteId,
  NoteMoney,
  NoteOutcome,
} from '../protocol/protocol';
import { MAIN_CANVAS } from '../protocol/protocol';

// What a page of version 1 asked, and left unanswered on this device. A workshop then had one
// canvas without a name, and money and outcome each had a command of their own.

interface SetMoney {
  readonly type: 'SetMoney';
  readonly note: NoteId;
  readonly money: Omit<NoteMoney, 'type'>;
}

interface SetOutcome {
  readonly type: 'SetOutcome';
  readonly note: NoteId;
  /** Absent to take it off. */
  readonly outcome?: Omit<NoteOutcome, 'type'>;
}

type SameSince = Exclude<Command, { type: 'AddNote' | 'MoveNote' | 'SetFacet' | 'ClearFacet' }>;

export type Command1 =
  | SameSince
  | Omit<AddNote, 'canvas'>
  | Omit<MoveNote, 'canvas'>
  | SetMoney
  | SetOutcome;

/** The same, as it is asked today. */
export function fromVersion1(command: Command1): Command {
  switch (command.type) {
    case 'AddNote':
    case 'MoveNote':
      return { ...command, canvas: MAIN_CANVAS };
    case 'SetMoney':
      return {
        type: 'SetFacet',
        note: command.note,
        facet: { type: 'NoteMoney', ...command.money },
      };
    case 'SetOutcome':
      return outcomeSet(command);
    default:
      return command;
  }
}

function outcomeSet({ note, outcome }: SetOutcome): Command {
  return outcome
    ? { type: 'SetFacet', note, facet: { type: 'NoteOutcome', ...outcome } }
    : { type: 'ClearFacet', note, kind: 'OUTCOME' };
}
