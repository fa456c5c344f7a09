import type { Scene, WorkshopView } from '../protocol/protocol';
import { type Urgency, urgencyOf } from './clock';
import { ledIn, left, minutesOf, stepNow } from './plan';
import { blockOf } from './steps';

// What the room does, what its screens show of it, and how its time goes, as people are told.

const MINUTE = 60_000;

/** What a kind of screen shows of the step. Without a block to show it shows them all. */
export function sceneOn(screen: 'wall' | 'devices', workshop: WorkshopView): Scene {
  const { stage, onWall } = workshop.hour;
  const step = stepNow(workshop);
  const usual = stage.type === 'Lobby' ? 'LOBBY' : (step?.screens[screen] ?? 'CANVAS');
  const scene = screen === 'wall' ? (onWall ?? usual) : usual;
  return scene === 'BLOCK' && !(step && blockOf(step)) ? 'CANVAS' : scene;
}

/** How the time of the step stands; absent when nobody leads. Times in milliseconds. */
export interface TimeLeft {
  readonly left: number;
  readonly planned: number;
  /** How much is left, from 0 to 1. */
  readonly share: number;
  readonly urgency: Urgency;
}

export function timeLeft(workshop: WorkshopView, now: number): TimeLeft | undefined {
  const led = ledIn(workshop);
  if (!led) return undefined;
  const step = stepNow(workshop);
  const rest = left(led.countdown, now);
  const planned = step ? minutesOf(workshop, step) * MINUTE : Math.max(rest, MINUTE);
  const share = Math.min(1, Math.max(0, rest / planned));
  return { left: rest, planned, share, urgency: urgencyOf(rest, planned) };
}
