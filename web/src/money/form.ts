import { type Amount, type Decimal, LIMITS, type NoteMoney } from '../protocol/protocol';
import { type Language, words } from '../words/words.svelte';
import { counted } from './calculation';
import { times } from './decimal';
import { spelled, typedNumber } from './typed';

/** What stands in the fields of the money dialog, as typed. */
export interface MoneyForm {
  kind: 'fixed' | 'variable' | 'unknown';
  often: 'yearly' | 'once';
  year: number;
  amount: string;
  quantity: string;
  unit: string;
  unitPrice: string;
}

export type FieldName = 'amount' | 'quantity' | 'unit' | 'unitPrice';
export type FormErrors = Partial<Record<FieldName, string>>;
export type FormReading =
  | { readonly type: 'Money'; readonly money: NoteMoney }
  | { readonly type: 'Wrong'; readonly errors: FormErrors };

/** A note without money begins at a fixed amount, so that filling in one number is enough. */
export function formOf(
  money: NoteMoney | undefined,
  firstYear: number,
  language: Language,
): MoneyForm {
  const recurrence = money?.recurrence;
  return {
    kind: 'fixed',
    often: recurrence?.type === 'Incidental' ? 'once' : 'yearly',
    year: recurrence?.type === 'Incidental' ? recurrence.year : firstYear,
    amount: '',
    quantity: '',
    unit: '',
    unitPrice: '',
    ...(money && amountFields(money.amount, language)),
  };
}

function amountFields(amount: Amount, language: Language): Partial<MoneyForm> {
  switch (amount.type) {
    case 'Unknown':
      return { kind: 'unknown' };
    case 'Fixed':
      return { kind: 'fixed', amount: spelled(counted(amount.perYear) ?? '', language) };
    case 'Variable':
      return {
        kind: 'variable',
        quantity: spelled(counted(amount.quantity) ?? '', language),
        unit: amount.unit,
        unitPrice: spelled(counted(amount.unitPrice) ?? '', language),
      };
    default:
      return {};
  }
}

export function read(form: MoneyForm, language: Language): FormReading {
  const errors: FormErrors = {};
  const number = (field: 'amount' | 'quantity' | 'unitPrice'): Decimal => {
    const typed = typedNumber(form[field], language);
    if ('value' in typed) return typed.value;
    errors[field] = words().money.errors[typed.error];
    return '0';
  };
  const unit = () => {
    const error = unitError(form.unit.trim());
    if (error) errors.unit = error;
    return form.unit.trim();
  };
  const amount = amountOf(form, number, unit);
  return Object.keys(errors).length > 0
    ? { type: 'Wrong', errors }
    : { type: 'Money', money: { amount, recurrence: recurrenceOf(form) } };
}

function amountOf(
  form: MoneyForm,
  number: (field: 'amount' | 'quantity' | 'unitPrice') => Decimal,
  unit: () => string,
): Amount {
  switch (form.kind) {
    case 'unknown':
      return { type: 'Unknown' };
    case 'fixed':
      return { type: 'Fixed', perYear: number('amount') };
    case 'variable':
      return {
        type: 'Variable',
        quantity: number('quantity'),
        unit: unit(),
        unitPrice: number('unitPrice'),
      };
  }
}

function unitError(unit: string): string | undefined {
  const t = words().money;
  if (unit === '') return t.unitEmpty;
  return unit.length > LIMITS.unit ? t.unitTooLong(LIMITS.unit) : undefined;
}

function recurrenceOf({ often, year }: MoneyForm): NoteMoney['recurrence'] {
  return often === 'once' ? { type: 'Incidental', year } : { type: 'Structural' };
}

/** What the number times the price comes to, exactly; absent while either is not a number. */
export function productOf(form: MoneyForm, language: Language): string | undefined {
  const quantity = typedNumber(form.quantity, language);
  const unitPrice = typedNumber(form.unitPrice, language);
  return 'value' in quantity && 'value' in unitPrice
    ? spelled(times(quantity.value, unitPrice.value), language)
    : undefined;
}
