import { describe, expect, it } from 'vitest';
import { BELOW, flat, NOTHING, OPEN, REACHED, render, says, TOGETHER } from './given.js';

describe('the answer', () => {
  it.each([
    ['met', REACHED, '✔', 'respecte les obligations du PREM', 'meets the PREM obligations'],
    ['notMet', BELOW, '✘', 'ne respecte pas les obligations du PREM', 'does not meet the PREM obligations'],
    ['undetermined', OPEN, '?', 'On ne peut pas dire', 'It cannot be said'],
    ['notApplicable', NOTHING, '–', 'Rien à évaluer', 'Nothing to assess'],
  ])('%s comes first, after its mark', (outcome, assessment, mark, french, english) => {
    expect(assessment.verdict.outcome).toBe(outcome);
    const first = (text: string) => flat(text.split('\n\n')[0] ?? '');
    expect(first(render(assessment))).toMatch(new RegExp(`^\\${mark} `));
    expect(first(render(assessment))).toContain(french);
    expect(first(render(assessment, { language: 'en' }))).toMatch(new RegExp(`^\\${mark} `));
    expect(first(render(assessment, { language: 'en' }))).toContain(english);
  });

  it('is followed by the count, the share, and the days left before the minimum', () => {
    expect(says(REACHED)).toContain('110 jours sur 200');
    expect(says(REACHED)).toContain('55,00 % (minimum 55 %)');
    expect(says(REACHED)).toMatch(/Marge 0 jour/);
    expect(says(BELOW)).toContain('109,5 jours sur 200,5');
    expect(says(BELOW)).toContain('54,61 %');
    expect(says(BELOW)).toContain('Il manque 2 jours');
    expect(says(OPEN, { language: 'en' })).toMatch(/Share 54\.54% to 65\.21% \(minimum 55%\)/);
  });

  it('is followed by why, what became of the records, the figures applied, and what it does not bind', () => {
    const text = render(OPEN);
    const order = [
      'Pour trancher, il faudrait connaître',
      'Pourquoi',
      'Ce que sont devenus les relevés',
      'Chiffres appliqués',
    ].map((heading) => text.indexOf(`\n\n${heading}`));
    expect(order.every((at) => at > 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(flat(text)).toMatch(/ne lie ni la RAMQ ni le comité paritaire.*voir les sources\.$/);
    expect(says(OPEN, { language: 'en' })).toMatch(
      /binds neither the RAMQ nor the joint committee.*see the sources\.$/,
    );
  });

  it('ends with one line end', () => {
    expect(render(REACHED)).toMatch(/[^\n]\n$/);
  });
});

describe('colour', () => {
  const ESCAPE = '\u001B[';
  /** A text without its escapes, each of which ends with « m ». */
  const bare = (text: string) =>
    text
      .split(ESCAPE)
      .map((part, i) => (i === 0 ? part : part.slice(part.indexOf('m') + 1)))
      .join('');

  it.each(TOGETHER)('is only there when asked, and changes no character of %s', (_, assessment) => {
    const plain = render(assessment);
    const coloured = render(assessment, { colour: true });
    expect(plain).not.toContain(ESCAPE);
    expect(coloured).toContain(ESCAPE);
    expect(bare(coloured)).toBe(plain);
  });

  it.each([
    ['green', '32', REACHED],
    ['red', '31', BELOW],
    ['yellow', '33', OPEN],
    ['grey', '2', NOTHING],
  ])('of the answer is %s', (_, code, assessment) => {
    expect(render(assessment, { colour: true }).startsWith(`${ESCAPE}${code}m`)).toBe(true);
  });

  it('is closed on each line that opens it', () => {
    for (const line of render(OPEN, { colour: true }).split('\n')) {
      if (!line.includes(ESCAPE)) continue;
      const codes = line
        .split(ESCAPE)
        .slice(1)
        .map((part) => part.slice(0, part.indexOf('m')));
      expect(['1', '2', '31', '32', '33']).toContain(codes[0]);
      expect(codes.slice(1)).toEqual(['0']);
      expect(line.endsWith(`${ESCAPE}0m`)).toBe(true);
    }
  });
});

describe('the width', () => {
  const longest = (width: number, language: 'fr' | 'en') =>
    Math.max(
      ...render(OPEN, { width, language })
        .split('\n')
        .filter((line) => !line.includes('http'))
        .map((line) => line.length),
    );

  it.each([40, 60, 80, 100])('of %i columns is not exceeded, but by an address', (width) => {
    expect(longest(width, 'fr')).toBeLessThanOrEqual(width);
    expect(longest(width, 'en')).toBeLessThanOrEqual(width);
  });

  it('is never less than 40 columns, nor more than 100', () => {
    expect(render(OPEN, { width: 10 })).toBe(render(OPEN, { width: 40 }));
    expect(render(OPEN, { width: 39 })).toBe(render(OPEN, { width: 40 }));
    expect(render(OPEN, { width: 41 })).not.toBe(render(OPEN, { width: 40 }));
    expect(render(OPEN, { width: 500 })).toBe(render(OPEN, { width: 100 }));
    expect(render(OPEN, { width: 99 })).not.toBe(render(OPEN, { width: 100 }));
  });

  it.each([
    [40, 38],
    [60, 58],
    [80, 60],
    [100, 60],
  ])('of %i columns draws a bar of %i', (width, cells) => {
    const bars = render(REACHED, { width })
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^[█▒░│]+$/.test(line));
    expect(bars.map((line) => [...line].length)).toContain(cells);
    expect(new Set(bars.map((line) => [...line].length)).size).toBe(1);
  });
});

describe('lines of the source left out', () => {
  it('are said just after the answer', () => {
    const line = /^Attention.: 2 lignes illisibles ont été laissées de côté/m;
    expect(render(REACHED, { skipped: 2 })).toMatch(line);
    expect(render(REACHED, { skipped: 2 }).search(line)).toBeLessThan(render(REACHED, { skipped: 2 }).indexOf('\n\n'));
    expect(says(REACHED, { skipped: 2, language: 'en' })).toContain('2 unreadable lines were left out');
  });

  it('are counted: one is one', () => {
    expect(says(REACHED, { skipped: 1 })).toContain('1 ligne illisible a été laissée de côté');
    expect(says(REACHED, { skipped: 1, language: 'en' })).toContain('1 unreadable line was left out');
  });

  it('are not spoken of when there is none', () => {
    expect(says(REACHED, { skipped: 0 })).not.toMatch(/Attention|illisible/);
    expect(says(REACHED)).toBe(says(REACHED, { skipped: 0 }));
  });
});

describe('every text', () => {
  const all = TOGETHER.flatMap(([outcome, assessment]) =>
    (['fr', 'en'] as const).map(
      (language) => [outcome, language, render(assessment, { language, skipped: 1 })] as const,
    ),
  );

  it.each(all)('of an answer %s (%s) is made of words', (_outcome, _language, text) => {
    expect(text).not.toMatch(/undefined|\[object|NaN|prem\.[a-z]/);
    expect(text).not.toMatch(/[ \t]+$/m);
    expect(text).not.toMatch(/\n\n\n/);
  });

  it.each(all.filter(([, language]) => language === 'fr'))(
    'of an answer %s in French is set as French is',
    (_outcome, _language, text) => {
      expect(
        text
          .split('\n')
          .filter((line) => / [:»%$]|« | [;!?](?= |$)|[\u00A0\u202F][;!?]/.test(line.replace(/^ *\? /, ''))),
      ).toEqual([]);
    },
  );

  it.each(all.filter(([, language]) => language === 'en'))(
    'of an answer %s in English has no space before a colon or a semicolon',
    (_outcome, _language, text) => {
      // What is quoted, and the title of a document, stay in their own language.
      const ours = flat(text)
        .replace(/«.*?»/g, '')
        .replace(/Source: .*?confidence\)/g, '');
      expect(ours).not.toMatch(/ [:;]/);
    },
  );
});
