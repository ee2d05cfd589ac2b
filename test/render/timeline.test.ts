import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessMir, type MirInput } from '../../src/mir/index.js';
import { formats } from '../../src/render/formats.js';
import { renderText } from '../../src/render/index.js';
import { painter } from '../../src/render/paint.js';
import { lifeIn, timelineLines } from '../../src/render/timeline.js';
import { met } from '../../src/verdict/verdict.js';

type Physician = NonNullable<MirInput['physician']>;
type Holding = Physician['holdings'][number];

const avis = (from: string, to?: string): Holding => ({
  ...{ kind: 'avis', from, base: 'subTerritory', region: '16', subTerritory: 'Rouville' },
  ...(to === undefined ? {} : { to }),
});
const derogation = (purpose: 'depannageExclusif' | 'instanceVocationNationale' | 'other', from: string, to: string) =>
  ({ kind: 'derogation', purpose, from, to }) as const;
const resident = (from: string, to: string): Holding => ({ kind: 'authorisation', from, to, option: 'regions' });
const outside = (from: string, to: string, status: 'nonParticipant' | 'desengage' = 'nonParticipant') => ({
  ...{ from, to, status },
});

interface Asked {
  readonly asOf: string;
  readonly width: number;
  readonly language?: 'fr' | 'en';
  readonly records?: MirInput['records'];
}

function drawn(physician: Physician, { asOf, width, language = 'fr', records }: Asked, colour = false) {
  const { verdict } = assessMir({ physician, ...(records === undefined ? {} : { records }) }, { asOf });
  const timeline = verdict.because.find(({ rule }) => rule === 'mir.timeline') ?? verdict;
  const life = lifeIn(timeline, verdict);
  return life === undefined ? [] : timelineLines(life, language, width, painter(colour));
}
/** With ordinary spaces. */
const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u00A0', ' '));
const picture = (physician: Physician, asked: Asked) => plain(drawn(physician, asked));
const isRow = (line: string) => /^[-ADIR+.×]{2,}$/.test(line) || /^[-ADIR+.×]$/.test(line);
const rowsIn = (lines: readonly string[]) => lines.filter(isRow);

const billed = (from: string, count: number, amount = '600.00') =>
  Array.from({ length: count }, (_, i) => ({
    date: new Date(Date.parse(from) + i * 86_400_000).toISOString().slice(0, 10),
    ...{ amount, region: '16', subTerritory: 'Rouville', nature: 'ordinary' },
  })) as NonNullable<MirInput['records']>;

describe('a notice of one year', () => {
  const YEAR = { holdings: [avis('2024-07-01', '2025-06-30')] };

  it('is a sign a week where 53 fit: 1 January is in the 27th', () => {
    expect(picture(YEAR, { asOf: '2025-06-30', width: 76 })).toEqual([
      '2024                      │2025',
      'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      'A = avis de conformité; un signe = une semaine',
      'A  du 1er juillet 2024 au 30 juin 2025 : avis de conformité (Rouville,',
      '   Montérégie)',
    ]);
  });

  it('is a sign a month where they do not', () => {
    expect(picture(YEAR, { asOf: '2025-06-30', width: 53, language: 'en' })[1]).toHaveLength(53);
    expect(picture(YEAR, { asOf: '2025-06-30', width: 52, language: 'en' })).toEqual([
      '2024  │2025',
      'AAAAAAAAAAAA',
      'A = notice (avis); a sign = a month',
      'A  from July 1, 2024 to June 30, 2025: notice',
      '   (Rouville, Montérégie)',
    ]);
  });

  it('is followed by nothing once it has come to its end', () => {
    expect(picture(YEAR, { asOf: '2025-09-30', width: 52 })).toEqual([
      '2024  │2025',
      'AAAAAAAAAAAA...',
      'A = avis de conformité; . = rien; un signe = un mois',
      'A  du 1er juillet 2024 au 30 juin 2025 : avis de',
      '   conformité (Rouville, Montérégie), jusqu’à son',
      '   terme',
      '.  du 1er juillet 2025 au 30 septembre 2025 : rien',
    ]);
  });
});

describe('a life of fifteen years', () => {
  const LIFE: Physician = {
    holdings: [
      resident('2011-01-01', '2012-12-31'),
      avis('2013-01-01'),
      avis('2017-01-01'),
      derogation('depannageExclusif', '2020-01-01', '2021-12-31'),
      derogation('instanceVocationNationale', '2022-01-01', '2023-12-31'),
      derogation('other', '2024-01-01', '2024-12-31'),
    ],
    participation: [outside('2016-01-01', '2016-12-31', 'desengage')],
  };

  it('is a sign a quarter in one row, years two by two, with a mark where something is lost', () => {
    expect(picture(LIFE, { asOf: '2025-12-31', width: 76 })).toEqual([
      '│   │2012   │2014   │2016   │2018   │2020   │2022   │2024',
      'RRRRRRRRAAAAAAAAAAA×----AAAAAAAAAAA×DDDDDDDDIIIIIIII++++....',
      'A = avis de conformité; D = dérogation pour dépannage exclusif;',
      'I = dérogation pour une instance à vocation nationale; + = autre dérogation;',
      'R = autorisation de résident; - = hors du régime public; . = rien;',
      '× = perte; un signe = 3 mois',
      'R   du 1er janvier 2011 au 31 décembre 2012 : autorisation de résident,',
      '    jusqu’à son terme',
      'A×  du 1er janvier 2013 au 31 décembre 2015 : avis de conformité (Rouville,',
      '    Montérégie), perdu en se désengageant (une nouvelle demande est',
      '    nécessaire)',
      '-   du 1er janvier 2016 au 31 décembre 2016 : désengagé du régime public',
      'A×  du 1er janvier 2017 au 31 décembre 2019 : avis de conformité (Rouville,',
      '    Montérégie), perdu à l’obtention d’une dérogation pour dépannage',
      '    exclusif (il ne revit pas)',
      'D   du 1er janvier 2020 au 31 décembre 2021 : dérogation pour dépannage',
      '    exclusif, jusqu’à son terme',
      'I   du 1er janvier 2022 au 31 décembre 2023 : dérogation pour une instance à',
      '    vocation nationale, jusqu’à son terme',
      '+   du 1er janvier 2024 au 31 décembre 2024 : dérogation tenant lieu d’avis,',
      '    jusqu’à son terme',
      '.   du 1er janvier 2025 au 31 décembre 2025 : rien',
    ]);
  });

  it('is a sign for two months in one row where 90 fit, and in two that part with a year where they do not', () => {
    expect(picture(LIFE, { asOf: '2025-12-31', width: 96 }).slice(0, 2)).toEqual([
      '│2011 │2012 │2013 │2014 │2015 │2016 │2017 │2018 │2019 │2020 │2021 │2022 │2023 │2024 │2025',
      'RRRRRRRRRRRRAAAAAAAAAAAAAAAAA×------AAAAAAAAAAAAAAAAA×DDDDDDDDDDDDIIIIIIIIIIII++++++......',
    ]);
    expect(picture(LIFE, { asOf: '2025-12-31', width: 56 }).slice(0, 4)).toEqual([
      '│2011 │2012 │2013 │2014 │2015 │2016 │2017',
      'RRRRRRRRRRRRAAAAAAAAAAAAAAAAA×------AAAAAA',
      '│2018 │2019 │2020 │2021 │2022 │2023 │2024 │2025',
      'AAAAAAAAAAA×DDDDDDDDDDDDIIIIIIIIIIII++++++......',
    ]);
  });

  it('is said in English too, every word of it', () => {
    const english = picture(LIFE, { asOf: '2025-12-31', width: 96, language: 'en' }).join(' ').replace(/\s+/g, ' ');
    for (const words of [
      'A = notice (avis); D = derogation for exclusive dépannage; I = derogation for a body with a national mandate',
      '+ = another derogation; R = resident’s authorisation; - = outside the public plan; . = nothing; × = loss',
      'a sign = 2 months',
      'resident’s authorisation, to its end',
      'notice (Rouville, Montérégie), lost on withdrawing from the plan (désengagé; a new application is needed)',
      'from January 1, 2016 to December 31, 2016: withdrawn from the public plan (désengagé)',
      'lost on obtaining a derogation for exclusive dépannage (it does not revive)',
      'derogation in lieu of a notice, to its end',
      'from January 1, 2025 to December 31, 2025: nothing',
    ]) {
      expect(english).toContain(words);
    }
  });
});

describe('a derogation lost', () => {
  it('is feminine: « perdue », with « vous la perdrez aussi »', () => {
    const physician = {
      holdings: [{ kind: 'derogation', purpose: 'depannageExclusif', from: '2024-01-01' } as const],
      participation: [outside('2024-07-01', '2024-09-30')],
    };
    const lines = picture(physician, { asOf: '2024-12-31', width: 36 });
    expect(lines.slice(0, 3)).toEqual(['│2024', 'DDDDD×---...', 'D = dérogation pour dépannage']);
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(
      'dérogation pour dépannage exclusif, perdue en devenant non participant (une nouvelle demande est nécessaire)',
    );
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('non participant au régime public');
  });
});

describe('an authorisation held outside the plan', () => {
  it('is drawn outside the plan, and both are said', () => {
    const physician = {
      holdings: [resident('2024-01-01', '2024-12-31')],
      participation: [outside('2024-07-01', '2024-12-31', 'desengage')],
    };
    const lines = picture(physician, { asOf: '2024-12-31', width: 76 });
    expect(lines[1]).toBe('RRRRRRRRRRRRRRRRRRRRRRRRRR---------------------------');
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('désengagé du régime public, autorisation de résident');
  });
});

describe('what is shorter than a sign', () => {
  it('a single day is one', () => {
    expect(picture({ holdings: [avis('2025-06-30')] }, { asOf: '2025-06-30', width: 56 })).toEqual([
      '2025',
      'A',
      'A = avis de conformité; un signe = une semaine',
      'A  le 30 juin 2025 : avis de conformité (Rouville,',
      '   Montérégie)',
    ]);
  });

  it('is in the list, though another has most of the days of its sign', () => {
    const physician = {
      holdings: [
        avis('2020-01-01', '2020-01-03'),
        resident('2020-01-05', '2020-01-08'),
        derogation('other', '2020-01-10', '2024-12-31'),
      ],
    };
    const lines = picture(physician, { asOf: '2024-12-31', width: 60 });
    expect(lines.slice(0, 3)).toEqual([
      '│2020       │2021       │2022       │2023       │2024',
      '+'.repeat(60),
      'A = avis de conformité; + = autre dérogation;',
    ]);
    expect(lines.filter((line) => /^[AR.+] {2}/.test(line)).map((line) => line.slice(0, 12))).toEqual([
      'A  du 1er ja',
      '.  le 4 janv',
      'R  du 5 janv',
      '.  le 9 janv',
      '+  du 10 jan',
    ]);
  });

  it('shows the loss, if it was lost', () => {
    const physician = {
      holdings: [avis('2020-01-01'), derogation('depannageExclusif', '2020-01-04', '2024-12-31')],
    };
    expect(picture(physician, { asOf: '2024-12-31', width: 60 })[1]).toBe(`×${'D'.repeat(59)}`);
  });

  it('of two that have as many days of a sign, the first has it', () => {
    const physician = { holdings: [avis('2023-06-01', '2023-06-15'), resident('2023-06-16', '2025-01-31')] };
    expect(picture(physician, { asOf: '2025-01-31', width: 50 })[1]).toBe('ARRRRRRRRRRRRRRRRRRR');
  });
});

describe('the days counted', () => {
  const physician = {
    holdings: [resident('2022-01-01', '2022-12-31'), avis('2023-01-01'), avis('2024-07-01')],
    participation: [outside('2024-01-01', '2024-06-30')],
  };
  const asked = { asOf: '2025-12-31', width: 76 };

  it('are under each stretch, and in the list', () => {
    const records = [...billed('2022-03-01', 20), ...billed('2023-03-01', 150), ...billed('2024-08-01', 49)];
    const lines = picture(physician, { ...asked, records });
    expect(lines.slice(0, 3)).toEqual([
      '│2022       │2023       │2024       │2025',
      'RRRRRRRRRRRRAAAAAAAAAAA×------AAAAAAAAAAAAAAAAAA',
      '            150 j             49 j',
    ]);
    const list = lines.join(' ').replace(/\s+/g, ' ');
    expect(list).toContain('autorisation de résident, jusqu’à son terme; aucun jour ne compte');
    expect(list).toContain('(une nouvelle demande est nécessaire); 150 jours comptés');
    expect(list).toContain('non participant au régime public A ');
    expect(list).toContain('avis de conformité (Rouville, Montérégie); 49 jours comptés');
    const english = picture(physician, { ...asked, records, language: 'en' });
    expect(english[2]).toBe('            150 d             49 d');
    expect(english.join(' ').replace(/\s+/g, ' ')).toContain('to its end; no day counts');
    expect(english.join(' ').replace(/\s+/g, ' ')).toContain('(a new application is needed); 150 days counted');
  });

  it('are from so many to so many when something is not known', () => {
    const records = [
      ...billed('2023-03-01', 150),
      ...billed('2024-08-01', 1),
      { ...billed('2024-09-01', 1)[0], amount: null },
    ];
    const lines = picture(physician, { ...asked, records: records as NonNullable<MirInput['records']> });
    expect(lines[2]).toBe('            150 j             1 à 2 j');
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('; de 1 à 2 jours comptés');
  });

  it('stay in the list alone unless each has room', () => {
    const short = { holdings: [avis('2022-01-01', '2024-10-31'), avis('2024-11-01')] };
    const lines = picture(short, { ...asked, asOf: '2025-01-31', records: billed('2024-12-01', 12) });
    expect(rowsIn(lines)).toEqual(['A'.repeat(37)]);
    expect(lines[2]).toMatch(/^A = /);
    expect(lines.join(' ')).toContain('12 jours comptés');
    expect(lines.join(' ')).toContain('0 jour compté');
    const four = picture(short, { ...asked, asOf: '2025-02-28', records: billed('2024-12-01', 12) });
    expect(four[2]).toMatch(/^A = /);
    const long = picture(short, { ...asked, asOf: '2025-03-31', records: billed('2024-12-01', 12) });
    expect(long[2]).toBe('0 j                               12 j');
  });

  it('are under the row on which the stretch has most room, in two rows', () => {
    const long = { holdings: [avis('2010-01-01', '2014-12-31'), avis('2015-01-01')] };
    const lines = picture(long, { asOf: '2023-12-31', width: 50, records: billed('2022-01-01', 30) });
    expect(lines.slice(0, 5)).toEqual([
      '│2010 │2011 │2012 │2013 │2014 │2015 │2016',
      'A'.repeat(42),
      '0 j',
      '│2017 │2018 │2019 │2020 │2021 │2022 │2023',
      'A'.repeat(42),
    ]);
    expect(lines[5]).toBe('30 j');
  });

  it('are not spoken of without records', () => {
    expect(picture(physician, asked).join(' ')).not.toMatch(/compt|\d j\b/);
  });
});

describe('where nothing was ever held', () => {
  it('nothing is drawn', () => {
    expect(picture({ holdings: [] }, { asOf: '2025-06-30', width: 76 })).toEqual([]);
    expect(picture({ holdings: [avis('2026-01-01')] }, { asOf: '2025-06-30', width: 76 })).toEqual([]);
  });

  it('but outside the plan, which is', () => {
    const physician = { holdings: [], participation: [outside('2025-01-01', '2025-12-31')] };
    expect(picture(physician, { asOf: '2025-06-30', width: 76 })[1]).toBe('-'.repeat(26));
  });

  it('nor in a verdict that tells no life', () => {
    const verdict = met('a.rule', { code: 'a.rule' }, { sources: [] });
    expect(lifeIn(verdict, verdict)).toBeUndefined();
  });
});

describe('the scale of years', () => {
  const scaleOf = (from: string, asOf: string, width: number) =>
    picture({ holdings: [avis(from)] }, { asOf, width })[0];

  it('leaves out a first year that would touch the next', () => {
    expect(scaleOf('2024-09-01', '2026-06-30', 36)).toBe('    │2025       │2026');
    expect(scaleOf('2024-08-01', '2026-06-30', 36)).toBe('2024 │2025       │2026');
  });

  it('writes a year to the very edge, and keeps its mark alone beyond', () => {
    expect(scaleOf('2022-06-01', '2025-05-31', 36)).toBe('2022   │2023       │2024       │2025');
    expect(scaleOf('2022-07-01', '2025-06-30', 36)).toBe('2022  │2023       │2024       │2025');
    expect(scaleOf('2022-05-01', '2025-04-30', 36)).toBe('2022    │2023       │2024       │');
  });

  it('parts two rows where a year that is written begins, though another is as near to the middle', () => {
    const lines = picture({ holdings: [avis('1980-01-01')] }, { asOf: '2009-12-31', width: 64 });
    expect(rowsIn(lines).map((row) => row.length)).toEqual([56, 64]);
    expect(lines[2]).toBe('│1994   │1996   │1998   │2000   │2002   │2004   │2006   │2008');
  });
});

describe('a very long life', () => {
  it.each([
    ['1950-01-01', '│1950│1955', 'un signe = 6 mois'],
    ['1900-01-01', '│1900', 'un signe = un an'],
    ['1000-01-01', '│1000', 'un signe = 10 ans'],
    ['0001-01-01', '│', 'un signe = 20 ans'],
  ])('from %s has two rows, and says what a sign is', (from, _start, unit) => {
    const lines = picture({ holdings: [avis(from)] }, { asOf: '2025-12-31', width: 76 });
    expect(rowsIn(lines)).toHaveLength(2);
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(unit);
  });
});

describe('in the answer', () => {
  const physician = { holdings: [avis('2024-07-01', '2025-06-30'), derogation('other', '2025-08-01', '2025-12-31')] };
  const assessment = assessMir({ physician }, { asOf: '2025-10-01' });

  it('stands under the sentence, which says what is held now and since when', () => {
    const text = renderText(assessment, { language: 'fr', colour: false, width: 80 }).replaceAll('\u00A0', ' ');
    expect(text).toContain(
      [
        '    Au 1er octobre 2025, le médecin détient depuis le 1er août 2025 une',
        '    dérogation tenant lieu d’avis.',
        '    2024                      │2025',
        `    ${'A'.repeat(52)}${'.'.repeat(5)}${'+'.repeat(9)}`,
        '    A = avis de conformité; + = autre dérogation; . = rien;',
      ].join('\n'),
    );
    expect(text.match(/avis de conformité \(Rouville/g)).toHaveLength(1);
    const english = renderText(assessment, { language: 'en', colour: false, width: 80 });
    expect(english.replace(/[\s\u00A0]+/g, ' ')).toContain(
      'On October 1, 2025, the physician has held a derogation in lieu of a notice since August 1, 2025.',
    );
  });

  it('says what is held of that very day without a date twice', () => {
    const today = assessMir({ physician: { holdings: [avis('2025-10-01')] } }, { asOf: '2025-10-01' });
    const said = (language: 'fr' | 'en') =>
      renderText(today, { language, colour: false, width: 80 }).replace(/[\s\u00A0]+/g, ' ');
    expect(said('fr')).toContain(
      'Au 1er octobre 2025, le médecin détient un avis de conformité (Rouville, Montérégie).',
    );
    expect(said('en')).toContain('On October 1, 2025, the physician holds a notice (Rouville, Montérégie).');
  });

  it('is as wide as asked, from 40 columns to 100', () => {
    for (const width of [40, 60, 80, 100, 120]) {
      const lines = renderText(assessment, { language: 'fr', colour: false, width }).split('\n');
      const longest = Math.max(...lines.filter((line) => !line.includes('http')).map((line) => line.length));
      expect(longest).toBeLessThanOrEqual(Math.min(width, 100));
    }
  });

  it('has a colour for each kind, when there is colour', () => {
    const text = renderText(assessment, { language: 'fr', colour: true, width: 80 });
    expect(text).toContain(`\u001B[32m${'A'.repeat(52)}\u001B[0m\u001B[2m.....\u001B[0m\u001B[35m+++++++++\u001B[0m\n`);
  });
});

describe('laws of pictures', () => {
  const FIRST = Date.parse('1990-01-01');
  const dayAt = (n: number) => new Date(FIRST + n * 86_400_000).toISOString().slice(0, 10);
  const KINDS = ['avis', 'lost', 'exclusive', 'ivn', 'other', 'resident', 'outside', 'nothing'] as const;
  const span = fc.record({
    kind: fc.constantFrom(...KINDS),
    length: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 3000 })),
  });
  /** One span after another: a notice lost goes on in the input, and ends with the derogation or the absence that takes it. */
  const life = fc
    .tuple(fc.array(span, { minLength: 1, maxLength: 9 }), fc.integer({ min: 0, max: 4000 }))
    .map(([spans, start]) => {
      const holdings: Holding[] = [];
      const participation: ReturnType<typeof outside>[] = [];
      let at = start;
      for (const [i, { kind, length }] of spans.entries()) {
        const [from, to] = [dayAt(at), dayAt(at + length - 1)];
        const next = spans[i + 1]?.kind;
        if (kind === 'avis') holdings.push(avis(from, to));
        if (kind === 'lost') holdings.push(next === 'exclusive' || next === 'outside' ? avis(from) : avis(from, to));
        if (kind === 'exclusive') holdings.push(derogation('depannageExclusif', from, to));
        if (kind === 'ivn') holdings.push(derogation('instanceVocationNationale', from, to));
        if (kind === 'other') holdings.push(derogation('other', from, to));
        if (kind === 'resident') holdings.push(resident(from, to));
        if (kind === 'outside') participation.push(outside(from, to));
        at += length;
      }
      return { physician: { holdings, participation }, asOf: dayAt(at - 1) };
    });
  const width = fc.integer({ min: 36, max: 96 });
  const language = fc.constantFrom('fr' as const, 'en' as const);
  const stretchesOf = (physician: Physician, asOf: string) => {
    const { verdict } = assessMir({ physician }, { asOf });
    const [{ reason } = verdict] = verdict.because;
    return (reason as unknown as { stretches: { from: string; to: string; endedBy: string | null }[] }).stretches;
  };

  it('every stretch is said, after its sign', () =>
    fc.assert(
      fc.property(life, width, language, ({ physician, asOf }, columns, said) => {
        const lines = drawn(physician, { asOf, width: columns, language: said });
        if (lines.length === 0) return;
        const text = lines.join(' ').replace(/ +/g, ' ');
        for (const one of stretchesOf(physician, asOf)) {
          const [day] = formats[said].period(one as never).split(/ (?=au |to )/);
          expect(text).toContain(`${day}`);
        }
        const starts = lines.filter((line) => /^[-ADIR+.]×? +(?:du|le|from|on) /.test(line));
        expect(starts).toHaveLength(stretchesOf(physician, asOf).length);
      }),
    ));

  it('no line is wider than asked, and none ends with a space', () =>
    fc.assert(
      fc.property(life, width, language, ({ physician, asOf }, columns, said) => {
        for (const line of drawn(physician, { asOf, width: columns, language: said })) {
          expect(line.length).toBeLessThanOrEqual(columns);
          expect(line).not.toMatch(/ $/);
        }
      }),
    ));

  it('signs follow the stretches in order, on two rows at the most, and a loss shows where there is one', () =>
    fc.assert(
      fc.property(life, width, ({ physician, asOf }, columns) => {
        const lines = drawn(physician, { asOf, width: columns });
        const rows = rowsIn(lines);
        if (lines.length === 0) return;
        expect([1, 2]).toContain(rows.length);
        const listed = lines.flatMap((line) => /^([-ADIR+.])×? +(?:du|le) /.exec(line)?.[1] ?? []);
        let at = 0;
        for (const sign of rows.join('').replaceAll('×', '')) {
          while (at < listed.length && listed[at] !== sign) at += 1;
          expect(at).toBeLessThan(listed.length);
        }
        const losses = stretchesOf(physician, asOf).filter(({ endedBy }) => endedBy !== null && endedBy !== 'itsEnd');
        expect(rows.join('').includes('×')).toBe(losses.length > 0);
        expect(lines.some((line) => line.includes('×\u00A0='))).toBe(losses.length > 0);
      }),
    ));

  it('a stretch of two signs or more is drawn', () =>
    fc.assert(
      fc.property(life, width, ({ physician, asOf }, columns) => {
        const lines = drawn(physician, { asOf, width: columns });
        const signs = rowsIn(lines).join('');
        const stretches = stretchesOf(physician, asOf);
        const [first] = stretches;
        if (lines.length === 0 || first === undefined) return;
        const daysIn = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
        // A sign has no more than that: the first and the last may have less.
        const most = Math.max(7, (daysIn(first.from, asOf) / Math.max(1, signs.length - 2)) * 1.1 + 3);
        const listed = lines.flatMap((line) => /^([-ADIR+.])×? +(?:du|le) /.exec(line)?.[1] ?? []);
        for (const [i, { from, to }] of stretches.entries()) {
          if (daysIn(from, to) < 3 * most) continue;
          expect(signs).toContain(listed[i]);
        }
      }),
    ));

  it('is the same whatever the order of what is held', () =>
    fc.assert(
      fc.property(life, width, ({ physician, asOf }, columns) => {
        const reversed = {
          holdings: [...physician.holdings].reverse(),
          participation: [...physician.participation].reverse(),
        };
        expect(drawn(reversed, { asOf, width: columns })).toEqual(drawn(physician, { asOf, width: columns }));
      }),
    ));

  it('colour changes no character', () =>
    fc.assert(
      fc.property(life, width, ({ physician, asOf }, columns) => {
        const coloured = drawn(physician, { asOf, width: columns }, true);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is looked for.
        expect(coloured.map((line) => line.replace(/\u001B\[\d+m/g, ''))).toEqual(
          drawn(physician, { asOf, width: columns }),
        );
      }),
    ));
});

describe('a resident’s authorisation held for more than a year', () => {
  it('says that its renewal is to be checked', () => {
    const physician = { holdings: [resident('2024-07-01', '2025-09-30')] };
    const asked = { asOf: '2025-09-30', width: 76 };
    expect(picture(physician, asked).slice(-2)).toEqual([
      'R  du 1er juillet 2024 au 30 septembre 2025 : autorisation de résident; plus',
      '   d’un an : renouvellement à vérifier',
    ]);
    expect(picture(physician, { ...asked, language: 'en' }).slice(-2)).toEqual([
      'R  from July 1, 2024 to September 30, 2025: resident’s authorisation; more',
      '   than a year: renewal to be checked',
    ]);
  });
});
