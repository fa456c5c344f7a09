import { recent } from '../address/recent';
import {
  admissions,
  beginLeaving,
  endLeaving,
  eraseStored,
  isAboutLeaving,
  toLeave,
} from '../device/admissions';
import { leaveWorkshop } from '../server/api';
import { eraseKept, keptWorkshops } from './outbox';

/**
 * Has this device forget who used it. First is written down which workshops are to be left, so that
 * a page that is closed half-way, or has no connection, goes on when it is opened again. Until all
 * are left nobody begins anew here, in any page.
 */
class Forgetting {
  /** The workshops that are still to be left; nothing unless the device is being forgotten. */
  left = $state.raw(toLeave());
  isBusy = $state(false);
  /** Whether this page ends the access; another page of the device may be at it. */
  #leaves = true;
  /** Once: what is written after it is of whoever came next. */
  #hasErased = false;

  async begin() {
    const kept = await keptWorkshops().catch(() => []);
    const opened = recent().map(({ workshop }) => workshop);
    const known = [...new Set([...admissions(), ...opened, ...kept])];
    beginLeaving(known);
    this.#leaves = true;
    this.#hasErased = false;
    this.left = known;
  }

  /** Erases what is here, and has the server end the access of this device. */
  async goOn() {
    if (this.isBusy) return;
    this.isBusy = true;
    if (!this.#hasErased) await eraseHere();
    this.#hasErased = true;
    if (this.#leaves) await this.#leave();
    this.isBusy = false;
  }

  /** The page that began it may be gone. */
  async tryAgain() {
    this.#leaves = true;
    await this.goOn();
  }

  /** Another page sees to the access of this device; here nothing is to be kept either. */
  hear(change: StorageEvent) {
    if (!isAboutLeaving(change)) return;
    if (this.left === undefined) {
      // It is done already, and this page was not in it.
      if (change.newValue === null) return;
      this.#leaves = false;
      this.#hasErased = false;
    }
    this.left = toLeave() ?? [];
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
}

export const forgetting = new Forgetting();

async function eraseHere() {
  eraseStored();
  // Without storage nothing was kept.
  await eraseKept().catch(() => {});
}
