import type { Role } from '../protocol/protocol';
import { type Invitation, invitation } from '../server/api';
import { UNREACHABLE } from '../server/http';

/**
 * The invitation of a workshop as it is now: asked again at each of the `changes`. Without an
 * answer the last one stands; a code that was ended is gone. Called while a component is made.
 */
export function followInvitation(workshop: string, role: Role, changes: () => number) {
  let current = $state.raw<Invitation>();
  let newest = 0;

  async function ask(change: number) {
    newest = change;
    const answer = await invitation(workshop, role);
    if (change === newest && (answer.ok || answer.problem.code !== UNREACHABLE)) {
      current = answer.ok ? answer.value : undefined;
    }
  }

  $effect(() => void ask(changes()));

  return {
    get current() {
      return current;
    },
  };
}
