import { BLOCK_DIMENSION, BLOCKS, type Block, type Dimension } from '../protocol/protocol';
import type { IconName } from '../ui/icons';

/** The hue and the mark of a dimension; one never goes without the other. */
export const FAMILY: Readonly<Record<Dimension, { name: string; mark: IconName }>> = {
  VALUE_PROPOSITION: { name: 'value', mark: 'ring' },
  REALISATION: { name: 'realisation', mark: 'bricks' },
  FINANCE: { name: 'finance', mark: 'beam' },
};

export function familyOf(block: Block) {
  return FAMILY[BLOCK_DIMENSION[block]];
}

/** The place of a block in the walk of the method sheet, from 1. */
export function stepOf(block: Block): number {
  return BLOCKS.indexOf(block) + 1;
}

/** The block that many steps further on, when there is one. */
export function blockFrom(block: Block, steps: number): Block | undefined {
  return BLOCKS[BLOCKS.indexOf(block) + steps];
}
