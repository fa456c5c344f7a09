import { compare } from '../../numbers/decimal';
import {
  spelled,
  spelledPercent,
  type Typed,
  typedNumber,
  typedPercent,
} from '../../numbers/typed';
import { most } from '../../protocol/bounds';
import type { Decimal, Estimate } from '../../protocol/protocol';
import { isWithin } from '../../replica/rules/commandCheck';
import { optional } from '../../replica/rules/wording';
import { meant } from '../../ui/meant';
import { told } from '../../ui/told';
import { type Language, words } from '../../words/words.svelte';

/** What is wrong, by the path of the field in the form. */
export type Errors = Readonly<Partial<Record<string, string>>>;

/** The three boxes of an estimate, as typed. Without a range only the likely one is filled in. */
export interface EstimateForm {
  low: string;
  likely: string;
  high: string;
}

/** How the boxes of one field are read: as a plain number, or as a percentage within bounds. */
export type Reader = (reading: FormReading, field: string, typed: string) => Decimal;

export const UNKNOWN = '?';
export const EMPTY_ESTIMATE: EstimateForm = { low: '', likely: '', high: '' };

/** Reads the fields of a form one after the other, and keeps what is wrong with each. */
export class FormReading {
  readonly errors: Partial<Record<string, string>> = {};
  readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  get isSound(): boolean {
    return Object.keys(this.errors).length === 0;
  }

  /** The first thing that is found wrong with a field is the one that is told. */
  reject(field: string, error: string) {
    this.errors[field] ??= error;
  }

  take(field: string, typed: Typed): Decimal {
    if ('value' in typed) return typed.value;
    this.reject(field, words().money.errors[typed.error]);
    return '0';
  }

  text(field: string, typed: string, longest: number): string {
    const text = typed.trim();
    const refusal = optional(meant(text), longest);
    if (refusal === 'TEXT_TOO_LONG') this.reject(field, words().money.unitTooLong(longest));
    else if (refusal) this.reject(field, told(refusal, text));
    return text;
  }

  wholeYears(field: string, typed: string): number {
    const value = Number(this.take(field, typedNumber(typed, this.language)));
    const longest = most('Investment', 'usefulLife');
    const isSound = Number.isInteger(value) && value >= 1 && value <= longest;
    if (!isSound) this.reject(field, words().inspector.errors.YEARS(longest));
    return value;
  }

  /** One box, or three that rise. A question mark says that nobody knows yet. */
  estimate(field: string, form: EstimateForm, read: Reader): Estimate {
    if (form.likely.trim() === UNKNOWN) return { type: 'Missing' };
    const likely = read(this, `${field}.likely`, form.likely);
    const outer = [form.low, form.high].filter((typed) => typed.trim() !== '');
    if (outer.length === 0) return likely;
    if (outer.length === 1) return this.#half(field, form, likely);
    const low = read(this, `${field}.low`, form.low);
    const high = read(this, `${field}.high`, form.high);
    if (compare(low, likely) > 0) this.#order(field, 'low');
    if (compare(likely, high) > 0) this.#order(field, 'high');
    return { type: 'Range', low, likely, high };
  }

  #half(field: string, form: EstimateForm, likely: Decimal): Estimate {
    const empty = form.low.trim() === '' ? 'low' : 'high';
    this.reject(`${field}.${empty}`, words().inspector.errors.RANGE_HALF);
    return likely;
  }

  #order(field: string, end: 'low' | 'high') {
    this.reject(`${field}.${end}`, words().inspector.errors.RANGE_ORDER);
  }
}

/** What a form says, or all that is wrong with it. */
export type Filled<T> =
  | { readonly type: 'Sound'; readonly value: T }
  | { readonly type: 'Wrong'; readonly errors: Errors };

export function filled<T>(language: Language, read: (reading: FormReading) => T): Filled<T> {
  const reading = new FormReading(language);
  const value = read(reading);
  return reading.isSound ? { type: 'Sound', value } : { type: 'Wrong', errors: reading.errors };
}

/** What can be read of a part of the form while it is being filled in; absent while it cannot. */
export function attempt<T>(language: Language, read: (reading: FormReading) => T): T | undefined {
  const found = filled(language, read);
  return found.type === 'Sound' ? found.value : undefined;
}

export const number: Reader = (reading, field, typed) =>
  reading.take(field, typedNumber(typed, reading.language));

/** Something on top: from nothing to ten times as much. */
export const surcharge: Reader = (reading, field, typed) =>
  percent(reading, field, typed, 'SHARE', (share) => isWithin('HourlyPrice', 'overhead', share));

/** A part of a whole that is divided by. */
export const part: Reader = (reading, field, typed) =>
  percent(reading, field, typed, 'PART', (share) => isWithin('HourlyPrice', 'productivity', share));

export const rate: Reader = (reading, field, typed) =>
  percent(reading, field, typed, 'RATE', (share) => isWithin('Indexation', 'rate', share));

/** A field that may stay empty, which then means nothing at all. */
export function orNothing(read: Reader): Reader {
  return (reading, field, typed) => (typed.trim() === '' ? '0' : read(reading, field, typed));
}

function percent(
  reading: FormReading,
  field: string,
  typed: string,
  error: 'SHARE' | 'PART' | 'RATE',
  isSound: (share: Decimal) => boolean,
): Decimal {
  const share = typedPercent(typed, reading.language);
  if ('value' in share && !isSound(share.value)) {
    reading.reject(field, words().inspector.errors[error]);
  }
  return reading.take(field, share);
}

// ---- And back: what stands in the boxes

export function numberBoxes(estimate: Estimate, language: Language): EstimateForm {
  return boxes(estimate, (value) => spelled(value, language));
}

export function percentBoxes(estimate: Estimate, language: Language): EstimateForm {
  return boxes(estimate, (value) => spelledPercent(value, language));
}

function boxes(estimate: Estimate, spell: (value: Decimal) => string): EstimateForm {
  if (typeof estimate === 'string') return { ...EMPTY_ESTIMATE, likely: spell(estimate) };
  if (estimate.type === 'Missing') return { ...EMPTY_ESTIMATE, likely: UNKNOWN };
  const { low, likely, high } = estimate;
  return { low: spell(low), likely: spell(likely), high: spell(high) };
}

export function isRanged({ low, high }: EstimateForm): boolean {
  return low.trim() !== '' || high.trim() !== '';
}
