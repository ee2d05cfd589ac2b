import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/index.js';
import { printable } from '../../src/render/printable.js';
import { asked, type Names, PLAIN_NAMES, parsed, skeleton } from './page.js';

const PIECES = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '</title><b>',
  '"><svg onload=alert(1)>',
  "' onclick='alert(1)",
  '&lt;b&gt;',
  '&amp;',
  '-->',
  '<!--',
  ']]>',
  '\u202E',
  '\u2066',
  '\u0000',
  '\uD800',
  'javascript:alert(1)',
  'https://example.org/"onmouseover="x',
  '}body{display:none}',
  'm'.repeat(300),
  '|',
  '\u2028',
];

/** A name that tries to be something else; the number keeps names apart, and none has spaces at its ends. */
const hostile = (end: number) =>
  fc
    .array(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 8 })),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((pieces) => `N${pieces.join('')}${end}`);
const names: fc.Arbitrary<Names> = fc.record({
  home: hostile(1),
  away: hostile(2),
  reference: hostile(3),
  source: hostile(4),
  physician: hostile(5),
  file: hostile(6),
  seal: hostile(7),
});

describe('what comes from the input stays text', () => {
  it.each(['fr', 'en'] as const)('whatever it is, the page in %s has the same elements and attributes', (language) => {
    const plain = asked(PLAIN_NAMES).map(([assessment, options]) =>
      skeleton(parsed(renderHtml(assessment, { ...options, language }))),
    );
    fc.assert(
      fc.property(names, (given) => {
        for (const [i, [assessment, options]] of asked(given).entries()) {
          const page = renderHtml(assessment, { ...options, language });
          expect(page).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
          const document = parsed(page);
          expect(skeleton(document)).toEqual(plain[i]);
          expect(document.body.textContent).toContain(printable(given.file));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('and is told whole: a name, a reference, a source, a file, a seal', () => {
    const given = Object.fromEntries(
      Object.keys(PLAIN_NAMES).map((key) => [key, `<b title="x">${key}</b>&amp;'`]),
    ) as unknown as Names;
    const texts = asked(given).map(
      ([assessment, options]) => parsed(renderHtml(assessment, { ...options, language: 'fr' })).body.textContent,
    );
    for (const name of Object.values(given)) expect(texts.some((text) => text?.includes(name))).toBe(true);
  });
});
