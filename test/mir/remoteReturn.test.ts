import { describe, expect, it } from 'vitest';
import { mirReadings } from '../../src/mir/readings.js';
import { AS_OF, assess, fact, found, lawOn, practice, READING, reading } from './remote.given.js';

const ELAPSED = lawOn(AS_OF, { [READING]: 'elapsed' });
const PRACTISED = lawOn(AS_OF, { [READING]: 'practised' });
const THREE_YEARS = practice('2020-03-01', '2023-02-28');

describe('« a exercé de façon continue au moins trois ans »', () => {
  it.each([
    ['three years exactly', '2020-03-01', '2023-02-28', 'met'],
    ['one day less', '2020-03-01', '2023-02-27', 'notMet'],
    ['one day more', '2020-03-01', '2023-03-01', 'met'],
    ['from 29 February, to the 28th', '2020-02-29', '2023-02-28', 'met'],
    ['from 29 February, to the 27th', '2020-02-29', '2023-02-27', 'notMet'],
    ['from the 15th to the 14th', '2021-06-15', '2024-06-14', 'met'],
    ['from the 15th to the 13th', '2021-06-15', '2024-06-13', 'notMet'],
  ])('%s: %s to %s, %s', (_, from, to, outcome) => {
    expect(found([practice(from, to)]).outcome).toBe(outcome);
  });

  it('tells the run, and the day on which three years were reached', () => {
    expect(found([practice('2020-03-01', '2024-12-31')])).toMatchObject({
      outcome: 'met',
      reason: {
        code: 'mir.remoteReturn.practice.holds',
        years: 3,
        months: 24,
        run: { first: '2020-03-01', last: '2024-12-31', interrupted: 0, reachedOn: '2023-02-28' },
      },
    });
  });

  it('tells the longest run when none is enough, and how far it would have to go', () => {
    expect(found([practice('2010-01-01', '2010-12-31'), practice('2020-03-01', '2023-02-27')])).toMatchObject({
      outcome: 'notMet',
      reason: {
        code: 'mir.remoteReturn.practice.fails',
        run: { first: '2020-03-01', last: '2023-02-27', interrupted: 0, toCome: null },
      },
    });
    expect(found([]).reason).toMatchObject({ code: 'mir.remoteReturn.practice.fails', run: null });
  });

  it('what goes on runs to the day asked about, and what is after is not looked at', () => {
    const going = [practice('2020-03-01')];
    expect(found(going, lawOn('2023-02-27')).outcome).toBe('notMet');
    expect(found(going, lawOn('2023-02-28')).outcome).toBe('met');
    expect(found([THREE_YEARS], lawOn('2023-02-27')).reason).toMatchObject({ run: { last: '2023-02-27' } });
    const later = practice('2023-02-28', '2030-01-01', { principal: null, depannage: null });
    expect(found([practice('2020-03-01', '2023-02-27'), later], lawOn('2023-02-27')).outcome).toBe('notMet');
    expect(found([later], lawOn('2023-02-27')).reason).toMatchObject({ run: null });
    // The first day counts.
    expect(found([practice('2026-11-01')], lawOn('2026-11-01')).reason).toMatchObject({
      run: { first: '2026-11-01', last: '2026-11-01', toCome: { resumedOn: null, reachedOn: '2029-10-31' } },
    });
  });

  it('any run is enough, however long ago', () => {
    expect(found([practice('1990-01-01', '1992-12-31'), practice('2024-01-01')])).toMatchObject({
      outcome: 'met',
      reason: { run: { first: '1990-01-01', last: '1992-12-31' } },
    });
  });

  it('of runs that are as long, tells the last', () => {
    expect(found([practice('1990-01-01', '1992-12-31'), practice('2001-01-01', '2003-12-31')]).reason).toMatchObject({
      run: { first: '2001-01-01' },
    });
  });

  it('tells the run that is furthest past what it has to reach', () => {
    expect(found([practice('1990-01-01', '1995-12-31'), practice('2001-01-01', '2003-12-31')]).reason).toMatchObject({
      run: { first: '1990-01-01' },
    });
  });
});

describe('« sans interruption de plus de 24 mois »', () => {
  const around = (lastBefore: string, firstAfter: string) => [
    practice('2017-01-01', lastBefore),
    practice(firstAfter, '2021-12-31'),
  ];
  it.each([
    ['24 months exactly', '2018-12-31', '2021-01-01', 'met'],
    ['24 months and a day', '2018-12-31', '2021-01-02', 'notMet'],
    ['24 months exactly, from the 15th', '2018-01-14', '2020-01-15', 'met'],
    ['24 months and a day, from the 15th', '2018-01-14', '2020-01-16', 'notMet'],
    ['24 months exactly, from 29 February', '2018-02-28', '2020-03-01', 'met'],
    ['24 months and a day, from 1 March', '2018-02-28', '2020-03-02', 'notMet'],
  ])('%s: %s, then %s, %s', (_, lastBefore, firstAfter, outcome) => {
    expect(found(around(lastBefore, firstAfter), ELAPSED).outcome).toBe(outcome);
  });

  it('from 29 February, 24 months end with February', () => {
    const periods = (firstAfter: string) => [practice('2019-01-01', '2020-02-28'), practice(firstAfter, '2024-06-30')];
    expect(found(periods('2022-03-01'), ELAPSED).reason).toMatchObject({ run: { first: '2019-01-01' } });
    expect(found(periods('2022-03-02'), ELAPSED).reason).toMatchObject({ run: { first: '2022-03-02' } });
  });

  it('counts the days of the interruptions of the run', () => {
    const periods = [
      practice('2020-01-01', '2020-12-31'),
      practice('2021-01-11', '2021-12-31'),
      practice('2022-01-06'),
    ];
    expect(found(periods, ELAPSED).reason).toMatchObject({ run: { first: '2020-01-01', interrupted: 15 } });
  });

  it('one that is too long begins again', () => {
    expect(found(around('2018-12-31', '2021-01-02')).reason).toMatchObject({ run: { first: '2017-01-01' } });
    expect(found([practice('2017-01-01', '2019-12-30'), practice('2022-01-01', '2024-12-31')]).outcome).toBe('met');
  });
});

describe('a day to come, of a run that may still go on', () => {
  const toCome = (periods: Parameters<typeof found>[0], on: string, pinned: 'elapsed' | 'practised' = 'elapsed') => {
    const { reason } = found(periods, lawOn(on, { [READING]: pinned }));
    return (reason as unknown as { run: { toCome: object | null } }).run.toCome;
  };
  const HALF = [practice('2021-07-01', '2023-12-31')];

  it('not of one that is broken, even where another goes on', () => {
    const broken = [practice('2019-01-01', '2020-12-31'), practice('2023-01-02', '2024-06-30')];
    expect(found(broken, lawOn('2025-12-31')).reason).toMatchObject({ run: { first: '2019-01-01', toCome: null } });
    expect(toCome([practice('2019-01-01', '2020-12-31'), practice('2025-01-01')], '2025-12-31')).toBeNull();
  });

  it('it goes on: the day that three years are reached', () => {
    expect(toCome([practice('2023-07-01')], '2025-12-31')).toEqual({ resumedOn: null, reachedOn: '2026-06-30' });
    expect(toCome([practice('2023-07-01', '2025-12-31')], '2025-12-31')).toMatchObject({ reachedOn: '2026-06-30' });
    expect(toCome([practice('2023-07-01', '2030-12-31')], '2025-12-31')).toMatchObject({ resumedOn: null });
    const interrupted = [practice('2023-07-01', '2023-12-31'), practice('2024-01-11')];
    expect(toCome(interrupted, '2025-12-31', 'practised')).toEqual({ resumedOn: null, reachedOn: '2026-07-10' });
  });

  it.each([
    ['2024-01-01', '2024-01-02', '2024-06-30'],
    ['2024-06-29', '2024-06-30', '2024-06-30'],
    ['2024-06-30', '2024-07-01', '2024-07-01'],
    ['2025-12-31', '2026-01-01', '2026-01-01'],
  ])(
    'interrupted for no more than 24 months on %s: it may resume on the day after, never in the past',
    (on, resumedOn, reachedOn) => {
      expect(toCome(HALF, on)).toEqual({ resumedOn, reachedOn });
    },
  );

  it('practised: the days to the day asked about are added', () => {
    expect(toCome(HALF, '2024-01-31', 'practised')).toEqual({ resumedOn: '2024-02-01', reachedOn: '2024-07-31' });
  });

  it('a day more, and there is none', () => {
    expect(toCome(HALF, '2026-01-01')).toBeNull();
    expect(toCome(HALF, '2026-01-01', 'practised')).toBeNull();
  });
});

describe('whether the interruptions are within the three years', () => {
  // Two years and a half, with six months between: three years elapse, two and a half are practised.
  const interrupted = [practice('2020-01-01', '2020-12-31'), practice('2021-07-01', '2022-12-31')];

  it('is a reading: awaited when the answers differ', () => {
    const { verdict, readings } = assess(interrupted);
    expect(verdict).toMatchObject({ outcome: 'undetermined', awaiting: [[reading]] });
    expect(verdict.because[0]).toMatchObject({ awaiting: [[reading]], reason: { years: 3, months: 24 } });
    expect(readings).toEqual([
      {
        id: READING,
        used: 'elapsed',
        pinned: false,
        outcomes: { elapsed: 'met', practised: 'notMet' },
        decisive: true,
      },
    ]);
  });

  it('elapsed: from the first day to the last', () => {
    expect(found(interrupted, ELAPSED)).toMatchObject({
      outcome: 'met',
      reason: { run: { interrupted: 181, reachedOn: '2022-12-31' } },
    });
  });

  it('practised: the days of the interruptions are added', () => {
    expect(found(interrupted, PRACTISED)).toMatchObject({
      outcome: 'notMet',
      reason: { run: { first: '2020-01-01', last: '2022-12-31', interrupted: 181, toCome: null } },
    });
    const longer = (to: string) => [interrupted[0]!, practice('2021-07-01', to)];
    expect(found(longer('2023-06-29'), PRACTISED).outcome).toBe('notMet');
    expect(found(longer('2023-06-30'), PRACTISED).outcome).toBe('met');
  });

  it('is kept as elapsed', () => {
    expect(mirReadings.find(({ id }) => id === READING)).toMatchObject({
      options: ['elapsed', 'practised'],
      kept: 'elapsed',
    });
    expect(found(interrupted, lawOn(AS_OF, 'kept')).outcome).toBe('met');
  });

  it('has no room without a day of interruption, nor where both answer alike', () => {
    expect(assess([THREE_YEARS]).readings).toEqual([]);
    expect(assess([practice('2020-03-01', '2021-02-28'), practice('2021-03-01', '2023-02-28')]).readings).toEqual([]);
    expect(assess([practice('2010-01-01', '2012-12-31'), practice('2013-02-01')]).readings).toEqual([]);
  });
});

describe('« la pratique faite dans le cadre du mécanisme de dépannage n’est pas considérée »', () => {
  it('dépannage in between is an interruption', () => {
    const between = (depannage: boolean) => [
      practice('2019-01-01', '2020-06-30'),
      practice('2020-07-01', '2020-12-31', { depannage }),
      practice('2021-01-01', '2021-12-31'),
    ];
    expect(found(between(false)).outcome).toBe('met');
    expect(found(between(true), ELAPSED)).toMatchObject({ outcome: 'met', reason: { run: { interrupted: 184 } } });
    expect(found(between(true), PRACTISED).outcome).toBe('notMet');
  });

  it('dépannage for more than 24 months begins again', () => {
    const periods = [
      practice('2016-01-01', '2017-12-31'),
      practice('2018-01-01', '2020-01-01', { depannage: true }),
      practice('2020-01-02', '2021-12-31'),
    ];
    expect(found(periods).outcome).toBe('notMet');
  });

  it('nor practice that is not the principal one', () => {
    expect(found([practice('2020-03-01', '2023-02-28', { principal: false })])).toMatchObject({
      outcome: 'notMet',
      reason: { run: null },
    });
    expect(found([practice('2020-03-01', '2023-02-28', { depannage: true })])).toMatchObject({ reason: { run: null } });
  });
});

describe('« détenir un avis de conformité au PREM d’une de ces régions », « un engagement de pratique principale »', () => {
  it('each condition is a finding of its own, in order', () => {
    const { verdict, parameters } = assess([THREE_YEARS]);
    expect(verdict).toMatchObject({
      rule: 'mir.remoteReturn',
      outcome: 'met',
      reason: { code: 'mir.remoteReturn.cannotBeRefused', choices: 3 },
    });
    expect(verdict.because.map(({ rule, reason }) => [rule, reason.code])).toEqual([
      ['mir.remoteReturn.practice', 'mir.remoteReturn.practice.holds'],
      ['mir.remoteReturn.notice', 'mir.remoteReturn.notice.holds'],
      ['mir.remoteReturn.undertaking', 'mir.remoteReturn.undertaking.holds'],
    ]);
    expect(parameters.map(({ id, value, unit, fromInferred }) => [id, value, unit, fromInferred])).toEqual([
      ['mir.remoteYears', '3', 'year', true],
      ['mir.remoteGap', '24', 'month', true],
      ['mir.remoteChoices', '3', 'subTerritory', true],
    ]);
  });

  it.each([
    ['notice', 'holdsNotice', '2023-12-31'],
    ['undertaking', 'undertakesPractice', null],
  ] as const)('%s: held, not held, not known', (name, field, lastAttested) => {
    const rule = `mir.remoteReturn.${name}`;
    const one = (value: boolean | null) => assess([THREE_YEARS], lawOn(AS_OF), { [field]: value });
    const its = (value: boolean | null) => one(value).verdict.because.find((part) => part.rule === rule);
    expect(its(true)).toMatchObject({ outcome: 'met', reason: { code: `${rule}.holds`, lastAttested } });
    expect(its(false)).toMatchObject({ outcome: 'notMet', reason: { code: `${rule}.fails`, lastAttested } });
    expect(its(null)).toMatchObject({ outcome: 'undetermined', awaiting: [[fact(field)]] });
    expect(its(null)?.reason).toEqual({ code: `${rule}.open`, lastAttested });
    expect(one(false).verdict.reason).toEqual({ code: 'mir.remoteReturn.notFulfilled', rules: [rule] });
    expect(one(false).parameters.map(({ id }) => id)).toEqual(['mir.remoteYears', 'mir.remoteGap']);
    expect(one(null).verdict).toMatchObject({
      reason: { code: 'mir.remoteReturn.open', rules: [rule] },
      awaiting: [[fact(field)]],
    });
  });

  it('the notice is of medium confidence: a page of 2023 alone asks for it', () => {
    const [, notice, undertaking] = assess([THREE_YEARS]).verdict.because;
    expect(notice?.sources).toMatchObject([
      { confidence: 'medium', quote: 'détenir un avis de conformité au PREM d’une de ces régions' },
    ]);
    expect(undertaking?.sources.map(({ confidence }) => confidence)).toEqual(['high', 'high']);
  });
});

describe('the texts through time', () => {
  const codes = (on: string, knownAt?: string) => {
    const { verdict } = assess([practice('2010-01-01', '2015-01-01')], lawOn(on, undefined, knownAt));
    return [verdict, ...verdict.because].map(({ reason }) => reason.code.split('.').at(-1));
  };
  it.each([
    ['2022-12-31', undefined, ['open', 'noTextInForce', 'noTextInForce', 'noTextInForce']],
    ['2023-01-01', undefined, ['cannotBeRefused', 'holds', 'holds', 'holds']],
    ['2026-11-01', '2023-12-30', ['open', 'noTextInForce', 'noTextInForce', 'noTextInForce']],
    ['2026-11-01', '2023-12-31', ['open', 'noTextInForce', 'holds', 'holds']],
    ['2026-11-01', '2025-12-31', ['open', 'noTextInForce', 'holds', 'holds']],
    ['2026-11-01', '2026-01-01', ['cannotBeRefused', 'holds', 'holds', 'holds']],
  ])('on %s, known on %s', (on, knownAt, expected) => expect(codes(on, knownAt)).toEqual(expected));

  it('says which text is missing', () => {
    const text = (parameter: string) => ({ kind: 'text', parameter, on: AS_OF });
    expect(found([THREE_YEARS], lawOn(AS_OF, undefined, '2023-12-31'))).toMatchObject({
      awaiting: [[text('mir.remoteGap')]],
      reason: { on: AS_OF },
      sources: [],
    });
    expect(assess([THREE_YEARS], lawOn(AS_OF, undefined, '2023-12-30')).verdict).toMatchObject({
      awaiting: [
        ['mir.remoteYears', 'mir.remoteGap', 'mir.remoteNotice', 'mir.remoteUndertaking'].map((id) => text(id)),
      ],
    });
  });

  it('cites nothing that came after the day it is asked as known on', () => {
    const quotes = (knownAt?: string) => {
      const { verdict } = assess([THREE_YEARS], lawOn(AS_OF, undefined, knownAt));
      return [verdict, ...verdict.because].map(({ sources }) => sources.length);
    };
    expect(quotes()).toEqual([4, 6, 1, 2]);
    expect(quotes('2026-01-01')).toEqual([4, 6, 1, 2]);
    expect(quotes('2025-12-31')).toEqual([0, 0, 1, 1]);
  });
});
