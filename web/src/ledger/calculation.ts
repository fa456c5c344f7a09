import { compare, less, plus, quotient, rounded, times, toThe } from '../numbers/decimal';
import type {
  Amount,
  Decimal,
  Driven,
  Estimate,
  HourlyPrice,
  Investment,
  Listed,
  Money,
  Note,
  NoteId,
  NoteMoney,
  Recurrence,
} from '../protocol/protocol';
import { facetOf } from '../replica/rules/facets';

// What a note comes to in a year, calculated on this device while the server has not done so. The
// rules are those of `LineCalculation`; what is unknown stays absent.

/** What the calculation of one note may look at beside the note itself. */
export interface Surroundings {
  readonly notes: readonly Note[];
  /** The first year of the budget: where an investment without a year begins. */
  readonly firstYear: number;
}

/** What a ledger counts with: the likely value; absent when nobody knows. */
export function counted(estimate: Estimate): Decimal | undefined {
  if (typeof estimate === 'string') return estimate;
  return estimate.type === 'Range' ? estimate.likely : undefined;
}

/** Whether what a note costs or brings in is not of every year. */
export function isOnce(note: Note): boolean {
  const money = facetOf(note, 'NoteMoney');
  return money !== undefined && recurrenceOf(money).type === 'Incidental';
}

/** What was bought once is charged from then on, for as long as it serves, whatever was said. */
export function recurrenceOf({ amount, recurrence }: NoteMoney): Recurrence {
  if (amount.type !== 'Investment') return recurrence;
  const from = firstOf(recurrence);
  return { type: 'Structural', ...(from !== undefined && { from }) };
}

export function fallsIn(recurrence: Recurrence, year: number): boolean {
  switch (recurrence.type) {
    case 'Structural':
      return year >= (recurrence.from ?? year) && year <= (recurrence.until ?? year);
    case 'Incidental':
      return year >= recurrence.year && year <= (recurrence.until ?? recurrence.year);
  }
}

/** What the money comes to in a year in which it falls, in whole euros; absent: nobody knows. */
export function inYear(money: NoteMoney, year: number, around: Surroundings): Money | undefined {
  const exact = exactly(money, year, around);
  return exact && rounded(exact, 0);
}

/** As `inYear`, before it is rounded. */
export function exactly(
  { amount, recurrence, indexation }: NoteMoney,
  year: number,
  around: Surroundings,
): Money | undefined {
  const sum = amountIn(amount, recurrence, year, around);
  if (sum === undefined || indexation === undefined) return sum;
  const growth = plus('1', indexation.rate);
  const years = year - indexation.priceLevel;
  const index = toThe(Math.abs(years), growth);
  return years < 0 ? quotient(sum, index) : times(sum, index);
}

function amountIn(
  amount: Amount,
  recurrence: Recurrence,
  year: number,
  around: Surroundings,
): Money | undefined {
  switch (amount.type) {
    case 'Unknown':
      return undefined;
    case 'Fixed':
      return counted(amount.perYear);
    case 'Variable':
      return product(counted(amount.quantity), counted(amount.unitPrice));
    case 'Driven':
      return driven(amount, around.notes);
    case 'Listed':
      return listed(amount, year);
    case 'Staff':
      return product(counted(amount.hours), hourlyPrice(amount.price));
    case 'Investment':
      return charge(amount, year - (firstOf(recurrence) ?? around.firstYear));
    case 'Saving':
      return year < amount.since ? '0' : counted(amount.perYear);
  }
}

export function product(left: Decimal | undefined, right: Decimal | undefined) {
  return left === undefined || right === undefined ? undefined : times(left, right);
}

/** The number of things that other notes may follow; absent when the note has none. */
export function quantityOf(id: NoteId, notes: readonly Note[]): Decimal | undefined {
  const note = notes.find((each) => each.id === id);
  const amount = note && facetOf(note, 'NoteMoney')?.amount;
  return amount?.type === 'Variable' ? counted(amount.quantity) : undefined;
}

function driven({ driver, perUnit, unitPrice }: Driven, notes: readonly Note[]) {
  return product(product(quantityOf(driver, notes), perUnit), counted(unitPrice));
}

function listed({ from, values }: Listed, year: number): Money | undefined {
  const value = values[year - from];
  return value === undefined ? '0' : counted(value);
}

/** The price of an hour, from its parts (Uitvoeringsbesluit Wmo 2015, art. 5.4). */
export function hourlyPrice(price: HourlyPrice): Money | undefined {
  const wage = counted(price.wage);
  const productivity = counted(price.productivity);
  const overhead = counted(price.overhead);
  if (wage === undefined || productivity === undefined || overhead === undefined) return undefined;
  const cost = times(quotient(wage, productivity), plus('1', overhead));
  const all = price.supplements.reduce((sum, { perHour }) => plus(sum, perHour), cost);
  return times(all, plus('1', price.margin));
}

/** Depreciation and interest in the year `index` of use, counted from 0 (BBV art. 64). */
export function charge(investment: Investment, index: number): Money | undefined {
  const price = counted(investment.price);
  if (price === undefined) return undefined;
  if (index < 0 || index >= investment.usefulLife) return '0';
  const isLinear = investment.method === 'LINEAR' || compare(investment.interest, '0') === 0;
  return isLinear ? linear(investment, price, index) : annuity(investment, price);
}

function linear({ usefulLife, residualValue, interest }: Investment, price: Money, index: number) {
  const life = String(usefulLife);
  const depreciation = quotient(less(price, residualValue), life);
  const book = less(price, times(depreciation, String(index)));
  return plus(depreciation, times(book, interest));
}

/** (V·g − R)·i / (g − 1) with g = (1 + i)^N: the same as dividing by the annuity factor. */
function annuity({ usefulLife, residualValue, interest }: Investment, price: Money) {
  const growth = toThe(usefulLife, plus('1', interest));
  const owed = less(times(price, growth), residualValue);
  return quotient(times(owed, interest), less(growth, '1'));
}

function firstOf(recurrence: Recurrence): number | undefined {
  return recurrence.type === 'Structural' ? recurrence.from : recurrence.year;
}
