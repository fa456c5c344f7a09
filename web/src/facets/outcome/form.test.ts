import { describe, expect, it } from 'vitest';
import type { Estimate, NoteOutcome } from '../../protocol/protocol';
import { language } from '../../words/words.svelte';
import { filled } from '../inspector/reading';
import { formOf, isPlain, type OutcomeForm, readOutcome } from './form';
import { impact, steps } from './impact';

const MISSING: Estimate = { type: 'Missing' };
const FULL: NoteOutcome = {
  type: 'NoteOutcome',
  party: 'Gemeente (Wmo)',
  benefit: 'SOCIAL_VALUE',
  worth: {
    type: 'PerUnit',
    quantity: { type: 'Range', low: '200', likely: '400', high: '700' },
    proxy: '32.76',
    proxyDescription: 'een uur hulp',
    source: 'Kostenhandleiding 2024',
    priceLevel: 2022,
  },
  filters: { deadweight: '0.25', displacement: '0', attribution: '0.125' },
  dropOff: '0.1',
  duration: '2.5',
  start: 'AFTER',
  indicator: 'uren per jaar',
};
const BARE: NoteOutcome = {
  type: 'NoteOutcome',
  party: 'Inwoners',
  benefit: 'SAVING',
  worth: { type: 'PerUnit', quantity: '1', proxy: '1' },
  filters: { deadweight: '0', displacement: '0', attribution: '0' },
  dropOff: '0',
  duration: '1',
};
const LOSS: NoteOutcome = {
  ...FULL,
  worth: {
    type: 'PerUnit',
    quantity: '10',
    proxy: { type: 'Range', low: '-30', likely: '-20', high: '-5' },
  },
};
const VAGUE: NoteOutcome = {
  ...FULL,
  worth: { type: 'PerUnit', quantity: MISSING, proxy: '1' },
  filters: { deadweight: MISSING, displacement: MISSING, attribution: MISSING },
  dropOff: MISSING,
  duration: MISSING,
};

describe('The form of an outcome', () => {
  it.each(['nl', 'en'] as const)('WEB242 reads back what it spells, in %s', (spoken) => {
    language.choose(spoken);
    for (const outcome of [FULL, BARE, LOSS, VAGUE]) {
      const form = formOf(outcome, spoken);
      const reading = filled(spoken, (each) => readOutcome(form, each));
      expect(reading).toEqual({ type: 'Sound', value: outcome });
    }
    language.choose('nl');
  });

  it('WEB242 a loss is typed without a minus', () => {
    const form = formOf(LOSS, 'nl');
    expect(form.isLoss).toBe(true);
    expect(form.proxy).toEqual({ low: '5', likely: '20', high: '30' });
  });

  it('WEB240 shows the other fields of an outcome that says something in them', () => {
    expect(isPlain(formOf(BARE, 'nl'))).toBe(true);
    for (const changed of [
      { duration: '2' },
      { dropOff: '0.1' },
      { start: 'AFTER' },
      { indicator: 'uren' },
      { worth: { ...BARE.worth, quantity: { type: 'Range', low: '1', likely: '1', high: '2' } } },
      { worth: { ...BARE.worth, source: 'Monitor' } },
      { worth: { ...BARE.worth, priceLevel: 2025 } },
      { worth: { ...BARE.worth, proxy: '-1' } },
    ] satisfies Partial<NoteOutcome>[]) {
      expect(isPlain(formOf({ ...BARE, ...changed }, 'nl')), JSON.stringify(changed)).toBe(false);
    }
  });

  it('WEB241 asks each share, and takes nothing, all and unknown for an answer', () => {
    expect(errors({})).toEqual([]);
    expect(errors({ deadweight: box('') })).toEqual(['deadweight.likely']);
    expect(errors({ displacement: box('?'), attribution: box('100 %') })).toEqual([]);
    expect(errors({ displacement: box('100,01') })).toEqual(['displacement.likely']);
    expect(errors({ dropOff: box('-1') })).toEqual(['dropOff.likely']);
    expect(errors({ duration: box('25') })).toEqual([]);
    expect(errors({ duration: box('25,1') })).toEqual(['duration.likely']);
    expect(errors({ party: ' ', quantity: box('veel') })).toEqual(['party', 'quantity.likely']);
  });
});

describe('What an outcome comes to', () => {
  it('WEB243 is what the ledger says: the shares one after the other', () => {
    expect(impact(FULL)).toBe('8599.5');
    expect(impact(BARE)).toBe('1');
    expect(impact(LOSS)).toBe('-131.25');
    expect(impact(VAGUE)).toBeUndefined();
  });

  it('WEB243 shows each step that takes anything off, of what the one before it left', () => {
    expect(steps(FULL)).toEqual([
      { filter: 'deadweight', share: '0.25', off: '3276' },
      { filter: 'attribution', share: '0.125', off: '1228.5' },
    ]);
    expect(steps(BARE)).toEqual([]);
    expect(steps(VAGUE)).toEqual([]);
  });
});

function box(likely: string) {
  return { low: '', likely, high: '' };
}

function errors(changed: Partial<OutcomeForm>): string[] {
  const reading = filled('nl', (each) => readOutcome({ ...formOf(BARE, 'nl'), ...changed }, each));
  return reading.type === 'Wrong' ? Object.keys(reading.errors) : [];
}
