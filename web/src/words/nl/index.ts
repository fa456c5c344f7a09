import { balance } from './balance';
import { board, shelf } from './board';
import { common, dimension, preferences } from './common';
import { connection, refusal, saving } from './connection';
import { money } from './money';
import { done, note } from './note';

/** The source of all text. English has the same type: a missing or spare key does not compile. */
export const nl = {
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
