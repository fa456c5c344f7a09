import {
  BLOCKS,
  type Block,
  type Canvas,
  type Facet,
  type Led,
  MAIN_CANVAS,
  type Naming,
  type Note,
  type Participant,
  type Script,
  type Step,
  type WorkshopView,
} from './protocol';

const labels: Record<Block, string> = {
  SEGMENTS: 'Burgersegmenten',
  VALUE: 'Waardepropositie',
  CHANNELS: 'Kanalen',
  RELATIONSHIPS: 'Relatie',
  REVENUE: 'Inkomstenstroom',
  RESOURCES: 'Benodigde bronnen',
  ACTIVITIES: 'Kernactiviteiten',
  PARTNERS: 'Netwerkpartners',
  COSTS: 'Kostenstructuur',
};

/** A workshop with two people and the given notes, for tests. */
export function workshopWith(notes: Partial<Record<Block, readonly Note[]>>): WorkshopView {
  return {
    preparation: {
      subject: { kind: 'INNOVATIVE_IDEA', title: 'Dorpsontmoeting en vervoer' },
      context: ['Achterveen', 'De Haar'],
      guide: { blocks: byBlock(guideOf) },
      frame: { firstYear: 2027 },
      script: NO_SCRIPT,
      naming: ANONYMOUS,
    },
    notes: notesOn(byBlock((block) => notes[block] ?? [])),
    ...inLobby([
      { id: 'persoon01', number: 1, nickname: 'Anna' },
      { id: 'persoon02', number: 2 },
    ]),
  };
}

/** Notes show nothing of who wrote them. */
export const ANONYMOUS: Naming = { type: 'Anonymous' };

/** Nobody leads. */
export const NO_SCRIPT: Script = { minutes: 60, steps: [] };

type Met = Pick<WorkshopView, 'attendance' | 'hour'>;

const SINCE = '2027-01-12T09:00:00Z';

/** People who came in, before the beginning. */
export function inLobby(participants: readonly Participant[] = []): Met {
  return met('Lobby', participants);
}

/** The same, since then. */
export function begun(participants: readonly Participant[] = []): Met {
  return met('Unled', participants);
}

export function met(type: 'Lobby' | 'Unled', participants: readonly Participant[]): Met {
  return { attendance: { participants }, hour: { stage: { type, since: SINCE } } };
}

/** A script of blocks, each of so many minutes, of which the group is at one since `SINCE`. */
export function ledAt(at: number, minutes: readonly number[], more: Partial<Led> = {}) {
  const steps = minutes.map((each, i) => stepOf(BLOCKS[i % BLOCKS.length] as Block, i, each));
  const step = present(steps[at]);
  const until = new Date(Date.parse(SINCE) + step.minutes * 60_000).toISOString();
  const led: Led = {
    type: 'Led',
    step: step.id,
    since: SINCE,
    mode: step.opens,
    countdown: { type: 'Counting', until },
    begun: SINCE,
    minutes: {},
    spent: {},
    ...more,
  };
  const { preparation, attendance, notes } = workshopWith({});
  const script = { minutes: minutes.reduce((sum, each) => sum + each, 0), steps };
  return { preparation: { ...preparation, script }, attendance, notes, hour: { stage: led } };
}

function stepOf(block: Block, i: number, minutes: number): Step {
  const own = { add: 'ALL', edit: 'OWN', move: 'OWN', shelve: 'OWN', facets: 'OWN' } as const;
  return {
    id: `step-of-${i}`,
    kind: { type: 'BlockStep', block },
    title: '',
    minutes,
    instruction: '',
    opens: 'WRITING',
    participants: { notes: own, vote: false },
    screens: { wall: 'BLOCK', devices: 'BLOCK' },
  };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is no such step.');
  return value;
}

/** All notes of a workshop that lie on the sheet of its main canvas, whoever made them. */
export function notesOn(blocks: Readonly<Record<Block, readonly Note[]>>, shelf: Shelf = []) {
  const canvases = { [MAIN_CANVAS]: { blocks, shelf } };
  return { canvases, withheld: {}, authors: {}, hidden: [], signatures: {} };
}

type Shelf = Canvas['shelf'];

export function slip(id: string, text: string, ...facets: readonly Facet[]): Note {
  return { id: `briefje-${id}`, text, facets };
}

function guideOf(block: Block) {
  const question = `Wat is er in {context} bij ${labels[block]}?`;
  return { label: labels[block], question, example: 'een loket.', followUp: 'En dan?' };
}

function byBlock<T>(make: (block: Block) => T): Record<Block, T> {
  return Object.fromEntries(BLOCKS.map((block) => [block, make(block)])) as Record<Block, T>;
}
