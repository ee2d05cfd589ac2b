import { describe, expect, it } from 'vitest';
import { standsForNotice } from '../../src/billingDays/sources.derogation.js';
import { exclusiveMinimum, exclusiveReduction } from '../../src/depannage/parameters.js';
import { unauthorisedIsOutside } from '../../src/depannage/sources.js';
import { exclusive } from '../holdings/given.js';
import { activitiesOf, assess, DECISION, ELSEWHERE, exclusiveOf, HELP, SHIFTS, verdictsOn } from './shares.given.js';

const [FORMER, TEXT] = exclusiveMinimum.versions as [
  (typeof exclusiveMinimum.versions)[number],
  (typeof exclusiveMinimum.versions)[number],
];
const SOURCES = [TEXT.source, ...(TEXT.alsoSaid ?? []), standsForNotice, unauthorisedIsOutside];
const [REDUCTION] = exclusiveReduction.versions as [(typeof exclusiveReduction.versions)[number]];

const YEAR = { from: '2024-03-01', to: '2025-02-28', derogationFrom: '2024-03-01' };
const share = (inside: string, outside: string, total: string) => ({ inside, outside, total });
const same = (inside: string, outside: string, total: string) => {
  const one = share(inside, outside, total);
  return { counted: one, worst: one, best: one };
};
const verdict = (...given: Parameters<typeof assess>) => exclusiveOf(assess(...given));

describe('« au moins 95 % de ses jours de facturation »', () => {
  it('reached, exactly: what may still be done outside, and the texts it rests on', () => {
    expect(
      verdict([
        [19, HELP],
        [1, ELSEWHERE],
      ]),
    ).toEqual({
      outcome: 'met',
      rule: 'depannage.exclusive',
      reason: {
        code: 'depannage.exclusive.reached',
        ...YEAR,
        minimum: 95,
        ...same('19', '1', '20'),
        spare: { days: '0', passes: share('19', '1', '20'), fails: share('19', '1.5', '20.5') },
      },
      sources: SOURCES,
      because: [],
    });
  });

  it('« il s’expose à une réduction de 30 % de l’ensemble de sa rémunération annuelle »', () => {
    expect(
      verdict(
        [
          [18, HELP],
          [1, ELSEWHERE],
        ],
        { remuneration: '1000.50' },
      ),
    ).toEqual({
      outcome: 'notMet',
      rule: 'depannage.exclusive',
      reason: {
        code: 'depannage.exclusive.below',
        ...YEAR,
        minimum: 95,
        ...same('18', '1', '19'),
        toAdd: { days: '1', passes: share('19', '1', '20'), fails: share('18.5', '1', '19.5') },
        toMove: { days: '0.5', passes: share('18.5', '0.5', '19'), fails: share('18', '1', '19') },
        exposure: { rate: 30, illustration: { remuneration: '1000.50', reduction: '300.15' } },
      },
      sources: [...SOURCES, REDUCTION.source],
      because: [],
    });
  });

  it('the ends of what is not known: the spare is that of the worst, what is missing that of the best', () => {
    expect(
      verdict([
        [40, HELP],
        [1, ELSEWHERE],
        [1, { ...HELP, amount: null }],
        [1, { ...ELSEWHERE, amount: null }],
      ]),
    ).toMatchObject({
      outcome: 'met',
      reason: {
        counted: share('40', '1', '41'),
        worst: share('40', '2', '42'),
        best: share('41', '1', '42'),
        spare: { days: '0' },
      },
    });
    expect(
      verdict([
        [10, HELP],
        [2, ELSEWHERE],
        [1, { ...HELP, amount: null }],
      ]),
    ).toMatchObject({
      outcome: 'notMet',
      // 11 of 13: 38 of 40 after 27 more; 12.5 of 13 after 1.5 moved.
      reason: {
        worst: share('10', '2', '12'),
        best: share('11', '2', '13'),
        toAdd: { days: '27' },
        toMove: { days: '1.5' },
      },
    });
  });

  it('an amount left out is not known, and is not nothing', () => {
    const activities = [{ date: '2024-05-01', installation: null, sector: 'other' } as const];
    const awaiting = [[{ kind: 'fact', path: 'activities[0].amount' }]];
    expect(verdict([], { activities })).toMatchObject({ outcome: 'undetermined', awaiting });
  });

  it('what would have to move is counted from the best end', () => {
    // 10 of 13 or of 14: 12.5 of 13 after 2.5 moved.
    const unknown = { ...ELSEWHERE, amount: null };
    expect(
      verdict([
        [10, HELP],
        [3, ELSEWHERE],
        [1, unknown],
      ]).reason,
    ).toMatchObject({
      worst: share('10', '4', '14'),
      best: share('10', '3', '13'),
      toMove: { days: '2.5' },
    });
  });

  it('what is open says from what to what, and keeps its sources', () => {
    const pending = { ...SHIFTS, decision: 'pending' } as const;
    expect(verdict([[1, HELP]], { authorisations: [pending] })).toEqual({
      outcome: 'undetermined',
      rule: 'depannage.exclusive',
      reason: {
        code: 'depannage.exclusive.open',
        ...YEAR,
        minimum: 95,
        counted: share('0', '0', '0'),
        worst: share('0', '1', '1'),
        best: share('1', '0', '1'),
      },
      awaiting: [[DECISION]],
      sources: SOURCES,
      because: [],
    });
  });

  it('readings that part leave the figures of those used, and nothing of what they were an answer to', () => {
    const holdings = [exclusive('2024-06-01')];
    const answer = assess(
      [
        [2, ELSEWHERE],
        [19, { ...HELP, date: '2024-07-01' }],
      ],
      { holdings },
      { asOf: '2024-12-31' },
    );
    const [open] = verdictsOn('depannage.exclusive', answer);
    expect(open).toEqual({
      outcome: 'undetermined',
      rule: 'depannage.exclusive',
      reason: {
        code: 'depannage.exclusive.open',
        from: '2024-06-01',
        to: '2024-12-31',
        derogationFrom: '2024-06-01',
        minimum: 95,
        ...same('19', '0', '19'),
      },
      awaiting: [
        [
          { kind: 'reading', id: 'prem.derogationYear' },
          { kind: 'reading', id: 'prem.derogationFirstYear' },
        ],
      ],
      sources: SOURCES,
      because: [],
    });
    const ofRule = answer.readings.filter(({ rule }) => rule === 'depannage.exclusive');
    expect(ofRule.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['prem.derogationFirstYear', '2024-06-01', '2024-12-31'],
    ]);
  });

  it('not one billing day as used, and a share otherwise: it hangs on a reading', () => {
    const activities = activitiesOf([5, { ...ELSEWHERE, date: '2024-02-01' }]);
    const [open] = verdictsOn(
      'depannage.exclusive',
      assess([], { activities, holdings: [exclusive('2023-03-01')] }, { asOf: '2024-12-31' }),
    );
    expect(open).toEqual({
      outcome: 'undetermined',
      rule: 'depannage.exclusive',
      reason: {
        code: 'depannage.exclusive.unsettled',
        from: '2024-03-01',
        to: '2024-12-31',
        derogationFrom: '2023-03-01',
      },
      awaiting: [[{ kind: 'reading', id: 'prem.derogationYear' }]],
      sources: SOURCES,
      because: [],
    });
  });

  it('the figures of the year of the PREM, of the minimum and of the day, once each, with their sources', () => {
    const { parameters } = assess([[1, HELP]]);
    const its = parameters.filter(({ id }) => !/sectors|units|daysInAWeek/.test(id));
    expect(its.map(({ id, value }) => [id, value])).toEqual([
      ['prem.referenceYear', '03-01/02-end'],
      ['depannage.exclusiveMinimum', '95'],
      ['prem.billingDay.full', '523.00'],
      ['prem.billingDay.half', '261.50'],
    ]);
    expect(its[1]).toMatchObject({ unit: '%', from: '2023-09-22', fromInferred: true, source: TEXT.source });
    const calendar = assess(
      [[1, HELP]],
      {},
      { readings: { 'prem.derogationYear': 'calendarYear' }, asOf: '2024-12-31' },
    );
    expect(calendar.parameters.map(({ id }) => id)).not.toContain('prem.referenceYear');
  });

  it('of a year before the page of Québec.ca, the text is that of September 2022', () => {
    const holdings = [exclusive('2022-09-01')];
    const activities = activitiesOf([1, { ...HELP, date: '2022-10-01' }]);
    const { parameters, verdict: whole } = assess(
      [],
      { activities, holdings },
      { asOf: '2023-02-28', readings: 'kept' },
    );
    expect(parameters).toContainEqual(
      expect.objectContaining({ id: 'depannage.exclusiveMinimum', source: FORMER.source }),
    );
    expect(whole.outcome).toBe('met');
  });

  it('a way to read the year that begins before the first text awaits it, though it looks at the same activities', () => {
    const activities = activitiesOf([1, { ...HELP, date: '2022-10-01' }]);
    const [open] = verdictsOn(
      'depannage.exclusive',
      assess([], { activities, holdings: [exclusive('2022-09-01')] }, { asOf: '2022-12-31' }),
    );
    const text = (on: string) => ({ kind: 'text', parameter: 'depannage.exclusiveMinimum', on });
    const years = [
      { kind: 'reading', id: 'prem.derogationYear' },
      { kind: 'reading', id: 'prem.derogationFirstYear' },
    ];
    expect(open).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[...years, text('2022-03-01'), text('2022-01-01')]],
    });
  });

  it('thresholds the caller supplies are the caller’s', () => {
    const thresholds = [
      { from: '2024-03-01', to: '2024-03-31', full: '700', half: '350', source: 'Relevé de la clinique' },
    ];
    expect(
      verdict(
        [
          [19, HELP],
          [1, { ...ELSEWHERE, date: '2024-05-01' }],
        ],
        { thresholds },
      ).reason,
    ).toMatchObject(same('9.5', '1', '10.5'));
  });

  it('another derogation, an authorisation or a notice has no 95 % of dépannage', () => {
    const ivn = { kind: 'derogation', purpose: 'instanceVocationNationale', from: '2024-03-01' } as const;
    const resident = { kind: 'authorisation', from: '2024-03-01' } as const;
    for (const holding of [ivn, resident]) {
      const answer = assess([[1, HELP]], { holdings: [holding] });
      expect(verdictsOn('depannage.exclusive', answer)).toEqual([]);
      expect(verdictsOn('prem.notice', answer)).toMatchObject([{ outcome: 'met' }]);
    }
  });

  it('« votre rémunération sera réduite »: practice under nothing is said, before the derogation or without one', () => {
    const before = assess([[1, { ...HELP, date: '2024-04-01' }]], { holdings: [exclusive('2024-06-01')] });
    for (const answer of [before, assess([[1, HELP]], { holdings: [] })]) {
      expect(verdictsOn('prem.notice', answer)).toMatchObject([{ outcome: 'notMet' }]);
      expect(answer.verdict.outcome).toBe('notMet');
    }
    const within = assess([[1, { ...HELP, date: '2024-07-01' }]], { holdings: [exclusive('2024-06-01')] });
    expect(verdictsOn('prem.notice', within)).toEqual([]);
  });

  it('each of two derogations of one year has its own', () => {
    const holdings = [exclusive('2024-03-01', '2024-05-31'), exclusive('2024-07-01')];
    const found = verdictsOn(
      'depannage.exclusive',
      assess(
        [
          [1, HELP],
          [1, { ...ELSEWHERE, date: '2024-07-01' }],
        ],
        { holdings },
      ),
    );
    expect(found.map(({ outcome, reason }) => [outcome, 'derogationFrom' in reason && reason.derogationFrom])).toEqual([
      ['met', '2024-03-01'],
      ['notMet', '2024-07-01'],
    ]);
  });
});
