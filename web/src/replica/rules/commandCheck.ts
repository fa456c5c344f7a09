import { compare } from '../../numbers/decimal';
import { type PartName, partOf, type RecordName } from '../../protocol/bounds';
import type {
  ByRole,
  Canvas,
  Command,
  Decimal,
  Facet,
  Investment,
  NoteMoney,
  Script,
  SetFacet,
} from '../../protocol/protocol';
import { BLOCKS, LIMITS } from '../../protocol/protocol';
import { type Bound, type Part, type Rising, SHAPES, type Shape } from '../../protocol/shapes';
import { breach, compared } from './measure';
import { firstOf, type Limits, type Objection } from './wording';

export type { Limits };

type Value = Readonly<Record<string, unknown>>;

const shapes: Readonly<Record<string, Shape>> = SHAPES;

/** What has to hold between the parts of a record, as `CommandCheck` has it on the server. */
const RULES: { readonly [name in RecordName]?: (value: never, limits: Limits) => Objection } = {
  SetFacet: ({ facet }: SetFacet) => (gainsWorth(facet) ? 'RESIDUAL_ABOVE_PRICE' : undefined),
  NoteMoney: ({ amount, indexation }: NoteMoney) =>
    indexation && amount.type === 'Investment' ? 'INVESTMENT_INDEXED' : undefined,
  Canvas: canvas,
  ByRole: ({ capacities }: ByRole) =>
    capacities.length === 0 || new Set(capacities).size < capacities.length
      ? 'CAPACITIES_UNCLEAR'
      : undefined,
  Script: script,
};

/**
 * The refusal of a command that goes beyond the bounds that are written on its record, whatever the
 * state of the workshop: the first thing that `Check` finds on the server.
 */
export function commandRefusal(command: Command, limits: Limits): Objection {
  return refusalOf(command.type, command, limits);
}

/** The least price of an investment, when more than that is left of it at the end. */
export function priceBelowResidual({ price, residualValue }: Investment): Decimal | undefined {
  const least = typeof price === 'string' ? price : 'low' in price ? price.low : residualValue;
  const isLeft = compare(residualValue, '0') > 0;
  return isLeft && compare(residualValue, least) > 0 ? least : undefined;
}

function gainsWorth(facet: Facet): boolean {
  return (
    facet.type === 'NoteMoney' &&
    facet.amount.type === 'Investment' &&
    priceBelowResidual(facet.amount) !== undefined
  );
}

/** The same of a part of a command. */
export function refusalOf(record: RecordName, value: object, limits: Limits): Objection {
  return ofRecord(record, { ...value }, [], limits);
}

/** Whether a decimal may stand in a part of a record. */
export function isWithin<R extends RecordName>(record: R, part: PartName<R>, value: Decimal) {
  return (
    ofPart(value, partOf(record, part), partOf(record, part).bounds ?? [], LIMITS) === undefined
  );
}

/** `inherited` bounds go for each decimal in the record that has none of its own. */
function ofRecord(
  name: string,
  value: Value,
  inherited: readonly Bound[],
  limits: Limits,
): Objection {
  const { parts, rising }: Shape = shapes[name] ?? { parts: {} };
  return (
    firstOf(Object.entries(parts), ([key, part]) =>
      ofPart(value[key], part, part.bounds ?? inherited, limits),
    ) ??
    (rising && ofOrder(value, rising)) ??
    ofRule(name, value, limits)
  );
}

function ofPart(value: unknown, part: Part, bounds: readonly Bound[], limits: Limits): Objection {
  if (value === undefined) return undefined;
  return (
    firstOf(bounds, (bound) => breach(value, bound, limits)) ??
    ofContents(value, part, bounds, limits)
  );
}

function ofContents(
  value: unknown,
  part: Part,
  bounds: readonly Bound[],
  limits: Limits,
): Objection {
  const { each } = part;
  if (each) {
    return firstOf(items(value, part), (item) => ofPart(item, each, each.bounds ?? [], limits));
  }
  if (!isRecord(value)) return undefined;
  const name = part.choice ? String(value['type']) : part.record;
  return name === undefined ? undefined : ofRecord(name, value, bounds, limits);
}

function items(value: unknown, { keys }: Part): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return [];
  return keys ? keys.map((key) => value[key]) : Object.values(value);
}

function isRecord(value: unknown): value is Value {
  return typeof value === 'object' && value !== null;
}

function ofOrder(value: Value, { parts, refusal }: Rising): Objection {
  const given = parts.map((part) => value[part]).filter((each) => each !== undefined);
  const falls = given.some((each, i) => i > 0 && compared(given[i - 1], each) > 0);
  return falls ? refusal : undefined;
}

function ofRule(name: string, value: Value, limits: Limits): Objection {
  return Object.hasOwn(RULES, name)
    ? RULES[name as RecordName]?.(value as never, limits)
    : undefined;
}

function script({ steps }: Script, limits: Limits): Objection {
  if (new Set(steps.map(({ id }) => id)).size < steps.length) return 'STEP_TWICE';
  const texts = steps.map(({ title, instruction }) => title.length + instruction.length);
  const length = texts.reduce((sum, each) => sum + each, 0);
  return length > limits.scriptText ? 'SCRIPT_TOO_LONG' : undefined;
}

/** That no note is there twice, and that they are not too many together. */
function canvas({ blocks, shelf }: Canvas, limits: Limits): Objection {
  const sheet = BLOCKS.flatMap((block) => blocks[block]);
  if (sheet.length > limits.notes) return 'CANVAS_FULL';
  const notes = [...sheet, ...shelf.map((shelved) => shelved.note)];
  return new Set(notes.map((note) => note.id)).size < notes.length ? 'NOTE_EXISTS' : undefined;
}
