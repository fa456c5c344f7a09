import { amountShown } from '../ledger/amounts';
import type { Block, Command, MoveNote, NoteId, Refusal } from '../protocol/protocol';
import { FACET_KINDS, MAIN_CANVAS } from '../protocol/protocol';
import type { Place } from '../replica/rules/canvas';
import { fits, says } from '../replica/rules/facets';
import { announcer } from '../ui/announcer.svelte';
import { toasts } from '../ui/toasts.svelte';
import { refusalOf } from '../ui/told';
import { words } from '../words/words.svelte';
import type { Desk } from './desk.svelte';

// What is done with a note as it is. What happened, or why it did not, is told to a screen reader.

export function move(desk: Desk, id: NoteId, block: Block, before?: NoteId) {
  const from = desk.place(id);
  const idle = from && leftBehind(desk, from, block);
  const next = from && desk.notesIn(from.block)[from.index + 1]?.id;
  const last: MoveNote = { type: 'MoveNote', note: id, canvas: MAIN_CANVAS, block };
  if (!from || !isDone(desk, before ? { ...last, before } : last)) return;
  const to = desk.place(id);
  if (to) desk.tell([moved(desk, from, to), idle].filter(Boolean).join(' '));
  if (idle) {
    const putBack = { label: words().note.putBack, run: () => move(desk, id, from.block, next) };
    toasts.show(idle, putBack);
  }
  desk.wanted = { note: id, block };
}

/** What a note says that counts where it lies, and would not in that block. */
function leftBehind(desk: Desk, { note, block }: Place, to: Block): string {
  const shown = amountShown(desk.scales, note, desk.year);
  return FACET_KINDS.filter((kind) => says(note, kind) && fits(kind, block) && !fits(kind, to))
    .map((kind) => words().facets[kind].leftBehind(shown))
    .join(' ');
}

/** One place up (-1) or down (+1) in its block. */
export function shift(desk: Desk, id: NoteId, steps: -1 | 1) {
  const place = desk.place(id);
  if (!place) return;
  const others = desk.notesIn(place.block).filter((note) => note.id !== id);
  const index = place.index + steps;
  if (index >= 0 && index <= others.length) move(desk, id, place.block, others[index]?.id);
}

export function shelve(desk: Desk, id: NoteId) {
  const from = desk.place(id);
  if (!from || !isDone(desk, { type: 'ShelveNote', note: id })) return;
  const text = words().done.shelved(from.note.text, desk.label(from.block));
  desk.tell(text);
  const left = desk.notesIn(from.block);
  const next = left[from.index]?.id;
  const undo = { label: words().note.restore, run: () => restore(desk, id, next) };
  toasts.show(text, undo);
  const nearest = left[from.index] ?? left[from.index - 1];
  desk.wanted = { block: from.block, ...(nearest && { note: nearest.id }) };
}

/** Back to its block: before `next` when that is known and still there, or else last. */
export function restore(desk: Desk, id: NoteId, next?: NoteId) {
  if (!isDone(desk, { type: 'RestoreNote', note: id })) return;
  const to = desk.place(id);
  if (!to) return;
  if (next && desk.place(next)?.block === to.block) {
    const { block } = to;
    isDone(desk, { type: 'MoveNote', note: id, canvas: MAIN_CANVAS, block, before: next });
  }
  desk.tell(words().done.restored(to.note.text, desk.label(to.block)));
  desk.wanted = { note: id, block: to.block };
}

/** Everybody is in. */
export function start(desk: Desk) {
  if (isDone(desk, { type: 'StartWorkshop' })) desk.tell(words().board.started);
}

export function isDone(desk: Desk, command: Command): boolean {
  const refusal = desk.submit(command);
  if (refusal) tellRefusal(refusal, command);
  return refusal === undefined;
}

function tellRefusal(refusal: Refusal, command: Command) {
  const text = refusalOf(refusal, command);
  announcer.say(text);
  toasts.show(text);
}

function moved(desk: Desk, from: Place, to: Place): string {
  const { text } = to.note;
  const count = desk.notesIn(to.block).length;
  const place = to.index + 1;
  const label = desk.label(to.block);
  return from.block === to.block
    ? words().done.movedWithin(text, label, from.index + 1, place, count)
    : words().done.movedTo(text, desk.label(from.block), label, place, count);
}
