import { describe, expect, it } from 'vitest';
import type { Group, Redistribution } from '../../src/gmfSlots/input.js';
import { slotRate } from '../../src/gmfSlots/parameters.js';
import { assessRedistribution, quarterly } from '../../src/gmfSlots/redistribution.js';
import { drmgTells, groupAsks, newDistribution, reducedInTurn } from '../../src/gmfSlots/sources.js';
import { localDate } from '../../src/law/localDate.js';
import { exact } from '../../src/law/quantity.js';
import { DECEMBER, distribution, fact, groupOf, MARCH, text } from './given.js';

const THOUSAND = groupOf(1000);
const assessed = (redistribution: Redistribution, group: Group = THOUSAND, knownAt?: string) =>
  assessRedistribution(redistribution, group, knownAt === undefined ? undefined : localDate(knownAt));
const verdict = (...given: Parameters<typeof assessed>) => assessed(...given).verdict;
const refusals = (...given: Parameters<typeof assessed>) => {
  const { outcome, reason } = verdict(...given);
  return outcome === 'notMet' && 'refusals' in reason ? reason.refusals : outcome;
};
const pair = (first: string, firstOffer: string, second: string, secondOffer: string) => ({
  quarters: [
    { from: first, offer: firstOffer },
    { from: second, offer: secondOffer },
  ] as const,
});
const percent = (base: Redistribution['base'], first: string, second: string) =>
  distribution({ unit: 'percent', ...(base === undefined ? {} : { base }) }, first, second);
const numbers = (december: number | null, march: number | null): Group => ({
  engagements: [
    { from: '2022-06-01', to: '2024-02-29', patients: december },
    { from: '2024-03-01', patients: march },
  ],
});
const SOURCES = [newDistribution, reducedInTurn, groupAsks, drmgTells];
const NEWSLETTER = {
  first: { from: '2023-12-01', slots: '400' },
  second: { from: '2024-03-01', slots: '100' },
  standardTotal: '500',
  agreedTotal: '500',
};

describe('« offrir 400 plages pour le trimestre commençant le 1er décembre 2023 et 100 plages pour le trimestre commençant le 1er mars 2024 »', () => {
  it('governs both quarters: 500 in all, « c’est donc un total de 500 plages qui doit être offert »', () => {
    expect(assessed(distribution())).toEqual({
      verdict: {
        outcome: 'met',
        rule: 'gmfSlots.redistribution',
        reason: { code: 'gmfSlots.redistribution.governs', ...NEWSLETTER },
        sources: SOURCES,
        because: [],
      },
      quarters: [DECEMBER.from, MARCH.from],
      slots: [exact(400), exact(100)],
    });
  });

  it.each([
    ['80 % and 20 % of the two quarters', percent('twoQuarters', '80', '20')],
    ['160 % and 40 % of a quarter', percent('quarter', '160', '40')],
    ['40 % and 10 % of the year', percent('year', '40', '10')],
  ])('is %s, all the same', (_, redistribution) => {
    const { verdict: its, slots } = assessed(redistribution);
    expect(its).toMatchObject({ outcome: 'met', reason: NEWSLETTER });
    expect(slots).toEqual([exact(400), exact(100)]);
  });

  it('is exact: 62.55 % of 500 are 312.75 slots, and nothing is rounded away', () => {
    expect(verdict(percent('twoQuarters', '62.55', '37.45'))).toMatchObject({
      outcome: 'met',
      reason: { first: { slots: '312.75' }, second: { slots: '187.25' }, agreedTotal: '500' },
    });
    // A quarter of 1,001 patients is 250.25.
    expect(verdict(percent('quarter', '150', '50'), groupOf(1001))).toMatchObject({
      outcome: 'met',
      reason: { first: { slots: '375.375' }, second: { slots: '125.125' }, standardTotal: '500.5' },
    });
  });

  it('nothing excludes everything first and nothing afterwards, nor the standard offer', () => {
    expect(verdict(distribution({}, '500', '0')).outcome).toBe('met');
    expect(verdict(distribution({}, '250', '250')).outcome).toBe('met');
  });

  it('a quarter’s offer is one slot for four patients', () => {
    const rate = slotRate.versions[0]!.value;
    expect(quarterly(1000, rate)).toEqual(exact(250));
    expect(quarterly(1001, rate)).toEqual(exact(1001, 4));
    // Were it two slots for four patients.
    expect(quarterly(1000, { slots: 2, patientQuarters: 4 })).toEqual(exact(500));
  });
});

describe('why a distribution does not hold', () => {
  it('« Pour les 2 trimestres qui commencent le 1er décembre 2023 et le 1er mars 2024 »: no others, nor one of them', () => {
    for (const [first, second] of [
      ['2024-03-01', '2024-06-01'],
      ['2024-06-01', '2024-09-01'],
      ['2023-09-01', '2023-12-01'],
      ['2023-12-01', '2024-06-01'],
      ['2023-09-01', '2024-03-01'],
      ['2022-12-01', '2023-03-01'],
      ['2024-12-01', '2025-03-01'],
    ] as const)
      expect([first, refusals(distribution(pair(first, '400', second, '100')))]).toEqual([first, ['otherQuarters']]);
  });

  it('« plus de plages … pour le trimestre de décembre 2023 »: less first is not provided for', () => {
    expect(refusals(distribution({}, '100', '400'))).toEqual(['reverse']);
    expect(refusals(distribution({}, '249', '251'))).toEqual(['reverse']);
    expect(refusals(distribution({}, '251', '249'))).toBe('met');
  });

  it('« le total des plages combinées correspondrait au nombre prévu »: it does not, by one slot or less', () => {
    for (const [first, second] of [
      ['400', '150'],
      ['400', '101'],
      ['400', '99'],
      ['400', '100.000001'],
      ['400', '0'],
    ] as const)
      expect([second, refusals(distribution({}, first, second))]).toEqual([second, ['otherSum']]);
    expect(refusals(percent('twoQuarters', '80', '21'))).toEqual(['otherSum']);
    expect(refusals(percent('quarter', '80', '20'))).toEqual(['otherSum']);
    expect(refusals(percent('year', '80', '20'))).toEqual(['otherSum']);
    expect(refusals(percent('twoQuarters', '40', '10'))).toEqual(['otherSum']);
  });

  it('a percentage need not wait for the number of patients to be wrong', () => {
    expect(refusals(percent('twoQuarters', '80', '21'), groupOf(null))).toEqual(['otherSum']);
    expect(refusals(percent('twoQuarters', '20', '80'), groupOf(null))).toEqual(['reverse']);
    expect(refusals(percent('twoQuarters', '80', '20'), groupOf(null))).toBe('undetermined');
    expect(refusals(distribution({}, '400', '150'), groupOf(null))).toBe('undetermined');
  });

  it.each([
    ['requested', 'notRequested'],
    ['authorised', 'notAuthorised'],
    ['sentToRamq', 'notSentToRamq'],
  ])('%s is asked for, alone', (condition, refusal) => {
    expect(refusals(distribution({ [condition]: false }))).toEqual([refusal]);
    // Known to be refused, whatever else is not known.
    const unknown = { requested: null, authorised: null, sentToRamq: null };
    expect(refusals(distribution({ ...unknown, [condition]: false }), groupOf(null))).toEqual([refusal]);
  });

  it('everything at once, in order, with the figures when there are some', () => {
    const nothing = { requested: false, authorised: false, sentToRamq: false } as const;
    const conditions = ['notRequested', 'notAuthorised', 'notSentToRamq'];
    const wrong = { ...nothing, ...pair('2023-06-01', '100', '2024-03-01', '401') };
    expect(refusals(distribution(wrong))).toEqual(['otherQuarters', 'reverse', 'otherSum', ...conditions]);
    expect(verdict(distribution(nothing))).toEqual({
      outcome: 'notMet',
      rule: 'gmfSlots.redistribution',
      reason: { code: 'gmfSlots.redistribution.refused', refusals: conditions, ...NEWSLETTER },
      sources: SOURCES,
      because: [],
    });
    expect(verdict(distribution(nothing), groupOf(null)).reason).toEqual({
      code: 'gmfSlots.redistribution.refused',
      refusals: conditions,
    });
  });

  it('what the two quarters come to is not said where nothing gives a rate', () => {
    expect(verdict(distribution(pair('2024-06-01', '400', '2024-09-01', '150'))).reason).toEqual({
      code: 'gmfSlots.redistribution.refused',
      refusals: ['otherQuarters'],
      only: [DECEMBER.from, MARCH.from],
    });
    expect(assessed(distribution(pair('2024-06-01', '400', '2024-09-01', '150'))).slots).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('before the newsletter was public, nobody knew of it', () => {
    expect(refusals(distribution(), THOUSAND, '2023-11-30')).toEqual(['notYetPublic']);
    expect(refusals(distribution(), THOUSAND, '2023-12-01')).toBe('met');
  });
});

describe('what is not known of it', () => {
  const open = (...given: Parameters<typeof assessed>) => {
    const its = verdict(...given);
    return [its.outcome, its.reason.code, its.outcome === 'undetermined' ? its.awaiting : undefined];
  };

  it('each condition is awaited, and all those that are missing together', () => {
    for (const condition of ['requested', 'authorised', 'sentToRamq'] as const) {
      expect(open(distribution({ [condition]: null }))).toEqual([
        'undetermined',
        'gmfSlots.redistribution.open',
        [[fact(`group.redistribution.${condition}`)]],
      ]);
    }
    const unknown = distribution({ requested: null, authorised: null, sentToRamq: null });
    expect(open(unknown, groupOf(null))[2]).toEqual([
      [
        fact('group.redistribution.requested'),
        fact('group.redistribution.authorised'),
        fact('group.redistribution.sentToRamq'),
        fact('group.engagements[0].patients'),
      ],
    ]);
  });

  it('the number of patients of either quarter', () => {
    expect(open(distribution(), numbers(null, 1000))).toEqual([
      'undetermined',
      'gmfSlots.redistribution.open',
      [[fact('group.engagements[0].patients')]],
    ]);
    expect(open(distribution(), numbers(1000, null))[2]).toEqual([[fact('group.engagements[1].patients')]]);
    expect(open(distribution(), numbers(null, null))[2]).toEqual([
      [fact('group.engagements[0].patients'), fact('group.engagements[1].patients')],
    ]);
  });

  it('each number of a quarter that is agreed in two parts', () => {
    const parts = (patients: number | null): Group => ({
      engagements: [
        { from: '2022-06-01', to: '2023-12-31', patients: null },
        { from: '2024-01-01', to: '2024-02-29', patients },
        { from: '2024-03-01', patients: 1000 },
      ],
    });
    expect(open(distribution(), parts(null))[2]).toEqual([
      [fact('group.engagements[0].patients'), fact('group.engagements[1].patients')],
    ]);
    expect(open(distribution(), parts(1000))[2]).toEqual([[fact('group.engagements[0].patients')]]);
  });

  it('what was agreed for a quarter is told from the patients of that quarter alone', () => {
    expect(assessed(percent('quarter', '160', '40'), numbers(1000, null)).slots).toEqual([exact(400), undefined]);
    expect(assessed(percent('quarter', '160', '40'), numbers(null, 1000)).slots).toEqual([undefined, exact(100)]);
    expect(assessed(distribution(), numbers(1000, 1200)).slots).toEqual([exact(400), exact(100)]);
  });

  it('patients that are not the same in the two quarters: no text covers it', () => {
    const silent = [
      'undetermined',
      'gmfSlots.redistribution.engagementChanged',
      [[text('changedEngagement', '2024-03-01')]],
    ];
    expect(open(distribution(), numbers(1000, 1200))).toEqual(silent);
    expect(open(distribution(), { engagements: [{ from: '2022-06-01', to: '2024-02-29', patients: 1000 }] })).toEqual(
      silent,
    );
    expect(open(distribution(), { engagements: [{ from: '2024-03-01', patients: 1000 }] })).toEqual(silent);
    expect(open(distribution(), { engagements: [{ from: '2024-06-01', patients: 1000 }] })).toEqual(silent);
    expect(verdict(distribution(), numbers(1000, 1200)).sources).toEqual(SOURCES);
    expect(verdict(distribution({ requested: null })).sources).toEqual(SOURCES);
  });

  it('the same number agreed anew is the same number', () => {
    expect(verdict(distribution(), numbers(1000, 1000)).outcome).toBe('met');
  });
});
