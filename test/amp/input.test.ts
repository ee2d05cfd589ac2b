import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPECTED } from '../../src/amp/expected.js';
import type { AmpInput } from '../../src/amp/facts.js';
import { tallyHours } from '../../src/amp/hourTally.js';
import { ampInputSchema, assessAmp, assessAmpTally, tallyAmp } from '../../src/amp/index.js';
import { problemsOfForm } from '../../src/amp/input.js';
import { localDate } from '../../src/law/localDate.js';
import { runs } from '../arbitraries/runs.js';
import { AS_OF, hour, input, LIST, NOTICE, problemsOf, TEN } from './given.js';
import { illness, maternity, resident } from './relief.given.js';

const OPTIONS = { asOf: AS_OF };
const problems = (given: unknown, options: unknown = OPTIONS) =>
  problemsOf(() => assessAmp(given as AmpInput, options as never));
const wrong = (given: unknown) =>
  problems(given).map(({ path, expected }) => [
    path,
    Object.entries(EXPECTED).find(([, one]) => one.fr === expected.fr)?.[0],
  ]);
const engaged = (modification: object) => ({ engagement: { effectiveOn: '2024-03-01', modification } });
const GOOD = hour('2025-03-01', 60);
const starts = (...days: readonly unknown[]) =>
  wrong(input([], { calendar: { starts: days, source: 'DTMF' } as never }));

describe('an input of the form asked for', () => {
  it('is accepted at its bounds, with all that may be unknown', () => {
    expect(problems({ hours: [] })).toEqual([]);
    expect(
      problems(
        input([{ date: '0001-01-01', activity: null, minutes: null, region: null, depannage: null, reference: '' }]),
      ),
    ).toEqual([]);
    expect(
      problems(input([hour('9999-12-31', 1440, { region: '18', depannage: true }), hour('2025-03-01', 0)])),
    ).toEqual([]);
    expect(
      problems(
        input([], {
          recognisedYears: [{ ...TEN, years: 80, to: TEN.from }],
          lists: [{ ...LIST, activities: [] }],
          hoursFrom: '2025-03-01',
        }),
      ),
    ).toEqual([]);
    expect(ampInputSchema.safeParse({ hours: [GOOD] }).success).toBe(true);
    expect(ampInputSchema.safeParse({ hours: [{}] }).success).toBe(false);
  });

  it.each([['03-01'], ['12-01'], ['09-01'], ['06-01']])('quarters in the order of the year, from %s', (from) => {
    const all = ['03-01', '06-01', '09-01', '12-01'];
    const at = all.indexOf(from);
    expect(starts(...all.slice(at), ...all.slice(0, at))).toEqual([]);
  });
});

describe('a physician alone', () => {
  it('is something to assess under the authorisation of a resident, « alors réputé être adhérent »', () => {
    const { verdict } = assessAmp({ physician: resident('2025-03-01') }, { asOf: '2026-02-28' });
    const because = [{ rule: 'amp.signOn', outcome: 'met' }, { rule: 'amp.deemed' }, { rule: 'amp.exposure' }];
    expect(verdict).toMatchObject({ outcome: 'met', because });
  });

  it('is nothing to assess under a notice, or under nothing', () => {
    const notice = { kind: 'notice', territory: '1601', region: '16', from: '2025-03-01', isShared: false };
    for (const holdings of [[], [notice], 7, [7], [null]])
      expect(wrong({ physician: { holdings } }).length).toBeGreaterThan(0);
    expect(wrong({ physician: { holdings: [] } })).toEqual([['(input)', 'input']]);
  });
});

describe('what is refused', () => {
  it.each<[string, unknown, string, string]>([
    ['nothing', null, '(input)', 'input'],
    ['no section that something is assessed of', { lists: [LIST] }, '(input)', 'input'],
    ['hours that are no list', { hours: {} }, 'hours', 'hours'],
    ['a record that is none', { hours: [7] }, 'hours[0]', 'hoursRecord'],
    ['a date that does not exist', { hours: [{ ...GOOD, date: '2025-02-29' }] }, 'hours[0].date', 'date'],
    [
      'no activity, in the first record',
      { hours: [{ date: '2025-03-01', minutes: 60 }] },
      'hours[0].activity',
      'activityOrNull',
    ],
    ['more than a day', { hours: [GOOD, { ...GOOD, minutes: 1441 }] }, 'hours[1].minutes', 'minutes'],
    ['half a minute', { hours: [{ ...GOOD, minutes: 0.5 }] }, 'hours[0].minutes', 'minutes'],
    ['another region', { hours: [{ ...GOOD, region: '19' }] }, 'hours[0].region', 'regionOrNull'],
    ['dépannage in words', { hours: [{ ...GOOD, depannage: 'non' }] }, 'hours[0].depannage', 'trueOrNull'],
    ['81 years', input([], { recognisedYears: [{ ...TEN, years: 81 }] }), 'recognisedYears[0].years', 'years'],
    [
      'a part of a year',
      input([], { recognisedYears: [{ ...TEN, years: 14.5 }] }),
      'recognisedYears[0].years',
      'years',
    ],
    [
      'another issuer',
      input([], { recognisedYears: [{ ...TEN, issuer: 'FMOQ' as never }] }),
      'recognisedYears[0].issuer',
      'issuer',
    ],
    [
      'years that end before they begin',
      input([], { recognisedYears: [{ ...TEN, to: '2009-12-31' }] }),
      'recognisedYears[0].to',
      'endsBeforeStart',
    ],
    [
      'years that overlap',
      input([], {
        recognisedYears: [
          { ...TEN, to: '2025-03-01' },
          { ...TEN, from: '2025-03-01' },
        ],
      }),
      'recognisedYears[1]',
      'yearsApart',
    ],
    ['lists that overlap', input([], { lists: [LIST, { ...LIST, from: '2025-01-01' }] }), 'lists[1]', 'listsApart'],
    [
      'lists of two regions, and no notice',
      input([], { lists: [LIST, { ...LIST, region: '06' }] }),
      'lists',
      'oneRegion',
    ],
    [
      'an activity twice',
      input([], { lists: [{ ...LIST, activities: ['ivg', 'ivg'] }] }),
      'lists[0].activities',
      'activities',
    ],
    [
      'an exemption of the DRMG that ends before it begins',
      { exemptions: [illness({ from: '2025-04-02', to: '2025-04-01' })] },
      'exemptions[0].to',
      'endsBeforeStart',
    ],
    ['one delivery exempted twice', { exemptions: [maternity(), maternity()] }, 'exemptions[1]', 'exemptionOnce'],
    [
      'an adhésion that is complete and was not asked for',
      { signOn: { practiceFrom: '2025-01-06', requestedOn: 'notYet', completedOn: '2025-03-01' } },
      'signOn.requestedOn',
      'requestFirst',
    ],
    [
      'an adhésion that is complete before it was asked for',
      { signOn: { practiceFrom: '2025-01-06', requestedOn: '2025-03-02', completedOn: '2025-03-01' } },
      'signOn.completedOn',
      'afterRequest',
    ],
    [
      'an adhésion asked for on no day',
      { signOn: { practiceFrom: '2025-01-06', requestedOn: 'soon', completedOn: null } },
      'signOn.requestedOn',
      'dateNotYetOrNull',
    ],
    [
      'an engagement that ended before it took effect',
      { engagement: { effectiveOn: '2025-03-01', endedOn: '2025-02-28' } },
      'engagement.endedOn',
      'endedAfter',
    ],
    [
      'a modification that takes effect before it was asked for',
      engaged({ requestedOn: '2025-03-02', effectOn: '2025-03-01', onList: true, decision: 'pending' }),
      'engagement.modification.effectOn',
      'afterRequest',
    ],
    [
      'reasons of a refusal that was none',
      engaged({ requestedOn: '2025-03-02', onList: true, decision: 'granted', justified: true }),
      'engagement.modification.justified',
      'ofRefusal',
    ],
    ['a first day that is none', input([], { hoursFrom: '2025-02-30' }), 'hoursFrom', 'date'],
  ])('%s', (_, given, path, expected) => expect(wrong(given)).toEqual([[path, expected]]));

  it('what is in order, and told once, is not', () => {
    const others = [maternity({ day: '2026-05-11' }), maternity({ kind: 'adoption' }), maternity({ day: null })];
    for (const given of [
      { exemptions: [illness({ from: '2025-04-01', to: '2025-04-01' })] },
      { exemptions: [maternity(), ...others, maternity({ day: null }), illness(), illness()] },
      { engagement: { effectiveOn: '2025-03-01', endedOn: '2025-03-01' } },
      engaged({ requestedOn: '2025-03-02', effectOn: '2025-03-02', onList: true, decision: 'pending' }),
      engaged({ requestedOn: '2025-03-02', onList: true, decision: 'refused', justified: true }),
      ...[
        ['2025-03-01', '2025-03-01'],
        ['2025-03-01', null],
        [null, '2025-03-01'],
        [null, null],
        [null, 'notYet'],
        ['notYet', null],
        ['notYet', 'notYet'],
        ['2025-03-01', 'notYet'],
      ].map(([requestedOn, completedOn]) => ({ signOn: { practiceFrom: '2025-01-06', requestedOn, completedOn } })),
    ]) {
      expect([given, wrong(given)]).toEqual([given, []]);
    }
  });

  it('lists of two regions are told which, where no notice tells whose they are', () => {
    const lists = [LIST, { ...LIST, region: '06' as const }];
    expect(problems(input([], { lists }))[0]).toMatchObject({ path: 'lists', seen: '["16","06"]' });
    expect(wrong(input([], { lists, physician: { holdings: [] } }))).toEqual([]);
  });

  it('what the physician holds is named where it is', () => {
    const holdings = [NOTICE, { ...NOTICE, from: '2015-01-01' }];
    expect(problems(input([], { physician: { holdings } })).map(({ path }) => path)).toEqual(['physician.holdings[1]']);
  });

  it('a notice is no authorisation', () => {
    expect(wrong({ physician: { holdings: [NOTICE] } })).toEqual([['(input)', 'input']]);
  });

  it('quarters that are not four, not each once, not in order, or not in every month', () => {
    const its = [['calendar.starts', 'starts']];
    for (const days of [
      ['03-01', '06-01', '09-01'],
      ['03-01', '06-01', '09-01', '12-01', '12-15'],
      ['03-01', '03-01', '09-01', '12-01'],
      ['03-01', '09-01', '06-01', '12-01'],
      ['06-01', '03-01', '12-01', '09-01'],
      ['03-01', '06-01', '09-01', '11-29'],
      ['03-00', '06-01', '09-01', '12-01'],
      ['3-1', '06-01', '09-01', '12-01'],
      ['003-01', '06-01', '09-01', '12-01'],
      ['03-011', '06-01', '09-01', '12-01'],
      ['03-01', '06-01', '06-01', '12-01'],
      ['09-01', '12-01', '03-01', '09-01'],
      ['09-01', '12-01', '03-01', '10-01'],
      ['06-01', '12-01', '03-01', '05-01', '04-01'],
      ['03-01', '06-01', '09-01', '13-01'],
      [],
    ]) {
      expect([days, starts(...days)]).toEqual([days, its]);
    }
  });

  it('every problem at once: of options, of form, of hours and between sections', () => {
    const given = {
      hours: [
        { ...GOOD, minutes: -1 },
        { ...GOOD, date: 'x' },
      ],
      lists: [LIST, { ...LIST, from: '2025-01-01' }],
    };
    const all = ['options.asOf', 'hours[0].minutes', 'hours[1].date', 'lists[1]'];
    expect(problems(given, { asOf: 'x' }).map(({ path }) => path)).toEqual(all);
    expect(problems(given).map(({ path }) => path)).toEqual(all.slice(1));
    const { hours, ...others } = given;
    expect(problemsOf(() => tallyAmp(others, hours, { asOf: 'x' })).map(({ path }) => path)).toEqual(all);
    expect(problemsOf(() => assessAmpTally(others, {} as never, { asOf: 'x' })).map(({ path }) => path)).toEqual([
      'options.asOf',
      'lists[1]',
    ]);
    expect(problems({ ...given, mu3: 7 }).map(({ path }) => path)).toEqual([
      'hours[0].minutes',
      'hours[1].date',
      'mu3',
    ]);
  });

  it('a tally over other days than those that are given', () => {
    const tally = tallyAmp({ lists: [LIST] }, [GOOD], OPTIONS);
    const again = (given: object, options = OPTIONS) =>
      problemsOf(() => assessAmpTally(given, tally, options)).map(({ path }) => path);
    expect(again({ lists: [LIST] })).toEqual([]);
    expect(again({ lists: [{ ...LIST, from: '2025-04-01' }] })).toEqual(['tally.cells']);
    expect(again({ lists: [LIST] }, { asOf: '2026-02-27' })).toEqual(['tally.cells']);
    expect(again({ lists: [LIST], calendar: { starts: ['02-01', '05-01', '08-01', '11-01'], source: 'x' } })).toEqual([
      'tally.cells',
    ]);
    expect(again({ lists: 7 })).toEqual(['lists']);
  });
});

describe('hostile input', () => {
  const some = fc.oneof(
    fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      'urgence',
      ' x',
      '16',
      '99',
      '2025-03-01',
      '2025-02-29',
      true,
      0,
      -0,
      60,
      1440,
      1441,
      0.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ),
    fc.anything({ maxDepth: 1 }),
  );
  const record = fc.oneof(
    some,
    fc.record(
      {
        date: fc.oneof(fc.constant('2025-03-01'), some),
        activity: fc.oneof(fc.constantFrom('urgence', null), some),
        minutes: fc.oneof(fc.constantFrom(60, null), some),
        region: some,
        depannage: fc.oneof(fc.boolean(), some),
        reference: some,
        patient: some,
      },
      { requiredKeys: [] },
    ),
    fc.constantFrom<unknown>(
      { ...GOOD, region: undefined, depannage: undefined, reference: undefined },
      Object.create(GOOD),
    ),
  );

  it('what is read fast and the schema accept exactly the same', () => {
    const cells = [{ from: localDate('2025-03-01'), to: localDate('2026-02-28') }];
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(fc.array(record, { maxLength: 3 }), (hours) => {
        const isAccepted = problemsOfForm({ hours }).length === 0;
        seen.add(isAccepted);
        expect(tallyHours(hours as never, cells, localDate('2026-02-28')) !== undefined).toBe(isAccepted);
      }),
      { numRuns: runs(2000) },
    );
    expect(seen.size).toBe(2);
  });

  it('is refused with problems, or answered: nothing else is thrown', () => {
    const whole = fc.record(
      {
        hours: fc.oneof(fc.array(record, { maxLength: 2 }), some),
        lists: some,
        recognisedYears: some,
        calendar: some,
        physician: some,
        hoursFrom: some,
        engagement: some,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(whole, some), some, (given, asOf) => {
        problems(given, { asOf: typeof asOf === 'string' ? asOf : AS_OF });
      }),
      { numRuns: runs(300) },
    );
  });
});
