import type {
  AddNote,
  CanvasId,
  MoveNote,
  NoteCommand,
  NoteEvent,
  NoteId,
  NoteMoved,
  NoteRights,
  NotesView,
  Reach,
  Refusal,
  RestoreNote,
  Role,
  SetFacet,
  ShelveNote,
  Signature,
  SplitNote,
} from '../../protocol/protocol';
import { FACET_KIND } from '../../protocol/protocol';
import { following, size } from './canvas';
import { accepted, type Decision, refused } from './decision';
import { fits } from './facets';
import { type Canvases, find, findOnShelf, has } from './notes';
import type { Limits } from './wording';

/** Who does something with a note, and what their own notes tell of them. */
interface Writer {
  readonly role: Role;
  readonly by?: Signature;
}

/** Foresees what `NoteDecider` on the server answers, while participants have these rights. */
export function decideNotes(
  command: NoteCommand,
  { role, by }: Writer,
  notes: NotesView,
  may: NoteRights,
  limits: Limits,
): Decision {
  return isAllowed(command, role, notes, may)
    ? decideAllowed(command, by, notes, limits)
    : refused('NOT_NOW');
}

function isAllowed(command: NoteCommand, role: Role, notes: NotesView, may: NoteRights): boolean {
  return reaches(may[ACTION[command.type]], role, command.note, notes);
}

/** Whether what participants may do reaches as far as this note, for somebody in this role. */
export function reaches(reach: Reach, role: Role, note: NoteId, notes: NotesView): boolean {
  switch (reach) {
    case 'NONE':
      return role === 'FACILITATOR';
    case 'OWN':
      return role === 'FACILITATOR' || isOwn(note, notes);
    case 'ALL':
      return true;
  }
}

/** What is nobody's counts as one's own, and so does what is not there yet. */
function isOwn(note: NoteId, { authors }: NotesView): boolean {
  return authors[note] !== 'ANOTHERS';
}

const ACTION = {
  AddNote: 'add',
  EditNote: 'edit',
  SplitNote: 'edit',
  MoveNote: 'move',
  ShelveNote: 'shelve',
  RestoreNote: 'shelve',
  SetFacet: 'facets',
  ClearFacet: 'facets',
} as const satisfies Record<NoteCommand['type'], keyof NoteRights>;

function decideAllowed(
  command: NoteCommand,
  by: Signature | undefined,
  notes: NotesView,
  limits: Limits,
): Decision {
  const { canvases } = notes;
  switch (command.type) {
    case 'AddNote':
      return add(command, by, canvases, limits);
    case 'EditNote':
      return onSheet(canvases, { type: 'NoteEdited', note: command.note, text: command.text });
    case 'MoveNote':
      return move(command, canvases, limits);
    case 'SplitNote':
      return split(command, notes, limits);
    case 'ShelveNote':
      return shelve(command, notes, limits);
    case 'RestoreNote':
      return restore(command, canvases, limits);
    case 'SetFacet':
      return set(command, canvases);
    case 'ClearFacet':
      return onSheet(canvases, {
        type: 'FacetCleared',
        note: command.note,
        kind: command.kind,
      });
  }
}

function add(
  command: AddNote,
  by: Signature | undefined,
  canvases: Canvases,
  limits: Limits,
): Decision {
  if (has(canvases, command.note)) {
    return refused('NOTE_EXISTS');
  }
  const noRoom = noRoomFor(1, command.canvas, canvases, limits);
  return noRoom ? refused(noRoom) : accepted({ ...command, type: 'NoteAdded', ...(by && { by }) });
}

function move(command: MoveNote, canvases: Canvases, limits: Limits): Decision {
  const from = find(canvases, command.note);
  const arriving = from && from.canvas !== command.canvas ? 1 : 0;
  const noRoom = noRoomFor(arriving, command.canvas, canvases, limits);
  return noRoom ? refused(noRoom) : onSheet(canvases, moved(command, canvases));
}

function moved({ note, canvas, block, before }: MoveNote, canvases: Canvases): NoteMoved {
  const anchor = before === undefined || before === note ? undefined : find(canvases, before);
  const isUsable = anchor?.canvas === canvas && anchor.block === block;
  return { type: 'NoteMoved', note, canvas, block, ...(isUsable && { before: anchor.note.id }) };
}

/** What is hidden is split by who wrote it, and what nobody wrote by nobody. */
export function maySplit(note: NoteId, { hidden, authors }: NotesView): boolean {
  return !hidden.includes(note) || authors[note] === 'MINE';
}

function split(command: SplitNote, notes: NotesView, limits: Limits): Decision {
  const { canvases } = notes;
  const ids = command.others.map((other) => other.id);
  if (ids.length === 0) {
    return refused('NOTHING_TO_SPLIT');
  }
  if (!maySplit(command.note, notes)) {
    return refused('NOT_NOW');
  }
  if (new Set(ids).size < ids.length || ids.some((id) => has(canvases, id))) {
    return refused('NOTE_EXISTS');
  }
  const place = find(canvases, command.note);
  const noRoom = place && noRoomFor(ids.length, place.canvas, canvases, limits);
  const { note, text, others } = command;
  return noRoom ? refused(noRoom) : onSheet(canvases, { type: 'NoteSplit', note, text, others });
}

function noRoomFor(
  more: number,
  id: CanvasId,
  canvases: Canvases,
  limits: Limits,
): Refusal | undefined {
  const canvas = canvases[id];
  if (!canvas) {
    return 'CANVAS_UNKNOWN';
  }
  return more > 0 && size(canvas) + more > limits.notes ? 'CANVAS_FULL' : undefined;
}

function shelve(command: ShelveNote, { canvases, hidden }: NotesView, limits: Limits): Decision {
  const place = find(canvases, command.note);
  const canvas = place && canvases[place.canvas];
  if (!canvas) {
    return onSheet(canvases, { ...command, type: 'NoteShelved' });
  }
  const before = following(canvas, place).find((id) => !hidden.includes(id));
  return canvas.shelf.length >= limits.shelf
    ? refused('SHELF_FULL')
    : accepted({ type: 'NoteShelved', note: command.note, ...(before && { before }) });
}

function restore({ note }: RestoreNote, canvases: Canvases, limits: Limits): Decision {
  const aside = findOnShelf(canvases, note);
  if (aside) {
    const noRoom = noRoomFor(1, aside.canvas, canvases, limits);
    return noRoom ? refused(noRoom) : accepted({ type: 'NoteRestored', note });
  }
  return refused(find(canvases, note) ? 'NOTE_NOT_ON_SHELF' : 'NOTE_UNKNOWN');
}

function set(command: SetFacet, canvases: Canvases): Decision {
  const place = find(canvases, command.note);
  return place && !fits(FACET_KIND[command.facet.type], place.block)
    ? refused('NOT_IN_THIS_BLOCK')
    : onSheet(canvases, { type: 'FacetSet', note: command.note, facet: command.facet });
}

function onSheet(canvases: Canvases, event: NoteEvent): Decision {
  if (find(canvases, event.note)) {
    return accepted(event);
  }
  return refused(findOnShelf(canvases, event.note) ? 'NOTE_ON_SHELF' : 'NOTE_UNKNOWN');
}
