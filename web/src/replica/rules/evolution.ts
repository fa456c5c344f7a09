import type {
  Attendance,
  Block,
  BlockGuide,
  Canvas,
  Event,
  NoteId,
  NoteMoney,
  NoteOutcome,
  NoteSplit,
  Participant,
  Preparation,
  Workshop,
} from '../../protocol/protocol';
import type { Place } from './canvas';
import { add, find, findOnShelf, insertAfter, move, replace, restore, shelve } from './canvas';

/**
 * What an event does to a workshop, as `WorkshopEvolution` has it on the server. `workshop` is
 * absent before its history has begun. An event that does not fit means that the history is broken.
 */
export function evolve(workshop: Workshop | undefined, event: Event): Workshop {
  if (event.type === 'WorkshopCreated') {
    const { preparation, canvas } = event;
    return { preparation, canvas, attendance: { phase: 'LOBBY', participants: [] } };
  }
  return evolveWithin(required(workshop, 'A history begins with its creation.'), event);
}

function evolveWithin(
  workshop: Workshop,
  event: Exclude<Event, { type: 'WorkshopCreated' }>,
): Workshop {
  const { preparation, canvas, attendance } = workshop;
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
    case 'NoteAdded':
      return on(workshop, add(canvas, event.block, { id: event.note, text: event.text }));
    case 'NoteEdited':
      return on(workshop, edit(canvas, event.note, event.text));
    case 'NoteMoved':
      return on(workshop, move(canvas, place(canvas, event.note), event.block, event.before));
    case 'NoteSplit':
      return on(workshop, split(canvas, event));
    case 'NoteShelved':
      return on(workshop, shelve(canvas, place(canvas, event.note)));
    case 'NoteRestored':
      return on(workshop, restore(canvas, required(findOnShelf(canvas, event.note), ON_SHELF)));
    case 'MoneySet':
      return on(workshop, price(canvas, event.note, event.money));
    case 'OutcomeSet':
      return on(workshop, value(canvas, event.note, event.outcome));
  }
}

const ON_SHEET = 'The note of a recorded event is on the sheet.';
const ON_SHELF = 'The note of a recorded return is on the shelf.';

function on(workshop: Workshop, canvas: Canvas): Workshop {
  return { ...workshop, canvas };
}

function guided(preparation: Preparation, block: Block, guide: BlockGuide): Preparation {
  const blocks = { ...preparation.guide.blocks, [block]: guide };
  return { ...preparation, guide: { blocks } };
}

function join(attendance: Attendance, participant: Participant): Attendance {
  return { ...attendance, participants: [...attendance.participants, participant] };
}

function rename(attendance: Attendance, renamed: Participant): Attendance {
  const participants = attendance.participants.map((other) =>
    other.id === renamed.id ? renamed : other,
  );
  return { ...attendance, participants };
}

function edit(canvas: Canvas, id: NoteId, text: string): Canvas {
  const at = place(canvas, id);
  return replace(canvas, at, { ...at.note, text });
}

function price(canvas: Canvas, id: NoteId, money: NoteMoney): Canvas {
  const at = place(canvas, id);
  return replace(canvas, at, { ...at.note, money });
}

function value(canvas: Canvas, id: NoteId, outcome: NoteOutcome | undefined): Canvas {
  const at = place(canvas, id);
  const { outcome: _earlier, ...bare } = at.note;
  return replace(canvas, at, outcome ? { ...bare, outcome } : bare);
}

function split(canvas: Canvas, { note, text, others }: NoteSplit): Canvas {
  return insertAfter(edit(canvas, note, text), place(canvas, note), others);
}

function place(canvas: Canvas, id: NoteId): Place {
  return required(find(canvas, id), ON_SHEET);
}

function required<T>(value: T | undefined, because: string): T {
  if (value === undefined) {
    throw new Error(because);
  }
  return value;
}
