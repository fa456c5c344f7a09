import { LIMITS } from '../protocol/protocol';

const LENGTH = LIMITS.codeDigits;
const HALF = LENGTH / 2;

/** What was typed or pasted, less everything that is not a digit. */
export function digitsOf(typed: string): string {
  return typed.replace(/\D/g, '').slice(0, LENGTH);
}

export function isComplete(digits: string): boolean {
  return digits.length === LENGTH;
}

/** As it is read aloud and stands on the wall: 482 731. */
export function grouped(digits: string): string {
  return [digits.slice(0, HALF), digits.slice(HALF)].filter(Boolean).join(' ');
}

/** Where the caret belongs in the grouped code, after that many digits. */
export function caretAfter(digits: number, code: string): number {
  return digits > HALF || (digits === HALF && code.length > HALF) ? digits + 1 : digits;
}
