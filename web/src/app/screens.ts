import type { Component } from 'svelte';
import type { Screen } from '../address/routes';
import type { ScreenProps } from '../page/screen';

type Load = () => Promise<{ default: Component<ScreenProps> }>;

/** Each screen is fetched when it is opened. */
export const screens: Record<Screen, Load> = {
  prepare: () => import('../screens/prepare/Prepare.svelte'),
  // Who comes to the board without a name is asked for one first.
  board: () => import('../screens/join/Participate.svelte'),
  participate: () => import('../screens/join/Participate.svelte'),
  wall: () => import('../screens/wall/Wall.svelte'),
  result: () => import('../screens/result/Result.svelte'),
};
