import { describe, expect, it } from 'vitest';
import { canonical, rounded } from '../numbers/decimal';
import { golden } from '../protocol/golden';
import type {
  Amount,
  Decimal,
  Investment,
  Note,
  NoteId,
  NoteMoney,
  Recurrence,
  Staff,
} from '../protocol/protocol';
import { facetOf } from '../replica/rules/facets';
import { charge, exactly, fallsIn, inYear, isOnce, recurrenceOf } from './calculation';

const structural = { type: 'Structural' } as const;
const missing = { type: 'Missing' } as const;
const range = { type: 'Range', low: '1', likely: '2', high: '4' } as const;
const rides = note('rides', { type: 'Variable', quantity: '60', unit: 'ritten', unitPrice: '5' });
const guess = note('guess', { ...amount(rides), quantity: missing } as Amount);
const building: Investment = {
  type: 'Investment',
  price: '400000',
  usefulLife: 40,
  residualValue: '0',
  method: 'LINEAR',
  interest: '0.02',
};
const around = { notes: [rides, guess], firstYear: 2027 };

function note(id: string, given: Amount): Note {
  const money: NoteMoney = { type: 'NoteMoney', amount: given, recurrence: structural };
  return { id, text: id, facets: [money] };
}

function amount(of: Note): Amount {
  return facetOf(of, 'NoteMoney')?.amount ?? { type: 'Unknown' };
}

const of = (given: Amount, more: Partial<NoteMoney> = {}, year = 2028) =>
  exactly({ type: 'NoteMoney', amount: given, recurrence: structural, ...more }, year, around);

describe('An amount that the server has not counted yet', () => {
  it.each<[string, Amount, string | undefined]>([
    ['a fixed amount', { type: 'Fixed', perYear: '12.5' }, '12.5'],
    ['the likely one of a range', { type: 'Fixed', perYear: range }, '2'],
    ['nothing known', { type: 'Unknown' }, undefined],
    ['a number times a price', amount(rides), '300'],
    ['a number that nobody knows', amount(guess), undefined],
    ['what follows', { type: 'Driven', driver: 'rides', perUnit: '52', unitPrice: '4.5' }, '14040'],
    [
      'what follows nothing',
      { type: 'Driven', driver: 'x', perUnit: '1', unitPrice: '1' },
      undefined,
    ],
    ['one of a list', { type: 'Listed', from: 2027, values: ['1', range] }, '2'],
    ['a year after the list', { type: 'Listed', from: 2026, values: ['1', '3'] }, '0'],
    ['a saving', { type: 'Saving', perYear: '7', cashedBy: 'x', since: 2028, outcome: '' }, '7'],
    [
      'one that is to come',
      { type: 'Saving', perYear: '7', cashedBy: 'x', since: 2029, outcome: '' },
      '0',
    ],
  ])('WEB200 is counted here: %s', (_, given, expected) => {
    expect(of(given)).toBe(expected);
  });

  it.each<[Recurrence, Recurrence]>([
    [
      { type: 'Incidental', year: 2028, until: 2029 },
      { type: 'Structural', from: 2028 },
    ],
    [
      { type: 'Structural', from: 2028, until: 2028 },
      { type: 'Structural', from: 2028 },
    ],
    [{ type: 'Structural', until: 2030 }, { type: 'Structural' }],
  ])('WEB400 is charged from its first year on when it is an investment: %j', (said, read) => {
    const bought = { type: 'NoteMoney', amount: building, recurrence: said } as const;
    expect(recurrenceOf(bought)).toEqual(read);
    expect(isOnce({ id: 'b', text: 'b', facets: [bought] })).toBe(false);
    expect(recurrenceOf({ ...bought, amount: { type: 'Unknown' } })).toEqual(said);
  });

  it.each([
    ['14880.32', '14880'],
    ['0.5', '1'],
    ['-0.5', '-1'],
  ])('WEB401 is rounded to whole euros as the server does: %s', (perYear, shown) => {
    const given: Amount = { type: 'Fixed', perYear };
    const money: NoteMoney = { type: 'NoteMoney', amount: given, recurrence: structural };
    expect(inYear(money, 2028, around)).toBe(shown);
  });

  it('WEB200 follows its price level, forward and back', () => {
    const indexation = { rate: '0.02', priceLevel: 2026 };
    expect(of({ type: 'Fixed', perYear: '100' }, { indexation })).toBe('104.04');
    const back = of({ type: 'Fixed', perYear: '104.04' }, { indexation }, 2024);
    expect(back).toBe('100');
  });

  it('WEB200 is hours times the published hourly price', () => {
    const staff: Staff = {
      type: 'Staff',
      hours: '1250.5',
      price: { wage: '24.68', productivity: '0.8', overhead: '0.2', supplements: [], margin: '0' },
    };
    expect(of(staff)).toBe('46293.51');
    const supplements = [
      { label: 'reis', perHour: '1.5' },
      { label: 'verslag', perHour: '0.48' },
    ];
    const full = { ...staff.price, supplements, margin: '0.1' };
    expect(of({ ...staff, hours: '1', price: full })).toBe('42.9');
    expect(of({ ...staff, price: { ...full, overhead: missing } })).toBeUndefined();
  });
});

describe('The yearly charge of an investment', () => {
  const investment: Investment = {
    type: 'Investment',
    price: '100000',
    usefulLife: 10,
    residualValue: '0',
    method: 'LINEAR',
    interest: '0.02',
  };

  it.each([
    [0, '12000'],
    [2, '11600'],
    [9, '10200'],
    [10, '0'],
    [-1, '0'],
  ])('WEB200 is linear: in year %i of use %s', (index, expected) => {
    expect(charge(investment, index)).toBe(expected);
  });

  it.each([
    ['0.02', '0', '11132.65'],
    ['0.025', '0', '11425.88'],
    ['0.025', '10000', '10533.29'],
  ])('WEB200 is the published annuity at %s with %s left', (interest, residualValue, expected) => {
    const annuity = charge({ ...investment, method: 'ANNUITY', interest, residualValue }, 4);
    expect(rounded(annuity ?? '', 2)).toBe(expected);
  });

  it('WEB200 begins in the first year of the line, or of the budget', () => {
    expect(of(investment)).toBe('11800');
    expect(of(investment, { recurrence: { ...structural, from: 2028 } })).toBe('12000');
  });
});

describe('What the ledger makes of the money of notes', () => {
  interface LineCase {
    readonly note: NoteId;
    readonly year: number;
    readonly counts: boolean;
    readonly exact?: Decimal;
    readonly whole?: Decimal;
  }
  const { firstYear, notes, cases } = golden<{
    firstYear: number;
    notes: readonly Note[];
    cases: readonly LineCase[];
  }>('finance/lines.json');
  it.each(cases)('WEB460 $note in $year', ({ note, year, counts, exact, whole }) => {
    const money = moneyOf(note);

    expect(fallsIn(recurrenceOf(money), year)).toBe(counts);
    if (!counts) return;
    const unrounded = exactly(money, year, { notes, firstYear });
    expect(unrounded && canonical(rounded(unrounded, 12))).toBe(exact);
    expect(inYear(money, year, { notes, firstYear })).toBe(whole);
  });

  it('WEB460 has every kind of amount', () => {
    const kinds = new Set(notes.map((note) => amount(note).type));
    expect([...kinds].toSorted()).toEqual([
      'Driven',
      'Fixed',
      'Investment',
      'Listed',
      'Saving',
      'Staff',
      'Unknown',
      'Variable',
    ]);
  });

  function moneyOf(id: NoteId): NoteMoney {
    const found = notes.find((note) => note.id === id);
    const money = found && facetOf(found, 'NoteMoney');
    if (money === undefined) throw new Error(`${id} has no money.`);
    return money;
  }
});
