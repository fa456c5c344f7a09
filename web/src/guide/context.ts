// Weaves the context terms of a workshop into a question. The rules are those of the server's
// ContextSlot, and both are held to fixtures/guide/weave.json.

export type Segment = { type: 'Words'; text: string } | { type: 'Context'; text: string };

const slot = /\{context\}/i;

const lead =
  '(?:(?<![^ \\n(])(?:' +
  'aan|bij|binnen|buiten|door|in|met|naar|om|op|over|per|rond|rondom|tot|tussen' +
  '|uit|van|vanuit|via|voor' +
  '|about|across|around|at|by|for|from|near|of|on|through|to|with|within' +
  ') +(?:(?:de|het|een|the|a|an) +)?)?';

const led = `${lead}\\{context\\}`;

const slotWithLead = new RegExp(` *\\(${led}\\)|, *${led},| *${led}`, 'gi');

/** `and` joins the last two terms: "A, B en C". */
export function weave(question: string, terms: readonly string[], and = 'en'): Segment[] {
  const segments =
    terms.length === 0 ? [words(without(question))] : withContext(question, joined(terms, and));
  return segments.filter(({ text }) => text !== '');
}

function withContext(question: string, context: string): Segment[] {
  return question
    .split(slot)
    .flatMap((text, i): Segment[] =>
      i === 0 ? [words(text)] : [{ type: 'Context', text: context }, words(text)],
    );
}

function without(question: string): string {
  const left = question.replace(slotWithLead, '');
  return question.search(slotWithLead) === 0 ? capitalised(left) : left;
}

function capitalised(text: string): string {
  const [first = '', ...rest] = text.replace(/^[ ,:;]+/, '');
  return first.toUpperCase() + rest.join('');
}

function words(text: string): Segment {
  return { type: 'Words', text };
}

function joined(terms: readonly string[], and: string): string {
  return terms.length === 1
    ? String(terms[0])
    : `${terms.slice(0, -1).join(', ')} ${and} ${terms.at(-1)}`;
}
