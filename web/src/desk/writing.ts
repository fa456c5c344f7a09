import { newId } from '../live/identifiers';
import type { LateText } from '../live/late';
import type {
  AddNote,
  Block,
  Command,
  EditNote,
  Note,
  NoteId,
  Refusal,
  SplitNote,
} from '../protocol/protocol';
import { MAIN_CANVAS } from '../protocol/protocol';
import { announcer } from '../ui/announcer.svelte';
import { toasts } from '../ui/toasts.svelte';
import { words } from '../words/words.svelte';
import type { Desk } from './desk.svelte';
import type { Edit } from './drafts.svelte';

// Text that becomes a note or changes one. Each answers why not; then nothing changed, and the text
// is still with the one who wrote it. What happened is told to a screen reader.

/** Puts what stands in the writing box on a note. */
export function add(desk: Desk, block: Block): Refusal | undefined {
  return addAll(desk, block, [(desk.drafts.writing[block] ?? '').trim()]);
}

/** As `add`, with each of the texts on a note of its own. */
export function addAll(desk: Desk, block: Block, texts: readonly string[]): Refusal | undefined {
  for (const [i, text] of texts.entries()) {
    const command: AddNote = { type: 'AddNote', canvas: MAIN_CANVAS, note: newId(), block, text };
    const refusal = desk.submit(command);
    if (refusal) {
      desk.drafts.write(block, texts.slice(i).join('\n'));
      return refusal;
    }
    desk.latest = command;
    const { added, addedHere } = words().done;
    const label = desk.label(block);
    desk.tell(added(text, label), addedHere(text, label));
  }
  desk.drafts.write(block, '');
  return undefined;
}

export function edit(desk: Desk, note: Note, { text, seen }: Edit): Refusal | undefined {
  const refusal =
    text === note.text ? undefined : desk.submit({ type: 'EditNote', note: note.id, text, seen });
  if (!refusal) {
    desk.drafts.forgetEdit(note.id);
    leaveEditing(desk, note.id);
    if (text !== note.text) desk.tell(words().done.edited(text));
  }
  return refusal;
}

export function stopEditing(desk: Desk, note: Note, kept: Edit) {
  if (kept.text === note.text) desk.drafts.forgetEdit(note.id);
  else desk.drafts.keepEdit(note.id, kept);
  leaveEditing(desk, note.id);
}

/** `seen` is what was on the note when its points were written out. */
export function split(
  desk: Desk,
  { note, seen }: { note: Note; seen: string },
  texts: readonly string[],
): Refusal | undefined {
  const [text = '', ...rest] = texts;
  const others = rest.map((other) => ({ id: newId(), text: other }));
  const refusal = desk.submit({ type: 'SplitNote', note: note.id, text, others, seen });
  if (!refusal) {
    desk.drafts.keepSplit(note.id, '');
    desk.tell(words().done.split(texts.length));
  }
  return refusal;
}

function leaveEditing(desk: Desk, note: NoteId) {
  desk.write(undefined);
  desk.editing = undefined;
  desk.wanted = { note, block: desk.place(note)?.block ?? desk.active };
}

/**
 * The server did not take what was shown already: what was written goes back to its writer. Where
 * they left something else half-way on that note since, it goes to the box of its block.
 */
export function takeBack(desk: Desk, command: Command) {
  if (desk.latest && !desk.place(desk.latest.note)) desk.latest = undefined;
  // What came too late lies with the drafts already.
  if (desk.view.late.some((each) => each === command)) return;
  if (command.type === 'AddNote') desk.drafts.giveBack(command.block, command.text);
  if (command.type === 'EditNote') takeBackEdit(desk, command);
  if (command.type === 'SplitNote') takeBackSplit(desk, command);
}

/** Asks once more for what came too late. Answers why not; then it stays where it is. */
export function saveLate(desk: Desk, late: LateText): Refusal | undefined {
  const refusal = desk.submit(late);
  if (!refusal) {
    desk.dropLate(late);
    desk.tell(words().late.saved);
  }
  return refusal;
}

export function dropLate(desk: Desk, late: LateText) {
  desk.dropLate(late);
  announcer.say(words().late.dropped);
}

function takeBackEdit(desk: Desk, { note, text, seen = '' }: EditNote) {
  const place = desk.place(note);
  if (!place || desk.drafts.halfway[note]) desk.drafts.giveBack(place?.block ?? desk.active, text);
  else desk.drafts.keepEdit(note, { text, seen });
  if (!place) return;
  if (place.note.text !== seen) {
    askWhich(() => {
      desk.goTo(note);
      desk.editing = note;
    });
  }
}

/** Somebody else was first. Both can be seen where it is changed; nobody is taken there unasked. */
export function askWhich(run: () => void) {
  const text = words().note.notSaved(words().refusal.CHANGED_MEANWHILE);
  toasts.show(text, { label: words().note.seeBoth, run });
}

function takeBackSplit(desk: Desk, { note, text, others }: SplitNote) {
  const lines = [text, ...others.map((other) => other.text)].join('\n');
  const place = desk.place(note);
  if (!place || desk.drafts.halfway[note]) desk.drafts.giveBack(place?.block ?? desk.active, lines);
  else desk.drafts.keepSplit(note, lines);
}
