const LONGEST = 80;

/**
 * What a file is called once it is downloaded: the subject and the day, without what a disk, a mail
 * or a shell could take for something else.
 */
export function fileName(subject: string, day: Date, kind: string): string {
  const plain = subject
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = [...plain].slice(0, LONGEST).join('').replace(/-+$/, '');
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `${[short, date].filter(Boolean).join('-')}.${kind}`;
}
