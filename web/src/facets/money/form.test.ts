import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recurrenceOf } from '../../ledger/calculation';
import { canonical, compare } from '../../numbers/decimal';
import type { Amount, Estimate, NoteMoney } from '../../protocol/protocol';
import { LIMITS } from '../../protocol/protocol';
import { type Part, SHAPES } from '../../protocol/shapes';
import { priceBelowResidual, refusalOf } from '../../replica/rules/commandCheck';
import { filled } from '../inspector/reading';
import { formOf, isPlain, type MoneyForm, readMoney } from './form';

const RUNS = 1500;
const FIRST_YEAR = 2027;

const decimal = fc
  .bigInt({ min: 0n, max: 9_999_999_999n })
  .map((units) => canonical(`${units / 10_000n}.${String(units % 10_000n).padStart(4, '0')}`));
const fraction = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((units) => {
    const digits = String(Math.abs(units)).padStart(5, '0');
    const value = `${digits.slice(0, -4)}.${digits.slice(-4)}`;
    return canonical(units < 0 ? `-${value}` : value);
  });
const estimate = (value: fc.Arbitrary<string>): fc.Arbitrary<Estimate> =>
  fc.oneof(
    value,
    fc.constant({ type: 'Missing' } as const),
    fc.tuple(value, value, value).map((values) => {
      const [low = '0', likely = '0', high = '0'] = values.toSorted(compare);
      return { type: 'Range', low, likely, high } as const;
    }),
  );
const word = (longest: number) =>
  fc.string({ minLength: 1, maxLength: longest }).filter((text) => text.trim() === text);
const year = fc.integer({ min: 2024, max: 2040 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

const amount: fc.Arbitrary<Amount> = fc.oneof(
  fc.constant({ type: 'Unknown' } as const),
  fc.record({ type: fc.constant('Fixed' as const), perYear: estimate(decimal) }),
  fc.record({
    type: fc.constant('Variable' as const),
    quantity: estimate(decimal),
    unit: word(LIMITS.unit),
    unitPrice: estimate(decimal),
  }),
  fc.record({
    type: fc.constant('Driven' as const),
    driver: fc.constant('briefje-bus'),
    perUnit: decimal,
    unitPrice: estimate(decimal),
  }),
  fc.record({
    type: fc.constant('Staff' as const),
    hours: estimate(decimal),
    price: fc.record({
      wage: estimate(decimal),
      productivity: estimate(fraction(1, 10_000)),
      overhead: estimate(fraction(0, 100_000)),
      supplements: fc.array(fc.record({ label: word(LIMITS.party), perHour: decimal }), {
        maxLength: LIMITS.supplements,
      }),
      margin: fraction(0, 100_000),
    }),
  }),
  fc
    .record({
      type: fc.constant('Investment' as const),
      price: estimate(decimal),
      usefulLife: fc.integer({ min: 1, max: LIMITS.usefulLife }),
      residualValue: decimal,
      method: fc.constantFrom('LINEAR' as const, 'ANNUITY' as const),
      interest: fraction(-9_999, 9_999),
    })
    .map((it) => ({ ...it, residualValue: priceBelowResidual(it) ?? it.residualValue })),
  fc.record({
    type: fc.constant('Listed' as const),
    from: year,
    values: fc.array(estimate(decimal), { minLength: 1, maxLength: LIMITS.listedYears }),
  }),
  fc.record({
    type: fc.constant('Saving' as const),
    perYear: estimate(decimal),
    cashedBy: word(LIMITS.party),
    since: year,
    outcome: fc.constant(''),
  }),
);
const recurrence = fc.tuple(fc.boolean(), maybe(year), maybe(year)).map(([once, a, b]) => {
  const [from, until] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
  const end = until === undefined ? {} : { until };
  if (once) return { type: 'Incidental', year: from ?? 2020, ...end } as const;
  return { type: 'Structural', ...(from !== undefined && { from }), ...end } as const;
});
/** Every text that an amount can have, also one that the form does not know yet. */
const texts = Object.fromEntries(
  Object.entries(SHAPES.NoteMoney.parts).flatMap(([part, { bounds = [] }]: [string, Part]) =>
    bounds.flatMap((bound) =>
      'longest' in bound ? [[part, maybe(word(LIMITS[bound.longest]))]] : [],
    ),
  ),
);
const money: fc.Arbitrary<NoteMoney> = fc
  .record({
    type: fc.constant('NoteMoney' as const),
    amount,
    recurrence,
    indexation: maybe(fc.record({ rate: fraction(-9_999, 9_999), priceLevel: year })),
    ...texts,
  })
  .map(({ indexation, ...rest }) => {
    const given = Object.entries({
      ...rest,
      recurrence: recurrenceOf(rest),
      indexation: rest.amount.type === 'Investment' ? undefined : indexation,
    });
    return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as never;
  });

describe('The form of an amount', () => {
  it('WEB203 shows any amount so that reading it gives the same, in both languages', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(money, fc.constantFrom('nl' as const, 'en' as const), (given, language) => {
        expect(refusalOf('NoteMoney', given, LIMITS)).toBeUndefined();
        const form = formOf(given, language, FIRST_YEAR);
        const reading = filled(language, (each) => readMoney(form, each));
        expect(reading).toEqual({ type: 'Sound', value: given });
        kinds.add(given.amount.type);
      }),
      { numRuns: RUNS },
    );
    expect(kinds.size).toBe(8);
  });

  it('WEB203 begins with one empty box', () => {
    const form = formOf(undefined, 'nl', FIRST_YEAR);
    expect(isPlain(form)).toBe(true);
    expect(errorsOf(form)).toEqual({ 'fixed.likely': expect.stringContaining('vraagteken') });
  });

  it('WEB203 knows an amount that one box does not say', () => {
    const plain = { amount: { type: 'Fixed', perYear: '1' }, recurrence: { type: 'Structural' } };
    const shown = (more: object) =>
      isPlain(formOf({ ...plain, ...more } as never, 'nl', FIRST_YEAR));
    expect(shown({})).toBe(true);
    expect(shown({ source: 'Offerte' })).toBe(false);
    expect(shown({ recurrence: { type: 'Structural', until: 2030 } })).toBe(false);
    expect(shown({ amount: { type: 'Unknown' } })).toBe(false);
  });
});

function errorsOf(form: MoneyForm) {
  const reading = filled('nl', (each) => readMoney(form, each));
  return reading.type === 'Wrong' ? reading.errors : {};
}

function form(change: (form: MoneyForm) => void): MoneyForm {
  const empty = formOf(undefined, 'nl', FIRST_YEAR);
  change(empty);
  return empty;
}

describe('What is wrong with an amount', () => {
  it('WEB204 a range has both ends, and rises', () => {
    const range = (low: string, likely: string, high: string) =>
      errorsOf(form((to) => Object.assign(to.fixed, { low, likely, high })));
    expect(range('', '5', '')).toEqual({});
    expect(range('4', '5', '6')).toEqual({});
    expect(Object.keys(range('4', '5', ''))).toEqual(['fixed.high']);
    expect(Object.keys(range('', '5', '6'))).toEqual(['fixed.low']);
    expect(Object.keys(range('7', '5', '6'))).toEqual(['fixed.low']);
    expect(Object.keys(range('4', '7', '6'))).toEqual(['fixed.high']);
    expect(Object.keys(range('x', '5', '6'))).toEqual(['fixed.low']);
  });

  it('WEB204 percentages have bounds', () => {
    const staff = (productivity: string, overhead: string, margin: string) =>
      Object.keys(
        errorsOf(
          form((to) => {
            to.kind = 'staff';
            to.staff.hours.likely = '1';
            to.staff.wage.likely = '1';
            to.staff.productivity.likely = productivity;
            to.staff.overhead.likely = overhead;
            to.staff.margin = margin;
          }),
        ),
      );
    expect(staff('100', '0', '')).toEqual([]);
    expect(staff('0', '0', '1000')).toEqual(['staff.productivity.likely']);
    expect(staff('100,01', '1000,01', '-1')).toHaveLength(3);
  });

  it('WEB204 an index leaves something and does not double', () => {
    const index = (typed: string) =>
      Object.keys(
        errorsOf(
          form((to) => {
            to.fixed.likely = '1';
            to.details.index = typed;
          }),
        ),
      );
    expect([index('-99,99'), index('99,99')]).toEqual([[], []]);
    for (const wrong of ['-100', '100']) expect(index(wrong)).toEqual(['details.index']);
  });

  it('WEB204 a supplement that was written has an amount, and one with an amount a name', () => {
    const supplement = (label: string, perHour: string) =>
      errorsOf(
        form((to) => {
          to.kind = 'staff';
          for (const each of [to.staff.hours, to.staff.wage, to.staff.overhead]) each.likely = '1';
          to.staff.productivity.likely = '80';
          to.staff.supplements.push({ label, perHour });
        }),
      );
    expect(supplement('', '')).toEqual({});
    expect(Object.keys(supplement('Kleding', ''))).toEqual(['staff.supplements.3.perHour']);
    expect(Object.keys(supplement('', '2'))).toEqual(['staff.supplements.3.label']);
    expect(supplement('Kleding', '2')).toEqual({});
  });

  it('WEB539 of a purchase is left at most its least price, and both amounts are told', () => {
    const left = (residual: string, price: Partial<MoneyForm['investment']['price']>) =>
      errorsOf(
        form((to) => {
          to.kind = 'investment';
          Object.assign(to.investment.price, price);
          Object.assign(to.investment, { usefulLife: '5', residual });
        }),
      );
    expect(left('1000', { likely: '1000' })).toEqual({});
    expect(left('1000', { likely: '?' })).toEqual({});
    expect(left('1.250,50', { likely: '1000' })).toEqual({
      'investment.residual':
        'De restwaarde (€ 1.250,50) is hoger dan de aankoopprijs (€ 1.000). Pas er een aan.',
    });
    const range = { low: '900', likely: '1000', high: '1100' };
    expect(Object.keys(left('900,01', range))).toEqual(['investment.residual']);
    expect(left('900', range)).toEqual({});
  });

  it('WEB204 a life is in whole years, and the last year not before the first', () => {
    const life = (usefulLife: string) =>
      Object.keys(
        errorsOf(
          form((to) => {
            to.kind = 'investment';
            to.investment.price.likely = '1';
            to.investment.usefulLife = usefulLife;
          }),
        ),
      );
    expect([life('1'), life('100')]).toEqual([[], []]);
    for (const wrong of ['0', '101', '2,5', '']) expect(life(wrong)).toHaveLength(1);
    const years = form((to) => {
      to.fixed.likely = '1';
      Object.assign(to.when, { from: '2029', until: '2028' });
    });
    expect(Object.keys(errorsOf(years))).toEqual(['when.until']);
  });
});
