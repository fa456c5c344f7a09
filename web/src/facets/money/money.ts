import { amountShown } from '../../ledger/amounts';
import type { NoteMoney } from '../../protocol/protocol';
import { facetOf } from '../../replica/rules/facets';
import type { Telling } from '../inspector/telling';
import AmountFields from './AmountFields.svelte';
import { formOf, isPlain, type MoneyForm, readMoney } from './form';
import MoneyTag from './MoneyTag.svelte';
import YearsBeside from './YearsBeside.svelte';

export const money: Telling<NoteMoney, MoneyForm> = {
  icon: 'euro',
  draftIcon: 'euro',
  Tag: MoneyTag,
  Fields: AmountFields,
  Beside: YearsBeside,
  said: (note) => facetOf(note, 'NoteMoney'),
  formOf,
  read: readMoney,
  isPlain,
  shown: (note, desk) => amountShown(desk.scales, note, desk.year),
};
