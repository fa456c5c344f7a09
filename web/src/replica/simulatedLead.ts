import type {
  Command,
  Event,
  Led,
  NoteId,
  Refusal,
  Script,
  SetDoing,
  ShowNotes,
  Step,
  WorkshopView,
} from '../protocol/protocol';
import { BLOCKS } from '../protocol/protocol';
import { find } from './rules/notes';

// What a facilitator of the simulation does with the hour, as `SessionDecider` has it on the
// server. Time stands still, and what is shown comes in another order than it was written.

export const NOON = '2026-11-23T12:00:00Z';

const COUNTING = { type: 'Counting', until: '2026-11-23T12:05:00Z' } as const;

export const SCRIPT: Script = { minutes: 60, steps: BLOCKS.slice(0, 3).map(stepOf) };

function stepOf(block: (typeof BLOCKS)[number], number: number): Step {
  const own = number === 0 ? 'OWN' : 'ALL';
  return {
    id: `step-on-${block}`,
    kind: { type: 'BlockStep', block },
    title: '',
    minutes: 5,
    instruction: '',
    opens: number === 2 ? 'DISCUSSING' : 'WRITING',
    participants: {
      notes: { add: 'ALL', edit: own, move: own, shelve: own, facets: own },
      vote: false,
    },
    screens: { wall: 'BLOCK', devices: 'BLOCK' },
  };
}

type Answer = { readonly event: Event } | { readonly refusal: Refusal };

export function leading(command: Command, workshop: WorkshopView): Answer {
  const { stage } = workshop.hour;
  const led = stage.type === 'Led' ? stage : undefined;
  switch (command.type) {
    case 'GoToStep':
      return led?.step === command.from ? going(command.to) : { refusal: 'STEP_LEFT' };
    case 'SetDoing':
      return led?.step === command.step
        ? { event: doing(command, led, workshop) }
        : { refusal: 'STEP_LEFT' };
    case 'ShowNotes':
      return showing(command, workshop);
    default:
      return { refusal: 'NOT_NOW' };
  }
}

function going(to: string): Answer {
  const step = SCRIPT.steps.find(({ id }) => id === to);
  return step
    ? {
        event: {
          type: 'StepBegun',
          step: to,
          began: NOON,
          mode: step.opens,
          countdown: COUNTING,
        },
      }
    : { refusal: 'STEP_UNKNOWN' };
}

function doing(command: SetDoing, led: Led, { notes }: WorkshopView): Event {
  switch (command.doing) {
    case 'STILL':
      return { type: 'DoingSet', mode: led.mode, countdown: { type: 'Held', left: 1 }, shown: [] };
    case 'WRITING':
      return { type: 'DoingSet', mode: 'WRITING', countdown: COUNTING, shown: [] };
    case 'DISCUSSING':
    case 'VOTING': {
      const shown = notes.hidden.toReversed();
      return { type: 'DoingSet', mode: command.doing, countdown: COUNTING, shown };
    }
  }
}

function showing({ which }: ShowNotes, { notes }: WorkshopView): Answer {
  const wanted = (id: NoteId) => {
    switch (which.type) {
      case 'EveryNote':
        return true;
      case 'NotesIn':
        return find(notes.canvases, id)?.block === which.block;
      case 'OneNote':
        return id === which.note;
    }
  };
  const shown = notes.hidden.filter(wanted).toReversed();
  return shown.length > 0
    ? { event: { type: 'NotesShown', shown } }
    : { refusal: 'NOTHING_HIDDEN' };
}
