// What we use of a library without types.
declare module 'hyphen/*' {
  export function hyphenateSync(text: string): string;
}
