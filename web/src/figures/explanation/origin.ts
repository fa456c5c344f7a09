import type { Desk } from '../../desk/desk.svelte';
import type { NoteId, Role } from '../../protocol/protocol';

/** How to get to a note from here: to an address, or by doing something. */
export type WayToNote = (
  note: NoteId,
) => { readonly href: string } | { readonly onclick: () => void };

/** What an explanation needs to know of where it stands. */
export interface Origin {
  readonly workshop: string;
  readonly role: Role;
  /** The last event that the figures on the page know: a new one is a reason to ask again. */
  readonly seq: number;
  /** Absent where nothing can be pressed. */
  readonly reach?: WayToNote;
}

/** Where the figures on a desk are explained, once there are any. A note is on the desk itself. */
export function originOn(desk: Desk): Origin | undefined {
  const { figures, self } = desk.view;
  const reach = (note: NoteId) => ({ onclick: () => desk.goTo(note) });
  return figures && { workshop: desk.workshopId, role: self.role, seq: figures.seq, reach };
}
