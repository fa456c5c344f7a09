import type {
  Attendance,
  Block,
  BlockGuide,
  Event,
  Participant,
  ParticipantId,
  Preparation,
  WorkshopView,
} from '../../protocol/protocol';
import { present } from './history';
import { evolveNotes } from './noteEvolution';

/**
 * What an event does to a workshop, as `WorkshopEvolution` has it on the server. `workshop` is
 * absent before its history has begun. An event that does not fit means that the history is broken.
 */
export function evolve(workshop: WorkshopView | undefined, event: Event): WorkshopView {
  if (event.type === 'WorkshopCreated') {
    const { preparation, canvases } = event;
    const notes = { canvases, withheld: {}, authors: {} };
    return { preparation, notes, attendance: { phase: 'LOBBY', participants: [] } };
  }
  return evolveWithin(present(workshop, 'A history begins with its creation.'), event);
}

function evolveWithin(
  workshop: WorkshopView,
  event: Exclude<Event, { type: 'WorkshopCreated' }>,
): WorkshopView {
  const { preparation, notes, attendance } = workshop;
  switch (event.type) {
    case 'SubjectChosen':
      return { ...workshop, preparation: { ...preparation, subject: event.subject } };
    case 'ContextSet':
      return { ...workshop, preparation: { ...preparation, context: event.terms } };
    case 'GuideEdited':
      return { ...workshop, preparation: guided(preparation, event.block, event.guide) };
    case 'BudgetFrameSet':
      return { ...workshop, preparation: { ...preparation, frame: event.frame } };
    case 'WorkshopStarted':
      return { ...workshop, attendance: { ...attendance, phase: 'STARTED' } };
    case 'ParticipantJoined':
      return { ...workshop, attendance: join(attendance, event.participant) };
    case 'ParticipantRenamed':
      return { ...workshop, attendance: rename(attendance, event.participant) };
    case 'ParticipantRemoved':
      return { ...workshop, attendance: without(attendance, event.participant) };
    case 'NoteAdded':
    case 'NoteEdited':
    case 'NoteMoved':
    case 'NoteSplit':
    case 'NoteShelved':
    case 'NoteRestored':
    case 'FacetSet':
    case 'FacetCleared': {
      const canvases = evolveNotes(notes.canvases, event);
      return { ...workshop, notes: { ...notes, canvases } };
    }
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

function rename(attendance: Attendance, renamed: Participant): Attendance {
  const participants = attendance.participants.map((other) =>
    other.id === renamed.id ? renamed : other,
  );
  return { ...attendance, participants };
}
