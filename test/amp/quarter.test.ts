import { describe, expect, it } from 'vitest';
import type { AmpInput } from '../../src/amp/facts.js';
import {
  assess,
  awaitedBy,
  explored,
  fact,
  hour,
  input,
  LIST,
  NOTICE,
  OWED,
  QUARTERS,
  quarters,
  reading,
  spread,
  told,
  verdictsOn,
  yearOf,
  years,
} from './given.js';

const MAY = '2025-05-31';
const [MARCH] = QUARTERS;
const first = (given: AmpInput, asOf = MAY) => verdictsOn('quarter', assess(given, { asOf }))[0]!;
const figures = (given: AmpInput, asOf = MAY) => first(given, asOf).reason as unknown as Record<string, unknown>;
const shortly = (given: AmpInput, asOf = MAY) => told(assess(given, { asOf }))[0];
const awaited = (given: AmpInput, asOf = MAY) => awaitedBy(first(given, asOf));

describe('« au moins 132 h par trimestre », in exact minutes', () => {
  it('131 h 59 min is not it, 132 h is', () => {
    expect(shortly(input(spread(MARCH, 7919)))).toBe('notMet below 7919');
    expect(shortly(input(spread(MARCH, 7920)))).toBe('met reached 7920');
    expect(figures(input(spread(MARCH, 7919)))).toMatchObject({
      from: '2025-03-01',
      to: MAY,
      running: false,
      owed: { least: 7920, most: 7920 },
      done: { least: 7919, most: 7919 },
      carried: 0,
      left: 1,
    });
    expect(figures(input(spread(MARCH, 8000)))).toMatchObject({ left: 0, done: { least: 8000, most: 8000 } });
  });

  it('hours of the first day and of the last are of the quarter, those about it are not', () => {
    const ends = [hour('2025-02-28', 1000), hour(MARCH, 100), hour(MAY, 10), hour('2025-06-01', 1)];
    expect(told(assess(input(ends), { asOf: '2025-06-01' }))).toEqual([
      'notMet below 110',
      'undetermined running 1-null',
    ]);
  });

  it('what counted is told by activity, the most first, then by name', () => {
    const given = [
      hour(MARCH, 60),
      hour(MARCH, 90, { activity: 'chsld' }),
      hour(MARCH, 30),
      hour(MARCH, 0, { activity: 'chsld' }),
    ];
    expect(figures(input(given))['by']).toEqual([
      { activity: 'chsld', minutes: 90 },
      { activity: 'urgence', minutes: 90 },
    ]);
    expect(figures(input([hour(MARCH, 1, { activity: 'chsld' }), hour(MARCH, 2)]))['by']).toEqual([
      { activity: 'urgence', minutes: 2 },
      { activity: 'chsld', minutes: 1 },
    ]);
    expect(figures(input([hour(MARCH, 0)]))['by']).toEqual([]);
  });
});

describe('a quarter that still runs', () => {
  it('is open until its last day, done once the hours are', () => {
    expect(shortly(input(spread(MARCH, 7919)), '2025-05-30')).toBe('undetermined running 7919-null');
    expect(awaited(input(spread(MARCH, 7919)), '2025-05-30')).toEqual([[fact('hours')]]);
    expect(figures(input(spread(MARCH, 7919)), '2025-05-30')).toMatchObject({ running: true, left: 1 });
    expect(shortly(input(spread(MARCH, 7920)), '2025-05-30')).toBe('met reached 7920-null');
  });

  it('awaits what is not known besides, and is then not only running', () => {
    const given = input([hour(MARCH, 60, { activity: null })]);
    expect(shortly(given, '2025-05-30')).toBe('undetermined open 0-null');
    expect(awaited(given, '2025-05-30')).toEqual([[fact('hours[0].activity'), fact('hours')]]);
    const nothing = input([hour(MARCH, 0, { activity: null })]);
    expect([shortly(nothing, '2025-05-30'), awaited(nothing, '2025-05-30')]).toEqual([
      'undetermined running 0-null',
      [[fact('hours')]],
    ]);
  });
});

describe('unknown is not zero', () => {
  it('what lacks something may count: open where it would be enough, below where it would not', () => {
    const lacking = (minutes: number | null, more: object) => input([...spread(MARCH, 7900), hour(MAY, minutes, more)]);
    const at = 11;
    for (const field of ['activity', 'region', 'depannage']) {
      expect(shortly(lacking(20, { [field]: null }))).toBe('undetermined open 7900-7920');
      expect(awaited(lacking(20, { [field]: null }))).toEqual([[fact(`hours[${at}].${field}`)]]);
      expect(shortly(lacking(19, { [field]: null }))).toBe('notMet below 7900-7919');
    }
    expect(awaited(lacking(null, {}))).toEqual([[fact(`hours[${at}].minutes`)]]);
    expect(shortly(lacking(null, {}))).toBe('undetermined open 7900-9340');
    expect(awaited(lacking(null, { activity: null, region: null, depannage: null }))).toEqual([
      ['activity', 'region', 'depannage', 'minutes'].map((field) => fact(`hours[${at}].${field}`)),
    ]);
  });

  it('what is too small beside what is large enough is not awaited', () => {
    const given = input([...spread(MARCH, 7860), hour(MAY, 100, { region: null }), hour(MAY, 30, { region: null })]);
    expect(awaited(given)).toEqual([[fact('hours[11].region')]]);
    const both = input([...spread(MARCH, 7860), hour(MAY, 30, { region: null }), hour(MAY, 30, { region: null })]);
    expect(awaited(both)).toEqual([[fact('hours[11].region'), fact('hours[12].region')]]);
  });

  it('hours before those given leave it open, where they could be enough', () => {
    const given = { ...input(spread('2025-04-01', 100)), hoursFrom: '2025-03-02' };
    expect([shortly(given), awaited(given)]).toEqual(['undetermined open 100-null', [[fact('hoursFrom')]]]);
    expect(shortly({ ...given, hoursFrom: MARCH })).toBe('notMet below 100');
    expect(shortly({ ...input(spread('2025-04-01', OWED)), hoursFrom: '2025-04-01' })).toBe('met reached 7920-null');
    expect(awaited(given, '2025-05-30')).toEqual([[fact('hours'), fact('hoursFrom')]]);
    expect(shortly(given, '2025-05-30')).toBe('undetermined open 100-null');
    expect(told(assess({ ...input(quarters(0, 0)), hoursFrom: '2025-06-01' }))).toEqual([
      'undetermined open 0-null',
      'notMet below 0',
      'notMet below 0',
      'notMet below 0',
    ]);
  });

  it('a list not given is awaited; one of another region is not it', () => {
    const given = (more: Partial<AmpInput>) => input(spread(MARCH, OWED), more);
    expect(awaited(given({ lists: [] }))).toEqual([[fact('lists')]]);
    expect(awaited(given({ lists: [{ ...LIST, region: '06' }], physician: { holdings: [NOTICE] } }))).toEqual([
      [fact('lists')],
    ]);
    expect(awaited(given({ lists: [{ ...LIST, to: '2025-03-01' }] }))).toEqual([[fact('lists')]]);
    expect(
      shortly(given({ lists: [LIST, { ...LIST, region: '06', activities: [] }], physician: { holdings: [NOTICE] } })),
    ).toBe('met reached 7920');
    expect(
      awaited(
        given({
          lists: [{ ...LIST, from: '2025-03-02' }],
          hours: [...spread(MARCH, 10), ...spread('2025-03-02', 7915)],
        }),
      ),
    ).toEqual([[fact('lists')]]);
    expect(awaited(input([...spread(MARCH, OWED - 60), hour(MAY, 60, { activity: null })], { lists: [] }))).toEqual([
      [fact('lists'), fact('hours[11].activity')],
    ]);
  });

  it('the notice is awaited where none is known to be held: no list is known to be its own', () => {
    const given = (holdings: readonly object[]) =>
      input(spread(MARCH, OWED), { physician: { holdings: holdings as never } });
    expect(awaited(given([]))).toEqual([[fact('physician.holdings'), fact('lists')]]);
    expect(shortly(given([{ ...NOTICE, from: '2025-03-02' }]))).toBe('undetermined open 7200-7920');
    expect(shortly(given([NOTICE]))).toBe('met reached 7920');
    expect(shortly(given([{ ...NOTICE, region: '06' }]))).toBe('undetermined open 0-7920');
  });

  it('years not known: nothing is awaited where the hours are done, and the years where they are not', () => {
    const unknown = (minutes: number) => input(spread(MARCH, minutes), { recognisedYears: [years(null)] });
    expect(shortly(unknown(7920))).toBe('met reached 7920');
    expect([shortly(unknown(7919)), awaited(unknown(7919))]).toEqual([
      'undetermined open 7919',
      [[fact('recognisedYears[0].years')]],
    ]);
    expect(figures(unknown(7919))).toMatchObject({ owed: { least: 0, most: 7920 }, left: 1 });
    const neither = input([...spread(MARCH, 7919), hour(MAY, null)], { recognisedYears: [] });
    expect(awaited(neither)).toEqual([[fact('hours[11].minutes'), fact('recognisedYears')]]);
  });
});

describe('12 hours or 6, in 2015', () => {
  it('awaits the years with what would be enough for either', () => {
    const given = input([...spread('2014-12-01', 3900), hour('2015-02-01', 60, { region: null })], {
      recognisedYears: [years(null)],
      calendar: { starts: ['12-01', '03-01', '06-01', '09-01'], source: 'DTMF' },
    });
    expect(awaited(given, '2015-02-28')).toEqual([[fact('hours[6].region'), fact('recognisedYears[0].years')]]);
  });
});

describe('« Tout médecin omnipraticien doit s’engager »: practice goes on without an engagement', () => {
  const starts = { calendar: { starts: ['03-01', '06-01', '09-01', '12-01'], source: 'DTMF' } };
  it.each([
    ['before it takes effect', { effectiveOn: '2025-06-01' }],
    ['after it ended', { effectiveOn: '2021-06-01', endedOn: '2025-02-28' }],
  ])('%s, a quarter without hours is not respected by itself: it hangs on a reading', (_, engagement) => {
    const signOn = { practiceFrom: '2019-01-07', requestedOn: '2019-02-11', completedOn: '2019-04-15' };
    const given = { ...input([]), ...starts, signOn, engagement };
    expect(awaitedBy(yearOf(explored(given, MAY)))).toEqual([[reading('partQuarter')]]);
    expect(told(assess(given, { asOf: MAY, readings: { 'amp.partQuarter': 'owed' } }))[0]).toBe('notMet below 0');
  });
});

describe('« 132 heures par trimestre »: a quarter that is over does not run', () => {
  it('without hours it is open, and nothing is left to do in it', () => {
    const claims = [{ id: 'priseEnCharge', from: '2025-06-01', to: '2025-08-31', count: 1 }];
    const its = told(assess(input(undefined, { equivalences: claims }), { asOf: '2025-07-01' }));
    expect(its.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      'undetermined open',
      'undetermined running',
    ]);
  });
});

describe('« Le DRMG doit exempter un médecin qui bénéficie d’un congé de maternité »: under a derogation too', () => {
  const physician = { holdings: [{ kind: 'derogation', purpose: 'depannageExclusif', from: '2024-01-01' } as const] };
  const exempted = (from: string) => ({
    exemptions: [{ kind: 'maternity', day: '2025-04-10', from, arranged: true } as const],
  });
  it('whatever the joint committee says is owed, what is lacking is exempted', () => {
    expect(shortly(input([], { physician }))).toBe('undetermined exclusive 0');
    expect(shortly(input([], { physician, ...exempted('2025-04-10') }))).toBe('notApplicable exempt 0');
  });
  it('by the share of its days, only where every day is', () => {
    const asked = (from: string) =>
      told(
        assess(input([], { physician, ...exempted(from) }), {
          asOf: MAY,
          readings: { 'amp.exemptQuarter': 'proRata' },
        }),
      )[0];
    expect([asked('2025-03-01'), asked('2025-03-02')]).toEqual(['notApplicable exempt 0', 'undetermined exclusive 0']);
  });
});

describe('before the first text', () => {
  it('what is owed is not told, which is not nothing', () => {
    expect(figures(input([]), '2013-05-31')).toMatchObject({ owed: { least: 0, most: null } });
  });
});

describe('no hour is owed', () => {
  it('from 15 years on, whatever was done', () => {
    expect(shortly(input([], { recognisedYears: [years(15)] }))).toBe('notApplicable noHours 0');
    expect(shortly(input(spread(MARCH, 60), { recognisedYears: [years(15)] }), '2025-04-01')).toBe(
      'notApplicable noHours 60-null',
    );
  });

  it('for a quarter without practice; for one practised in part, as is read', () => {
    const begun = (practiceStart: string) => input([], { physician: { holdings: [NOTICE], practiceStart } });
    expect([shortly(begun('2025-06-01')), shortly(begun('2025-03-02')), shortly(begun(MARCH))]).toEqual([
      'notApplicable notPractising 0',
      'notApplicable notPractising 0',
      'notMet below 0',
    ]);
    const owed = assess(begun('2025-03-02'), { asOf: MAY, readings: { 'amp.partQuarter': 'owed' } });
    expect(told(owed)[0]).toBe('notMet below 0');
    const open = yearOf(
      explored(
        { ...begun('2025-03-02'), calendar: { starts: ['03-01', '06-01', '09-01', '12-01'], source: 'DTMF' } },
        MAY,
      ),
    );
    expect(awaitedBy(open)).toEqual([[reading('partQuarter')]]);
  });
});

describe('under a derogation: « responsable de votre dossier d’AMP » is nobody', () => {
  const held = {
    physician: { holdings: [{ kind: 'derogation', purpose: 'depannageExclusif', from: '2020-01-01' } as const] },
  };
  const decision = { kind: 'decision', authority: 'comité paritaire' };

  it('it is undetermined, for the joint committee, never exempt, whatever was done', () => {
    for (const hours of [[], spread(MARCH, 9000)]) {
      expect(first(input(hours, held))).toMatchObject({
        outcome: 'undetermined',
        reason: { code: 'amp.quarter.exclusive' },
        awaiting: [[decision]],
      });
    }
  });

  it('on one day of the quarter too; not where no hour is owed anyhow', () => {
    const last = {
      physician: {
        holdings: [{ ...NOTICE, to: '2025-05-30' }, { kind: 'derogation', purpose: 'other', from: MAY } as const],
      },
    };
    expect(shortly(input(spread(MARCH, 9000), last))).toBe('undetermined exclusive 9000');
    expect(shortly(input([], { ...held, recognisedYears: [years(15)] }))).toBe('notApplicable noHours 0');
    expect(awaited(input([], { ...held, recognisedYears: [] }))).toEqual([[fact('recognisedYears'), decision]]);
  });
});

describe('before the first text', () => {
  it('is undetermined, whatever was done', () => {
    const asOf = '2014-05-31';
    expect(shortly(input([]), asOf)).toBe('undetermined noTextInForce 0');
    expect(awaited(input([]), asOf)).toEqual([[{ kind: 'text', parameter: 'amp.tiers', on: '2014-03-01' }]]);
  });
});

describe('a first day of practice said not to be known', () => {
  const signOn = { practiceFrom: null, requestedOn: null, completedOn: null };
  const ofHours = (given: AmpInput) => verdictsOn('quarter', assess({ ...given, signOn }, { asOf: '2025-08-31' }));
  const START = fact('signOn.practiceFrom');

  it('leaves open a quarter that practice may not have begun in', () => {
    expect(ofHours(input([])).map((one) => [one.outcome, awaitedBy(one)])).toEqual([
      ['undetermined', [[START]]],
      ['undetermined', [[START]]],
    ]);
    const open = verdictsOn('quarter', explored({ ...input([]), signOn }, MAY))[0]!;
    expect(awaitedBy(open)).toEqual([[START, reading('partQuarter')]]);
  });

  it('and no quarter after the first hours done: practice had begun', () => {
    expect(ofHours(input([hour('2025-03-04', 60)])).map(({ outcome }) => outcome)).toEqual(['undetermined', 'notMet']);
    expect(ofHours(input([hour('2025-02-28', 60)])).map(({ outcome }) => outcome)).toEqual(['notMet', 'notMet']);
    expect(ofHours(input([hour('2025-03-01', 60)]))[0]?.outcome).toBe('undetermined');
  });

  it('nor where something else tells it, nor where the hours are done', () => {
    expect(ofHours(input([], { engagement: { effectiveOn: '2020-01-01' } })).map(({ outcome }) => outcome)).toEqual([
      'notMet',
      'notMet',
    ]);
    expect(ofHours(input([], { engagement: { effectiveOn: '2025-03-02' } }))[0]?.outcome).not.toBe('notMet');
    const physician = { holdings: [NOTICE], practiceStart: '2015-07-01' };
    expect(ofHours(input([], { physician })).map(({ outcome }) => outcome)).toEqual(['notMet', 'notMet']);
    expect(ofHours(input(spread(MARCH, OWED)))[0]?.outcome).toBe('met');
  });

  it('with years that are not known either, both are awaited', () => {
    const [one] = ofHours(input([], { recognisedYears: [years(null)] }));
    expect(awaitedBy(one!)).toEqual([[fact('recognisedYears[0].years'), START]]);
  });
});
