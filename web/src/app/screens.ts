import type { Component } from 'svelte';
import type { Command } from '../protocol/protocol';
import type { Live } from '../replica/live';
import type { Session } from './api';
import type { Screen } from './routes';

/** What every screen of a workshop is given. */
export interface ScreenProps extends Record<string, unknown> {
  workshop: string;
  session: Session;
  live: Live;
  /** The last command that the server did not take after all. */
  refused: Command | undefined;
}

type Load = () => Promise<{ default: Component<ScreenProps> }>;

/** Each screen is fetched when it is opened. */
export const screens: Record<Screen, Load> = {
  prepare: () => import('../prepare/Prepare.svelte'),
  // Who comes to the board without a name is asked for one first.
  board: () => import('../join/Participate.svelte'),
  participate: () => import('../join/Participate.svelte'),
  wall: () => import('../wall/Wall.svelte'),
  result: () => import('../result/Result.svelte'),
};
