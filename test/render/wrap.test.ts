import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/render/wrap.js';

describe('a text in lines', () => {
  it('is cut at spaces, no line longer than its columns', () => {
    expect(wrap('un deux trois', 8, '')).toEqual(['un deux', 'trois']);
    expect(wrap('un deux trois', 7, '')).toEqual(['un deux', 'trois']);
    expect(wrap('un deux trois', 6, '')).toEqual(['un', 'deux', 'trois']);
    expect(wrap('un deux trois', 13, '')).toEqual(['un deux trois']);
    expect(wrap('un deux trois', 12, '')).toEqual(['un deux', 'trois']);
  });

  it('is indented, and its other lines as the first unless told', () => {
    expect(wrap('un deux trois', 9, '  ')).toEqual(['  un deux', '  trois']);
    expect(wrap('un deux trois', 9, '  ', '    ')).toEqual(['  un deux', '    trois']);
    expect(wrap('un deux trois', 8, '  ')).toEqual(['  un', '  deux', '  trois']);
  });

  it('keeps together what a no-break space joins', () => {
    expect(wrap('le minimum est de 55\u00A0% ici', 20, '')).toEqual(['le minimum est de', '55\u00A0% ici']);
  });

  it('gives a longer word a line of its own', () => {
    expect(wrap('voir https://example.org/long ici', 10, '')).toEqual(['voir', 'https://example.org/long', 'ici']);
    expect(wrap('https://example.org/long', 10, '  ')).toEqual(['  https://example.org/long']);
  });

  it('of nothing is an indent', () => expect(wrap('', 10, '  ')).toEqual(['  ']));
});

describe('laws of lines', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'é', '\u00A0'), minLength: 1, maxLength: 12 });

  it('no word is lost or moved, and a line is longer than its columns only when it is one word', () =>
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 4, max: 30 }),
        fc.constantFrom('', '  '),
        fc.constantFrom('', '    '),
        (words, width, indent, hanging) => {
          const lines = wrap(words.join(' '), width, indent, hanging);
          const bare = lines.map((line, i) => line.slice((i === 0 ? indent : hanging).length));
          expect(bare.join(' ')).toBe(words.join(' '));
          for (const [i, line] of lines.entries()) {
            expect(line.startsWith(i === 0 ? indent : hanging)).toBe(true);
            if (line.length > width) expect(bare[i]).not.toContain(' ');
          }
        },
      ),
    ));

  it('a line ends only where the next word does not fit', () =>
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.integer({ min: 4, max: 30 }), (words, width) => {
        const lines = wrap(words.join(' '), width, '');
        for (const [i, line] of lines.slice(0, -1).entries()) {
          const next = lines[i + 1]?.split(' ')[0] ?? '';
          expect(line.length + 1 + next.length).toBeGreaterThan(width);
        }
      }),
    ));
});
