import { expect, it } from 'vitest';
import { budgetYear } from '../protocol/ledger.example';
import { isLevel, result, shownSide, structuralResult } from './year';

it('WEB52 weighs what comes from reserves as means, and what goes to them as a burden', () => {
  const reserves = { structural: '10', incidental: '5' };
  const year = { ...budgetYear(2028, 100, 100), withdrawals: reserves };
  expect(result(year)).toBe('15');
  expect(structuralResult(year)).toBe('10');
  expect(result({ ...year, additions: { structural: '30', incidental: '0' } })).toBe('-15');
});

it('WEB52 is level up to a surplus of two per cent of the costs', () => {
  expect(isLevel(budgetYear(2028, 100_000, 102_000))).toBe(true);
  expect(isLevel(budgetYear(2028, 100_000, 102_001))).toBe(false);
  expect(isLevel(budgetYear(2028, 100_000, 99_999))).toBe(false);
});

it('WEB205 shows a side of a year of which the parts add up to its total', () => {
  expect(shownSide({ structural: '10.4', incidental: '0.4' })).toEqual({
    total: '11',
    structural: '11',
    incidental: '0',
  });
});
