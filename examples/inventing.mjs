/** What every invented file is made with. */
import { writeFileSync } from 'node:fs';

const NO_BREAK_SPACE = '\u00A0';

/** mulberry32: small, and the same everywhere. */
export function numbersFrom(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** As Excel shows dollars in French. */
export function dollars(cents) {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/(?=(?:\d{3})+$)(?!^)/g, NO_BREAK_SPACE);
  return `${cents < 0 ? '-' : ''}${whole},${digits.slice(-2)}${NO_BREAK_SPACE}$`;
}

/** Windows-1252, as Excel saves a CSV in French: Latin-1 but for a few signs. */
const SIGNS = new Map([
  ['’', 0x92],
  ['–', 0x96],
]);
export const windows1252 = (text) => Uint8Array.from(text, (sign) => SIGNS.get(sign) ?? sign.charCodeAt(0));

export const write = (name, content) => writeFileSync(new URL(name, import.meta.url), content);
