import type {
  Attendance,
  Block,
  BlockGuide,
  Event,
  Participant,
  ParticipantId,
  ParticipantSigned,
  Preparation,
  WorkshopView,
} from '../../protocol/protocol';
import { present } from './history';
import { evolveHour, hidesWriting, shownBy } from './hour';
import { evolveNotes, turnedOver } from './noteEvolution';
import { unsigned } from './signing';

/**
 * What an event does to a workshop, as `WorkshopEvolution` has it on the server. Its creation is
 * told as a whole. An event that does not fit means that the history is broken.
 */
export function evolve(workshop: WorkshopView | undefined, event: Event): WorkshopView {
  return evolveWithin(present(workshop, 'A history begins with its creation.'), event);
}

function evolveWithin(workshop: WorkshopView, event: Event): WorkshopView {
  const { preparation, notes, attendance, hour } = workshop;
  switch (event.type) {
    case 'WorkshopCreated':
      throw new Error('Created twice.');
    case 'SubjectChosen':
      return { ...workshop, preparation: { ...preparation, subject: event.subject } };
    case 'ContextSet':
      return { ...workshop, preparation: { ...preparation, context: event.terms } };
    case 'GuideEdited':
      return { ...workshop, preparation: guided(preparation, event.block, event.guide) };
    case 'BudgetFrameSet':
      return { ...workshop, preparation: { ...preparation, frame: event.frame } };
    case 'ScriptSet':
      return { ...workshop, preparation: { ...preparation, script: event.script } };
    case 'NamingChosen':
      return {
        ...workshop,
        preparation: { ...preparation, naming: event.naming },
        attendance: unsigned(attendance),
      };
    case 'WorkshopStarted':
    case 'StepBegun':
    case 'DoingSet':
    case 'TimeSet':
    case 'MinutesPlanned':
    case 'NotesShown':
    case 'WallSet':
      return {
        ...workshop,
        notes: turnedOver(notes, shownBy(event)),
        hour: evolveHour(hour, event),
      };
    case 'ParticipantJoined':
      return { ...workshop, attendance: join(attendance, event.participant) };
    case 'ParticipantRenamed':
      return { ...workshop, attendance: rename(attendance, event.participant) };
    case 'ParticipantRemoved':
      return { ...workshop, attendance: without(attendance, event.participant) };
    case 'ParticipantSigned':
      return { ...workshop, attendance: signed(attendance, event) };
    case 'NoteAdded':
    case 'NoteEdited':
    case 'NoteMoved':
    case 'NoteSplit':
    case 'NoteShelved':
    case 'NoteRestored':
    case 'FacetSet':
    case 'FacetCleared':
      return { ...workshop, notes: evolveNotes(notes, event, hidesWriting(hour)) };
  }
}

function guided(preparation: Preparation, block: Block, guide: BlockGuide): Preparation {
  const blocks = { ...preparation.guide.blocks, [block]: guide };
  return { ...preparation, guide: { blocks } };
}

function join(attendance: Attendance, participant: Participant): Attendance {
  return { ...attendance, participants: [...attendance.participants, participant] };
}

function without(attendance: Attendance, gone: ParticipantId): Attendance {
  const participants = attendance.participants.filter(({ id }) => id !== gone);
  return { ...attendance, participants };
}

function signed(attendance: Attendance, { participant: id, signing }: ParticipantSigned) {
  const participants = attendance.participants.map((other) =>
    other.id === id ? { ...other, signing } : other,
  );
  return { ...attendance, participants };
}

function rename(attendance: Attendance, renamed: Participant): Attendance {
  const participants = attendance.participants.map((other) =>
    other.id === renamed.id ? renamed : other,
  );
  return { ...attendance, participants };
}
