import { counted } from '../../ledger/calculation';
import { compare } from '../../numbers/decimal';
import { typedNumber, typedPercent } from '../../numbers/typed';
import { most } from '../../protocol/bounds';
import type {
  Estimate,
  Filters,
  NoteOutcome,
  OutcomeBenefit,
  OutcomeStart,
  PerUnit,
} from '../../protocol/protocol';
import { isWithin } from '../../replica/rules/commandCheck';
import { type Language, words } from '../../words/words.svelte';
import {
  EMPTY_ESTIMATE,
  type EstimateForm,
  type FormReading,
  isRanged,
  number,
  numberBoxes,
  percentBoxes,
  type Reader,
} from '../inspector/reading';
import { opposite } from './impact';

/** What stands in the fields, as typed. A loss is typed without a minus. */
export interface OutcomeForm {
  party: string;
  benefit: OutcomeBenefit;
  unit: string;
  quantity: EstimateForm;
  proxy: EstimateForm;
  deadweight: EstimateForm;
  displacement: EstimateForm;
  attribution: EstimateForm;
  duration: EstimateForm;
  dropOff: EstimateForm;
  start: OutcomeStart;
  source: string;
  priceLevel: string;
  indicator: string;
  isLoss: boolean;
}

const ONE_YEAR: EstimateForm = { ...EMPTY_ESTIMATE, likely: '1' };
const NOTHING: EstimateForm = { ...EMPTY_ESTIMATE, likely: '0' };

/** A note without an outcome begins with one year and no drop-off; what is due to us is asked. */
export function formOf(outcome: NoteOutcome | undefined, language: Language): OutcomeForm {
  return {
    party: outcome?.party ?? '',
    benefit: outcome?.benefit ?? 'SAVING',
    ...worthForm(outcome?.worth, language),
    ...filterForm(outcome?.filters, language),
    duration: outcome ? numberBoxes(outcome.duration, language) : { ...ONE_YEAR },
    dropOff: outcome ? percentBoxes(outcome.dropOff, language) : { ...NOTHING },
    start: outcome?.start ?? 'DURING',
    indicator: outcome?.indicator ?? '',
  };
}

function worthForm(worth: PerUnit | undefined, language: Language) {
  const isLoss = worth !== undefined && isBelowZero(worth.proxy);
  const proxy = worth && (isLoss ? opposite(worth.proxy) : worth.proxy);
  return {
    unit: worth?.proxyDescription ?? '',
    quantity: worth ? numberBoxes(worth.quantity, language) : { ...EMPTY_ESTIMATE },
    proxy: proxy ? numberBoxes(proxy, language) : { ...EMPTY_ESTIMATE },
    source: worth?.source ?? '',
    priceLevel: worth?.priceLevel === undefined ? '' : String(worth.priceLevel),
    isLoss,
  };
}

function filterForm(filters: Filters | undefined, language: Language) {
  const boxes = (share: Estimate | undefined) =>
    share === undefined ? { ...EMPTY_ESTIMATE } : percentBoxes(share, language);
  return {
    deadweight: boxes(filters?.deadweight),
    displacement: boxes(filters?.displacement),
    attribution: boxes(filters?.attribution),
  };
}

function isBelowZero(estimate: Estimate): boolean {
  const value = counted(estimate);
  return value !== undefined && compare(value, '0') < 0;
}

/** In the order in which the fields stand, so that the first error is the first in sight. */
export function readOutcome(form: OutcomeForm, reading: FormReading): NoteOutcome {
  const party = reading.text('party', form.party, most('NoteOutcome', 'party'));
  if (party === '') reading.reject('party', words().outcome.partyEmpty);
  const worth = readWorth(form, reading);
  const filters = {
    deadweight: reading.estimate('deadweight', form.deadweight, share),
    displacement: reading.estimate('displacement', form.displacement, share),
    attribution: reading.estimate('attribution', form.attribution, share),
  };
  const indicator = reading.text('indicator', form.indicator, most('NoteOutcome', 'indicator'));
  return {
    type: 'NoteOutcome',
    party,
    benefit: form.benefit,
    worth,
    filters,
    dropOff: reading.estimate('dropOff', form.dropOff, share),
    duration: reading.estimate('duration', form.duration, years),
    ...(form.start === 'AFTER' && { start: form.start }),
    ...(indicator && { indicator }),
  };
}

/** What it is worth, also while the rest is still to be filled in. */
export function readWorth(form: OutcomeForm, reading: FormReading): PerUnit {
  const described = reading.text('unit', form.unit, most('PerUnit', 'proxyDescription'));
  const quantity = reading.estimate('quantity', form.quantity, number);
  const proxy = reading.estimate('proxy', form.proxy, number);
  const source = reading.text('source', form.source, most('PerUnit', 'source'));
  return {
    type: 'PerUnit',
    quantity,
    proxy: form.isLoss ? opposite(proxy) : proxy,
    ...(described && { proxyDescription: described }),
    ...(source && { source }),
    ...(form.priceLevel && { priceLevel: Number(form.priceLevel) }),
  };
}

/** A part of a whole, of which all and nothing may be meant. */
const share: Reader = (reading, field, typed) => {
  const read = typedPercent(typed, reading.language);
  const isShare = 'error' in read || isWithin('NoteOutcome', 'dropOff', read.value);
  if (!isShare) reading.reject(field, words().outcome.errors.SHARE);
  return reading.take(field, read);
};

const years: Reader = (reading, field, typed) => {
  const read = typedNumber(typed, reading.language);
  const isDuration = 'error' in read || isWithin('NoteOutcome', 'duration', read.value);
  if (!isDuration)
    reading.reject(field, words().outcome.errors.DURATION(most('NoteOutcome', 'duration')));
  return reading.take(field, read);
};

/** Whether nothing was said in the fields that are behind "Meer…". */
export function isPlain(form: OutcomeForm): boolean {
  const { quantity, proxy, duration, dropOff, start, source, priceLevel, indicator, isLoss } = form;
  const isUsual = duration.likely === ONE_YEAR.likely && dropOff.likely === NOTHING.likely;
  const isSure = ![quantity, proxy, duration, dropOff].some(isRanged);
  const isBare = [source, priceLevel, indicator].every((typed) => typed === '');
  return isUsual && isSure && isBare && start === 'DURING' && !isLoss;
}
