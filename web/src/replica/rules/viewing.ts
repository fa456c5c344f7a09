import type {
  Author,
  Canvas,
  CanvasId,
  Event,
  NoteId,
  NotesView,
  ViewedEvent,
  WorkshopView,
} from '../../protocol/protocol';
import { plus } from './canvas';
import { evolve } from './evolution';
import { present } from './history';
import { hidesWriting } from './hour';
import type { Canvases } from './notes';

/**
 * How a viewed event changes what this page sees, as `ViewEvolution` has it on the server.
 * `workshop` is absent before the history has begun.
 */
export function see(workshop: WorkshopView | undefined, viewed: ViewedEvent): WorkshopView {
  switch (viewed.type) {
    case 'Revealed':
      return viewed.workshop;
    case 'Shown':
      return signed(evolve(workshop, viewed.event), viewed.authors);
    case 'Disclosed':
      return naming(
        hiding(
          signed(evolve(joined(workshop, viewed.notes), viewed.event), viewed.authors),
          viewed.withheld,
        ),
        viewed.signatures,
      );
    case 'Withheld':
      return hiding(present(workshop, 'A view begins with the creation.'), viewed.withheld);
  }
}

/** What this page will see of an event that it asked for itself. */
export function foresee(workshop: WorkshopView | undefined, event: Event): WorkshopView {
  const made = madeBy(event).map((note) => [note, 'MINE'] as const);
  return signed(evolve(workshop, bare(workshop, event)), Object.fromEntries(made));
}

/** While a note is hidden, nobody is told whose it is. */
function bare(workshop: WorkshopView | undefined, event: Event): Event {
  if (event.type !== 'NoteAdded' || !workshop || !hidesWriting(workshop.hour)) return event;
  const { by: _, ...rest } = event;
  return rest;
}

/** The notes that come into being with an event. */
export function madeBy(event: Event): readonly NoteId[] {
  if (event.type === 'NoteAdded') return [event.note];
  return event.type === 'NoteSplit' ? event.others.map((other) => other.id) : [];
}

function signed(workshop: WorkshopView, more: Readonly<Record<NoteId, Author>>): WorkshopView {
  const authors = { ...workshop.notes.authors, ...more };
  return { ...workshop, notes: { ...workshop.notes, authors } };
}

/** Where the notes lie before the event orders them does not matter. */
function joined(workshop: WorkshopView | undefined, more: Canvases): WorkshopView {
  const before = present(workshop, 'A view begins with the creation.');
  const canvases = Object.entries(more).map(([id, canvas]): [CanvasId, Canvas] => {
    const known = before.notes.canvases[id];
    return [id, known ? plus(known, canvas) : canvas];
  });
  return {
    ...before,
    notes: {
      ...before.notes,
      canvases: { ...before.notes.canvases, ...Object.fromEntries(canvases) },
    },
  };
}

function hiding(workshop: WorkshopView, withheld: WorkshopView['notes']['withheld']): WorkshopView {
  return { ...workshop, notes: { ...workshop.notes, withheld } };
}

function naming(workshop: WorkshopView, more: NotesView['signatures']): WorkshopView {
  const signatures = { ...workshop.notes.signatures, ...more };
  return { ...workshop, notes: { ...workshop.notes, signatures } };
}
