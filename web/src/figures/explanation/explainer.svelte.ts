import { getContext, setContext } from 'svelte';
import type { FigureAddress } from '../../protocol/explanation';
import type { Origin } from './origin';

export const EXPLAINER = Symbol('explainer');

/** What explains the figures of a page: one at a time, in a dialog of the page. */
export class Explainer {
  address = $state.raw<FigureAddress>();
  readonly #origin: () => Origin | undefined;

  constructor(origin: () => Origin | undefined) {
    this.#origin = origin;
  }

  /** Absent as long as there is nothing to explain, and where nothing can be pressed. */
  get origin(): Origin | undefined {
    return this.#origin();
  }
}

export function setExplainer(origin: () => Origin | undefined): Explainer {
  return setContext(EXPLAINER, new Explainer(origin));
}

/** That of the page, when it has one. */
export function explainer(): Explainer | undefined {
  return getContext(EXPLAINER);
}
