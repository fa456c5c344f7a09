import type { Script, Step, StepId } from '../../protocol/protocol';
import { isIdentical, merged, mergedInDepth } from './merge';

/** The same script before two changed it, and what each of them made of it. */
interface Scripts {
  readonly seen: Script;
  readonly mine: Script;
  readonly theirs: Script;
}

/**
 * Puts together what two made of one script that both had seen, as `ScriptMerge` has it on the
 * server: step by step, and of each step field by field. A step that one took off while the other
 * changed it stays. Nothing when both changed the same field, or the order, each to something else.
 */
export function mergedScripts(seen: Script, mine: Script, theirs: Script): Script | undefined {
  const scripts = { seen, mine, theirs };
  const frame = merged(frameOf(seen), frameOf(mine), frameOf(theirs));
  const steps = orderOf(scripts).map((id) => stepOf(scripts, id));
  const whole = steps.filter((step) => step !== undefined);
  if (!frame || whole.length < steps.length || areOrdersAtOdds(scripts)) return undefined;
  return { ...frame, steps: whole };
}

function frameOf({ minutes }: Script) {
  return { minutes };
}

/**
 * As the one who moved steps has it. What only the other has comes after the step that it follows
 * there.
 */
function orderOf(scripts: Scripts): readonly StepId[] {
  const { mine, theirs } = scripts;
  const [base, other] = isReordered(scripts, mine) ? [mine, theirs] : [theirs, mine];
  const order = idsOf(base).filter((id) => stays(scripts, id));
  let place = 0;
  for (const id of idsOf(other)) {
    const found = order.indexOf(id);
    if (found >= 0) place = found + 1;
    else if (stays(scripts, id)) order.splice(place++, 0, id);
  }
  return order;
}

function areOrdersAtOdds(scripts: Scripts): boolean {
  const { mine, theirs } = scripts;
  return (
    isReordered(scripts, mine) &&
    isReordered(scripts, theirs) &&
    !isIdentical(common(scripts, mine), common(scripts, theirs))
  );
}

function isReordered(scripts: Scripts, script: Script): boolean {
  return !isIdentical(common(scripts, script), common(scripts, scripts.seen));
}

/** The steps that all three have. */
function common({ seen, mine, theirs }: Scripts, script: Script): readonly StepId[] {
  return idsOf(script).filter((id) => find(seen, id) && find(mine, id) && find(theirs, id));
}

function stays({ seen, mine, theirs }: Scripts, id: StepId): boolean {
  const [before, one, other] = [find(seen, id), find(mine, id), find(theirs, id)];
  return Boolean(one && other) || isChanged(one, before) || isChanged(other, before);
}

function isChanged(step: Step | undefined, before: Step | undefined): boolean {
  return step !== undefined && !isIdentical(step, before);
}

function stepOf({ seen, mine, theirs }: Scripts, id: StepId): Step | undefined {
  const [one, other] = [find(mine, id), find(theirs, id)];
  return one && other ? mergedInDepth(find(seen, id), one, other) : (one ?? other);
}

function find({ steps }: Script, id: StepId): Step | undefined {
  return steps.find((step) => step.id === id);
}

function idsOf({ steps }: Script): StepId[] {
  return steps.map(({ id }) => id);
}
