import { recall, remember } from '../device/stored';
import { en } from './en';
import { isolating } from './isolation';
import { nl } from './nl';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
export type Words = typeof nl;

const dictionaries: Record<Language, Words> = { nl: isolating(nl), en: isolating(en) };

/** The language of the page: the one chosen on this device, or else Dutch. */
class CurrentLanguage {
  current = $state<Language>(recall('taal', languages) ?? 'nl');

  constructor() {
    document.documentElement.lang = this.current;
  }

  /** How days and lists are written: our English is that of Europe. */
  get locale(): string {
    return this.current === 'nl' ? 'nl-NL' : 'en-GB';
  }

  choose(language: Language) {
    this.current = language;
    remember('taal', language);
    document.documentElement.lang = language;
  }
}

export const language = new CurrentLanguage();

/** All text of the pages, in the current language. Ask again when needed: it follows a change. */
export function words(): Words {
  return dictionaries[language.current];
}

/** One text as it is said in each language: what was begun in another stays recognisable. */
export function inAllLanguages(text: (words: Words) => string): readonly string[] {
  return languages.map((each) => text(dictionaries[each]));
}
