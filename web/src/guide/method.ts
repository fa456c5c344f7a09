import english from '../../../files/src/main/resources/nl/sluitend/files/guide/en.json';
import dutch from '../../../files/src/main/resources/nl/sluitend/files/guide/nl.json';
import { BLOCKS, type Block, type BlockGuide, type Guide } from '../protocol/protocol';
import { inAllLanguages, type Language, languages } from '../words/words.svelte';

/** The questions of the method sheet: the same files from which the server makes a new workshop. */
const methods: Record<Language, Guide> = { nl: dutch, en: english };

/**
 * The language this guide began in: that of the method it has most in common with. Nobody knows
 * when every text was replaced.
 */
export function languageOf(guide: Guide): Language | undefined {
  const shared = (language: Language) => inCommon(methods[language], guide);
  const best = languages.reduce((a, b) => (shared(b) > shared(a) ? b : a));
  return shared(best) > 0 ? best : undefined;
}

/** The method in the language this guide began in. */
export function methodOf(guide: Guide): Guide {
  return methods[languageOf(guide) ?? 'nl'];
}

/** The short name of a block in the language of its method, unless people named it themselves. */
export function shortName(block: Block, { blocks }: Guide): string | undefined {
  const { label } = blocks[block];
  const named = languages.findIndex((each) => methods[each].blocks[block].label === label);
  return inAllLanguages((each) => each.board.shortNames[block])[named];
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
