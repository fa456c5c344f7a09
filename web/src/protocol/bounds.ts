import { LIMITS } from './protocol';
import { type Bound, type Part, SHAPES, type Shape } from './shapes';

// What a form asks of the bounds that are written on a record.

type Shapes = typeof SHAPES;
export type RecordName = keyof Shapes;
export type PartName<R extends RecordName> = keyof Shapes[R]['parts'] & string;

/** The most characters, items or years that a part takes. */
export function most<R extends RecordName>(record: R, part: PartName<R>): number {
  return largest(partOf(record, part), `${record}.${part}`);
}

/** The most characters of each item of a list. */
export function mostOfEach<R extends RecordName>(record: R, part: PartName<R>): number {
  return largest(partOf(record, part).each ?? {}, `each of ${record}.${part}`);
}

export function partOf<R extends RecordName>(record: R, part: PartName<R>): Part {
  const { parts }: Shape = SHAPES[record];
  return parts[part] ?? {};
}

function largest({ bounds = [] }: Part, name: string): number {
  const found = bounds.map(mostOf).find((each) => each !== undefined);
  if (found === undefined) throw new Error(`Nothing bounds ${name}.`);
  return found;
}

function mostOf(bound: Bound): number | undefined {
  if ('longest' in bound) return LIMITS[bound.longest];
  if ('size' in bound) return LIMITS[bound.size] - bound.besides;
  if ('upToLimit' in bound) return LIMITS[bound.upToLimit];
  return 'most' in bound ? LIMITS[bound.most] : undefined;
}
