import { describe, expect, it } from 'vitest';
import type { RegionChoice } from '../../src/mir/facts.js';
import { applicationFound, lawOn, partFound, text } from './delays.given.js';

const known = (knownAt: string) => lawOn('2025-01-01', undefined, knownAt);
const THREE_REGIONS = [
  { region: '16', subTerritories: [] },
  { region: '03', subTerritories: [] },
  { region: '06', subTerritories: [] },
] as const;

describe('« du 15 au 31 octobre inclusivement »', () => {
  it.each([
    [2020, '2019'],
    [2021, '2020'],
    [2022, '2021'],
    [2023, '2022'],
    [2024, '2023'],
    [2025, '2024'],
  ])('the initial period of the PREM %i is in October %s', (premYear, autumn) => {
    for (const day of ['15', '20', '31']) {
      expect(partFound('window', { premYear, filedOn: `${autumn}-10-${day}` })).toMatchObject({
        outcome: 'met',
        reason: {
          code: 'mir.application.window.initial',
          initial: { from: `${autumn}-10-15`, to: `${autumn}-10-31` },
          deemedOn: premYear === 2025 ? '2024-10-31' : null,
        },
      });
    }
  });

  it.each([2004, 2019, 2026, 2027, 9998])('nothing was read of the PREM %i', (premYear) => {
    const autumn = premYear - 1;
    const { verdict } = applicationFound({ premYear, filedOn: `${autumn}-10-20` });
    expect(verdict).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[text('initialPeriod', `${autumn}-12-01`), text('regionsMost', `${autumn}-12-01`)]],
      reason: { rules: ['mir.application.window', 'mir.application.choices'] },
    });
    expect(partFound('choices', { premYear })).toMatchObject({
      awaiting: [[text('initialPeriod', `${autumn}-12-01`), text('regionsMost', `${autumn}-12-01`)]],
    });
    expect(partFound('amp', { premYear })).toMatchObject({ awaiting: [[text('ampChoice', `${autumn}-12-01`)]] });
  });

  it('is public since August 2019, and since the release of 6 October 2021 as its own', () => {
    const window = (premYear: number, filedOn: string, knownAt: string) =>
      partFound('window', { premYear, filedOn }, known(knownAt));
    expect(window(2020, '2019-10-20', '2019-07-31')?.reason.code).toBe('mir.application.window.noTextInForce');
    expect(window(2020, '2019-10-20', '2019-08-01')?.outcome).toBe('met');
    expect(window(2022, '2021-10-14', '2021-10-05')?.reason.code).toBe('mir.application.window.beforeInitial');
    expect(window(2022, '2021-10-14', '2021-10-06')?.outcome).toBe('notMet');
    expect(window(2022, '2021-11-01', '2021-12-30')?.reason.code).toBe('mir.application.window.processingNotFound');
    expect(window(2022, '2021-11-01', '2021-12-31')?.outcome).toBe('met');
  });
});

describe('"may not submit … before October 15 of the current year"', () => {
  it.each([
    [2022, '2021-10-14', 'notMet'],
    [2025, '2024-10-14', 'notMet'],
    [2025, '2024-01-01', 'notMet'],
    [2020, '2019-10-14', 'undetermined'],
    [2021, '2020-10-14', 'undetermined'],
    [2023, '2022-10-14', 'undetermined'],
    [2024, '2023-10-14', 'undetermined'],
  ])('PREM %i, filed on %s: %s', (premYear, filedOn, outcome) => {
    const found = partFound('window', { premYear, filedOn });
    expect(found?.outcome).toBe(outcome);
    if (outcome === 'undetermined') {
      expect(found).toMatchObject({ awaiting: [[text('earliestFiling', `${premYear - 1}-12-01`)]] });
    }
  });
});

describe('"November 1 to February 14 the following year", « deux tours distincts entre le 1er novembre et le 31 mars »', () => {
  it.each([
    [2025, '2024-11-01', 'duringProcessing'],
    [2025, '2025-02-14', 'duringProcessing'],
    [2025, '2025-02-15', 'afterProcessing'],
    [2025, '2025-11-30', 'afterProcessing'],
    [2025, '2025-12-01', 'afterPlan'],
    [2022, '2021-11-01', 'duringProcessing'],
    [2022, '2022-03-31', 'duringProcessing'],
    [2022, '2022-04-01', 'afterProcessing'],
    [2022, '2022-11-30', 'afterProcessing'],
    [2022, '2022-12-01', 'afterPlan'],
    [2024, '2023-11-01', 'processingNotFound'],
    [2024, '2024-11-30', 'processingNotFound'],
    [2024, '2024-12-01', 'afterPlan'],
  ])('PREM %i, filed on %s: %s', (premYear, filedOn, code) => {
    expect(partFound('window', { premYear, filedOn })?.reason.code).toBe(`mir.application.window.${code}`);
  });

  it('are cited where they apply, in two rounds where it is said', () => {
    expect(partFound('window', { premYear: 2022, filedOn: '2021-10-20' })).toMatchObject({
      reason: { processed: { processing: { from: '2021-11-01', to: '2022-03-31' }, rounds: 2, after: 'lateFiles' } },
    });
    const quotes = partFound('window', {})?.sources.map(({ quote }) => quote);
    expect(quotes).toEqual([
      'All applications received during that period are deemed to be received on October 31',
      'du 15 au 31 octobre inclusivement',
      'November 1 to February 14 the following year',
      'First come, first served: February 15 onward',
    ]);
    expect(partFound('window', {}, known('2024-10-14'))?.sources.map(({ quote }) => quote)).toEqual([
      'du 15 au 31 octobre inclusivement',
    ]);
  });

  it('what is filed after the plan year awaits the plan year where it is not known', () => {
    const found = partFound('window', { premYear: 2020, filedOn: '2020-12-01' }, known('2021-10-05'));
    expect(found).toMatchObject({ outcome: 'undetermined', awaiting: [[text('planYear', '2019-12-01')]] });
    expect(partFound('window', { premYear: 2020, filedOn: '2020-12-01' }, known('2021-10-06'))?.outcome).toBe('notMet');
  });
});

describe('« deux régions et deux sous-territoires par région »', () => {
  const PREM_2024 = { premYear: 2024, filedOn: '2023-10-20' } as const;
  const names = (count: number) => ['A', 'B', 'C', 'D'].slice(0, count);

  it.each([
    [[], 'met', []],
    [[0], 'met', []],
    [[2], 'met', []],
    [[2, 2], 'met', []],
    [[3], 'notMet', ['01']],
    [[2, 3], 'notMet', ['02']],
    [[3, 4], 'notMet', ['01', '02']],
    [[1, 1, 1], 'notMet', []],
    [[1, 1, 3], 'notMet', ['03']],
  ] as const)('%j sub-territories: %s', (counts, outcome, crowded) => {
    const regions = ['01', '02', '03'] as const;
    const choices: readonly RegionChoice[] = counts.map((count, i) => ({
      region: regions[i] ?? '18',
      subTerritories: names(count),
    }));
    const found = partFound('choices', { ...PREM_2024, choices });
    expect(found).toMatchObject({
      outcome,
      reason: {
        regions: counts.length,
        mostRegions: 2,
        mostSubTerritories: 2,
        ...(outcome === 'met' ? {} : { crowded }),
      },
    });
  });

  it.each(['2023-10-14', '2023-11-01', '2024-11-30'])(
    'filed on %s, outside the initial period: no limit read',
    (filedOn) => {
      expect(partFound('choices', { premYear: 2024, filedOn, choices: THREE_REGIONS })).toMatchObject({
        outcome: 'notApplicable',
        reason: { code: 'mir.application.choices.outsideInitial', filedOn },
      });
    },
  );

  it('before the PREM 2024, and before the page of 22 September 2023, awaits a text', () => {
    expect(partFound('choices', { premYear: 2023, filedOn: '2022-10-20' })).toMatchObject({
      awaiting: [[text('regionsMost', '2022-12-01')]],
    });
    expect(partFound('choices', PREM_2024, known('2023-09-21'))?.outcome).toBe('undetermined');
    expect(partFound('choices', PREM_2024, known('2023-09-22'))?.outcome).toBe('met');
    expect(partFound('choices', {})?.outcome).toBe('met');
  });
});

describe('« peuvent maintenant choisir leurs activités médicales particulières (AMP) au moment de la signature »', () => {
  it.each([true, false, null])('preferences %s: information, no duty', (ampPreferences) => {
    expect(partFound('amp', { ampPreferences })).toMatchObject({
      outcome: 'met',
      reason: { preferences: ampPreferences },
    });
    expect(applicationFound({ ampPreferences }).verdict.outcome).toBe('met');
  });

  it('weighs nothing where it is not known', () => {
    const { verdict } = applicationFound({}, known('2023-09-21'));
    expect(partFound('amp', {}, known('2023-09-21'))?.outcome).toBe('undetermined');
    expect(verdict).toMatchObject({ reason: { rules: ['mir.application.choices'] } });
  });

  it('is of the PREM 2024 and 2025', () => {
    expect(partFound('amp', { premYear: 2024 })?.outcome).toBe('met');
    expect(partFound('amp', { premYear: 2023 })?.outcome).toBe('undetermined');
    expect(partFound('amp', {})?.reason).toMatchObject({ preferences: null });
  });
});

describe('"in effect from December 1, 2024 to November 30, 2025"', () => {
  it('and other days, of pages without a date', () => {
    expect(partFound('dates', {})).toMatchObject({
      outcome: 'met',
      reason: {
        plan: { from: '2024-12-01', to: '2025-11-30' },
        isDrmgAutonomous: true,
        undated: { scholarsPrefer: '2024-09-30', scholarsInformed: '2024-10-15', gmfuConfirms: '2024-10-31' },
      },
    });
    const cited = (premYear: number) => partFound('dates', { premYear })?.sources.map(({ quote }) => quote);
    expect(cited(2025)).toContain('jusqu’au 30 septembre pour exprimer leurs préférences');
    expect(cited(2026)).toEqual([
      'The 2025 PREMs will be in effect from December 1, 2024 to November 30, 2025',
      'Les PREM disponibles sont dévoilés à l’automne et entrent en vigueur le 1er décembre de chaque année',
    ]);
  });

  it('« de chaque année »: the year of the PREM 2026 is known, and nothing else of it', () => {
    expect(partFound('dates', { premYear: 2026 })?.reason).toMatchObject({
      plan: { from: '2025-12-01', to: '2026-11-30' },
      isDrmgAutonomous: null,
      undated: null,
    });
  });

  it('pages without a date are not cited as known on a day', () => {
    const found = partFound('dates', {}, known('2024-10-15'));
    expect(found?.reason).toMatchObject({ isDrmgAutonomous: true, undated: null });
    // The recruitment strategy has no date: it cites a document of February 2023.
    expect(found?.sources.map(({ document, date }) => date ?? document.slice(0, 24))).toEqual([
      '2024-10-15',
      'Stratégie de recrutement',
      '2023-09-22',
    ]);
    expect(partFound('dates', {}, known('2023-09-21'))?.reason).toMatchObject({ isDrmgAutonomous: null });
  });

  it('before the PREM 2020 awaits a text', () => {
    expect(partFound('dates', { premYear: 2020 })?.outcome).toBe('met');
    expect(partFound('dates', { premYear: 2019 })).toMatchObject({ awaiting: [[text('planYear', '2018-12-01')]] });
  });
});

describe('an application', () => {
  it('is the findings of its parts, in order, with their figures', () => {
    const { verdict, parameters } = applicationFound({});
    expect(verdict).toMatchObject({
      outcome: 'met',
      reason: { code: 'mir.application.fulfilled', premYear: 2025, filedOn: '2024-10-20' },
      sources: [],
    });
    expect(verdict.because.map(({ rule }) => rule.slice('mir.application.'.length))).toEqual([
      'window',
      'choices',
      'amp',
      'dates',
    ]);
    expect(parameters.map(({ id, value }) => [id.slice('mir.'.length), value])).toEqual([
      ['initialPeriod', '10-15/10-31'],
      ['deemedReceipt', '10-31'],
      ['processing', '11-01/02-14'],
      ['regionsMost', '2'],
      ['subTerritoriesMost', '2'],
      ['planYear', '12-01/11-30'],
    ]);
  });

  it('names every breach', () => {
    const { verdict, parameters } = applicationFound({ filedOn: '2024-10-20', choices: THREE_REGIONS });
    expect(verdict).toMatchObject({ outcome: 'notMet', reason: { rules: ['mir.application.choices'] } });
    expect(parameters.map(({ id }) => id)).toContain('mir.regionsMost');
    expect(applicationFound({ filedOn: '2024-10-14' }).parameters.map(({ id }) => id)).toContain('mir.earliestFiling');
    expect(applicationFound({ filedOn: '2025-12-01' }).parameters.map(({ id }) => id)).toContain('mir.planYear');
  });

  it('asks the text of its PREM, whatever the day asked about', () => {
    for (const on of ['2000-01-01', '2024-10-20', '2040-01-01']) {
      expect(applicationFound({}, lawOn(on)).verdict).toEqual(applicationFound({}).verdict);
    }
  });
});
