import type { WorkshopView } from '../protocol/protocol';
import { inAllLanguages } from '../words/words.svelte';
import { adapted } from './method';
import { isOwn } from './script';

/** Whether somebody did anything with a workshop yet. Making one takes no more than a click. */
export function isBegun({ preparation, notes, attendance }: WorkshopView): boolean {
  const { subject, context, guide, frame, script } = preparation;
  return (
    !inAllLanguages((each) => each.prepare.newSubject).includes(subject.title) ||
    context.length > 0 ||
    frame.ceiling !== undefined ||
    attendance.participants.length > 0 ||
    adapted(guide).length > 0 ||
    isOwn(script) ||
    Object.values(notes.canvases).some(
      ({ blocks, shelf }) =>
        shelf.length > 0 || Object.values(blocks).some((each) => each.length > 0),
    )
  );
}
