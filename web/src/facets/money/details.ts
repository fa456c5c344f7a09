import { spelledPercent } from '../../numbers/typed';
import { most } from '../../protocol/bounds';
import type { NoteMoney } from '../../protocol/protocol';
import type { Language } from '../../words/words.svelte';
import { type FormReading, rate } from '../inspector/reading';

/** Who pays, where the amount was found, and how it is booked and indexed. */
export interface DetailsForm {
  party: string;
  source: string;
  taskField: string;
  index: string;
  priceLevel: string;
}

type Details = Pick<NoteMoney, 'indexation' | 'party' | 'source' | 'taskField'>;

export function detailsForm(
  money: NoteMoney | undefined,
  firstYear: number,
  language: Language,
): DetailsForm {
  const indexed = money?.indexation;
  return {
    party: money?.party ?? '',
    source: money?.source ?? '',
    taskField: money?.taskField ?? '',
    index: indexed ? spelledPercent(indexed.rate, language) : '',
    priceLevel: String(indexed?.priceLevel ?? firstYear),
  };
}

/** Charges of an investment follow no index, so none is read for one. */
export function readDetails(form: DetailsForm, reading: FormReading, indexed: boolean): Details {
  const party = reading.text('details.party', form.party, most('NoteMoney', 'party'));
  const source = reading.text('details.source', form.source, most('NoteMoney', 'source'));
  const taskField = reading.text(
    'details.taskField',
    form.taskField,
    most('NoteMoney', 'taskField'),
  );
  const isIndexed = indexed && form.index.trim() !== '';
  return {
    ...(isIndexed && { indexation: readIndexation(form, reading) }),
    ...(party && { party }),
    ...(taskField && { taskField }),
    ...(source && { source }),
  };
}

function readIndexation({ index, priceLevel }: DetailsForm, reading: FormReading) {
  return { rate: rate(reading, 'details.index', index), priceLevel: Number(priceLevel) };
}
