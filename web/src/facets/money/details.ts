import { spelledPercent } from '../../numbers/typed';
import { most } from '../../protocol/bounds';
import type { NoteMoney } from '../../protocol/protocol';
import type { Language } from '../../words/words.svelte';
import { type FormReading, rate } from '../inspector/reading';

/** What is kept as it was typed. */
type Text = Exclude<keyof NoteMoney, 'type' | 'amount' | 'recurrence' | 'indexation'>;
type Texts = Record<Text, string>;
type Details = Pick<NoteMoney, 'indexation' | Text>;

/** In the order of the record. A text that is forgotten here does not compile. */
const NO_TEXTS: Readonly<Texts> = { party: '', taskField: '', source: '' };
const TEXTS = Object.keys(NO_TEXTS) as readonly Text[];

/** Who pays, where the amount was found, and how it is booked and indexed. */
export interface DetailsForm extends Texts {
  index: string;
  priceLevel: string;
}

export function detailsForm(
  money: NoteMoney | undefined,
  firstYear: number,
  language: Language,
): DetailsForm {
  const indexed = money?.indexation;
  return {
    ...texts((text) => money?.[text] ?? ''),
    index: indexed ? spelledPercent(indexed.rate, language) : '',
    priceLevel: String(indexed?.priceLevel ?? firstYear),
  };
}

/** Charges of an investment follow no index, so none is read for one. */
export function readDetails(form: DetailsForm, reading: FormReading, indexed: boolean): Details {
  const isIndexed = indexed && form.index.trim() !== '';
  const read = texts((text) =>
    reading.text(`details.${text}`, form[text], most('NoteMoney', text)),
  );
  const given = Object.entries(read).filter(([, typed]) => typed !== '');
  return {
    ...(isIndexed && { indexation: readIndexation(form, reading) }),
    ...(Object.fromEntries(given) as Partial<Texts>),
  };
}

/** Whether nothing was typed in any of them. */
export function isBare(form: DetailsForm): boolean {
  return form.index === '' && TEXTS.every((text) => form[text] === '');
}

function readIndexation({ index, priceLevel }: DetailsForm, reading: FormReading) {
  return { rate: rate(reading, 'details.index', index), priceLevel: Number(priceLevel) };
}

function texts(of: (text: Text) => string): Texts {
  return Object.fromEntries(TEXTS.map((text) => [text, of(text)])) as Texts;
}
