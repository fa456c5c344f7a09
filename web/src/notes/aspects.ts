import { LIMITS } from '../protocol/protocol';
import { FINITES, INFINITIVES, NO_NOUNS, OPENERS, SINGULAR_NOUN, SUBORDINATORS } from './dutch';

const BULLET = /^\s*(?:[-–—•*·‣▪]|\d{1,2}[.)](?=\s)|[a-h]\)(?=\s))\s*/u;
const INLINE_BULLET = /\s*[•‣▪]\s*/u;
const SEMICOLON = /(?<!&#?\w{1,8});/u;
const WEEKDAY = /^(?:ma|di|wo|do|vr|za|zo)\b/iu;
const AND = /\s+en\s+/iu;

/**
 * The points that a note makes, to offer to split it. One when it makes one.
 *
 * Somebody who writes on a line of its own, behind a bullet or a semicolon means another point.
 * "En" mostly joins things that belong together ("vraag en aanbod"), so it parts two points only
 * between whole clauses or verb phrases. A missed split costs nothing; a silly question costs
 * trust.
 */
export function aspects(text: string): readonly string[] {
  const points = joined(text.split('\n').flatMap(listed)).flatMap(clauses);
  return points.length > 1 ? atMost(LIMITS.splitParts, points) : [text.trim()];
}

function listed(line: string): readonly string[] {
  return line
    .split(INLINE_BULLET)
    .flatMap((item) => item.replace(BULLET, '').split(SEMICOLON))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Opening hours, amounts and smileys are no points; a heading belongs to what it is above. */
function joined(items: readonly string[]): readonly string[] {
  const points: string[] = [];
  for (const item of items) {
    const last = points.at(-1);
    if (last !== undefined && (last.endsWith(':') || !isPoint(item) || !isPoint(last))) {
      points[points.length - 1] = `${last} ${item}`;
    } else {
      points.push(item);
    }
  }
  return points;
}

function isPoint(item: string): boolean {
  const letters = item.match(/\p{L}/gu)?.length ?? 0;
  const digits = item.match(/\p{N}/gu)?.length ?? 0;
  return letters > digits && /\p{L}{3}/u.test(item) && !WEEKDAY.test(item);
}

/** Parts a sentence at the first "en" that stands between two points, and looks on from there. */
function clauses(sentence: string): readonly string[] {
  const pieces = sentence.split(AND);
  for (let i = 1; i < pieces.length; i++) {
    const left = pieces.slice(0, i).join(' en ');
    const right = pieces.slice(i).join(' en ');
    if (areTwoPoints(left, right)) {
      return [left, ...clauses(likeBeginning(sentence, right))];
    }
  }
  return [sentence];
}

function areTwoPoints(left: string, right: string): boolean {
  const before = wordsOf(left);
  const after = wordsOf(right);
  return (
    opensNounPhrase(after) &&
    ((isVerbPhrase(before) && isVerbPhrase(after)) || (isClause(before) && isMainClause(after)))
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

/** "het dorpshuis openen" */
function isVerbPhrase(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return (
    words.length > 1 &&
    INFINITIVES.has(last) &&
    !words.some((word) => SUBORDINATORS.has(word) || (word !== last && INFINITIVES.has(word)))
  );
}

/** "de bus rijdt elk uur" */
function isClause(words: readonly string[]): boolean {
  return finiteAt(words) > 0 && !words.some((word) => SUBORDINATORS.has(word));
}

/** A plural verb looks like an infinitive: it counts when it stands early and closes nothing. */
function isMainClause(words: readonly string[]): boolean {
  const at = finiteAt(words);
  const mayBeInfinitive = words[at]?.endsWith('en') ?? false;
  return (
    at > 0 &&
    !words.slice(0, at).some((word) => SUBORDINATORS.has(word)) &&
    (!mayBeInfinitive || (at <= 2 && at < words.length - 1))
  );
}

function finiteAt(words: readonly string[]): number {
  return words.findIndex((word) => FINITES.has(word));
}

function opensNounPhrase([first = '']: readonly string[]): boolean {
  const isPlural = /\p{L}{3}(?:en|s)$/u.test(first) && !NO_NOUNS.has(first);
  return OPENERS.has(first) || isPlural || SINGULAR_NOUN.test(first);
}

function likeBeginning(sentence: string, part: string): string {
  return /^\p{Lu}/u.test(sentence) ? part.charAt(0).toUpperCase() + part.slice(1) : part;
}

function atMost(count: number, points: readonly string[]): readonly string[] {
  return points.length > count
    ? [...points.slice(0, count - 1), points.slice(count - 1).join('; ')]
    : points;
}
