import type { Event, Refusal } from '../../protocol/protocol';

/** What a command comes to. */
export type Decision = { readonly event: Event } | { readonly refusal: Refusal };

export function accepted(event: Event): Decision {
  return { event };
}

export function refused(refusal: Refusal): Decision {
  return { refusal };
}
