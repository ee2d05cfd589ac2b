import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { renderMarkdown, renderText } from '../../src/render/index.js';
import { asMarkdown } from '../../src/render/markdownText.js';
import { flat, OPEN, REACHED, TOGETHER } from './given.js';
import { asked, type Names, PLAIN_NAMES, parsed, SEAL, skeleton } from './page.js';

const html = (markdown: string) => marked.parse(markdown, { async: false, gfm: true }) as string;
const tokensOf = (markdown: string) => {
  const found: Token[] = [];
  void marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token) => void found.push(token));
  return found;
};

describe('renderMarkdown', () => {
  it.each(TOGETHER)('says what the text says: %s', (_, assessment) => {
    for (const language of ['fr', 'en'] as const) {
      const said = flat(parsed(html(renderMarkdown(assessment, { language }))).body.textContent ?? '').replaceAll(
        ' ',
        '',
      );
      const lines = renderText(assessment, { language, width: 100 }).split('\n').map(flat);
      const sentences = lines.filter(
        (line) =>
          /^[A-ZÉÀ]/.test(line) && !/^(?:Source|Cit|Compte|Part|Marge|Count|Share|Margin|Il manque|Short)/.test(line),
      );
      expect(sentences.length).toBeGreaterThan(2);
      for (const sentence of sentences) expect(said).toContain(sentence.replaceAll(' ', ''));
    }
  });

  it('tells the answer, then each part under its title', () => {
    const markdown = renderMarkdown(REACHED, { language: 'fr', seal: SEAL, asOf: '2025-02-28' });
    expect(markdown.split('\n').filter((line) => /^#{1,2} /.test(line))).toEqual([
      '# Année de référence (PREM)',
      '## Pourquoi',
      '## Ce que sont devenus les relevés',
      '## Chiffres appliqués',
      '## Sceau',
    ]);
    expect(flat(markdown)).toContain('*au 28 février 2025* **✔ respecté** – L’année');
    expect(flat(markdown)).toContain('- Part : **55,00 % (minimum 55 %)**');
    expect(flat(markdown)).toContain(`- Empreinte : ${SEAL.digest}`);
    expect(flat(markdown)).toContain('## Sceau Cette empreinte (SHA-256) désigne la réponse');
    expect(markdown.endsWith('*\n')).toBe(true);
  });

  it('has a table of the records of each reason, and of the dates of each month', () => {
    const records = Array.from({ length: 200 }, (_, i) => ({
      date: new Date(Date.UTC(2024, 2, 1 + i)).toISOString().slice(0, 10),
      reference: `F-${i}`,
    }));
    const markdown = flat(renderMarkdown(REACHED, { language: 'fr', records }));
    expect(markdown).toContain(
      '| N° | Date | Journées | Référence | |---|---|---|---| | 1 | 1er mars 2024 | 1 | F-0 | | 2 | 2 mars 2024 | 1 | F-1 |',
    );
    expect(markdown).toContain('| juin 2024 | 18 | 12 |');
    expect(markdown).toContain('| février 2025 | 110 | 200 | 55,00 % |');
  });

  it('tells what would settle it', () => {
    expect(flat(renderMarkdown(OPEN, { language: 'en' }))).toContain('### To settle it, one would need to know - ');
  });

  it('refuses a language that it does not have', () => {
    expect(() => renderMarkdown(REACHED, { language: 'de' as 'fr' })).toThrow(RangeError);
  });
});

const PIECES = [
  '<b>',
  '</td>',
  '**',
  '__',
  '`',
  '[x](https://e.org)',
  '![x](y)',
  '|',
  '\n\n# x',
  '\n- y',
  '&lt;',
  '~~',
  '\\',
  'https://example.org',
  'www.example.org',
  '@octocat',
  '#1',
  '<https://e.org>',
  '1. ',
  '$x$',
  'a@example.org',
  '\u202E',
  ':',
  '<!--',
];
const hostile = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 5 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) => all.join(''));

describe('what comes from the input stays text', () => {
  it('whatever a text is, it is one paragraph of it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const kinds = new Set(tokensOf(`x ${asMarkdown(text)}`).map(({ type }) => type));
        expect([...kinds].filter((kind) => !['paragraph', 'text', 'escape'].includes(kind))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('at the start of a line too', () => {
    for (const text of [
      '# x',
      '- x',
      '+ x',
      '* x',
      '1. x',
      '12) x',
      '> x',
      '===',
      '---',
      '    code',
      '```',
      '| a |',
      '<div>',
    ]) {
      const kinds = tokensOf(asMarkdown(text.trim())).map(({ type }) => type);
      expect([text, kinds.filter((kind) => !['paragraph', 'text', 'escape'].includes(kind))]).toEqual([text, []]);
    }
  });

  it('and reads as it was written', () => {
    const text = '<b> *a* _b_ `c` [d](e) |f| \\g &amp; ~h~ #1 @i $j$ 1. k https://l.org www.m.org';
    expect(parsed(html(`x ${asMarkdown(text)}`)).body.textContent?.trim()).toBe(`x ${text}`);
  });

  it('whatever it is, the document has the same elements', () => {
    const plain = asked(PLAIN_NAMES).map(([assessment, options]) =>
      skeleton(parsed(html(renderMarkdown(assessment, { ...options, language: 'fr' })))),
    );
    const name = (end: number) => hostile.map((text) => `N${text}${end}`.replace(/\s+/g, ' '));
    const names: fc.Arbitrary<Names> = fc.record({
      home: name(1),
      away: name(2),
      reference: name(3),
      source: name(4),
      physician: name(5),
      file: name(6),
      seal: name(7),
    });
    fc.assert(
      fc.property(names, (given) => {
        for (const [i, [assessment, options]] of asked(given).entries()) {
          expect(skeleton(parsed(html(renderMarkdown(assessment, { ...options, language: 'fr' }))))).toEqual(plain[i]);
        }
      }),
      { numRuns: 8 },
    );
  });
});
