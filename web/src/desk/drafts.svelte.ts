import type { Live } from '../live/live';
import { BLOCKS, type Block, type Note, type NoteId } from '../protocol/protocol';

/** A text that is being changed into another one. */
export interface Edit {
  readonly text: string;
  readonly seen: string;
}

/** Whether somebody else changed the note meanwhile, into something else. */
export function isOvertaken(note: Note, { text, seen }: Edit): boolean {
  return note.text !== seen && note.text !== text.trim();
}

function seenBy(note: NoteId): string {
  return `note.${note}.seen`;
}

/** Text that was left half-way. It is kept on this device until it is saved or given up. */
export class Drafts {
  readonly #live: Live;
  /** What stands in the writing box of each block. */
  readonly writing = $state<Partial<Record<Block, string>>>({});
  /** The texts that notes are being changed into on this page. */
  readonly edits = $state<Record<NoteId, Edit>>({});
  /** The notes whose changed text was left half-way. */
  readonly halfway = $state<Record<NoteId, boolean>>({});

  constructor(live: Live) {
    this.#live = live;
    for (const block of BLOCKS) this.#recallWriting(block);
  }

  write(block: Block, text: string) {
    this.writing[block] = text;
    this.#live.keepDraft(`block.${block}`, text);
  }

  /** What was refused goes above what was written since. */
  giveBack(block: Block, text: string) {
    const written = this.writing[block];
    this.write(block, written ? `${text}\n${written}` : text);
  }

  /** The text to change, and what the note said when that began. */
  async textToEdit(note: Note): Promise<Edit> {
    const text = await this.#live.draft(`note.${note.id}`);
    const seen = await this.#live.draft(seenBy(note.id));
    if (!text) return { text: note.text, seen: note.text };
    this.edits[note.id] = { text, seen: seen || note.text };
    return { text, seen: seen || note.text };
  }

  keepEdit(note: NoteId, { text, seen }: Edit) {
    this.halfway[note] = text !== '';
    if (text) this.edits[note] = { text, seen };
    else delete this.edits[note];
    this.#live.keepDraft(`note.${note}`, text);
    this.#live.keepDraft(seenBy(note), text && seen);
  }

  /** It is saved, or given up. */
  forgetEdit(note: NoteId) {
    this.keepEdit(note, { text: '', seen: '' });
  }

  /** The lines to split into: what was left half-way, or else nothing. */
  linesToSplit(note: NoteId): Promise<string> {
    return this.#live.draft(`split.${note}`);
  }

  keepSplit(note: NoteId, lines: string) {
    this.halfway[note] = lines !== '';
    this.#live.keepDraft(`split.${note}`, lines);
  }

  async #recallWriting(block: Block) {
    const draft = await this.#live.draft(`block.${block}`);
    this.writing[block] ??= draft;
  }
}
