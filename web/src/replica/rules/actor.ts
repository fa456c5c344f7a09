import type { ParticipantId, Role } from '../../protocol/protocol';

/** Who asks for something, as the server sees this device. */
export interface Actor {
  readonly role: Role;
  readonly participant?: ParticipantId;
}
