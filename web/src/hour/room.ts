import type { Doing, Led, Scene, WorkshopView } from '../protocol/protocol';
import { hidesWriting } from '../replica/rules/hour';
import type { IconName } from '../ui/icons';
import type { Words } from '../words/words.svelte';
import { type Urgency, urgencyOf } from './clock';
import { ledIn, left, MINUTE, minutesOf, stepNow } from './plan';
import { blockOf } from './steps';

// What the room does, what its screens show of it, and how its time goes, as people are told.

/** One mark for what the room does, on every screen. */
export const DOING_ICONS: Readonly<Record<Doing, IconName>> = {
  WRITING: 'eyeClosed',
  DISCUSSING: 'eye',
  VOTING: 'dot',
  STILL: 'pause',
};

/** What a kind of screen shows of the step. Without a block to show it shows them all. */
export function sceneOn(screen: 'wall' | 'devices', workshop: WorkshopView): Scene {
  const { stage, onWall } = workshop.hour;
  const step = stepNow(workshop);
  const usual = stage.type === 'Lobby' ? 'LOBBY' : (step?.screens[screen] ?? 'CANVAS');
  const scene = screen === 'wall' ? (onWall ?? usual) : usual;
  return scene === 'BLOCK' && !(step && blockOf(step)) ? 'CANVAS' : scene;
}

/** How the time of the step stands; absent when nobody leads. */
export interface TimeLeft {
  /** In milliseconds; below zero it has run over. */
  readonly left: number;
  /** All minutes that the step has: what is planned and what was given. */
  readonly total: number;
  /** How much is left, from 0 to 1. */
  readonly share: number;
  readonly urgency: Urgency;
}

export function timeLeft(workshop: WorkshopView, now: number): TimeLeft | undefined {
  const led = ledIn(workshop);
  if (!led) return undefined;
  const step = stepNow(workshop);
  const rest = left(led.countdown, now);
  const planned = step ? minutesOf(workshop, step) : 0;
  const total = Math.max(planned + given(led, planned), Math.ceil(rest / MINUTE), 1);
  const share = Math.min(1, Math.max(0, rest / (total * MINUTE)));
  return { left: rest, total, share, urgency: urgencyOf(rest, total * MINUTE) };
}

/**
 * The minutes that were added. They are whole: what does not come to whole minutes also stood
 * still, and of how long nobody tells.
 */
function given({ since, countdown }: Led, planned: number): number {
  if (countdown.type === 'Held') return 0;
  const more = (Date.parse(countdown.until) - Date.parse(since)) / MINUTE - planned;
  return Number.isInteger(more) ? Math.max(0, more) : 0;
}

/** What the room is told of its time. Only who writes has a sentence to finish. */
export function warningOf(workshop: WorkshopView, urgency: Urgency, { room }: Words): string {
  const finishes = urgency === 'over' && hidesWriting(workshop.hour);
  return finishes ? `${room.told.over} ${room.finish}` : room.told[urgency];
}
