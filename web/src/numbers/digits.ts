const DIGIT = /\p{Nd}/gu;

/** The same text with the digits of every script as 0 to 9. */
export function inPlainDigits(text: string): string {
  return text.replace(DIGIT, plain);
}

/** The digits of every script lie ten in a row. */
function plain(sign: string): string {
  let code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code--;
    value++;
  }
  return String(value % 10);
}
