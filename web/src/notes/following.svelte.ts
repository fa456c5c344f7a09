import { createContext, tick, untrack } from 'svelte';
import type { Desk } from '../desk/desk.svelte';
import { ledIn, stepNow, stepsOf } from '../hour/plan';
import { sceneOn } from '../hour/room';
import { blockOf, titleNow } from '../hour/steps';
import type { Block, Scene } from '../protocol/protocol';
import { announcer } from '../ui/announcer.svelte';
import { words } from '../words/words.svelte';

export const [following, setFollowing] = createContext<Following>();

/** What stands over the blocks on a phone, instead of one of them. */
const PAGES: readonly Scene[] = ['LOBBY', 'INSTRUCTION', 'BALANCE', 'PARAGRAPH'];

/**
 * Goes where the group goes when the step changes. Who is in the middle of something, or looks
 * elsewhere, stays there, and is one tap away from the group.
 */
export class Following {
  readonly #desk: Desk;
  readonly #onPhone: () => boolean;
  /** Which step, and which time that the group was at it. Absent before the workshop came in. */
  #visit: string | undefined;
  #wasAway = false;

  constructor(desk: Desk, onPhone: () => boolean) {
    this.#desk = desk;
    this.#onPhone = onPhone;
    $effect(() => {
      const visit = this.#visitNow;
      const { isAway } = this;
      untrack(() => {
        if (visit !== this.#visit) this.#go(visit);
        else this.#wasAway = isAway;
      });
    });
  }

  /** What this device shows of the step, or before the first of them; absent when nobody leads. */
  get scene(): Scene | undefined {
    const { workshop } = this.#desk.view;
    const isLed = workshop !== undefined && (ledIn(workshop) !== undefined || this.waits);
    return isLed ? sceneOn('devices', workshop) : undefined;
  }

  /** Whether somebody is in before the first step of a script. */
  get waits(): boolean {
    const { hour } = this.#desk.workshop;
    const isFilled = stepsOf(this.#desk.workshop).length > 0;
    return hour.stage.type === 'Lobby' && isFilled && !this.#desk.mayLead;
  }

  /** The block that the group is at. */
  get block(): Block | undefined {
    const step = this.scene === 'BLOCK' ? stepNow(this.#desk.workshop) : undefined;
    return step && blockOf(step);
  }

  get isAway(): boolean {
    return this.block ? this.#desk.active !== this.block : this.#hasLeftPage;
  }

  /** What stands on a phone instead of a block. Who waits for the first step has all blocks. */
  get page(): Scene | undefined {
    return this.#isPage && !this.#desk.isOwnWay && !this.waits ? this.scene : undefined;
  }

  /** What the group is at, as people name it. */
  get place(): string {
    return titleNow(this.#desk.workshop, words());
  }

  back() {
    this.#desk.follow(this.block);
    this.#desk.wanted = { block: this.#desk.active };
    announcer.say(words().room.withGroup(this.place));
    void this.#bringIntoSight();
  }

  get #isPage(): boolean {
    return this.scene !== undefined && PAGES.includes(this.scene);
  }

  get #hasLeftPage(): boolean {
    return this.#onPhone() && this.#isPage && this.#desk.isOwnWay && !this.waits;
  }

  get #visitNow(): string | undefined {
    const { workshop } = this.#desk.view;
    const led = workshop && ledIn(workshop);
    return led ? `${led.step} ${led.since}` : workshop && '';
  }

  #go(visit: string | undefined) {
    const isFirst = this.#visit === undefined;
    this.#visit = visit;
    if (!visit) return;
    const isElsewhere = this.#isBusy || (this.#wasAway && this.#desk.isOwnWay);
    if (isElsewhere && !isFirst) this.#stay();
    else void this.#follow();
  }

  /** Half a text, and what is open or held, belong where they are. */
  get #isBusy(): boolean {
    const { drafts, active, editing, dialog, dragged } = this.#desk;
    const isWriting = (drafts.writing[active] ?? '').trim() !== '';
    return isWriting || editing !== undefined || dialog !== undefined || dragged !== undefined;
  }

  #stay() {
    this.#wasAway = this.isAway;
    if (this.isAway) announcer.say(words().room.groupAt(this.place));
  }

  async #follow() {
    const { activeElement } = document;
    const wrote = activeElement?.closest('.writer') != null;
    const had = activeElement !== null && activeElement !== document.body;
    this.#desk.follow(this.block);
    this.#wasAway = false;
    await this.#bringIntoSight();
    const isNowhere = document.activeElement === null || document.activeElement === document.body;
    if (had && isNowhere) this.#focus(wrote);
  }

  /** Who wrote goes on writing; for others the focus is at the heading. */
  #focus(wrote: boolean) {
    const box = wrote && document.querySelector<HTMLElement>('.writer textarea');
    if (box) box.focus();
    else this.#desk.wanted = { block: this.#desk.active };
  }

  async #bringIntoSight() {
    await tick();
    if (this.#onPhone()) requestAnimationFrame(() => scrollTo(0, 0));
    else this.#scrollToBlock();
  }

  #scrollToBlock() {
    const block = this.block && document.querySelector(`[data-block="${this.block}"]`);
    block?.scrollIntoView({ block: 'nearest' });
  }
}
