const BULLET = /^\s*(?:[-*•–—]|\d+[.)])\s+/;

/** The separate points in a text, by line breaks, bullets and semicolons; one when it is one. */
export function aspects(text: string): string[] {
  return text
    .split(/\n|;/)
    .map((part) => part.replace(BULLET, '').trim())
    .filter((part) => part !== '');
}
