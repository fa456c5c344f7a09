import { expect, it } from 'vitest';
import { workshop } from '../../live/live.example';
import { ledger, unknown } from '../../protocol/ledger.example';
import { figuresOf, NOTHING_TO_EXPECT } from '../../protocol/outlook.example';
import {
  BLOCKS,
  type BudgetLedger,
  type Remark,
  type Verdict,
  type WorkshopView,
} from '../../protocol/protocol';
import { notesOn } from '../../protocol/workshop.example';
import { mainCanvas } from '../../replica/rules/notes';
import { checks } from './checks';

const short: Verdict = { type: 'Shortfall', year: 2028, amount: '12400' };
const missing: Verdict = { type: 'Undetermined', lines: ['n1'] };
const over: Verdict = { type: 'OverCeiling', year: 2028, amount: '10', atLeast: false };
const balanced = ledger(100, 100, { type: 'Balanced' });

function full(ceiling?: string): WorkshopView {
  const state = workshop();
  const blocks = { ...mainCanvas(state).blocks };
  for (const block of BLOCKS) {
    blocks[block] = [unknown(`note-${block}`, 'x')];
  }
  const frame = { firstYear: 2027, ...(ceiling && { ceiling }) };
  return {
    ...state,
    preparation: { ...state.preparation, frame },
    notes: notesOn(blocks),
  };
}

const check = (name: string, state: WorkshopView, given: BudgetLedger, remarks: Remark[] = []) =>
  checks(state, figuresOf(given, { ...NOTHING_TO_EXPECT, remarks })).find(
    (each) => each.name === name,
  );

it('WEB86 has nothing left to do', () => {
  expect(checks(full('150'), figuresOf(balanced)).every((each) => each.isDone)).toBe(true);
  expect(check('balance', full(), balanced)?.title).toBe('Sluitend in 2027 tot en met 2030');
  expect(check('ceiling', full('150'), balanced)?.room).toEqual({
    amount: '€\u00a050',
    year: 2027,
  });
});

it('WEB86 tells the room that the dearest year leaves under the ceiling', () => {
  const years = balanced.years.map((year, index) => ({ ...year, claim: String(60 + index) }));
  expect(check('ceiling', full('150'), { ...balanced, years })?.room?.amount).toBe('€\u00a087');
});

it('WEB86 counts the empty blocks', () => {
  expect(check('blocks', workshop(), balanced)).toMatchObject({
    isDone: false,
    title: '9 blokken zijn nog leeg',
  });
});

it('WEB86 says what does not balance', () => {
  expect(check('balance', full(), ledger(100, 90, short))).toMatchObject({
    isDone: false,
    detail: 'Tekort €\u00a012.400 in 2028',
  });
});

it('WEB86 says that amounts are unknown, or not there at all', () => {
  expect(check('unknown', full(), ledger(0, 0, missing))).toMatchObject({
    isDone: false,
    title: 'Nog 1 bedrag onbekend',
  });
  expect(check('unknown', full(), ledger(0, 0, { type: 'Empty' }))?.isDone).toBe(false);
});

it('WEB86 says that a year is above the ceiling', () => {
  expect(check('ceiling', full('90'), ledger(100, 100, over))).toMatchObject({
    isDone: false,
    title: 'Boven het kader van €\u00a090',
  });
});

it('WEB471 does not call it within the ceiling while a claim is unknown', () => {
  const years = balanced.years.map((year) => ({ ...year, unknown: ['note-COSTS'] }));
  expect(check('ceiling', full('150'), { ...balanced, years })).toMatchObject({
    isDone: false,
    title: 'Nog niet te zeggen: binnen het kader van €\u00a0150',
    detail: 'Een bedrag dat eronder valt, is nog onbekend.',
  });
  const others = balanced.years.map((year) => ({ ...year, unknown: ['note-REVENUE'] }));
  expect(check('ceiling', full('150'), { ...balanced, years: others })?.isDone).toBe(true);
});

it('WEB471 does not call it within a ceiling that bounds nobody', () => {
  const remarks: Remark[] = [{ type: 'CeilingOfNobody', payer: 'Provincie', near: [], payers: [] }];
  const found = check('ceiling', full('150'), balanced, remarks);
  expect(found?.isDone).toBe(false);
  expect(found?.title).toMatch(/^Het kader van “.*Provincie.*” begrenst niets$/);
  expect(found?.room).toBeUndefined();
});

it('WEB475 says with a balance that it is the likely one, and the least chance of it', () => {
  const of = (year: number, notShort: string) => ({
    year,
    result: { low: '-5', middle: '0', high: '5' },
    notShort,
  });
  const outlook = { ...NOTHING_TO_EXPECT, years: [of(2027, '0.8'), of(2028, '0.33')] };
  expect(checks(full(), figuresOf(balanced, outlook))).toContainEqual({
    name: 'balance',
    isDone: true,
    title: 'Sluitend in 2027 tot en met 2030',
    detail:
      'Met de meest waarschijnlijke bedragen. In 2028 is de kans 33\u00a0% dat er geen tekort is.',
  });
});

it('WEB702 counts what is unknown beside the budget too, and says it once', () => {
  const societal = { type: 'RatioUnknown' as const, notes: ['n1', 'n9'] };
  const outlook = { ...NOTHING_TO_EXPECT, societal };
  const found = (ledger: BudgetLedger) =>
    Object.fromEntries(checks(full(), figuresOf(ledger, outlook)).map((each) => [each.name, each]));
  expect(found(balanced)['unknown']).toMatchObject({
    isDone: false,
    title: 'Nog 2 bedragen onbekend',
    detail: 'Daarvan 2 bij de waarde voor de samenleving',
  });
  const years = balanced.years.map((year) => ({ ...year, unknown: ['n1'] }));
  const open = found({ years, verdicts: [missing], reserveMovements: [] });
  expect(open['unknown']).toMatchObject({
    title: 'Nog 2 bedragen onbekend',
    detail: 'Daarvan 1 bij de waarde voor de samenleving',
  });
  expect(open['balance']).toEqual({
    name: 'balance',
    isDone: false,
    title: 'Nog niet te zeggen of het sluit',
  });
});
