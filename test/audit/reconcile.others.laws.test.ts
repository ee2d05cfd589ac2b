import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../src/depannage/index.js';
import { daysFrom } from '../arbitraries/billingYear.js';
import { runs } from '../arbitraries/runs.js';
import { ELSEWHERE, HELP, SHIFTS } from '../depannage/shares.given.js';
import { exclusive } from '../holdings/given.js';
import {
  type Asked,
  claimsFrom,
  daysBilled,
  found,
  JEANNE_MANCE,
  LEVEL,
  PHYSICIAN,
  ROUVILLE,
  rankOf,
} from './reconcile.given.js';
import { expectSound } from './reconcile.remake.js';

// Planted errors, in the regulations of which a letter gives fewer figures.

const property = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, check), { numRuns: runs(8) });

/** Days of exclusive dépannage: most in the mechanism, in one of two sectors, some of them half-days. */
const depannageYear: fc.Arbitrary<Asked> = fc
  .subarray([...daysFrom('2024-03-01', '2025-02-28')], { minLength: 40, maxLength: 80 })
  .chain((dates) =>
    fc
      .array(
        fc.record({
          at: fc.constantFrom(HELP, HELP, HELP, HELP, HELP, ELSEWHERE),
          amount: fc.constantFrom('600', '600', '300'),
        }),
        { minLength: dates.length, maxLength: dates.length },
      )
      .map((all) => depannage(all.map(({ at, amount }, i): Activity => ({ date: dates[i]!, ...at, amount })))),
  );

function depannage(activities: readonly Activity[]): Asked {
  return {
    regulation: 'depannage',
    input: { activities, authorisations: [SHIFTS], physician: { holdings: [exclusive('2024-03-01')] } },
    options: { asOf: '2025-02-28', readings: 'kept' },
  };
}

const FIGURES = [
  ['depannage.exclusiveDays', 1],
  ['depannage.exclusiveAll', 1],
] as const;

describe('dépannage', () => {
  const activities = (asked: Asked) => (asked.input as { readonly activities: readonly Activity[] }).activities;

  test('the days of a month, left out', () => {
    property(fc.tuple(depannageYear, fc.constantFrom('2024-06', '2024-10')), ([asked, month]) => {
      const claims = claimsFrom(depannage(activities(asked).filter(({ date }) => !date.startsWith(month))), FIGURES);
      fc.pre(claims !== undefined);
      const reconciled = found(asked, claims!);
      fc.pre(reconciled.conclusion !== 'agrees');
      expect(reconciled.conclusion).toBe('explained');
      const [first] = reconciled.causes;
      expectSound(asked, claims!, first!);
      const isPlanted = first!.finding.code === 'audit.cause.trait' && first!.finding.change.kind === 'leftOut';
      // A day alone in its month is a set of one.
      if (!isPlanted) expect(rankOf(first!)).toBeLessThanOrEqual(LEVEL.trait + 2);
    });
  });

  test('a half-day and a day that the ledger tells alike are not said to do the same', () => {
    const at = (month: string, amount: string, place: object) =>
      ({ ...place, date: `2024-${month}-10`, amount }) as Activity;
    const asked = depannage([
      ...['04', '05', '06', '07', '08', '09'].map((month) => at(month, '600', HELP)),
      at('10', '300', ELSEWHERE),
      at('11', '600', ELSEWHERE),
    ]);
    const claims = [{ figure: 'depannage.exclusiveElsewhere', value: '0.5' }];
    const sets = found(asked, claims).causes.flatMap(({ finding }) =>
      finding.code === 'audit.cause.records' ? finding.parts : [],
    );
    const leftOut = sets.filter(({ change, among }) => change.kind === 'leftOut' && among === 1);
    expect(leftOut.map(({ dates }) => dates)).toContainEqual(['2024-11-10']);
    expect(sets.filter(({ traits, among }) => traits['sector'] === 'other' && among > 1)).toEqual([]);
  });

  test('units entered on an authorisation: those of another month counted too', () => {
    const input = {
      activities: ['2026-01-03', '2026-01-04', '2026-02-01'].map((date) => ({
        date,
        installation: 'A',
        sector: 'urgence',
      })),
      authorisations: [
        { installation: 'A', sector: 'urgence', from: '2026-01-01', to: '2026-01-31', units: 2, decision: 'granted' },
        { installation: 'A', sector: 'urgence', from: '2026-02-01', to: '2026-02-28', units: 2, decision: 'granted' },
      ],
    };
    const asked: Asked = { regulation: 'depannage', input, options: { asOf: '2026-02-28', readings: 'kept' } };
    const claims = [{ figure: 'depannage.entered', value: '1', where: { from: '2026-01-01' } }];
    expect(found(asked, claims).causes[0]?.finding).toEqual({
      code: 'audit.cause.otherPeriod',
      from: '2026-02-01',
      to: '2026-02-28',
    });
  });
});

describe('the 200 days of the MIR', () => {
  const life = fc
    .tuple(daysBilled('2022-03-01', '2023-02-28', 80), daysBilled('2024-03-01', '2025-02-28', 80))
    .map(([a, b]): Asked => mir([...a, ...b]));
  const mir = (records: readonly object[]): Asked => ({
    regulation: 'mir',
    input: { physician: PHYSICIAN, records },
    options: { asOf: '2025-02-28', readings: 'kept' },
  });
  const records = (asked: Asked) => (asked.input as { readonly records: readonly { readonly date: string }[] }).records;

  test('counting that stopped before the second year, or with it', () => {
    property(fc.tuple(life, fc.constantFrom('2023-02-28', '2024-02-29', '2024-12-31')), ([asked, on]) => {
      const claims = claimsFrom(mir(records(asked).filter(({ date }) => date <= on)), [['mir.days', 1]]);
      fc.pre(claims !== undefined);
      const reconciled = found(asked, claims!);
      fc.pre(reconciled.conclusion !== 'agrees');
      expect(reconciled.conclusion).toBe('explained');
      for (const cause of reconciled.causes) expectSound(asked, claims!, cause);
      expect(rankOf(reconciled.causes[0]!)).toBeLessThan(LEVEL.combined);
    });
  });

  test('half-days counted for whole days: one family before any other', () => {
    property(life, (asked) => {
      const thresholds = [{ from: '2021-03-01', full: '261.50', half: '261.49', source: 'planté' }];
      const claims = claimsFrom({ ...asked, input: { ...asked.input, thresholds } }, [['mir.days', 1]]);
      const reconciled = found(asked, claims!);
      fc.pre(reconciled.conclusion !== 'agrees');
      expect(reconciled.causes[0]?.family).toBe('rounding');
    });
  });
});

describe('the Orchestrateur', () => {
  // « à tout le moins, pendant 68 heures par semaine »: 67 h 59 is a minute short.
  const asked: Asked = {
    regulation: 'orchestrateur',
    input: { programme: { weeklyMinutes: 4079, reducedHours: false } },
    options: { asOf: '2025-05-01', readings: 'kept' },
  };

  test('hours of opening written with minutes as decimals', () => {
    expect(found(asked, [{ figure: 'orchestrateur.weeklyHours', value: '67.59' }]).causes[0]?.finding).toEqual({
      code: 'audit.cause.minutesAsDecimals',
    });
  });

  test('and rounded before they are held against 68', () => {
    const where = { rule: 'orchestrateur.weeklyHours' };
    const claims = [
      { figure: 'orchestrateur.weeklyHours', value: '68' },
      { figure: 'orchestrateur.outcome', value: 'met', where },
    ];
    expect(found(asked, claims).causes[0]).toMatchObject({
      reproduces: [0, 1],
      finding: { code: 'audit.cause.roundedBefore', value: '68', bar: '68', unit: 'hours', outcome: 'met' },
    });
  });
});

describe('several territories on one date', () => {
  test('one record of two, left out: it is named by itself', () => {
    const day = (i: number) => `2024-03-${String(i + 1).padStart(2, '0')}`;
    const away = { ...JEANNE_MANCE, nature: 'ordinary' };
    const records = [
      ...Array.from({ length: 20 }, (_, i) => ({ date: day(i), amount: '600.00', ...ROUVILLE, nature: 'ordinary' })),
      { date: day(4), amount: '300.00', ...away },
      { date: day(6), amount: '600.00', ...away },
    ];
    const asked = (all: readonly object[]): Asked => ({
      regulation: 'prem',
      input: { physician: PHYSICIAN, records: all },
      options: { asOf: '2025-02-28', readings: 'kept' },
    });
    const claims = claimsFrom(asked(records.filter((_, i) => i !== 20)), [
      ['prem.days', 1],
      ['prem.daysInside', 1],
      ['prem.share', 3],
    ]);
    const { causes } = found(asked(records), claims!);
    const [first] = causes.filter(({ family }) => family === 'records');
    expect(first?.finding).toMatchObject({
      parts: [
        { change: { kind: 'leftOut' }, counts: 'records', count: 1, among: 1, records: [20], dates: ['2024-03-05'] },
      ],
    });
    for (const cause of causes) expectSound(asked(records), claims!, cause);
  });
});
