import { most } from '../../protocol/bounds';

/** The title of the subject. No text has a name of the format in it: its quotes are escaped. */
const TITLE = /("title"\s*:\s*)"(?:[^"\\]|\\.)*"/g;

/**
 * The file of a workshop with a subject that says it is a copy, so that nobody works in the wrong
 * one of two. All else stays as it was written: what is wrong with it, such as a name that stands
 * there twice, is for the server to say. What is no such file, or has no room for that, goes as it
 * is.
 */
export async function asCopy(file: Blob, copyOf: (title: string) => string): Promise<Blob> {
  try {
    const utf8 = new TextDecoder('utf-8', { fatal: true });
    const text = utf8.decode(await file.arrayBuffer());
    const { subject } = JSON.parse(text).preparation;
    const title = copyOf(subject.title);
    const isPlain = typeof subject.title === 'string' && text.match(TITLE)?.length === 1;
    if (!isPlain || title.length > most('Subject', 'title')) return file;
    return new Blob([text.replace(TITLE, (_, name: string) => name + JSON.stringify(title))], {
      type: 'application/json',
    });
  } catch {
    return file;
  }
}
