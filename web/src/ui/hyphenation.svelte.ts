import { type Language, language } from '../words/words.svelte';

type Hyphenate = (word: string) => string;

/** Fetched once a long word is on the screen, where the browser has no such list of its own. */
const LISTS: Record<Language, () => Promise<{ hyphenateSync: Hyphenate }>> = {
  nl: () => import('hyphen/nl'),
  en: () => import('hyphen/en-gb'),
};

/** A word that may be wider than a note, and is no part of an address, a file or an amount. */
const LONG = /(?<![\p{L}\p{N}@/_.:])(\p{L}{12,})(?!\p{L}|[\p{N}@/_]|[.:]\S)/gu;

/** So few letters do not stand alone on a line: as the style sheet asks of the browser. */
const TOO_FEW = /^(.{1,3})\u00ad|\u00ad(.{1,3})$/g;

class Hyphenation {
  #lists = $state.raw<Partial<Record<Language, Hyphenate>>>({});
  readonly #asked = new Set<Language>();

  /** The text piece by piece, of a long word the parts between which a line may end. */
  pieces(text: string): readonly (readonly string[])[] {
    const hyphenate = this.#lists[language.current];
    if (!hyphenate) return [[text]];
    // What is split by a group has the words of the group in between.
    return text.split(LONG).map((piece, p) => (p % 2 === 0 ? [piece] : partsOf(hyphenate(piece))));
  }

  /** Sees to it that a text with a long word has its parts soon. */
  async need(text: string) {
    const asked = language.current;
    if (text.search(LONG) < 0 || this.#asked.has(asked)) return;
    this.#asked.add(asked);
    if (isKnownToBrowser(asked)) return;
    try {
      const { hyphenateSync } = await LISTS[asked]();
      this.#lists = { ...this.#lists, [asked]: hyphenateSync };
    } catch {
      // Without a connection words break as they come; the next note asks again.
      this.#asked.delete(asked);
    }
  }
}

function partsOf(broken: string): string[] {
  return broken.replace(TOO_FEW, '$1$2').split('\u00ad');
}

export const hyphenation = new Hyphenation();

const PROBES: Record<Language, string> = { nl: 'verantwoordelijkheid', en: 'representation' };

/** A browser that breaks words of this language itself leaves the text whole. */
function isKnownToBrowser(asked: Language): boolean {
  const probe = document.createElement('span');
  probe.className = 'hyphenation-probe';
  probe.lang = asked;
  probe.textContent = PROBES[asked];
  document.body.append(probe);
  const range = document.createRange();
  range.selectNodeContents(probe);
  const lines = range.getClientRects().length;
  probe.remove();
  return lines > 1;
}
