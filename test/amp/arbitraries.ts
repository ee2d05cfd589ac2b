import fc from 'fast-check';
import type { AmpHours, AmpInput, RecognisedYears, RegionalList } from '../../src/amp/facts.js';
import { quarterCalendar } from '../../src/amp/readings.calendar.js';
import { hoursReadings } from '../../src/amp/readings.hours.js';
import type { Physician } from '../../src/holdings/physician.js';
import { type Choice, later } from './oracle.js';

export const READINGS = [quarterCalendar, ...hoursReadings];

/** Every way to read the texts on the hours. */
export const EVERY: readonly Choice[] = READINGS.reduce<readonly Choice[]>(
  (all, { id, options }) => all.flatMap((one) => options.map((option) => ({ ...one, [id]: option }))),
  [{}],
);
export const someChoice: fc.Arbitrary<Choice> = fc.constantFrom(...EVERY);

/** Days asked about: the ends of quarters of both calendars, the days about them, and others; around each change of the texts. */
export const someAsOf: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('2015', '2016', '2017', '2024', '2025', '2026'),
    fc.constantFrom('-02-28', '-03-31', '-05-31', '-08-31', '-11-30', '-12-31', '-07-15', '-12-01'),
    fc.integer({ min: -1, max: 1 }),
  )
  .map(([year, day, away]) => later(`${year}${day}`, away));

/** Whole quarters alone: nothing is left to come. */
export const someEnd: fc.Arbitrary<string> = fc.constantFrom(
  '2015-02-28',
  '2016-11-30',
  '2026-02-28',
  '2026-05-31',
  '2026-08-31',
);

/** Minutes about what a quarter owes, or two of them. */
const someTotal = fc.oneof(
  fc
    .tuple(fc.constantFrom(0, 3960, 7920, 15_840), fc.integer({ min: -2, max: 2 }))
    .map(([about, away]) => Math.max(0, about + away)),
  fc.integer({ min: 0, max: 9000 }),
);

function spread(from: string, minutes: number): readonly AmpHours[] {
  const all: AmpHours[] = [];
  for (let left = minutes, i = 0; left > 0; left -= 1000, i += 1) {
    all.push({ date: later(from, i), activity: i % 2 === 0 ? 'urgence' : 'chsld', minutes: Math.min(left, 1000) });
  }
  return all;
}

/** Hours that may not count, and why; or a little more that may be what was lacking. */
const someOdd = fc.record(
  {
    away: fc.integer({ min: 0, max: 460 }),
    minutes: fc.constantFrom(0, 1, 2, 60, 480, 1440),
    activity: fc.constantFrom('urgence', 'chsld', 'obstetrique', 'Clinique X'),
    region: fc.constantFrom('16' as const, '06' as const),
    depannage: fc.boolean(),
  },
  { requiredKeys: ['away', 'minutes', 'activity'] },
);

function hoursFor(asOf: string): fc.Arbitrary<readonly AmpHours[]> {
  return fc
    .tuple(
      fc.array(someTotal, { minLength: 0, maxLength: 6 }),
      fc.integer({ min: 0, max: 2 }),
      fc.array(someOdd, { maxLength: 5 }),
    )
    .map(([totals, shift, odd]) => {
      const from = later(asOf, -totals.length * 91 + shift - 1);
      return [
        ...totals.flatMap((minutes, i) => spread(later(from, i * 91 + 3), minutes)),
        ...odd.map(({ away, ...one }) => ({ date: later(asOf, 3 - away), ...one })),
      ];
    });
}

function yearsFor(asOf: string): fc.Arbitrary<readonly RecognisedYears[]> {
  return fc
    .record({
      years: fc.constantFrom(3, 13, 14, 14, 15, 16, 19, 20, 21),
      more: fc.constantFrom(0, 1, 1, 2),
      at: fc.option(fc.integer({ min: 0, max: 400 })),
    })
    .map(({ years, more, at }): readonly RecognisedYears[] => {
      if (at === null) return [{ from: '2001-01-01', years, issuer: 'ramq' }];
      const cut = later(asOf, -at);
      return [
        { from: cut, years: years + more, issuer: 'ramq' },
        { from: '2001-01-01', to: later(cut, -1), years, issuer: 'ramq' },
      ];
    });
}

function listsFor(asOf: string): fc.Arbitrary<readonly RegionalList[]> {
  const one = (region: '16' | '06', activities: readonly string[], from: string, to?: string): RegionalList => ({
    region,
    from,
    ...(to === undefined ? {} : { to }),
    activities,
    source: 'liste inventée',
  });
  return fc
    .tuple(
      fc.option(fc.integer({ min: 0, max: 400 })),
      fc.constantFrom<readonly string[]>(['chsld'], [], ['urgence', 'chsld', 'Clinique X']),
    )
    .map(([at, others]) => {
      if (at === null) return [one('16', ['urgence', 'chsld'], '2001-01-01')];
      const cut = later(asOf, -at);
      return [one('16', others, cut), one('16', ['urgence', 'chsld'], '2001-01-01', later(cut, -1))];
    });
}

function physicianFor(asOf: string): fc.Arbitrary<Physician | undefined> {
  const avis = { kind: 'avis', base: 'region' } as const;
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    fc.record({ start: fc.option(fc.integer({ min: 0, max: 400 })) }).map(
      ({ start }): Physician => ({
        holdings: [{ ...avis, region: '16', from: '2001-01-01' }],
        ...(start === null ? {} : { practiceStart: later(asOf, -start) }),
      }),
    ),
    fc.integer({ min: 1, max: 400 }).map((at): Physician => {
      const cut = later(asOf, -at);
      return {
        holdings: [
          { ...avis, region: '06', from: cut },
          { ...avis, region: '16', from: '2001-01-01', to: later(cut, -1) },
        ],
      };
    }),
    fc.tuple(fc.integer({ min: 5, max: 400 }), fc.integer({ min: 0, max: 4 })).map(([at, days]): Physician => {
      const [from, to] = [later(asOf, -at), later(asOf, days - at)];
      return {
        holdings: [
          { ...avis, region: '16', from: '2001-01-01', to: later(from, -1) },
          { ...avis, region: '16', from: later(to, 1) },
        ],
        participation: [{ from, to, status: 'desengage' }] as never,
      };
    }),
    fc.integer({ min: 1, max: 400 }).map((at): Physician => {
      const cut = later(asOf, -at);
      return {
        holdings: [
          { kind: 'derogation', purpose: 'depannageExclusif', from: cut },
          { ...avis, region: '16', from: '2001-01-01', to: later(cut, -1) },
        ],
      };
    }),
  );
}

function engagementFor(asOf: string): fc.Arbitrary<AmpInput['engagement']> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    fc
      .tuple(
        fc.constantFrom(0, 40, 90, 200, 900),
        fc.option(fc.integer({ min: 0, max: 80 })),
        fc.constantFrom<readonly string[]>(['obstetrique'], ['Clinique X', 'urgence']),
      )
      .map(([at, ended, activities]) => ({
        effectiveOn: later(asOf, -at),
        ...(ended === null
          ? {}
          : {
              endedOn:
                later(asOf, ended - Math.min(at, 60)) > later(asOf, -at)
                  ? later(asOf, ended - Math.min(at, 60))
                  : later(asOf, -at),
            }),
        activities,
      })),
  );
}

const someCalendar = fc.option(
  fc
    .constantFrom(
      ['04-15', '07-15', '10-15', '01-15'],
      ['12-01', '03-01', '06-01', '09-01'],
      ['02-28', '06-10', '09-01', '12-28'],
    )
    .map((starts) => ({ starts, source: 'DTMF' })),
  { nil: undefined },
);

/** A year of which everything is known. */
export function someYear(asOf: string): fc.Arbitrary<AmpInput> {
  return fc
    .record({
      hours: hoursFor(asOf),
      recognisedYears: yearsFor(asOf),
      lists: listsFor(asOf),
      physician: physicianFor(asOf),
      engagement: engagementFor(asOf),
      calendar: someCalendar,
    })
    .map(({ physician, engagement, calendar, lists, ...known }) => ({
      ...known,
      lists:
        physician === undefined
          ? lists
          : [...lists, { region: '06', from: '2001-01-01', activities: ['urgence'], source: 'x' }],
      ...(physician === undefined ? {} : { physician }),
      ...(engagement === undefined ? {} : { engagement }),
      ...(calendar === undefined ? {} : { calendar }),
    }));
}
