import type {
  Canvas,
  CanvasId,
  NoteId,
  NotesView,
  Shelved,
  WorkshopView,
} from '../../protocol/protocol';
import { MAIN_CANVAS } from '../../protocol/protocol';
import * as sheet from './canvas';
import { present } from './history';

// All notes of a workshop, whatever canvas they lie on, as `Notes` has it on the server.

export type Canvases = NotesView['canvases'];

/** Where a note stands on the sheet of a canvas. */
export interface NotePlace extends sheet.Place {
  readonly canvas: CanvasId;
}

/** Where a note was laid aside. */
export interface Aside {
  readonly canvas: CanvasId;
  readonly shelved: Shelved;
}

/** The canvas that every workshop has. */
export function mainCanvas({ notes }: Pick<WorkshopView, 'notes'>): Canvas {
  return present(notes.canvases[MAIN_CANVAS], 'Every workshop has its main canvas.');
}

export function find(canvases: Canvases, id: NoteId): NotePlace | undefined {
  for (const [canvas, its] of Object.entries(canvases)) {
    const place = sheet.find(its, id);
    if (place) {
      return { canvas, ...place };
    }
  }
  return undefined;
}

export function findOnShelf(canvases: Canvases, id: NoteId): Aside | undefined {
  for (const [canvas, its] of Object.entries(canvases)) {
    const shelved = sheet.findOnShelf(its, id);
    if (shelved) {
      return { canvas, shelved };
    }
  }
  return undefined;
}

/** Whether anybody ever wrote something: what was laid aside is kept. */
export function areWritten(canvases: Canvases): boolean {
  return Object.values(canvases).some(
    (canvas) => sheet.size(canvas) > 0 || canvas.shelf.length > 0,
  );
}

export function has(canvases: Canvases, id: NoteId): boolean {
  return Object.values(canvases).some((canvas) => sheet.has(canvas, id));
}
