import type {
  Attendance,
  Naming,
  Participant,
  Signature,
  Signing,
  WorkshopView,
} from '../../protocol/protocol';
import type { Actor } from './actor';
import { accepted, type Decision, refused } from './decision';

// What notes tell of their authors, as `Workshop` and `Attendance` have it on the server.

/** What a note of the actor's tells of them; nothing where notes tell nothing. */
export function signatureOf(
  { role, participant: id }: Actor,
  { preparation, attendance }: WorkshopView,
): Signature | undefined {
  if (preparation.naming.type === 'Anonymous') return undefined;
  if (role === 'FACILITATOR') return { type: 'OfFacilitator' };
  const self = attendance.participants.find((participant) => participant.id === id);
  return self && signed(self);
}

/** Whether what the actor writes may be signed as the naming asks. */
export function isSignedBy(actor: Actor, workshop: WorkshopView): boolean {
  const { type } = workshop.preparation.naming;
  return type === 'Anonymous' || signatureOf(actor, workshop) !== undefined;
}

function signed({ signing, number, nickname, namesake }: Participant): Signature | undefined {
  switch (signing?.type) {
    case undefined:
      return undefined;
    case 'InCapacity':
      return { type: 'OfCapacity', capacity: signing.capacity };
    case 'WithName':
      return {
        type: 'OfName',
        number,
        ...(nickname !== undefined && { nickname }),
        ...(namesake !== undefined && { namesake }),
      };
  }
}

export function sign(signing: Signing, { participant }: Actor, naming: Naming): Decision {
  if (participant === undefined) return refused('NOT_ALLOWED');
  return fits(signing, naming)
    ? accepted({ type: 'ParticipantSigned', participant, signing })
    : refused('SIGNED_OTHERWISE');
}

function fits(signing: Signing, naming: Naming): boolean {
  switch (naming.type) {
    case 'Anonymous':
      return false;
    case 'ByRole':
      return signing.type === 'InCapacity' && naming.capacities.includes(signing.capacity);
    case 'ByName':
      return signing.type === 'WithName';
  }
}

/** What people agreed to goes for the naming that they were shown. */
export function unsigned({ participants }: Attendance): Attendance {
  return { participants: participants.map(({ signing: _, ...participant }) => participant) };
}
