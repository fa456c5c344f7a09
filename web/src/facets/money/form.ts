import type { Amount, Listed, NoteMoney, Saving } from '../../protocol/protocol';
import type { Language } from '../../words/words.svelte';
import {
  EMPTY_ESTIMATE,
  type EstimateForm,
  type FormReading,
  isRanged,
  number,
  numberBoxes,
} from '../inspector/reading';
import { readPurchase, readWhen, type WhenForm, whenForm } from '../inspector/when';
import { type DetailsForm, detailsForm, isBare, readDetails } from './details';
import { emptyInvestment, type InvestmentForm, investmentForm, readInvestment } from './investment';
import { emptyStaff, readStaff, type StaffForm, staffForm } from './staff';
import { emptyVariable, readVariable, type VariableForm, variableForm } from './variable';

/** `kept`: an amount of another making, which is not changed here but may be replaced. */
export type Kind = 'fixed' | 'variable' | 'staff' | 'investment' | 'unknown' | 'kept';

/** What stands in the fields, as typed. Each kind keeps its own while another one is looked at. */
export interface MoneyForm {
  kind: Kind;
  fixed: EstimateForm;
  variable: VariableForm;
  staff: StaffForm;
  investment: InvestmentForm;
  kept: Listed | Saving | undefined;
  when: WhenForm;
  details: DetailsForm;
}

/** A note without money begins at a fixed amount, so that filling in one number is enough. */
export function formOf(
  money: NoteMoney | undefined,
  language: Language,
  firstYear: number,
): MoneyForm {
  return {
    kind: 'fixed',
    fixed: { ...EMPTY_ESTIMATE },
    variable: emptyVariable(),
    staff: emptyStaff(),
    investment: emptyInvestment(),
    kept: undefined,
    when: whenForm(money?.recurrence, firstYear),
    details: detailsForm(money, firstYear, language),
    ...(money && amountForm(money.amount, language)),
  };
}

function amountForm(amount: Amount, language: Language): Partial<MoneyForm> {
  switch (amount.type) {
    case 'Unknown':
      return { kind: 'unknown' };
    case 'Fixed':
      return { kind: 'fixed', fixed: numberBoxes(amount.perYear, language) };
    case 'Variable':
    case 'Driven':
      return { kind: 'variable', variable: variableForm(amount, language) };
    case 'Staff':
      return { kind: 'staff', staff: staffForm(amount, language) };
    case 'Investment':
      return { kind: 'investment', investment: investmentForm(amount, language) };
    case 'Listed':
    case 'Saving':
      return { kind: 'kept', kept: amount };
  }
}

export function readMoney(form: MoneyForm, reading: FormReading): NoteMoney {
  const amount = readAmount(form, reading);
  const isPurchase = form.kind === 'investment';
  const recurrence = isPurchase ? readPurchase(form.when) : readWhen(form.when, reading);
  const details = readDetails(form.details, reading, !isPurchase);
  return { type: 'NoteMoney', amount, recurrence, ...details };
}

export function readAmount(form: MoneyForm, reading: FormReading): Amount {
  switch (form.kind) {
    case 'unknown':
      return { type: 'Unknown' };
    case 'fixed':
      return { type: 'Fixed', perYear: reading.estimate('fixed', form.fixed, number) };
    case 'variable':
      return readVariable(form.variable, reading);
    case 'staff':
      return readStaff(form.staff, reading);
    case 'investment':
      return readInvestment(form.investment, reading);
    case 'kept':
      return form.kept ?? { type: 'Unknown' };
  }
}

/** Whether one box says it all, so that the other fields need not be shown. */
export function isPlain({ kind, fixed, when, details }: MoneyForm): boolean {
  const isAlways = when.often === 'yearly' && when.from === '' && when.until === '';
  return kind === 'fixed' && !isRanged(fixed) && isAlways && isBare(details);
}
