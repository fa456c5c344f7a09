import { recent } from '../address/recent';
import {
  admissions,
  beginLeaving,
  endLeaving,
  eraseStored,
  isForgetting,
  toLeave,
} from '../device/admissions';
import { leaveWorkshop } from '../server/api';
import { eraseKept, keptWorkshops } from './outbox';

/**
 * Has this device forget who used it. First is written down which workshops are to be left, so that
 * a page that is closed half-way, or has no connection, goes on when it is opened again.
 */
class Forgetting {
  /** The workshops that are still to be left; nothing unless the device is being forgotten. */
  left = $state.raw(toLeave());
  isBusy = $state(false);
  #began = true;

  async begin() {
    const kept = await keptWorkshops().catch(() => []);
    const opened = recent().map(({ workshop }) => workshop);
    const known = [...new Set([...admissions(), ...opened, ...kept])];
    beginLeaving(known);
    this.#began = true;
    this.left = known;
  }

  /** Erases what is here, and has the server end the access of this device. */
  async goOn() {
    if (this.isBusy) return;
    this.isBusy = true;
    await eraseHere();
    if (this.#began) await this.#leave();
    this.isBusy = false;
  }

  /** Another page sees to the access of this device; here nothing is to be kept either. */
  hear(change: StorageEvent) {
    if (!isForgetting(change) || this.left !== undefined) return;
    this.#began = false;
    this.left = [];
  }

  async #leave() {
    const answers = (this.left ?? []).map(async (workshop) => {
      const { ok } = await leaveWorkshop(workshop);
      return ok ? [] : [workshop];
    });
    this.left = (await Promise.all(answers)).flat();
    if (this.left.length > 0) beginLeaving(this.left);
    else endLeaving();
  }

  /** Whoever is here now begins anew. */
  end() {
    this.left = undefined;
  }
}

export const forgetting = new Forgetting();

async function eraseHere() {
  eraseStored();
  // Without storage nothing was kept.
  await eraseKept().catch(() => {});
}
