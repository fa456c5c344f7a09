import { spelled } from '../../numbers/typed';
import { most } from '../../protocol/bounds';
import type { Driven, Note, NoteId, Variable } from '../../protocol/protocol';
import { facetOf } from '../../replica/rules/facets';
import { type Language, words } from '../../words/words.svelte';
import {
  EMPTY_ESTIMATE,
  type EstimateForm,
  type FormReading,
  number,
  numberBoxes,
} from '../inspector/reading';

/** A number times a price. The number is the note's own, or that of the note it follows. */
export interface VariableForm {
  unit: string;
  quantity: EstimateForm;
  price: EstimateForm;
  /** The note whose number it follows; empty for a number of its own. */
  driver: string;
  perUnit: string;
}

export function emptyVariable(): VariableForm {
  return {
    unit: '',
    quantity: { ...EMPTY_ESTIMATE },
    price: { ...EMPTY_ESTIMATE },
    driver: '',
    perUnit: '1',
  };
}

export function variableForm(amount: Variable | Driven, language: Language): VariableForm {
  const form = { ...emptyVariable(), price: numberBoxes(amount.unitPrice, language) };
  return amount.type === 'Driven'
    ? { ...form, driver: amount.driver, perUnit: spelled(amount.perUnit, language) }
    : { ...form, unit: amount.unit, quantity: numberBoxes(amount.quantity, language) };
}

export function readVariable(form: VariableForm, reading: FormReading): Variable | Driven {
  if (form.driver !== '') return readDriven(form, reading);
  const unit = reading.text('variable.unit', form.unit, most('Variable', 'unit'));
  if (unit === '') reading.reject('variable.unit', words().money.unitEmpty);
  const quantity = reading.estimate('variable.quantity', form.quantity, number);
  const unitPrice = reading.estimate('variable.price', form.price, number);
  return { type: 'Variable', quantity, unit, unitPrice };
}

function readDriven({ driver, perUnit, price }: VariableForm, reading: FormReading): Driven {
  return {
    type: 'Driven',
    driver,
    perUnit: number(reading, 'variable.perUnit', perUnit),
    unitPrice: reading.estimate('variable.price', price, number),
  };
}

/** The notes that carry a number of their own, which another note can follow. */
export function drivers(notes: readonly Note[], follower: NoteId): readonly Note[] {
  return notes.filter(
    (note) => note.id !== follower && facetOf(note, 'NoteMoney')?.amount.type === 'Variable',
  );
}

/** The notes that follow the number of this one. */
export function followers(notes: readonly Note[], driver: NoteId): readonly Note[] {
  return notes.filter((note) => {
    const amount = facetOf(note, 'NoteMoney')?.amount;
    return amount?.type === 'Driven' && amount.driver === driver;
  });
}
