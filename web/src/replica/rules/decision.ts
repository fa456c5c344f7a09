import type { Event, Refusal } from '../../protocol/protocol';

/** What a command comes to. What rests on a clock or on chance the server alone can say. */
export type Decision =
  | { readonly event: Event }
  | { readonly refusal: Refusal }
  | { readonly isUnforeseen: true };

export const UNFORESEEN: Decision = { isUnforeseen: true };

export function accepted(event: Event): Decision {
  return { event };
}

export function refused(refusal: Refusal): Decision {
  return { refusal };
}
