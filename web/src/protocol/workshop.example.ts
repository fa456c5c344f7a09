import { BLOCKS, type Block, type Note, type Workshop } from './protocol';

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
export function workshopWith(notes: Partial<Record<Block, readonly Note[]>>): Workshop {
  return {
    preparation: {
      subject: { kind: 'INNOVATIVE_IDEA', title: 'Dorpsontmoeting en vervoer' },
      context: ['Achterveen', 'De Haar'],
      guide: { blocks: byBlock(guideOf) },
      frame: { firstYear: 2027 },
    },
    canvas: { blocks: byBlock((block) => notes[block] ?? []), shelf: [] },
    attendance: {
      phase: 'LOBBY',
      participants: [
        { id: 'persoon01', number: 1, nickname: 'Anna' },
        { id: 'persoon02', number: 2 },
      ],
    },
  };
}

export function slip(id: string, text: string): Note {
  return { id: `briefje-${id}`, text };
}

function guideOf(block: Block) {
  const question = `Wat is er in {context} bij ${labels[block]}?`;
  return { label: labels[block], question, example: 'een loket.', followUp: 'En dan?' };
}

function byBlock<T>(make: (block: Block) => T): Record<Block, T> {
  return Object.fromEntries(BLOCKS.map((block) => [block, make(block)])) as Record<Block, T>;
}
