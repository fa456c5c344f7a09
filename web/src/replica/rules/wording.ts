import type { LIMITS, Refusal } from '../../protocol/protocol';

// What text a workshop takes, as `Wording` has it on the server.

export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;

/** Why something is refused, or nothing when it is fine. */
export type Objection = Refusal | undefined;

/** Spaces of every kind, and what joins or directs other characters. */
const BETWEEN = '\\p{Z}\\p{Cf}\\t-\\r\\x1C-\\x1F';

/** The letters, marks and symbols that Unicode draws as nothing. */
const UNDRAWN =
  '\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180D\\u180F\\u2800\\u3164' +
  '\\uFE00-\\uFE0F\\uFFA0\\u{E0100}-\\u{E01EF}';

const INVISIBLE = new RegExp(`^[${BETWEEN}${UNDRAWN}]*$`, 'u');
const READABLE = /^(?:\n|[^\p{Cc}\p{Cs}])*$/u;

const UNSEEN = new RegExp(`[${BETWEEN}${UNDRAWN}]`, 'gu');

/** What is drawn of a text. */
export function visible(text: string): string {
  return text.replace(UNSEEN, '');
}

/** Whether a text shows nothing, whatever it is made of. */
export function isEmpty(text: string): boolean {
  return INVISIBLE.test(text);
}

/** The refusal of a text that has to say something. */
export function required(text: string, longest: number): Objection {
  return isEmpty(text) ? 'TEXT_EMPTY' : optional(text, longest);
}

/** The refusal of a text that may be empty. */
export function optional(text: string, longest: number): Objection {
  if (text.length > longest) {
    return 'TEXT_TOO_LONG';
  }
  return READABLE.test(text) ? undefined : 'TEXT_UNREADABLE';
}

export function firstOf<T>(values: readonly T[], check: (value: T) => Objection): Objection {
  for (const value of values) {
    const answer = check(value);
    if (answer) {
      return answer;
    }
  }
  return undefined;
}
