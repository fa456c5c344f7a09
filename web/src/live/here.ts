import type { Participant } from '../protocol/protocol';
import type { View } from './live';

/** The participants who are here. Who looks is, also while nobody tells who else is. */
export function participantsHere({ workshop, online, self }: View): readonly Participant[] {
  const participants = workshop?.attendance.participants ?? [];
  return participants.filter(({ id }) => online.includes(id) || id === self.participant);
}

/** How many people are here, on every screen alike: the facilitator is one of them. */
export function countHere(view: View): number {
  return participantsHere(view).length + (view.facilitatorOnline ? 1 : 0);
}
