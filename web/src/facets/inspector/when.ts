import type { Recurrence } from '../../protocol/protocol';
import { words } from '../../words/words.svelte';
import type { FormReading } from './reading';

/** When it counts. A year is text, because one may leave it open: then it is empty. */
export interface WhenForm {
  often: 'yearly' | 'once';
  /** The year of what falls once. */
  year: string;
  /** The first year of what recurs. */
  from: string;
  until: string;
}

/** A budget looks four years ahead; an end may be chosen a little further away. */
const YEARS = 10;

export function whenForm(recurrence: Recurrence | undefined, firstYear: number): WhenForm {
  const open = { year: String(firstYear), from: '', until: text(recurrence?.until) };
  return recurrence?.type === 'Incidental'
    ? { ...open, often: 'once', year: String(recurrence.year) }
    : { ...open, often: 'yearly', from: text(recurrence?.from) };
}

export function readWhen(form: WhenForm, reading: FormReading): Recurrence {
  const isOnce = form.often === 'once';
  const first = isOnce ? form.year : form.from;
  const until = form.until === '' ? {} : { until: Number(form.until) };
  if (first !== '' && form.until !== '' && Number(form.until) < Number(first)) {
    reading.reject('when.until', words().inspector.errors.YEAR_ORDER);
  }
  if (isOnce) return { type: 'Incidental', year: Number(form.year), ...until };
  return { type: 'Structural', ...(first !== '' && { from: Number(first) }), ...until };
}

/** What is bought once is charged from then on, for as long as it serves. */
export function readPurchase(form: WhenForm): Recurrence {
  const first = form.often === 'once' ? form.year : form.from;
  return { type: 'Structural', ...(first !== '' && { from: Number(first) }) };
}

/** The years to choose from, with those that were chosen before. */
export function yearsFor(firstYear: number, ...chosen: readonly string[]): readonly string[] {
  const offered = Array.from({ length: YEARS }, (_, i) => String(firstYear + i));
  return [...new Set([...offered, ...chosen.filter((year) => year !== '')])].toSorted();
}

function text(year: number | undefined): string {
  return year === undefined ? '' : String(year);
}
