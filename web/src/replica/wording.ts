import type { LIMITS, Refusal } from '../protocol/protocol';

export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;

/** Why something is refused, or nothing when it is fine. */
export type Answer = Refusal | undefined;

/** The refusal of a text that has to say something. */
export function required(text: string, longest: number): Answer {
  return BLANK.test(text) ? 'TEXT_EMPTY' : optional(text, longest);
}

export function optional(text: string, longest: number): Answer {
  if (text.length > longest) {
    return 'TEXT_TOO_LONG';
  }
  return READABLE.test(text) ? undefined : 'TEXT_UNREADABLE';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: Java counts four separators as space.
const BLANK = /^(?:(?![\u00A0\u2007\u202F])\p{Z}|[\t-\r\x1C-\x1F])*$/u;
const READABLE = /^(?:\n|[^\p{Cc}\p{Cs}])*$/u;

export function firstOf<T>(values: readonly T[], check: (value: T) => Answer): Answer {
  for (const value of values) {
    const answer = check(value);
    if (answer) {
      return answer;
    }
  }
  return undefined;
}
