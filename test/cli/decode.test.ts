import { describe, expect, it } from 'vitest';
import { decode } from '../../src/cli/decode.js';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('the encodings of Québec exports', () => {
  it('reads UTF-8, with or without its mark', () => {
    const text = 'Dépannage · 1 046,00 $ – l’été';
    const utf8 = new TextEncoder().encode(text);
    expect(decode(utf8)).toBe(text);
    expect(decode(bytes(0xef, 0xbb, 0xbf, ...utf8))).toBe(text);
  });

  it('reads Windows-1252 as Excel writes it, its apostrophe, dash and euro included', () => {
    expect(decode(bytes(0x44, 0xe9, 0x70, 0x61, 0x6e, 0x6e, 0x61, 0x67, 0x65))).toBe('Dépannage');
    expect(decode(bytes(0x6c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0x96, 0xa0, 0x80, 0x20, 0x9c))).toBe('l’été –\u00A0€ œ');
    expect(decode(bytes(0xff, 0x41))).toBe('ÿA');
  });

  it('agrees with the standard on the 251 signs of Windows-1252', () => {
    const expected = [
      ...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ',
      ...Array.from({ length: 0x60 }, (_, i) => String.fromCharCode(0xa0 + i)),
    ].join('');
    const high = Array.from({ length: 0x80 }, (_, i) => 0x80 + i);
    expect(decode(bytes(...high))).toBe(expected);
  });

  it('reads the Unicode text of Excel, UTF-16 with its mark', () => {
    expect(decode(bytes(0xff, 0xfe, 0xe9, 0x00, 0x3b, 0x00))).toBe('é;');
  });

  it('decodes a file longer than a call can take as arguments', () => {
    const long = new Uint8Array(300_000).fill(0xe9);
    expect(decode(long)).toBe('é'.repeat(300_000));
  });
});
