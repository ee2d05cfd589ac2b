import { describe, expect, it } from 'vitest';
import { exemptionWindow } from '../../src/amp/exemptionWindow.js';
import { exemptQuarter, reliefReadings } from '../../src/amp/relief.js';
import {
  DECISION,
  days,
  fact,
  illness,
  lawOn,
  maternity,
  relief,
  resident,
  SPRING,
  soldier,
  text,
} from './relief.given.js';

const counts = (given: Parameters<typeof relief>[0], quarter = SPRING) => {
  const { least, most } = relief(given, quarter);
  return [least, most];
};

describe('« une période de 12 mois, celle-ci comprenant le jour de l’accouchement »', () => {
  it.each([
    ['2026-03-01', '2027-02-28'],
    ['2026-05-10', '2027-05-09'],
    ['2025-05-11', '2026-05-10'],
  ])('picked from %s: to %s', (from, to) => {
    const window = days(from, to);
    expect(exemptionWindow({ day: '2026-05-10', from }, 12)).toEqual({ sure: window, possible: window });
  });

  it.each(['2025-05-10', '2026-05-11'])('picked from %s: it does not contain the day, and relieves nothing', (from) => {
    expect(exemptionWindow({ day: '2026-05-10', from }, 12)).toEqual({ sure: undefined, possible: undefined });
    expect(relief({ exemptions: [maternity({ from })] })).toEqual({ least: 0, most: 0, awaited: [], sources: [] });
  });

  it('around 29 February', () => {
    const picked = (from: string) => exemptionWindow({ day: from, from }, 12).sure?.to;
    expect(picked('2024-02-29')).toBe('2025-02-28');
    expect(picked('2023-03-01')).toBe('2024-02-29');
    expect(picked('2023-02-28')).toBe('2024-02-27');
    expect(picked('2024-03-01')).toBe('2025-02-28');
  });

  it('not picked yet: the day alone is in every window, and those of a year on either side in some', () => {
    expect(exemptionWindow({ day: '2026-05-10' }, 12)).toEqual({
      sure: days('2026-05-10', '2026-05-10'),
      possible: days('2025-05-11', '2027-05-09'),
    });
    expect(exemptionWindow({ day: '2026-05-10', from: null }, 12)).toEqual(exemptionWindow({ day: '2026-05-10' }, 12));
  });

  it('no window ends on 28 February 2024: the 29th is in every one that contains it', () => {
    expect(exemptionWindow({ day: '2024-02-28' }, 12)).toEqual({
      sure: days('2024-02-28', '2024-02-29'),
      possible: days('2023-03-01', '2025-02-27'),
    });
    expect(exemptionWindow({ day: '2024-02-29' }, 12)).toEqual({
      sure: days('2024-02-29', '2024-02-29'),
      possible: days('2023-03-01', '2025-02-28'),
    });
  });

  it('the day not known: any window; those picked, or none', () => {
    expect(exemptionWindow({ day: null, from: '2026-03-01' }, 12)).toEqual({
      sure: undefined,
      possible: days('2026-03-01', '2027-02-28'),
    });
    expect(exemptionWindow({ day: null }, 12).possible).toEqual(days('0001-01-01', '9999-12-31'));
  });

  it('at the ends of dates', () => {
    expect(exemptionWindow({ day: '0001-01-05' }, 12).possible).toEqual(days('0001-01-01', '0002-01-04'));
    expect(exemptionWindow({ day: '0001-12-31' }, 12).possible?.from).toBe('0001-01-01');
    expect(exemptionWindow({ day: '9999-12-30' }, 12).possible?.to).toBe('9999-12-31');
  });
});

describe('a quarter, and the days of it that are relieved', () => {
  it('whole, in part, not at all', () => {
    const exemptions = [maternity({ from: '2026-05-10' })];
    expect(counts({ exemptions })).toEqual([22, 22]);
    expect(counts({ exemptions }, days('2026-06-01', '2026-08-31'))).toEqual([92, 92]);
    expect(counts({ exemptions }, days('2027-03-01', '2027-05-31'))).toEqual([70, 70]);
    expect(counts({ exemptions }, days('2027-06-01', '2027-08-31'))).toEqual([0, 0]);
    expect(counts({ exemptions }, days('2025-12-01', '2026-02-28'))).toEqual([0, 0]);
  });

  it('that holds the day has that day for certain, whichever months are picked', () => {
    const exemptions = [maternity({ from: null })];
    expect(relief({ exemptions })).toMatchObject({ least: 1, most: 92, awaited: [fact('exemptions[0].from')] });
    expect(relief({ exemptions }, days('2026-06-01', '2026-08-31'))).toMatchObject({ least: 0, most: 92 });
    expect(relief({ exemptions }, days('2025-03-01', '2025-05-31'))).toMatchObject({ least: 0, most: 21 });
    expect(relief({ exemptions }, days('2027-06-01', '2027-08-31'))).toMatchObject({ least: 0, most: 0, awaited: [] });
  });

  it('« une fois que le congé du médecin eût été réglé »: not arranged, nothing; not known, perhaps', () => {
    expect(relief({ exemptions: [maternity({ arranged: false })] })).toMatchObject({ least: 0, most: 0, awaited: [] });
    expect(relief({ exemptions: [maternity({ arranged: null })] })).toMatchObject({
      least: 0,
      most: 92,
      awaited: [fact('exemptions[0].arranged')],
    });
  });

  it('what is not known is awaited together', () => {
    const none = { kind: 'maternity', day: null, arranged: null } as const;
    expect(relief({ exemptions: [illness(), none] })).toMatchObject({
      least: 47,
      most: 92,
      awaited: [fact('exemptions[1].arranged'), fact('exemptions[1].day'), fact('exemptions[1].from')],
    });
    expect(relief({ exemptions: [maternity({ day: null })] }).awaited).toEqual([fact('exemptions[0].day')]);
    expect(relief({ exemptions: [maternity({ from: null, arranged: null })] })).toMatchObject({
      least: 0,
      most: 92,
      awaited: [fact('exemptions[0].arranged'), fact('exemptions[0].from')],
    });
  });

  it('what changes nothing is not awaited', () => {
    const open = maternity({ from: null, arranged: null });
    expect(relief({ exemptions: [maternity(), open] })).toMatchObject({ least: 92, most: 92, awaited: [] });
    const all = illness({ from: '2026-03-01', to: '2026-05-09' });
    const rest = illness({ from: '2026-05-11', to: '2026-05-31' });
    expect(relief({ exemptions: [all, rest, open] })).toMatchObject({
      least: 91,
      most: 92,
      awaited: [fact('exemptions[2].arranged')],
    });
  });

  it.each([
    ['granted', 47, 47, []],
    ['refused', 0, 0, []],
    ['pending', 0, 47, [DECISION]],
    [null, 0, 47, [fact('exemptions[0].decision')]],
  ] as const)('the DRMG, asked for illness: %s', (decision, least, most, awaited) => {
    expect(relief({ exemptions: [illness({ decision })] })).toMatchObject({ least, most, awaited });
  });

  it('two births: the days of both, once', () => {
    const second = maternity({ day: '2027-04-20', from: '2026-05-01' });
    expect(counts({ exemptions: [maternity(), second] })).toEqual([92, 92]);
    const quarter = days('2027-03-01', '2027-05-31');
    expect(counts({ exemptions: [maternity(), second] }, quarter)).toEqual([61, 61]);
    expect(counts({ exemptions: [second, maternity()] }, days('2026-12-01', '2027-02-28'))).toEqual([90, 90]);
  });

  it('one within another, side by side, and apart', () => {
    const of = (...spans: readonly (readonly [string, string])[]) =>
      counts({ exemptions: spans.map(([from, to]) => illness({ from, to })) })[0];
    expect(of(['2026-03-01', '2026-03-10'], ['2026-03-03', '2026-03-04'], ['2026-03-09', '2026-03-12'])).toBe(12);
    expect(of(['2026-03-11', '2026-03-20'], ['2026-03-01', '2026-03-10'])).toBe(20);
    expect(of(['2026-03-01', '2026-03-10'], ['2026-03-10', '2026-03-12'])).toBe(12);
    expect(of(['2026-03-11', '2026-03-20'], ['2026-03-01', '2026-03-05'])).toBe(15);
  });

  it('to the last day there is', () => {
    const last = days('9999-12-01', '9999-12-31');
    const exemptions = [
      illness({ from: '9999-12-01', to: '9999-12-31' }),
      illness({ from: '9999-12-05', to: '9999-12-31' }),
    ];
    expect(counts({ exemptions }, last)).toEqual([31, 31]);
  });
});

describe('whoever is deemed signed on', () => {
  it('a resident, while the authorisation lasts: of hours, it is inferred', () => {
    const { least, most, sources } = relief({ physician: resident('2026-04-01', '2027-03-31') });
    expect([least, most]).toEqual([61, 61]);
    expect(sources.at(-1)).toMatchObject({
      quote: expect.stringContaining('pour absence d’adhésion aux AMP pendant la période en cause'),
      evidence: 'inferred',
      confidence: 'low',
    });
    expect(counts({ physician: resident('2026-04-01') }, days('2030-03-01', '2030-05-31'))).toEqual([92, 92]);
    expect(counts({ physician: resident('2026-06-01') })).toEqual([0, 0]);
  });

  it('not under a notice, nor a derogation', () => {
    const holdings = [
      { kind: 'derogation', purpose: 'depannageExclusif', resident: true, from: '2026-03-01', to: '2026-03-31' },
      { kind: 'avis', base: 'region', region: '16', from: '2026-04-01' },
    ] as const;
    expect(counts({ physician: { holdings } })).toEqual([0, 0]);
  });

  it.each([
    [true, true, 92, 92, []],
    [false, null, 0, 0, []],
    [null, false, 0, 0, []],
    [true, null, 0, 92, [fact('military[0].firstLineOrLongTermCare')]],
    [null, true, 0, 92, [fact('military[0].fullTime')]],
    [null, null, 0, 92, [fact('military[0].fullTime'), fact('military[0].firstLineOrLongTermCare')]],
  ] as const)(
    'a military physician, full-time %s, in first line or long-term care alone %s',
    (full, first, ...expected) => {
      const [least, most, awaited] = expected;
      const military = [soldier({ fullTime: full, firstLineOrLongTermCare: first })];
      expect(relief({ military })).toMatchObject({ least, most, awaited });
    },
  );

  it('adds up with an exemption, each day once', () => {
    const given = { physician: resident('2025-04-01', '2026-03-31'), exemptions: [illness()] };
    expect(counts(given)).toEqual([61, 61]);
  });
});

describe('through time', () => {
  it('a quarter before the texts may be relieved: it awaits them', () => {
    const autumn = days('2022-09-01', '2022-11-30');
    const given = {
      exemptions: [
        maternity({ day: '2022-10-01', from: '2022-10-01', arranged: false }),
        illness({ from: '2022-09-01', to: '2022-09-30' }),
      ],
      military: [soldier({ from: '2022-11-01', fullTime: false })],
    };
    expect(relief(given, autumn)).toMatchObject({
      least: 0,
      most: 91,
      awaited: [
        text('exemptionMonths', '2022-11-30'),
        text('drmgExemption', '2022-11-30'),
        text('militaryDeemed', '2022-11-30'),
      ],
      sources: [],
    });
    const bare = { exemptions: [{ kind: 'adoption', day: '2022-10-01', arranged: true } as const] };
    expect(relief(bare, autumn)).toMatchObject({ least: 0, most: 91 });
    expect(counts({ exemptions: [maternity({ day: '2022-11-20', from: '2022-11-16' })] }, autumn)).toEqual([0, 15]);
  });

  it('the texts in force on its last day are those of a quarter', () => {
    const exemptions = [maternity({ day: '2022-12-20', from: '2022-12-20' })];
    expect(counts({ exemptions }, days('2022-12-01', '2023-02-28'))).toEqual([71, 71]);
    const physician = resident('2023-07-01', '2024-06-30');
    expect(counts({ physician }, days('2023-07-01', '2023-09-30'))).toEqual([92, 92]);
    expect(counts({ physician }, days('2023-06-01', '2023-08-31'))).toEqual([0, 62]);
  });

  it('as known before the pages', () => {
    const known = (knownAt: string) =>
      relief({ exemptions: [maternity()], military: [soldier()] }, SPRING, lawOn('2026-12-31', knownAt));
    expect(known('2023-12-30')).toMatchObject({
      least: 0,
      most: 92,
      awaited: [{ parameter: 'amp.exemptionMonths' }, { parameter: 'amp.militaryDeemed' }],
    });
    expect(known('2023-12-31')).toMatchObject({ least: 92, awaited: [] });
    expect(known('2025-12-31').sources.map(({ document }) => document.slice(0, 22))).toEqual(
      Array.from({ length: 6 }, () => 'FMOQ, Guide de pratiqu'),
    );
    expect(known('2026-01-01').sources).toHaveLength(10);
  });
});

describe('what a quarter relieved in part comes to', () => {
  it('is a reading: touched, kept, or pro rata', () => {
    expect(reliefReadings).toEqual([exemptQuarter]);
    expect(exemptQuarter).toMatchObject({ id: 'amp.exemptQuarter', options: ['touched', 'proRata'], kept: 'touched' });
    expect(exemptQuarter.sources.map(({ quote }) => quote)).toEqual([
      expect.stringContaining('pendant une période de 12 mois'),
      expect.stringContaining('Le DRMG doit exempter'),
    ]);
  });
});
