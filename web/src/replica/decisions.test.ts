import { describe, expect, it } from 'vitest';
import { golden, goldenFiles } from '../protocol/golden';
import type { Command, Event, NoteId, Refusal, WorkshopView } from '../protocol/protocol';
import { COMMANDS_FOR_PARTICIPANTS, LIMITS } from '../protocol/protocol';
import type { Limits } from './rules/commandCheck';
import { type Actor, decide } from './rules/decider';
import { evolve } from './rules/evolution';
import { has } from './rules/notes';

/** What the server made of a command, between what the one who asked saw and sees of it. */
interface Decided {
  readonly command: Command;
  readonly actor: Actor;
  readonly before?: WorkshopView;
  readonly event?: Event;
  readonly refusal?: Refusal;
  readonly after?: WorkshopView;
}

interface Decisions {
  readonly limits: Partial<Limits>;
  readonly cases: readonly Decided[];
}

const FOLDER = 'protocol/decisions';

describe('The golden decisions', () => {
  const files = goldenFiles(FOLDER);

  it.each(files)('SYN21 are taken alike where the server takes them: %s', (file) => {
    const { limits, cases } = golden<Decisions>(`${FOLDER}/${file}`);
    const taken = cases.filter((decided) => decided.event && !isOutOfSight(decided));
    expect(taken.length).toBeGreaterThan(0);
    for (const decided of taken) expectTakenAlike(decided, { ...LIMITS, ...limits });
  });

  it('SYN21 are there for every command of a participant', () => {
    const commands = files.map((file) => file.replace('.json', ''));
    expect(commands).toEqual(expect.arrayContaining([...COMMANDS_FOR_PARTICIPANTS]));
  });
});

function expectTakenAlike({ command, actor, before, event, after }: Decided, limits: Limits) {
  const foreseen = decide(command, actor, before, limits);
  expect(foreseen, JSON.stringify(command)).not.toHaveProperty('refusal');
  if (!before || !after) return;
  for (const each of ['event' in foreseen ? foreseen.event : event, event]) {
    const hidden = [...before.notes.hidden, ...after.notes.hidden];
    const evolved = each && unsigned(evolve(before, each), hidden);
    expect(evolved, JSON.stringify(command)).toStrictEqual(unsigned(after, hidden));
  }
}

/** Who has no key does not see what it hides. No page is like that: it has its session at least. */
function isOutOfSight({ event, after }: Decided): boolean {
  const added = event?.type === 'NoteAdded' && after ? event.note : undefined;
  return added !== undefined && after !== undefined && !has(after.notes.canvases, added);
}

/**
 * Whose a new note is depends on the device that it is made on, and what a hidden one will show of
 * its author the server says when it is shown.
 */
function unsigned(workshop: WorkshopView, hidden: readonly NoteId[]): WorkshopView {
  const { notes } = workshop;
  const open = Object.entries(notes.signatures).filter(([note]) => !hidden.includes(note));
  return { ...workshop, notes: { ...notes, authors: {}, signatures: Object.fromEntries(open) } };
}
