const BYTES = 16;

/**
 * A name that nobody else will choose, in the shape that the server takes. `crypto.randomUUID`
 * would do, but a page on a local network without https does not have it.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
