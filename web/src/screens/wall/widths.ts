import type { Note } from '../../protocol/protocol';

/** What a note takes beside its text, in letters. */
const EDGE = 12;
const WIDEST = 2;

/**
 * How wide each column is beside the others: one, or more where much is written. In steps of a
 * half, so that the canvas does not shift with every note.
 */
export function widths(columns: readonly (readonly Note[])[]): number[] {
  const loads = columns.map((notes) =>
    notes.reduce((load, note) => load + note.text.length + EDGE, 0),
  );
  const average = loads.reduce((sum, load) => sum + load, 0) / loads.length || 1;
  return loads.map((load) => Math.min(WIDEST, Math.max(1, Math.round((2 * load) / average) / 2)));
}
