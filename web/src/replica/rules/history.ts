/** What must be there unless a history is broken, which is a bug and not for a person to mend. */
export function present<T>(value: T | undefined, because: string): T {
  if (value === undefined) {
    throw new Error(because);
  }
  return value;
}
