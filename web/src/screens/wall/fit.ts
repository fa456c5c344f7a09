/**
 * Keeps in sight as many notes of a column as fit, the newest of each of its lists at least, and
 * tells how many of each list are out of sight. A list that hides something shows the item that
 * says so: the one without a turn.
 */
export function keepNewest(column: HTMLElement, told: (hidden: number[]) => void): () => void {
  const again = () => told(hideUntilFitting(column));
  const sizes = new ResizeObserver(again);
  const changes = new MutationObserver(again);
  sizes.observe(column);
  // A list grows without its column when the letters arrive.
  for (const list of column.querySelectorAll('ul')) {
    sizes.observe(list);
  }
  changes.observe(column, { childList: true, characterData: true, subtree: true });
  return () => {
    sizes.disconnect();
    changes.disconnect();
  };
}

interface List {
  readonly notes: readonly HTMLElement[];
  readonly more: HTMLElement | undefined;
}

function hideUntilFitting(column: HTMLElement): number[] {
  const lists = [...column.querySelectorAll('ul')].map(listOf);
  const counts = lists.map((list) => list.notes.length);
  const turns = turnsToGo(counts);
  const isFitting = (gone: number) => {
    show(lists, turns.slice(0, gone));
    // Sizes are rounded to whole pixels, each its own way.
    return column.scrollHeight <= column.clientHeight + 1;
  };
  const gone = turns.slice(0, fewest(turns.length, isFitting));
  show(lists, gone);
  return counts.map((_, list) => gone.filter((turn) => turn === list).length);
}

/** The notes from the oldest to the newest, whatever their place. */
function listOf(list: HTMLElement): List {
  const items = [...list.children].filter((child) => child instanceof HTMLElement);
  const notes = items.filter((item) => item.dataset['turn'] !== undefined);
  return {
    notes: notes.sort((a, b) => Number(a.dataset['turn']) - Number(b.dataset['turn'])),
    more: items.find((item) => item.dataset['turn'] === undefined),
  };
}

/** Which list gives up a note, time after time: the one that shows most. Each keeps one. */
export function turnsToGo(counts: readonly number[]): number[] {
  const left = [...counts];
  const turns: number[] = [];
  for (let most = Math.max(...left); most > 1; most = Math.max(...left)) {
    const list = left.indexOf(most);
    left[list] = most - 1;
    turns.push(list);
  }
  return turns;
}

function show(lists: readonly List[], gone: readonly number[]) {
  for (const [place, { notes, more }] of lists.entries()) {
    const hidden = gone.filter((turn) => turn === place).length;
    for (const [age, note] of notes.entries()) {
      note.hidden = age < hidden;
    }
    if (more) more.hidden = hidden === 0;
  }
}

/** The smallest number up to `most` that is fitting, found by halving: a layout is dear. */
function fewest(most: number, isFitting: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  if (isFitting(0)) return 0;
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    if (isFitting(middle)) high = middle;
    else low = middle;
  }
  return high;
}
