import type { NoteId } from './protocol';
import type {
  DriverFigure,
  Explained,
  OutcomeFigure,
  PartyFigure,
  Provenance,
  Told,
  UnknownNote,
  WholeFigure,
  YearFigure,
} from './rest';

export type { Explained, OutcomeFigure, PartyFigure, Provenance, Told, UnknownNote, YearFigure };

/** Which figure is to be explained, and of what. */
export type FigureAddress =
  | { readonly figure: 'LINE' | DriverFigure; readonly note: NoteId; readonly year: number }
  | { readonly figure: YearFigure; readonly year: number }
  | { readonly figure: OutcomeFigure; readonly note: NoteId }
  | { readonly figure: PartyFigure; readonly party: string }
  | { readonly figure: WholeFigure };
