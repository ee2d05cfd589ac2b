/** Signs that a reader does not see, or that change what is around them: controls, formats, halves of signs, ends of line. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text with no sign that could drive a terminal, turn the direction of what follows, or end its line. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}
