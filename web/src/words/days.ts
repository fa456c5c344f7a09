import { language } from './words.svelte';

/** "28 november 2026" */
export function longDay(day: Date): string {
  return new Intl.DateTimeFormat(language.locale, { dateStyle: 'long' }).format(day);
}
