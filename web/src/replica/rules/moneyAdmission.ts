import type {
  Amount,
  HourlyPrice,
  Indexation,
  Investment,
  Listed,
  NoteMoney,
  Recurrence,
} from '../../protocol/protocol';
import {
  amount,
  amountEstimate,
  divisor,
  rate,
  surcharge,
  surchargeEstimate,
  year,
} from './numbers';
import { type Answer, firstOf, type Limits, optional, required } from './wording';

/**
 * The refusal of money that cannot be calculated with or read, as `MoneyAdmission` and
 * `AmountCheck` have it on the server, in their order: the first flaw is the one that is told.
 */
export function money(carried: NoteMoney, limits: Limits): Answer {
  return (
    calculable(carried.amount, limits) ??
    wording(carried.amount, limits) ??
    recurrence(carried.recurrence, limits) ??
    indexation(carried.indexation, carried.amount, limits) ??
    optional(carried.party ?? '', limits.party) ??
    optional(carried.taskField ?? '', limits.taskField) ??
    optional(carried.source ?? '', limits.source)
  );
}

function calculable(sum: Amount, limits: Limits): Answer {
  switch (sum.type) {
    case 'Unknown':
      return undefined;
    case 'Fixed':
      return amountEstimate(sum.perYear, limits);
    case 'Variable':
      return amountEstimate(sum.quantity, limits) ?? amountEstimate(sum.unitPrice, limits);
    case 'Driven':
      return amount(sum.perUnit, limits) ?? amountEstimate(sum.unitPrice, limits);
    case 'Listed':
      return listed(sum, limits);
    case 'Staff':
      return amountEstimate(sum.hours, limits) ?? hourlyPrice(sum.price, limits);
    case 'Investment':
      return investment(sum, limits);
    case 'Saving':
      return amountEstimate(sum.perYear, limits) ?? year(sum.since, limits);
  }
}

function listed({ from, values }: Listed, limits: Limits): Answer {
  return (
    year(from, limits) ??
    (values.length > limits.listedYears ? 'TOO_MANY_YEARS' : undefined) ??
    firstOf(values, (value) => amountEstimate(value, limits))
  );
}

function hourlyPrice(price: HourlyPrice, limits: Limits): Answer {
  return (
    amountEstimate(price.wage, limits) ??
    divisor(price.productivity, limits) ??
    surchargeEstimate(price.overhead, limits) ??
    (price.supplements.length > limits.supplements ? 'TOO_MANY_SUPPLEMENTS' : undefined) ??
    firstOf(price.supplements, ({ perHour }) => amount(perHour, limits)) ??
    surcharge(price.margin, limits)
  );
}

function investment(sum: Investment, limits: Limits): Answer {
  const isUseful = sum.usefulLife >= 1 && sum.usefulLife <= limits.usefulLife;
  return (
    amountEstimate(sum.price, limits) ??
    (isUseful ? undefined : 'USEFUL_LIFE_OUT_OF_RANGE') ??
    amount(sum.residualValue, limits) ??
    rate(sum.interest, limits)
  );
}

function wording(sum: Amount, limits: Limits): Answer {
  switch (sum.type) {
    case 'Unknown':
    case 'Fixed':
    case 'Listed':
    case 'Investment':
      return undefined;
    case 'Variable':
      return optional(sum.unit, limits.unit);
    case 'Driven':
      return required(sum.driver, limits.party);
    case 'Staff':
      return firstOf(sum.price.supplements, ({ label }) => required(label, limits.party));
    case 'Saving':
      return required(sum.cashedBy, limits.party) ?? optional(sum.outcome, limits.source);
  }
}

function recurrence(when: Recurrence, limits: Limits): Answer {
  switch (when.type) {
    case 'Structural':
      return years(when.from, when.until, limits);
    case 'Incidental':
      return years(when.year, when.until, limits);
  }
}

function years(from: number | undefined, until: number | undefined, limits: Limits): Answer {
  const given = [from, until].filter((each) => each !== undefined);
  const isOrdered = from === undefined || until === undefined || until >= from;
  return (
    firstOf(given, (each) => year(each, limits)) ?? (isOrdered ? undefined : 'YEARS_OUT_OF_ORDER')
  );
}

function indexation(indexed: Indexation | undefined, sum: Amount, limits: Limits): Answer {
  if (indexed === undefined) return undefined;
  if (sum.type === 'Investment') return 'INVESTMENT_INDEXED';
  return rate(indexed.rate, limits) ?? year(indexed.priceLevel, limits);
}
