import { language, words } from '../words/words.svelte';
import type { Failure, Fault } from './http';

/** What to tell a person about a problem, in one or two sentences. */
export function told({ code, retryAfter }: Failure): string {
  const { wait, ...sentences } = words().problem;
  const known: Readonly<Record<string, string>> = sentences;
  const sentence = (Object.hasOwn(known, code) && known[code]) || sentences.FAILED;
  return retryAfter === undefined ? sentence : `${sentence} ${wait(Math.ceil(retryAfter / 60))}`;
}

/** What is wrong with one place in a file. What stands where, the server tells itself. */
export function toldFault({ code, told }: Fault): string {
  if (told) return told[language.current];
  const reasons: Readonly<Record<string, string>> = { ...words().refusal, ...words().fault };
  return (Object.hasOwn(reasons, code) && reasons[code]) || words().fault.WRONG_VALUE;
}
