import { createContext, untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { pace } from '../figures/balance/pace';
import { BLOCKS, type Block, MAIN_CANVAS, type NoteId, type NotesView } from '../protocol/protocol';
import { announcer } from '../ui/announcer.svelte';
import { words } from '../words/words.svelte';

/** The notes that turn over now. */
export const [turning, setTurning] = createContext<SvelteSet<NoteId>>();

/** Notes that are shown one after the other are told together. */
const BREATH = 2_000;

export interface TurnedNote {
  readonly note: NoteId;
  readonly block: Block;
}

/** What was hidden in a view and is not any more. */
export function revealedBy(before: NotesView, after: NotesView): readonly TurnedNote[] {
  const hid = new Set(before.hidden);
  const hides = new Set(after.hidden);
  return BLOCKS.flatMap((block) => {
    const known = new Set(before.canvases[MAIN_CANVAS]?.blocks[block].map(({ id }) => id));
    const isTurned = withheldIn(after, block) < withheldIn(before, block);
    return (after.canvases[MAIN_CANVAS]?.blocks[block] ?? [])
      .filter(({ id }) => !hides.has(id) && (hid.has(id) || (isTurned && !known.has(id))))
      .map(({ id }) => ({ note: id, block }));
  });
}

function withheldIn({ withheld }: NotesView, block: Block): number {
  return withheld[MAIN_CANVAS]?.[block] ?? 0;
}

/** Who is told of what is shown: as it is now, and how its blocks are called. */
export interface Onlooker {
  readonly notes: NotesView | undefined;
  label(block: Block): string;
}

/** The notes that turn over now. A screen reader is told how many, and where. */
export function followReveals(onlooker: Onlooker): SvelteSet<NoteId> {
  const turning = new SvelteSet<NoteId>();
  let before: NotesView | undefined;
  let untold: readonly TurnedNote[] = [];
  const voice = pace(BREATH, (text) => {
    announcer.say(text);
    untold = [];
  });
  $effect.pre(() => {
    const after = onlooker.notes;
    const shown = before && after && before !== after ? revealedBy(before, after) : [];
    before = after;
    if (shown.length === 0) return;
    untold = [...untold, ...shown];
    untrack(() => {
      for (const { note } of shown) turning.add(note);
      voice.say(told(onlooker, untold));
    });
  });
  $effect(() => voice.stop);
  return turning;
}

function told(onlooker: Onlooker, revealed: readonly TurnedNote[]): string {
  const blocks = [...new Set(revealed.map(({ block }) => block))];
  return words().hidden.revealed(
    revealed.length,
    blocks.map((block) => onlooker.label(block)),
  );
}
