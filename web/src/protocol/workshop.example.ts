import {
  type Attendance,
  BLOCKS,
  type Block,
  type Canvas,
  type Facet,
  MAIN_CANVAS,
  type Note,
  type Participant,
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
    },
    notes: notesOn(byBlock((block) => notes[block] ?? [])),
    attendance: attendanceOf('LOBBY', [
      { id: 'persoon01', number: 1, nickname: 'Anna' },
      { id: 'persoon02', number: 2 },
    ]),
  };
}

export function attendanceOf(
  phase: Attendance['phase'],
  participants: readonly Participant[] = [],
): Attendance {
  return { phase, participants };
}

/** All notes of a workshop that lie on the sheet of its main canvas, whoever made them. */
export function notesOn(blocks: Readonly<Record<Block, readonly Note[]>>, shelf: Shelf = []) {
  return { canvases: { [MAIN_CANVAS]: { blocks, shelf } }, withheld: {}, authors: {} };
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
