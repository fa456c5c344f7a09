/** What directs text, and scripts that are written from the right. */
const TURNS = new RegExp(
  `[\\p{Bidi_Control}${['Hebrew', 'Arabic', 'Syriac', 'Thaana', 'Nko', 'Adlam']
    .map((script) => `\\p{Script=${script}}`)
    .join('')}]`,
  'u',
);
const OPENS = '\u2066\u2067\u2068';
const CLOSES = '\u2069';

/**
 * A text of people as it stands in a sentence of ours: whatever direction it has or asks for, ends
 * with it. What reads from left to right as our sentences do is left as it is.
 */
export function isolated(text: string): string {
  return TURNS.test(text) ? `\u2068${balanced(text)}${CLOSES}` : text;
}

/** An isolate that it closes and did not open would be ours; what it leaves open we close. */
function balanced(text: string): string {
  let open = 0;
  const kept = [...text].filter((each) => {
    if (OPENS.includes(each)) open += 1;
    const isOurs = each === CLOSES && open === 0;
    if (each === CLOSES && !isOurs) open -= 1;
    return !isOurs;
  });
  return kept.join('') + CLOSES.repeat(open);
}

/** A dictionary of which every sentence isolates what it is given. */
export function isolating<T>(part: T): T {
  if (typeof part === 'function') {
    return ((...given: unknown[]) => part(...given.map(each))) as T;
  }
  if (Array.isArray(part) || typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, isolating(value)]);
  return Object.fromEntries(entries) as T;
}

function each(given: unknown): unknown {
  if (typeof given === 'string') return isolated(given);
  return Array.isArray(given) ? given.map(each) : given;
}
