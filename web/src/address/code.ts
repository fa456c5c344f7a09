import { inPlainDigits } from '../numbers/digits';
import { LIMITS } from '../protocol/protocol';

const SHORTEST = LIMITS.codeDigits;
/** Longer than any code, so that no typing error is cut off. */
const LONGEST = 18;
/** Of codes that an earlier version gave out and that are still open. */
const EARLIER = 6;

/** The digits of what was typed or pasted, in any script, and nothing else. */
export function digitsOf(typed: string): string {
  return inPlainDigits(typed).replace(/\D/g, '').slice(0, LONGEST);
}

export function isComplete(digits: string): boolean {
  return digits.length === EARLIER || digits.length >= SHORTEST;
}

/** As it is read aloud and stands on the wall: 482 731 9056. No digit stands alone at the end. */
export function grouped(digits: string): string {
  return digits.replace(/(\d{3})(?=\d{2})/g, '$1 ');
}

/** Where the caret belongs in the grouped code, after that many digits. */
export function caretAfter(digits: number, code: string): number {
  const shown = grouped(code);
  let caret = 0;
  for (let passed = 0; passed < digits; caret += 1) {
    passed += shown[caret] === ' ' ? 0 : 1;
  }
  return shown[caret] === ' ' ? caret + 1 : caret;
}
