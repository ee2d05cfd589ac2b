/** What Windows-1252 has at 0x80–0x9F, where Latin-1 has controls; the five bytes it leaves free stay as they are. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const FIRST = 0x80;
const CHUNK = 0x8000;

/**
 * The text of a file: UTF-8, with or without its mark, or UTF-16 with its mark; else Windows-1252, which Excel writes.
 * Windows-1252 is decoded here: on Node 20 `TextDecoder` takes it for Latin-1 and loses « ’ », « – » and « € ».
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

function windows1252(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text.replace(/\p{Cc}/gu, (control) => WINDOWS_1252[control.charCodeAt(0) - FIRST] ?? control);
}
