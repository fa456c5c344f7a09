import { most } from '../../protocol/bounds';

/**
 * The file of a workshop with a subject that says it is a copy, so that nobody works in the wrong
 * one of two. What is no such file, or has no room for that, goes as it is: the server says what is
 * wrong with it.
 */
export async function asCopy(file: Blob, copyOf: (title: string) => string): Promise<Blob> {
  try {
    const read = JSON.parse(await file.text());
    const { subject } = read.preparation;
    const title = copyOf(subject.title);
    if (typeof subject.title !== 'string' || title.length > most('Subject', 'title')) return file;
    subject.title = title;
    return new Blob([JSON.stringify(read)], { type: 'application/json' });
  } catch {
    return file;
  }
}
