import english from '../../../exports/src/main/resources/nl/sluitend/exports/guide/en.json';
import dutch from '../../../exports/src/main/resources/nl/sluitend/exports/guide/nl.json';
import { BLOCKS, type Block, type BlockGuide, type Guide } from '../protocol/protocol';

/** The questions of the method sheet: the same files from which the server makes a new workshop. */
const guides: readonly Guide[] = [dutch, english];

/** The method in the language this guide began in: the one it has most in controls with. */
export function methodOf(guide: Guide): Guide {
  const [best = dutch] = guides.toSorted((a, b) => inCommon(b, guide) - inCommon(a, guide));
  return best;
}

export function isAdapted(guide: BlockGuide, method: BlockGuide): boolean {
  return texts(guide).some((text, i) => text !== texts(method)[i]);
}

export function adapted(guide: Guide): Block[] {
  const method = methodOf(guide);
  return BLOCKS.filter((block) => isAdapted(guide.blocks[block], method.blocks[block]));
}

function inCommon(a: Guide, b: Guide): number {
  return BLOCKS.flatMap((block) => {
    const others = texts(b.blocks[block]);
    return texts(a.blocks[block]).filter((text, i) => text === others[i]);
  }).length;
}

function texts({ label, question, example, followUp }: BlockGuide): string[] {
  return [label, question, example, followUp];
}
