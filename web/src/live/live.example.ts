import type { Command, Refusal, WorkshopView } from '../protocol/protocol';
import { BLOCKS } from '../protocol/protocol';
import { ANONYMOUS, inLobby, NO_SCRIPT, notesOn } from '../protocol/workshop.example';
import type { Live, View } from './live';

/** A workshop that holds still, and keeps what is asked of it. */
export class StillLive implements Live {
  readonly submitted: Command[] = [];
  refusal: Refusal | undefined;
  #view: View;
  #readers = new Set<(view: View) => void>();

  constructor(workshop: WorkshopView, more: Partial<View> = {}) {
    this.#view = {
      workshop,
      seq: 1,
      self: { role: 'FACILITATOR' },
      online: [],
      invitations: 0,
      facilitatorOnline: false,
      beingWritten: new Set(),
      late: [],
      connection: 'online',
      unsaved: 0,
      unsavedNotes: new Set(),
      keepsNothing: false,
      unweighed: new Set(),
      ...more,
    };
  }

  subscribe(run: (view: View) => void) {
    this.#readers.add(run);
    run(this.#view);
    return () => this.#readers.delete(run);
  }

  become(change: Partial<View>) {
    this.#view = { ...this.#view, ...change };
    for (const reader of this.#readers) {
      reader(this.#view);
    }
  }

  submit(command: Command) {
    this.submitted.push(command);
    return this.refusal;
  }

  afterSaved(run: () => void) {
    run();
  }

  write() {}

  sayReady() {}

  dropLate() {}

  async draft() {
    return '';
  }

  keepDraft() {}

  now() {
    return Date.now();
  }

  close() {}
}

const empty = <T>(of: () => T) =>
  Object.fromEntries(BLOCKS.map((block) => [block, of()])) as Record<(typeof BLOCKS)[number], T>;

export function workshop(change: Partial<WorkshopView> = {}): WorkshopView {
  return {
    preparation: {
      subject: { kind: 'THEME', title: 'Vervoer' },
      context: [],
      guide: {
        blocks: empty(() => ({ label: 'Blok', question: 'Wat?', example: '', followUp: '' })),
      },
      frame: { firstYear: 2027 },
      script: NO_SCRIPT,
      naming: ANONYMOUS,
    },
    notes: notesOn(empty(() => [])),
    ...inLobby(),
    ...change,
  };
}
