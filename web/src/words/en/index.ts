import type { Words } from '../words.svelte';
import { balance } from './balance';
import { board, shelf } from './board';
import { common, dimension, preferences } from './common';
import { connection, refusal, saving } from './connection';
import { money } from './money';
import { done, note } from './note';

export const en: Words = {
  common,
  preferences,
  dimension,
  connection,
  refusal,
  saving,
  board,
  shelf,
  note,
  done,
  money,
  balance,
};
