import type {
  Event,
  Hour,
  Led,
  NoteId,
  NoteRights,
  Preparation,
  SessionEvent,
  StepBegun,
  StepId,
} from '../../protocol/protocol';
import { present } from './history';

// Where the hour is, as `Hour` has it on the server.

/** The whole group works on all notes. */
export const OPEN = rightsOf('ALL');

/** Nobody does anything. */
export const NONE = rightsOf('NONE');

function rightsOf(reach: NoteRights['add']): NoteRights {
  return { add: reach, edit: reach, move: reach, shelve: reach, facets: reach };
}

/** Whether what is written now is hidden from others. */
export function hidesWriting({ stage }: Hour): boolean {
  return stage.type === 'Led' && stage.mode === 'WRITING';
}

/** Whether the facilitator has everybody stand still. */
export function isHeld({ stage }: Hour): boolean {
  return stage.type === 'Led' && stage.countdown.type === 'Held';
}

/** What participants may do with notes now. */
export function rights(hour: Hour, { script }: Preparation): NoteRights {
  const { stage } = hour;
  if (stage.type !== 'Led') return OPEN;
  if (isHeld(hour)) return NONE;
  return script.steps.find(({ id }) => id === stage.step)?.participants.notes ?? OPEN;
}

/** Whether the group is at the step that was meant. */
export function isAt({ stage }: Hour, step: StepId): boolean {
  return stage.type === 'Led' && stage.step === step;
}

/** The notes that everybody sees from now on, in the order in which they lie from now on. */
export function shownBy(event: Event): readonly NoteId[] {
  return event.type === 'DoingSet' || event.type === 'NotesShown' ? event.shown : [];
}

export function evolveHour(hour: Hour, event: SessionEvent): Hour {
  switch (event.type) {
    case 'WorkshopStarted':
      return { stage: { type: 'Unled', since: hour.stage.since } };
    case 'StepBegun':
      return { stage: begun(hour, event) };
    case 'DoingSet':
      return led(hour, { mode: event.mode, countdown: event.countdown });
    case 'TimeSet':
      return led(hour, { countdown: event.countdown });
    case 'MinutesPlanned':
      return led(hour, { minutes: event.minutes });
    case 'NotesShown':
      return hour;
    case 'WallSet':
      return { stage: hour.stage, ...(event.scene && { onWall: event.scene }) };
  }
}

function led(hour: Hour, change: Partial<Led>): Hour {
  return { ...hour, stage: { ...leading(hour), ...change } };
}

function leading({ stage }: Hour): Led {
  const is = stage.type === 'Led' ? stage : undefined;
  return present(is, 'What happens at a step happens while the group is led.');
}

function begun({ stage }: Hour, { step, began, mode, countdown }: StepBegun): Led {
  const now = { type: 'Led', step, since: began, mode, countdown } as const;
  return stage.type === 'Led'
    ? { ...now, begun: stage.begun, minutes: stage.minutes, spent: spent(stage, began) }
    : { ...now, begun: began, minutes: {}, spent: {} };
}

/** A clock that was set back takes no time away. */
function spent({ step, since, spent: before }: Led, until: string): Led['spent'] {
  const more = Math.max(0, Date.parse(until) - Date.parse(since));
  return { ...before, [step]: (before[step] ?? 0) + more };
}
