import { spelled, spelledPercent } from '../../numbers/typed';
import { most } from '../../protocol/bounds';
import type { HourlyPrice, HourlyPriceSupplement, Staff } from '../../protocol/protocol';
import { type Language, words } from '../../words/words.svelte';
import {
  EMPTY_ESTIMATE,
  type EstimateForm,
  type FormReading,
  number,
  numberBoxes,
  orNothing,
  part,
  percentBoxes,
  type Reader,
  surcharge,
} from '../inspector/reading';

export interface SupplementForm {
  label: string;
  perHour: string;
}

/** Work by the hour, at a price that is built up from its parts. */
export interface StaffForm {
  hours: EstimateForm;
  wage: EstimateForm;
  productivity: EstimateForm;
  overhead: EstimateForm;
  supplements: SupplementForm[];
  margin: string;
}

/** With the usual supplements ready, so that nobody forgets one. */
export function emptyStaff(): StaffForm {
  return {
    hours: { ...EMPTY_ESTIMATE },
    wage: { ...EMPTY_ESTIMATE },
    productivity: { ...EMPTY_ESTIMATE },
    overhead: { ...EMPTY_ESTIMATE },
    supplements: words().inspector.usualSupplements.map((label) => ({ label, perHour: '' })),
    margin: '',
  };
}

export function staffForm({ hours, price }: Staff, language: Language): StaffForm {
  return {
    hours: numberBoxes(hours, language),
    wage: numberBoxes(price.wage, language),
    productivity: percentBoxes(price.productivity, language),
    overhead: percentBoxes(price.overhead, language),
    supplements: price.supplements.map(({ label, perHour }) => ({
      label,
      perHour: spelled(perHour, language),
    })),
    margin: spelledPercent(price.margin, language),
  };
}

export function readStaff(form: StaffForm, reading: FormReading): Staff {
  const hours = reading.estimate('staff.hours', form.hours, number);
  return { type: 'Staff', hours, price: readHourlyPrice(form, reading) };
}

export function readHourlyPrice(form: StaffForm, reading: FormReading): HourlyPrice {
  return {
    wage: reading.estimate('staff.wage', form.wage, number),
    productivity: reading.estimate('staff.productivity', form.productivity, whollyUnless),
    overhead: reading.estimate('staff.overhead', form.overhead, orNothing(surcharge)),
    supplements: form.supplements.flatMap((each, i) => supplement(each, i, reading)),
    margin: orNothing(surcharge)(reading, 'staff.margin', form.margin),
  };
}

/** Who knows the rate of an hour fills in nothing else: then every hour counts. */
const whollyUnless: Reader = (reading, field, typed) =>
  typed.trim() === '' ? '1' : part(reading, field, typed);

/** A row without an amount is left out, unless somebody wrote what it is for. */
function supplement(
  form: SupplementForm,
  i: number,
  reading: FormReading,
): HourlyPriceSupplement[] {
  const field = `staff.supplements.${i}`;
  const isOffered = ['', ...words().inspector.usualSupplements].includes(form.label.trim());
  if (form.perHour.trim() === '' && isOffered) return [];
  const label = reading.text(`${field}.label`, form.label, most('HourlyPriceSupplement', 'label'));
  if (label === '') reading.reject(`${field}.label`, words().inspector.errors.LABEL);
  return [{ label, perHour: number(reading, `${field}.perHour`, form.perHour) }];
}
