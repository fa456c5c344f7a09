import short from '../../../fixtures/scripts/30.json';
import ofTheSheet from '../../../fixtures/scripts/60.json';
import long from '../../../fixtures/scripts/90.json';
import type { Script, Step, StepId, StepKind } from '../protocol/protocol';
import { NONE, OPEN } from '../replica/rules/hour';
import { isIdentical } from '../replica/rules/merge';

/** The scripts of the method sheet, as the server has them: the files are made from them. */
export const TEMPLATES = [short, ofTheSheet, long].map(scriptIn);

/** Nobody leads. */
export const UNLED: Script = { minutes: ofTheSheet.minutes, steps: [] };

function scriptIn({ minutes, steps }: typeof ofTheSheet): Script {
  return { minutes, steps: steps as readonly Step[] };
}

/** What the steps come to, which may be more or less than was promised. */
export function planned({ steps }: Script): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Whether somebody made the script their own. */
export function isOwn(script: Script): boolean {
  return script.steps.length > 0 && !TEMPLATES.some((each) => isIdentical(each, script));
}

export function replaced(script: Script, step: Step): Script {
  return { ...script, steps: script.steps.map((each) => (each.id === step.id ? step : each)) };
}

export function without(script: Script, id: StepId): Script {
  return { ...script, steps: script.steps.filter((step) => step.id !== id) };
}

export function inserted(script: Script, step: Step, place: number): Script {
  return { ...script, steps: without(script, step.id).steps.toSpliced(place, 0, step) };
}

/** Where the next step goes: after the one that is open, else before the group sums up. */
export function placeOfNext({ steps }: Script, open: StepId | undefined): number {
  const after = steps.findIndex(({ id }) => id === open);
  const closing = steps.findIndex(({ kind }) => CLOSING.includes(kind.type));
  if (after >= 0) return after + 1;
  return closing < 0 ? steps.length : closing;
}

const CLOSING: readonly StepKind['type'][] = ['BalancingStep', 'ReadingBackStep'];

/** What is usual for a step of a kind, as the method sheet has it. */
type Usual = Pick<Step, 'opens' | 'participants' | 'screens'>;

function usual(kind: StepKind): Usual {
  const found = OTHER_KINDS[kind.type] ?? ofTheSheetStep(kind);
  return { opens: found.opens, participants: found.participants, screens: found.screens };
}

function ofTheSheetStep({ type }: StepKind): Usual {
  const steps = TEMPLATES.flatMap(({ steps }) => steps);
  const found = steps.find(({ kind }) => kind.type === type);
  if (!found) throw new Error(`The method sheet has no ${type}.`);
  return found;
}

/** The kinds that the method sheet has not. */
const OTHER_KINDS: Partial<Record<StepKind['type'], Usual>> = {
  ActivityStep: {
    opens: 'DISCUSSING',
    participants: { notes: OPEN, vote: false },
    screens: { wall: 'INSTRUCTION', devices: 'INSTRUCTION' },
  },
  VotingStep: {
    opens: 'VOTING',
    participants: { notes: NONE, vote: true },
    screens: { wall: 'CANVAS', devices: 'CANVAS' },
  },
};

const MINUTES = 5;

/** Anything that the group does together. */
export function newStep(id: StepId): Step {
  const kind = { type: 'ActivityStep' } as const;
  return { id, kind, title: '', minutes: MINUTES, instruction: '', ...usual(kind) };
}

/** With what is usual for the kind, where it had what was usual for the kind before. */
export function ofKind(step: Step, kind: StepKind): Step {
  const [before, now] = [usual(step.kind), usual(kind)];
  const kept = <P extends keyof Usual>(part: P) =>
    isIdentical(step[part], before[part]) ? now[part] : step[part];
  return {
    ...step,
    kind,
    opens: kept('opens'),
    participants: kept('participants'),
    screens: kept('screens'),
  };
}

/** The minutes that somebody typed, when a step or a script may take them. */
export function minutesIn(typed: string, most: number): number | undefined {
  const minutes = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return minutes >= 1 && minutes <= most ? minutes : undefined;
}
