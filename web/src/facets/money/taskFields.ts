import type { Choices } from '../../server/api';
import { language, words } from '../../words/words.svelte';
import { type Group, OF_REFERENCE } from '../inspector/offers';

/** The task fields of a budget year, with their names. */
export function taskFields({ taskFields: held }: Choices, year: number): readonly Group[] {
  const offers = held.map(({ code, name }) => ({
    value: code,
    label: name ? `${code} ${name}` : code,
  }));
  return [{ label: words().inspector.taskFieldsIn(year), offers, ...OF_REFERENCE }];
}

/** What a code that does not hold in the year is now. Of one that nobody knows nothing is said. */
export function outdated(choices: Choices, typed: string, year: number): string | undefined {
  const code = typed.trim();
  if (!Object.hasOwn(choices.outdated, code)) return undefined;
  const list = new Intl.ListFormat(language.current, { type: 'disjunction' });
  const now = list.format(choices.outdated[code] ?? []);
  return words().inspector.taskFieldOutdated(year, now);
}
