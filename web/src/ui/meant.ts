// What other programs put in a text for what people mean, and what a workshop does not keep.

const MEANT: readonly (readonly [mark: string, meaning: string])[] = [
  ...['\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'].map((each) => [each, '\n'] as const),
  // Word has a mark of its own at the end of a cell, and two for hyphens.
  ['\u0007', '\t'],
  ['\u001E', '-'],
  ['\u001F', ''],
];

const UNREADABLE = /[^\n\P{Cc}]|\p{Cs}/gu;

/** The same text without the marks of the program that it came from. */
export function meant(text: string): string {
  return MEANT.reduce((sofar, [mark, meaning]) => sofar.replaceAll(mark, meaning), text)
    .replace(/\t+(?=\n|$)|(?<=^|\n)\t+/g, '')
    .replace(/ *\t+ */g, ' ');
}

/** A character that cannot be kept: the name that Unicode has for it, and what stands before it. */
type Stranger = readonly [name: string, after: string];

const SHOWN_BEFORE = 16;

/** The characters of a text that cannot be kept, each where it stands first. */
export function unreadableIn(text: string): readonly Stranger[] {
  const found = new Map<string, string>();
  for (const { 0: each, index } of text.matchAll(UNREADABLE)) {
    const name = nameOf(each.codePointAt(0) ?? 0);
    if (!found.has(name)) found.set(name, legible(text.slice(0, index)));
  }
  return [...found];
}

function nameOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** As much of the line as tells where one is, in whole words if it has any. */
function legible(before: string): string {
  const line = before.replace(UNREADABLE, '').split('\n').at(-1) ?? '';
  const end = [...line].slice(-SHOWN_BEFORE).join('');
  return (line.length > end.length ? end.replace(/^\S* (?=\S)/, '') : end).trim();
}

/** Pastes what was meant; a field of one line has no new lines. */
export function pasteAsMeant(event: ClipboardEvent) {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  const raw = event.clipboardData?.getData('text/plain') ?? '';
  const lines = meant(raw);
  const isOneLine = field instanceof HTMLInputElement;
  const between = field.dataset['between'] ?? ' ';
  const text = isOneLine ? lines.trim().replace(/\s*\n\s*/g, between) : lines;
  if (text === raw) return;
  event.preventDefault();
  insert(field, text);
}

/** As if it were typed, so that it can be undone where the browser knows how. */
function insert(field: HTMLTextAreaElement | HTMLInputElement, text: string) {
  if (document.execCommand?.('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
