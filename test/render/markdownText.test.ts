import { describe, expect, it } from 'vitest';
import { asMarkdown, blocks, indented, lines, markdownTable, md } from '../../src/render/markdownText.js';

describe('a text in Markdown', () => {
  it.each([
    ['a\nb', 'a b'],
    ['a \r\n\n\t b', 'a b'],
    ['un  deux', 'un  deux'],
    ['a*b_c`d', 'a\\*b\\_c\\`d'],
    ['500 $', '500 \\$'],
    ['https://a.example', 'https\\://a.example'],
    ['Source : x', 'Source : x'],
    ['mailto:x, MAILTO:x, xmpp:x', 'mailto\\:x, MAILTO\\:x, xmpp\\:x'],
    ['www.a.example', 'www\\.a.example'],
  ])('%j is written %j', (text, written) => {
    expect(asMarkdown(text)).toBe(written);
  });

  it.each([
    ['1. x', '1\\. x'],
    ['12) x', '12\\) x'],
    ['  3.', '  3\\.'],
    ['- x', '\\- x'],
    [' + x', ' \\+ x'],
    ['===', '\\==='],
    ['0.25', '0.25'],
    ['55.5%', '55.5%'],
    ['12 x', '12 x'],
    ['x - 1. y', 'x - 1. y'],
  ])('at the start of a line, %j is written %j: a list, a rule or a title is none', (text, written) => {
    expect(asMarkdown(text)).toBe(written);
  });
});

describe('Markdown of a template', () => {
  it('holds texts and numbers as text, Markdown as it is, and lists of them', () => {
    expect(md`**${'a*'}** ${3}${md`*b*`} ${['c_', md`_d_`, 4]}.`).toEqual({ markdown: '**a\\*** 3*b* c\\__d_4.' });
    expect(md`---`).toEqual({ markdown: '---' });
  });

  it('blocks have an empty line between them, what is empty none; lines have none', () => {
    const [a, b, none] = [md`a`, md`b`, { markdown: '' }];
    expect(blocks(none, a, [none, b], none, a).markdown).toBe('a\n\nb\n\na');
    expect(lines([a, b]).markdown).toBe('a\nb');
  });

  it('every line that has something goes in, two columns a level', () => {
    expect(indented({ markdown: 'a b\n\n  c' }, 2).markdown).toBe('    a b\n\n      c');
    expect(indented(md`a`, 0).markdown).toBe('a');
  });

  it('a table sets numbers to the right, and text as text', () => {
    expect(markdownTable(['', 'n|m', 'x'], [['a', 1, ['b', '|']], []], new Set([1])).markdown).toBe(
      ['|  | n\\|m | x |', '|---|---:|---|', '| a | 1 | b\\| |', '|  |'].join('\n'),
    );
    expect(markdownTable(['a', 'b'], []).markdown).toBe('| a | b |\n|---|---|');
  });
});
