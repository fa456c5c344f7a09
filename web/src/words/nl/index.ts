import { balance } from './balance';
import { board, shelf } from './board';
import { connection, refusal, saving, unreadable } from './connection';
import { controls, dimension, preferences } from './controls';
import { explanation } from './explanation';
import { facets } from './facets';
import { forgetting } from './forgetting';
import { hidden, late, readiness } from './hidden';
import { home } from './home';
import { inspector, model, posts } from './inspector';
import { leading } from './leading';
import { money } from './money';
import { naming } from './naming';
import { done, note } from './note';
import { outcome } from './outcome';
import { outlook } from './outlook';
import { entry, fault, problem, site } from './pages';
import { join, prepare } from './prepare';
import { result, wall } from './result';
import { room } from './room';
import { script } from './script';

/** The source of all text. English has the same type: a missing or spare key does not compile. */
export const nl = {
  controls,
  preferences,
  dimension,
  connection,
  refusal,
  unreadable,
  saving,
  board,
  shelf,
  naming,
  note,
  done,
  facets,
  money,
  inspector,
  model,
  posts,
  balance,
  explanation,
  site,
  entry,
  problem,
  fault,
  forgetting,
  hidden,
  readiness,
  late,
  home,
  leading,
  join,
  prepare,
  script,
  wall,
  result,
  outcome,
  outlook,
  room,
};
