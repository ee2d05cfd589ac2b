import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HoursReason, MinuteRange, QuarterCode, QuarterRow } from '../../src/amp/hoursReason.js';
import { assessAmp } from '../../src/amp/index.js';
import { localDate } from '../../src/law/localDate.js';
import { hoursIn, hoursLines } from '../../src/render/hours.js';
import { renderText } from '../../src/render/index.js';
import { painter } from '../../src/render/paint.js';
import { words } from '../../src/render/words.js';
import type { Outcome } from '../../src/verdict/verdict.js';
import { met, undetermined } from '../../src/verdict/verdict.js';

const OWED = 132 * 60;
const exactly = (minutes: number): MinuteRange => ({ least: minutes, most: minutes });
const quarter = (from: string, done: MinuteRange, more: Partial<QuarterRow> = {}): QuarterRow => ({
  from: localDate(from),
  to: localDate(from),
  outcome: 'met',
  why: 'reached',
  running: false,
  owed: exactly(OWED),
  done,
  carried: 0,
  left: 0,
  by: [],
  ...more,
});
const OPEN = { outcome: 'undetermined', why: 'open' } as const;
/** Reached comfortably, by nothing, short of a minute, and running. */
const YEAR = [
  quarter('2025-03-01', exactly(150 * 60), {
    by: [
      { activity: 'urgence', minutes: 100 * 60 + 30 },
      { activity: 'chsld', minutes: 49 * 60 + 30 },
    ],
  }),
  quarter('2025-06-01', exactly(OWED), { by: [{ activity: 'chsld', minutes: OWED }] }),
  quarter('2025-09-01', exactly(OWED - 1), {
    ...{ outcome: 'notMet', why: 'below', left: 1 },
    by: [{ activity: 'Clinique X', minutes: OWED - 1 }],
  }),
  quarter('2025-12-01', exactly(120 * 60), {
    ...{ outcome: 'undetermined', why: 'running', running: true, left: 12 * 60 },
    by: [{ activity: 'urgence', minutes: 120 * 60 }],
  }),
];

const reason = (quarters: readonly QuarterRow[], calendarGiven = true): HoursReason => {
  const day = localDate('2025-03-01');
  return { code: 'amp.hours.open', from: day, assessedTo: day, to: day, calendarGiven, quarters };
};
const verdict = (quarters: readonly QuarterRow[], calendarGiven = true) =>
  met('amp.hours', reason(quarters, calendarGiven), { sources: [] });
const drawn = (quarters: readonly QuarterRow[], language: 'fr' | 'en' = 'fr', width = 78, colour = false) =>
  hoursLines(verdict(quarters), language, width, painter(colour));
const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u00A0', ' '));
const bars = (lines: readonly string[]) =>
  lines.filter((line) => !line.includes('=')).flatMap((line) => /[█▒░│┊]{2,}/.exec(line) ?? []);

describe('the year a verdict tells', () => {
  it('is its own, or of a part; another has none', () => {
    const whole = met('amp.overall', { code: 'x' }, { sources: [], because: [verdict(YEAR)] });
    expect(hoursIn(verdict(YEAR))?.quarters).toBe(YEAR);
    expect(hoursIn(whole)?.quarters).toBe(YEAR);
    expect(hoursIn(met('x', { code: 'y' }, { sources: [] }))).toBeUndefined();
    expect(hoursLines(met('x', { code: 'y' }, { sources: [] }), 'fr', 78, painter(false))).toEqual([]);
    expect(drawn([])).toEqual([]);
  });
});

describe('hours counted against owed, a row for each quarter', () => {
  it('on one scale, with what is left to do', () => {
    // 78 columns less the longest name (18), the figures (20) and four between: 36, of which 35 to scale:
    // the mark at 132 × 35 / 150 = 30.8, so 31; 120 h fill 28; what is a minute short stops one column before the mark.
    expect(plain(drawn(YEAR)).slice(0, 7)).toEqual([
      'Heures d’AMP comptées / dues, par trimestre',
      `1er mars 2025       ${'█'.repeat(31)}│${'█'.repeat(3)}░         150 h / 132 h`,
      `1er juin 2025       ${'█'.repeat(31)}│${'░'.repeat(4)}         132 h / 132 h`,
      `1er septembre 2025  ${'█'.repeat(30)}░│${'░'.repeat(4)}  131 h 59 min / 132 h`,
      '                    il manque 1 min',
      `1er décembre 2025   ${'█'.repeat(28)}${'░'.repeat(3)}│${'░'.repeat(4)}         120 h / 132 h`,
      '                    court encore : il reste 12 h',
    ]);
    // In English a column more: the mark at 132 × 36 / 150 = 31.7, so 32; 120 h fill 28.8, so 28.
    expect(plain(drawn(YEAR, 'en')).slice(3, 7)).toEqual([
      `September 1, 2025  ${'█'.repeat(31)}░│${'░'.repeat(4)}  131 h 59 min / 132 h`,
      '                   short by 1 min',
      `December 1, 2025   ${'█'.repeat(28)}${'░'.repeat(4)}│${'░'.repeat(4)}         120 h / 132 h`,
      '                   still runs: 12 h left to do',
    ]);
  });

  it('stacked where there is no room beside, and never wider', () => {
    expect(plain(drawn(YEAR, 'fr', 38)).slice(0, 9)).toEqual([
      'Heures d’AMP comptées / dues, par',
      'trimestre',
      '1er mars 2025            150 h / 132 h',
      `${'█'.repeat(33)}│${'█'.repeat(3)}░`,
      '1er juin 2025            132 h / 132 h',
      `${'█'.repeat(33)}│${'░'.repeat(4)}`,
      '1er sept. 2025    131 h 59 min / 132 h',
      `${'█'.repeat(32)}░│${'░'.repeat(4)}`,
      '  il manque 1 min',
    ]);
  });

  it('has its figure beside the name where both fit, just, and under it where they do not', () => {
    // « 1er sept. 2025 », two between, « 131 h 59 min / 132 h »: 14 + 2 + 20.
    expect(plain(drawn(YEAR, 'fr', 36))).toContain('1er sept. 2025  131 h 59 min / 132 h');
    const lines = plain(drawn(YEAR, 'fr', 35));
    expect(lines.slice(lines.indexOf('1er sept. 2025')).slice(0, 2)).toEqual([
      '1er sept. 2025',
      '  131 h 59 min / 132 h',
    ]);
  });

  it('says that the dates of the quarters are supposed, where nobody gave them', () => {
    const title = (isGiven: boolean, language: 'fr' | 'en') =>
      hoursLines(verdict(YEAR, isGiven), language, 78, painter(false))[0];
    expect(title(false, 'fr')).toBe('Heures d’AMP comptées / dues, par trimestre (dates supposées)');
    expect(title(false, 'en')).toBe('Hours of AMP counted / owed, by quarter (dates supposed)');
    expect(title(true, 'en')).not.toContain('supposed');
  });

  it('what may be counted is dotted, and what nothing bounds is so to the end', () => {
    const [bounded = '', unbounded = ''] = bars(
      drawn([
        quarter('2025-03-01', { least: 66 * 60, most: 99 * 60 }, OPEN),
        quarter('2025-06-01', { least: 66 * 60, most: null }, OPEN),
      ]),
    );
    // As many columns for 132 h as are before the mark, at the end.
    const room = bounded.length - 1;
    expect(bounded).toBe(
      `${'█'.repeat(Math.floor(room / 2))}${'▒'.repeat(Math.floor((room * 3) / 4) - Math.floor(room / 2))}${'░'.repeat(room - Math.floor((room * 3) / 4))}│`,
    );
    expect(unbounded).toBe(`${'█'.repeat(Math.floor(room / 2))}${'▒'.repeat(room - Math.floor(room / 2))}│`);
  });

  it('figures say both ends of what is not known', () => {
    const figure = (done: MinuteRange, owed: MinuteRange = exactly(OWED), language: 'fr' | 'en' = 'fr') =>
      plain(drawn([quarter('2025-03-01', done, { ...OPEN, owed })], language))[1]
        ?.split(/[█▒░│┊]+/)
        .at(-1)
        ?.trim();
    expect(figure({ least: 3000, most: 3630 })).toBe('50 h–60 h 30 min / 132 h');
    expect(figure({ least: 3000, most: null })).toBe('50 h+ / 132 h');
    expect(figure({ least: 0, most: null })).toBe('? / 132 h');
    expect(figure({ least: 0, most: 60 })).toBe('0 h–1 h / 132 h');
    expect(figure(exactly(3000), { least: 0, most: OWED })).toBe('50 h / 0 h–132 h');
    expect(figure(exactly(3000), { least: 0, most: null })).toBe('50 h / ?');
    expect(figure(exactly(100_000), exactly(OWED), 'en')).toBe('1,666 h 40 min / 132 h');
  });

  it('the mark of what may be owed is another, and what is not owed has none', () => {
    const at = (owed: MinuteRange, done = exactly(3000)) =>
      bars(drawn([quarter('2025-03-01', done, { ...OPEN, owed })]))[0];
    expect(at({ least: 0, most: OWED })).toMatch(/^█+░+┊$/);
    expect(at({ least: 0, most: OWED }, exactly(OWED))).toMatch(/^█+┊$/);
    expect(at(exactly(0))).toMatch(/^█+░?$/);
    expect(at({ least: 0, most: null })).toMatch(/^█+░?$/);
  });

  it('a key says what the signs are, once there are others than full and owed', () => {
    const key = (quarters: readonly QuarterRow[], language: 'fr' | 'en' = 'fr') =>
      plain(drawn(quarters, language)).find((line) => line.includes('='));
    expect(key(YEAR)).toBeUndefined();
    expect(key([quarter('2025-03-01', { least: 0, most: 60 }, OPEN)])).toBe('█ = comptées; ▒ = à savoir; │ = dues');
    expect(key([quarter('2025-03-01', exactly(60), { ...OPEN, owed: { least: 0, most: OWED } })], 'en')).toBe(
      '█ = counted; ┊ = owed at the most',
    );
    // A sign that one quarter alone has is told too.
    expect(key([...YEAR.slice(0, 1), quarter('2025-06-01', { least: 0, most: 60 }, OPEN)])).toBe(
      '█ = comptées; ▒ = à savoir; │ = dues',
    );
    expect(
      key([...YEAR.slice(0, 1), quarter('2025-06-01', exactly(0), { ...OPEN, owed: { least: 0, most: OWED } })]),
    ).toBe('█ = comptées; │ = dues; ┊ = dues au plus');
  });
});

describe('what settles a quarter, or does not, in words', () => {
  const said = (more: Partial<QuarterRow>, language: 'fr' | 'en' = 'fr') =>
    plain(drawn([quarter('2025-03-01', exactly(3000), more)], language))
      .slice(2)
      .filter((line) => !line.includes('='))
      .join(' ')
      .replace(/ +/g, ' ')
      .trim();

  it.each<[QuarterCode, string, string]>([
    ['reached', '', ''],
    ['below', 'il manque 1 h', 'short by 1 h'],
    ['running', 'court encore : il reste 1 h', 'still runs: 1 h left to do'],
    ['open', 'indéterminé', 'undetermined'],
    ['equivalent', 'équivalence', 'equivalence'],
    ['exempt', 'exempté', 'exempted'],
    ['noHours', 'aucune heure due', 'no hour owed'],
    [
      'notPractising',
      'pas de pratique engagée tout le trimestre : aucune heure due',
      'no practice engaged for the whole quarter: no hour owed',
    ],
    [
      'exclusive',
      'sous une dérogation : la question est au comité paritaire',
      'under a derogation: a question for the joint committee',
    ],
    ['noTextInForce', 'aucun texte encodé ne donne les heures dues', 'no encoded text gives the hours owed'],
  ])('%s', (why, french, english) => {
    expect(said({ why, left: 60 })).toBe(french);
    expect(said({ why, left: 60 }, 'en')).toBe(english);
  });

  it('where hours done are of an unknown length, what is lacking is between two figures', () => {
    const found = {
      why: 'below',
      outcome: 'notMet',
      done: { least: 100 * 60, most: 124 * 60 },
      left: 32 * 60,
    } as const;
    expect([said(found), said(found, 'en')]).toEqual(['il manque 8 h–32 h', 'short by 8 h–32 h']);
  });

  it('every one is told, so that none is told by colour alone', () => {
    for (const language of ['fr', 'en'] as const) {
      const all = Object.values(words[language].hours.why).map((word) => word('1 h'));
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('says what is not owed or not known, that it runs, and what comes from before', () => {
    expect(said({ owed: exactly(0) })).toBe('aucune heure due');
    expect(said({ owed: exactly(0), why: 'noHours' })).toBe('aucune heure due');
    expect(said({ owed: { least: 0, most: null }, why: 'open' })).toBe('indéterminé; heures dues inconnues');
    expect(said({ owed: { least: 0, most: null }, why: 'noTextInForce' })).not.toContain('inconnues');
    expect(said({ owed: { least: 0, most: null }, why: 'exclusive' })).not.toContain('inconnues');
    expect(said({ owed: exactly(0), why: 'notPractising' })).toBe(
      'pas de pratique engagée tout le trimestre : aucune heure due',
    );
    const short = { done: { least: 100 * 60, most: 110 * 60 }, left: 32 * 60 };
    expect(said({ why: 'running', running: true, ...short })).toBe('court encore : il reste 32 h');
    expect(said({ why: 'equivalent', running: true })).toBe('équivalence; court encore');
    expect(said({ why: 'running', running: true, left: 60 })).toBe('court encore : il reste 1 h');
    expect(said({ carried: 510 })).toBe('dont 8 h 30 min des trimestres d’avant');
    expect(said({ carried: 510 }, 'en')).toBe('8 h 30 min of them from the quarters before');
  });
});

describe('hours by activity', () => {
  const under = (quarters: readonly QuarterRow[], language: 'fr' | 'en' = 'fr', width = 78) => {
    const lines = plain(drawn(quarters, language, width));
    return lines.slice(lines.indexOf('') + 1);
  };

  it('are a table of the quarters, the most first, under the names that both languages have', () => {
    expect(under(YEAR)).toEqual([
      'Heures comptées, par activité',
      '            1er mars  1er juin  1er sept.  1er déc.     Année',
      'urgence     100 h 30         –       –        120 h  220 h 30',
      'CHSLD        49 h 30     132 h       –            –  181 h 30',
      'Clinique X      –            –   131 h 59         –  131 h 59',
    ]);
    expect(under(YEAR, 'en').slice(0, 3)).toEqual(
      [
        'Hours counted, by activity',
        '            March 1   June 1   Sept. 1  Dec. 1      Year',
        'emergency  100 h 30        –     –       120 h  220 h 30',
      ].map((line, i) => (i === 0 ? line : expect.stringMatching(line.trim().replace(/\s+/g, '\\s+')))),
    );
  });

  it('have no total of a single quarter', () => {
    expect(under(YEAR.slice(0, 1))).toEqual([
      'Heures comptées, par activité',
      '         1er mars',
      'urgence  100 h 30',
      'CHSLD     49 h 30',
    ]);
  });

  it('are a list where the table does not fit', () => {
    expect(under(YEAR, 'fr', 50)).toEqual([
      'Heures comptées, par activité',
      'urgence : 220 h 30 min (1er mars : 100 h 30 min;',
      '  1er déc. : 120 h)',
      'CHSLD : 181 h 30 min (1er mars : 49 h 30 min;',
      '  1er juin : 132 h)',
      'Clinique X : 131 h 59 min',
      '  (1er sept. : 131 h 59 min)',
    ]);
    expect(under(YEAR.slice(0, 1), 'en', 16).slice(1, 3)).toEqual(['emergency:', '  100 h 30 min']);
  });

  it('are not told where there are none, or none of any length', () => {
    const none = [
      quarter('2025-03-01', exactly(0)),
      quarter('2025-06-01', exactly(0), { by: [{ activity: 'chsld', minutes: 0 }] }),
    ];
    expect(drawn(none)).not.toContain('');
    expect(drawn(none)).toHaveLength(3);
  });

  it('past eight activities, the least are added up', () => {
    const by = Array.from({ length: 11 }, (_, i) => ({ activity: `A${i}`, minutes: 600 - i }));
    const rows = under([quarter('2025-03-01', exactly(6000), { by })]);
    expect(rows).toHaveLength(10);
    expect(rows.at(-2)).toMatch(/^A6 /);
    // 593 + 592 + 591 + 590 = 2366 minutes.
    expect(rows.at(-1)).toMatch(/^4 autres +39 h 26$/);
    expect(under([quarter('2025-03-01', exactly(6000), { by: by.slice(0, 8) })]).at(-1)).toMatch(/^A7 /);
  });

  it('are added up where one is told twice', () => {
    const twice = { activity: 'chsld', minutes: 60 };
    expect(under([quarter('2025-03-01', exactly(120), { by: [twice, twice] })]).at(-1)).toMatch(/^CHSLD +2 h$/);
  });

  it('of a very long name are cut in a list too, their colon included', () => {
    const by = [{ activity: 'x'.repeat(300), minutes: 60 }];
    const year = [quarter('2025-03-01', exactly(60), { by }), quarter('2025-06-01', exactly(0)), ...YEAR.slice(2)];
    expect(under(year, 'fr', 38)).toEqual(
      expect.arrayContaining(['x'.repeat(36), `${'x'.repeat(35)}… :`, '  1 h (1er mars : 1 h)']),
    );
  });

  it('one of a very long name is wrapped and cut, and none can drive the terminal', () => {
    const by = [
      {
        activity: 'Clinique des voyageurs et des personnes qui partent loin de chez elles pour longtemps',
        minutes: 60,
      },
      { activity: 'x'.repeat(300), minutes: 30 },
      { activity: '\u001B[31mrouge\n\u202Eetc\u0007', minutes: 15 },
    ];
    const rows = under([quarter('2025-03-01', exactly(60), { by }), quarter('2025-06-01', exactly(0))]);
    expect(rows.slice(2, 4)).toEqual([
      expect.stringMatching(/^Clinique des voyageurs et des personnes qui .+ 1 h/),
      expect.stringMatching(/^partent loin de chez elles pour longtemps$/),
    ]);
    const cut = rows.findIndex((row) => row.endsWith('…'));
    expect(rows[cut]).toBe(`${/^x+/.exec(rows[cut - 1] ?? '')?.[0].slice(1)}…`);
    expect(rows.join('')).toContain('\uFFFD[31mrouge\uFFFD\uFFFDetc\uFFFD');
    expect(rows.join('')).not.toMatch(/[\p{Cc}\u202E]/u);
  });
});

const range = fc
  .tuple(fc.integer({ min: 0, max: 12_000 }), fc.option(fc.integer({ min: 0, max: 5000 })))
  .map(([least, more]): MinuteRange => ({ least, most: more === null ? null : least + more }));
const crowded = fc.integer({ min: -2, max: 2 }).map((more) => exactly(OWED + more));
const anyQuarter = fc
  .record({
    done: fc.oneof(range, crowded),
    owed: fc.oneof(fc.constantFrom(exactly(OWED), exactly(0), exactly(66 * 60), { least: 0, most: OWED }), range),
    why: fc.constantFrom(...(Object.keys(words.fr.hours.why) as QuarterCode[])),
    outcome: fc.constantFrom<Outcome>('met', 'notMet', 'undetermined', 'notApplicable'),
    running: fc.boolean(),
    left: fc.nat(9000),
    carried: fc.nat(900),
    by: fc.array(
      fc.record({
        activity: fc.oneof(fc.constantFrom('urgence', 'chsld'), fc.string({ maxLength: 300, size: 'max' })),
        minutes: fc.nat(9000),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ done, ...more }) => ({ done, more }));
const anyYear = fc
  .array(anyQuarter, { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map(({ done, more }, i) =>
      quarter(['2025-03-01', '2025-06-01', '2025-09-01', '2025-12-01'][i] ?? '', done, more),
    ),
  );
const language = fc.constantFrom('fr', 'en');
const width = fc.integer({ min: 38, max: 98 });

describe('laws of the picture', () => {
  it('no line is wider than asked', () =>
    fc.assert(
      fc.property(anyYear, language, width, (quarters, lang, asked) => {
        for (const line of drawn(quarters, lang, asked)) {
          expect(line.length).toBeLessThanOrEqual(asked);
          expect(line).not.toMatch(/\p{Cc}/u);
        }
      }),
    ));

  it('the column before the mark is full exactly when what is owed is counted', () =>
    fc.assert(
      fc.property(anyYear, language, width, (quarters, lang, asked) => {
        const all = bars(
          drawn(
            quarters.map((one) => ({ ...one, by: [] })),
            lang,
            asked,
          ),
        );
        expect(all).toHaveLength(quarters.length);
        for (const [i, row] of all.entries()) {
          const { owed, done } = quarters[i] ?? YEAR[0]!;
          const at = row.search(/[│┊]/);
          expect(at >= 0).toBe(owed.most !== null && owed.most > 0);
          if (at > 0) expect(row[at - 1] === '█').toBe(done.least >= (owed.most ?? 0));
          expect(row.replace(/[│┊]/, '')).toMatch(/^█*▒*░*$/);
        }
      }),
    ));

  it('colour changes nothing but colour', () =>
    fc.assert(
      fc.property(anyYear, language, width, (quarters, lang, asked) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
        const bare = drawn(quarters, lang, asked, true).map((line) => line.replace(/\u001B\[\d+m/g, ''));
        expect(bare).toEqual(drawn(quarters, lang, asked));
      }),
    ));
});

describe('the whole text of an answer on hours', () => {
  const { verdict: _, ...rest } = assessAmp({ hours: [] }, { asOf: '2026-02-28' });
  const hours = undetermined(
    'amp.hours',
    reason(YEAR, false),
    [
      [
        { kind: 'fact', path: 'hours[3].activity' },
        { kind: 'fact', path: 'hours[3].minutes' },
      ],
      [{ kind: 'fact', path: 'lists' }],
    ],
    { sources: [] },
  );
  const text = (lang: 'fr' | 'en', more = {}) =>
    renderText({ ...rest, verdict: hours } as Parameters<typeof renderText>[0], { language: lang, ...more }).replaceAll(
      '\u00A0',
      ' ',
    );

  it('has the picture under the answer, indented', () => {
    const lines = text('fr').split('\n');
    const at = lines.indexOf('  Heures d’AMP comptées / dues, par trimestre (dates supposées)');
    expect(lines[at - 1]).toBe('');
    expect(at).toBeLessThan(lines.indexOf('Pour trancher, il faudrait connaître'));
    expect(lines[at + 1]).toMatch(/^ {2}1er mars 2025 .+ 150 h \/ 132 h$/);
    expect(lines.filter((line) => line.endsWith(' '))).toEqual([]);
  });

  it('names a record of hours by its line, its facts together', () => {
    expect(text('fr', { lines: [2, 3, 4, 9] })).toContain('• l’activité et la durée, ligne 9\n');
    expect(text('en', { lines: [2, 3, 4, 9] })).toContain('• the activity and the time, line 9\n');
    expect(text('fr')).toContain('• l’activité et la durée, le relevé no 4\n');
  });

  it('is as wide as asked, in both languages', () => {
    for (const lang of ['fr', 'en'] as const) {
      for (const asked of [40, 60, 80, 100]) {
        for (const line of text(lang, { width: asked }).split('\n')) expect(line.length).toBeLessThanOrEqual(asked);
      }
    }
  });
});
