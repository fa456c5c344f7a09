/** What a device remembers of somebody's taste. A device that may not remember just forgets. */
export function remember(key: string, value: string) {
  try {
    localStorage.setItem(`sluitend.${key}`, value);
  } catch {
    // Storage is blocked or full: the choice holds for this page.
  }
}

export function recall<T extends string>(key: string, known: readonly T[]): T | undefined {
  try {
    const value = localStorage.getItem(`sluitend.${key}`);
    return known.find((candidate) => candidate === value);
  } catch {
    return undefined;
  }
}
