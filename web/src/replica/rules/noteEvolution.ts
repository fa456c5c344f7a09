import type {
  Canvas,
  CanvasId,
  Note,
  NoteAdded,
  NoteEvent,
  NoteId,
  NoteMoved,
  NoteSplit,
  NotesView,
} from '../../protocol/protocol';
import { add, insert, insertAfter, last, remove, replace, restore, shelve } from './canvas';
import { saying, unsaying } from './facets';
import { present } from './history';
import { type Canvases, find, findOnShelf, type NotePlace } from './notes';

/**
 * What an event does to the notes, as `NoteEvolution` has it on the server. `hides` says whether
 * what is written now is hidden.
 */
export function evolveNotes(notes: NotesView, event: NoteEvent, hides: boolean): NotesView {
  return {
    ...notes,
    canvases: evolveCanvases(notes.canvases, event),
    hidden: hidden(notes, event, hides),
    signatures: signatures(notes, event),
  };
}

/** Turns notes over for all to see. They come to lie last in their blocks, in this order. */
export function turnedOver(notes: NotesView, shown: readonly NoteId[]): NotesView {
  if (shown.length === 0) return notes;
  const canvases = Object.entries(notes.canvases).map(([id, canvas]) => [id, last(canvas, shown)]);
  return {
    ...notes,
    canvases: Object.fromEntries(canvases),
    hidden: notes.hidden.filter((id) => !shown.includes(id)),
  };
}

/** What is split off a note is as hidden as that note. */
function hidden({ hidden: before }: NotesView, event: NoteEvent, hides: boolean) {
  if (event.type === 'NoteAdded' && hides) return [...before, event.note];
  return event.type === 'NoteSplit' && before.includes(event.note)
    ? [...before, ...event.others.map(({ id }) => id)]
    : before;
}

/** Who splits a note does not make its words their own. */
function signatures({ signatures: before }: NotesView, event: NoteEvent) {
  if (event.type === 'NoteAdded' && event.by) return { ...before, [event.note]: event.by };
  const by = event.type === 'NoteSplit' ? before[event.note] : undefined;
  if (event.type !== 'NoteSplit' || !by) return before;
  return { ...before, ...Object.fromEntries(event.others.map(({ id }) => [id, by])) };
}

function evolveCanvases(canvases: Canvases, event: NoteEvent): Canvases {
  switch (event.type) {
    case 'NoteAdded':
      return added(canvases, event);
    case 'NoteEdited':
      return changed(canvases, event.note, (note) => ({ ...note, text: event.text }));
    case 'NoteMoved':
      return moved(canvases, event);
    case 'NoteSplit':
      return split(canvases, event);
    case 'NoteShelved':
      return shelved(canvases, event.note, event.before);
    case 'NoteRestored':
      return restored(canvases, event.note);
    case 'FacetSet':
      return changed(canvases, event.note, (note) => saying(note, event.facet));
    case 'FacetCleared':
      return changed(canvases, event.note, (note) => unsaying(note, event.kind));
  }
}

function added(canvases: Canvases, { canvas, note: id, block, text }: NoteAdded): Canvases {
  return on(canvases, canvas, (its) => add(its, block, { id, text, facets: [] }));
}

function changed(canvases: Canvases, id: NoteId, change: (note: Note) => Note): Canvases {
  const place = placeOf(canvases, id);
  return on(canvases, place.canvas, (its) => replace(its, place, change(place.note)));
}

function moved(canvases: Canvases, { note: id, canvas, block, before }: NoteMoved): Canvases {
  const place = placeOf(canvases, id);
  const without = on(canvases, place.canvas, (its) => remove(its, place));
  return on(without, canvas, (its) => insert(its, place.note, block, before));
}

function split(canvases: Canvases, { note: id, text, others }: NoteSplit): Canvases {
  const place = placeOf(canvases, id);
  const apart = others.map((other): Note => ({ ...other, facets: [] }));
  return on(canvases, place.canvas, (its) =>
    insertAfter(replace(its, place, { ...place.note, text }), place, apart),
  );
}

function shelved(canvases: Canvases, id: NoteId, before?: NoteId): Canvases {
  const place = placeOf(canvases, id);
  return on(canvases, place.canvas, (its) => shelve(its, place, before));
}

function restored(canvases: Canvases, id: NoteId): Canvases {
  const aside = present(
    findOnShelf(canvases, id),
    'The note of a recorded return is on the shelf.',
  );
  return on(canvases, aside.canvas, (its) => restore(its, aside.shelved));
}

function on(canvases: Canvases, id: CanvasId, change: (canvas: Canvas) => Canvas): Canvases {
  const canvas = present(canvases[id], 'The canvas of a recorded event is there.');
  return { ...canvases, [id]: change(canvas) };
}

function placeOf(canvases: Canvases, id: NoteId): NotePlace {
  return present(find(canvases, id), 'The note of a recorded event is on the sheet.');
}
