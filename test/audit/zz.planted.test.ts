import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cause, Claim } from '../../src/audit/index.js';
import type { Change } from '../../src/audit/reconcile/index.js';
import type { PremInput } from '../../src/prem/index.js';
import { runs } from '../arbitraries/runs.js';
import {
  type Asked,
  amp,
  ampYear,
  claimsFrom,
  daysBilled,
  found,
  JEANNE_MANCE,
  LEVEL,
  prem,
  premYear,
  ROUVILLE,
  rankOf,
  slotYear,
  writtenAs,
} from './reconcile.given.js';
import { expectSound } from './reconcile.remake.js';

// Issue 7: « Planted errors: for each cause above, at several places, the cause is named first (properties over random years). »

/**
 * The cause planted is named first; else what is named first gives every claim too, when it is made again, and is as simple or simpler.
 */
function expectFirst(asked: Asked, claims: readonly Claim[], isPlanted: (cause: Cause) => boolean, most: number): void {
  const reconciled = found(asked, claims);
  fc.pre(reconciled.conclusion !== 'agrees');
  const [first] = reconciled.causes;
  expect(reconciled.conclusion, JSON.stringify(claims)).toBe('explained');
  expectSound(asked, claims, first!);
  if (!isPlanted(first!)) expect(rankOf(first!), JSON.stringify([claims, first])).toBeLessThanOrEqual(most);
}

/** All the records that share something, changed that way. */
const shared = (kind: Change['kind']) => (cause: Cause) =>
  cause.finding.code === 'audit.cause.trait' && cause.finding.change.kind === kind;
const TIMES = 70;
const property = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void, times = TIMES) =>
  fc.assert(fc.property(arbitrary, check), { numRuns: runs(times) });

const DAYS_AND_SHARE = [
  ['prem.daysInside', 1],
  ['prem.days', 1],
  ['prem.share', 2],
] as const;

function withRecords(asked: Asked<PremInput>, records: PremInput['records']): Asked<PremInput> {
  return { ...asked, input: { ...asked.input, records } };
}

describe('a rounding', () => {
  test.each(['cut', 'up'] as const)('a share %s at its decimals', (how) => {
    property(fc.tuple(premYear, fc.constantFrom(0, 1, 2)), ([asked, decimals]) => {
      const value = writtenAs(asked, 'prem.share', decimals, { how });
      fc.pre(value !== undefined);
      const isPlanted = ({ finding }: Cause) => finding.code === 'audit.cause.rounded' && finding.rounding === how;
      expectFirst(asked, [{ figure: 'prem.share', value: value! }], isPlanted, LEVEL.rounding + 10);
    });
  });

  test('half-days counted for nothing, or for whole days', () => {
    property(fc.tuple(premYear, fc.constantFrom('nothing', 'whole')), ([asked, as]) => {
      const [full, half] = as === 'nothing' ? ['523', '522.99'] : ['261.50', '261.49'];
      const thresholds = [{ from: '2024-03-01', full: full!, half: half!, source: 'planté' }];
      const claims = claimsFrom({ ...asked, input: { ...asked.input, thresholds } }, DAYS_AND_SHARE);
      fc.pre(claims !== undefined);
      const isPlanted = ({ finding }: Cause) => finding.code === 'audit.cause.halves' && finding.as === as;
      expectFirst(asked, claims!, isPlanted, LEVEL.rounding + 20);
    });
  });

  test('minutes written as decimals: 131 h 59 given as 131.59', () => {
    property(ampYear, (asked) => {
      const from = '2025-06-01';
      const hours = asked.input.hours!.filter(
        ({ date, depannage }) => date >= from && date < '2025-09-01' && !depannage,
      );
      const minutes = hours.reduce((sum, one) => sum + one.minutes!, 0);
      const value = `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
      const isPlanted = ({ finding }: Cause) => finding.code === 'audit.cause.minutesAsDecimals';
      expectFirst(asked, [{ figure: 'amp.hours', value, where: { from } }], isPlanted, LEVEL.rounding + 10);
    });
  });

  test('each record rounded to the hour, or to the quarter of an hour', () => {
    property(fc.tuple(ampYear, fc.constantFrom(15, 60)), ([asked, to]) => {
      const from = '2025-03-01';
      const hours = asked.input.hours!.map((one) => ({ ...one, minutes: Math.floor(one.minutes! / to + 0.5) * to }));
      const claims = claimsFrom({ ...asked, input: { ...asked.input, hours } }, [['amp.hours', 2]], from);
      const isPlanted = ({ finding }: Cause) => finding.code === 'audit.cause.eachRecord' && finding.to === to;
      expectFirst(asked, claims!, isPlanted, LEVEL.rounding + 20);
    });
  });

  test('a share under 55 % rounded to 55 % before it is compared: the letter says that the year is respected', () => {
    // 109 of 200 days is 54.5 %; 6 of 11 is 54.54 %; 547 of 1,000 half-days would be 54.7 %.
    const shares = fc.constantFrom([109, 200], [12, 22], [18, 33], [23, 42], [29, 53], [35, 64]);
    property(shares, ([inside, total]) => {
      const dates = premDates(total!);
      const records = dates.map((date, i) => ({
        date,
        amount: '600.00',
        ...(i < inside! ? ROUVILLE : JEANNE_MANCE),
        nature: 'ordinary' as const,
      }));
      const claims = [
        { figure: 'prem.share', value: '55' },
        { figure: 'prem.outcome', value: 'met' },
        { figure: 'prem.outcome', value: 'met', where: { rule: 'prem.majorityPractice' } },
      ];
      const asked = prem(records);
      const reconciled = found(asked, claims);
      expect(reconciled.causes[0]?.finding).toMatchObject({
        code: 'audit.cause.roundedBefore',
        rule: 'prem.majorityPractice',
        rounding: 'nearest',
        decimals: 0,
        value: '55',
        bar: '55',
        outcome: 'met',
      });
      expect(reconciled.causes[0]?.reproduces).toEqual([0, 1, 2]);
    });
  });
});

function premDates(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => new Date(Date.UTC(2024, 2, 1 + i)).toISOString().slice(0, 10));
}

describe('a reading', () => {
  test.each([
    ['prem.depannageInTerritory', 'outside'],
    ['prem.workOutsidePlan', 'counted'],
  ])('of the PREM: %s read as %s', (id, option) => {
    const year = fc.tuple(premYear, fc.array(fc.nat(4), { minLength: 120, maxLength: 120 })).map(([asked, kinds]) =>
      withRecords(
        asked,
        asked.input.records.map((one, i) => (kinds[i] === 0 ? { ...one, nature: 'other' as const } : one)),
      ),
    );
    property(year, (asked) => {
      const claims = claimsFrom(
        { ...asked, options: { ...asked.options, readings: { ...KEPT, [id]: option } } },
        DAYS_AND_SHARE,
      );
      fc.pre(claims !== undefined);
      const isPlanted = ({ finding }: Cause) =>
        finding.code === 'audit.cause.reading' && finding.readings.length === 1 && finding.readings[0]?.id === id;
      expectFirst(asked, claims!, isPlanted, LEVEL.reading + 1);
    });
  });

  test.each([
    ['amp.depannageHours', 'counted'],
    ['amp.carryOver', 'withinYear'],
    ['amp.quarterCalendar', 'january'],
  ])('of the AMP: %s read as %s', (id, option) => {
    property(ampYear, (asked) => {
      const planted = { ...asked, options: { ...asked.options, readings: { ...AMP_KEPT, [id]: option } } };
      const from = option === 'january' ? '2026-01-01' : '2025-09-01';
      const value = writtenAs(planted, 'amp.hours', 2, { from });
      fc.pre(value !== undefined);
      // The letter and we name the quarter by its place in the year, as it is asked of.
      const claims = [
        { figure: 'amp.hours', value: value!, where: { from: option === 'january' ? '2025-12-01' : from } },
      ];
      const isPlanted = ({ finding }: Cause) =>
        finding.code === 'audit.cause.reading' && finding.readings.some((one) => one.id === id);
      expectFirst(asked, claims, isPlanted, LEVEL.reading + 1);
    });
  });

  test('of the slots: a quarter of 1,001 patients rounded down', () => {
    property(
      fc.integer({ min: 20, max: 300 }).filter((n) => n % 4 !== 0),
      (patients) => {
        const offers = [{ quarter: '2023-12-01', slots: Math.floor(patients / 4), report: 'GAP' }];
        const input = { group: { engagements: [{ from: '2022-06-01', patients }] }, offers };
        const asked: Asked = { regulation: 'gmfSlots', input, options: { asOf: '2024-02-29', readings: 'kept' } };
        const claims = [
          { figure: 'gmfSlots.forfaits', value: String(patients) },
          { figure: 'gmfSlots.outcome', value: 'met' },
        ];
        const [first] = found(asked, claims).causes;
        expect(first?.finding).toEqual({
          code: 'audit.cause.reading',
          readings: [{ id: 'gmfSlots.rounding', option: 'down' }],
        });
        expect(first?.reproduces).toEqual([0, 1]);
      },
    );
  });
});

const KEPT = {
  'prem.severalTerritories': 'literal',
  'prem.amountBasis': 'accepted',
  'prem.depannageInTerritory': 'whereServed',
  'prem.transitionalDepannage': 'outOfBothTerms',
  'prem.regionalDay': 'byRegion',
  'prem.workOutsidePlan': 'notCounted',
  'prem.capitaleNationaleDepannage': 'counted',
  'prem.capitaleNationaleDerogation': 'applies',
};
const AMP_KEPT = {
  'amp.quarterCalendar': 'march',
  'amp.tierBoundary': 'below',
  'amp.tierCrossing': 'firstDay',
  'amp.carryOver': 'none',
  'amp.partQuarter': 'notOwed',
  'amp.depannageHours': 'notCounted',
  'amp.exemptQuarter': 'touched',
};

describe('a threshold of another date', () => {
  // « <15: 12; <20: 6 » until it was announced, on 2017-04-29, that hours end at 15 years, since 2016-09-01.
  test('the tier of 15 to 20 years, before its end was announced', () => {
    const quarters = fc.constantFrom(['2016-09-01', '2016-11-30'], ['2016-12-01', '2017-02-28']);
    property(
      fc.tuple(fc.integer({ min: 15, max: 19 }), quarters, fc.integer({ min: 0, max: 1440 })),
      ([years, [from, asOf], minutes]) => {
        const asked = amp([{ date: from!, activity: 'urgence', minutes }], years, { asOf: asOf! });
        const claims = [{ figure: 'amp.hoursOwed', value: '66', where: { from: from! } }];
        const [first] = found(asked, claims).causes.filter(({ family }) => family === 'law');
        expect(first?.finding).toMatchObject({ code: 'audit.cause.knownAt', on: '2017-04-28' });
        expectSound(asked, claims, first!);
        expectFirst(asked, claims, ({ finding }) => finding.code === 'audit.cause.knownAt', LEVEL.law + 1);
      },
    );
  });

  test('days of 518 $, as an undated page has them', () => {
    const records = premYear.map((asked) =>
      withRecords(
        asked,
        asked.input.records.map((one, i) => ({ ...one, amount: i % 3 === 0 ? '520.00' : one.amount })),
      ),
    );
    property(records, (asked) => {
      const thresholds = [{ from: '2024-03-01', full: '518', half: '259', source: 'planté' }];
      const claims = claimsFrom({ ...asked, input: { ...asked.input, thresholds } }, DAYS_AND_SHARE);
      expectFirst(asked, claims!, ({ finding }) => finding.code === 'audit.cause.threshold', LEVEL.law + 2);
    });
  });
});

describe('a window', () => {
  const twoYears = fc
    .tuple(daysBilled('2023-03-01', '2024-02-29', 80), daysBilled('2024-03-01', '2025-02-28', 80))
    .map(([before, after]) => prem([...before, ...after]));

  test('the year before', () => {
    property(twoYears, (asked) => {
      const claims = claimsFrom({ ...asked, options: { ...asked.options, asOf: '2024-02-29' } }, DAYS_AND_SHARE);
      expectFirst(asked, claims!, ({ finding }) => finding.code === 'audit.cause.otherPeriod', LEVEL.window + 1);
    });
  });

  test('counting that stopped at the end of a month', () => {
    property(fc.tuple(premYear, fc.constantFrom('2024-08-31', '2024-12-31', '2025-01-31')), ([asked, on]) => {
      const cut = asked.input.records.filter(({ date }) => date <= on);
      const claims = claimsFrom(withRecords(asked, cut), DAYS_AND_SHARE);
      fc.pre(claims !== undefined);
      expectFirst(
        asked,
        claims!,
        ({ finding }) => finding.code === 'audit.cause.cut' && finding.on === on,
        LEVEL.window + 13,
      );
    });
  });

  test('the calendar year', () => {
    property(twoYears, (asked) => {
      const within = asked.input.records.filter(({ date }) => date.startsWith('2024'));
      // The same days, all inside one year of reference: January and February after the others.
      const moved = within.map((one) => ({ ...one, date: later(one.date) }));
      fc.pre(!within.some(({ date }) => date === '2024-02-29'));
      const claims = claimsFrom(withRecords(asked, moved), DAYS_AND_SHARE);
      fc.pre(claims !== undefined);
      expectFirst(asked, claims!, ({ finding }) => finding.code === 'audit.cause.calendarYear', LEVEL.window + 2);
    });
  });

  test('the first or the last day not counted', () => {
    property(fc.tuple(premYear, fc.constantFrom('2024-03-01', '2025-02-28')), ([asked, on]) => {
      const records = [
        ...asked.input.records.filter(({ date }) => date !== on),
        { date: on, amount: '600.00', ...ROUVILLE, nature: 'ordinary' as const },
      ];
      const whole = withRecords(asked, records);
      const claims = claimsFrom(
        withRecords(
          asked,
          records.filter(({ date }) => date !== on),
        ),
        DAYS_AND_SHARE,
      );
      expectFirst(whole, claims!, ({ finding }) => finding.code === 'audit.cause.end', LEVEL.window + 1);
    });
  });

  test('another quarter of hours', () => {
    property(ampYear, (asked) => {
      const value = writtenAs(asked, 'amp.hours', 2, { from: '2025-06-01' });
      const claims = [{ figure: 'amp.hours', value: value!, where: { from: '2025-09-01' } }];
      expectFirst(asked, claims, ({ finding }) => finding.code === 'audit.cause.otherPeriod', LEVEL.window + 1);
    });
  });

  test('another quarter of slots', () => {
    property(slotYear, (asked) => {
      const value = writtenAs({ ...asked, options: { ...asked.options, asOf: '2023-11-30' } }, 'gmfSlots.offered', 0);
      const claims = [{ figure: 'gmfSlots.offered', value: value! }];
      expectFirst(asked, claims, ({ finding }) => finding.code === 'audit.cause.otherPeriod', LEVEL.window + 1);
    });
  });
});

function later(date: string): string {
  return date < '2024-03-01' ? `2025${date.slice(4)}` : date;
}

describe('records that have something in common', () => {
  const place = fc.constantFrom(ROUVILLE, JEANNE_MANCE);
  const month = fc.constantFrom('2024-05', '2024-07', '2024-11', '2025-01');

  test('the days of a month at a place, left out', () => {
    property(fc.tuple(premYear, place, month), ([asked, { subTerritory }, of]) => {
      const isOut = (one: PremInput['records'][number]) => one.date.startsWith(of) && one.subTerritory === subTerritory;
      const claims = claimsFrom(
        withRecords(
          asked,
          asked.input.records.filter((one) => !isOut(one)),
        ),
        DAYS_AND_SHARE,
      );
      expectFirst(asked, claims!, shared('leftOut'), LEVEL.trait + 4);
    });
  });

  test('the days of a place put under another', () => {
    property(premYear, (asked) => {
      const moved = asked.input.records.map((one) => (one.subTerritory === 'Laval' ? { ...one, ...ROUVILLE } : one));
      const claims = claimsFrom(withRecords(asked, moved), DAYS_AND_SHARE);
      fc.pre(claims !== undefined);
      expectFirst(asked, claims!, shared('moved'), LEVEL.trait + 2);
    });
  });

  test('the days of a month counted twice', () => {
    property(fc.tuple(premYear, month), ([asked, of]) => {
      const all = asked.input.records;
      const free = premDates(365).filter((date) => !all.some((one) => one.date === date));
      const twice = all.filter(({ date }) => date.startsWith(of)).map((one, i) => ({ ...one, date: free[i]! }));
      const claims = claimsFrom(withRecords(asked, [...all, ...twice]), DAYS_AND_SHARE);
      expectFirst(asked, claims!, shared('twice'), LEVEL.trait + 2);
    });
  });

  test('the hours of an activity in a quarter, left out', () => {
    property(ampYear, (asked) => {
      const from = '2025-06-01';
      const hours = asked.input.hours!.filter(({ activity }) => activity !== 'chsld');
      const claims = claimsFrom({ ...asked, input: { ...asked.input, hours } }, [['amp.hours', 2]], from);
      expectFirst(asked, claims!, shared('leftOut'), LEVEL.trait + 2);
    });
  });

  test('the slots of a physician, left out', () => {
    property(slotYear, (asked) => {
      const slots = asked.input.slots!.filter(({ physician }) => physician !== 'MD-02');
      const claims = claimsFrom({ ...asked, input: { ...asked.input, slots } }, [['gmfSlots.offered', 0]]);
      expectFirst(asked, claims!, shared('leftOut'), LEVEL.trait + 2);
    });
  });
});

describe('the smallest set of records', () => {
  test('one to three days, left out, counted at another place or both', () => {
    const which = fc.array(fc.nat(39), { minLength: 1, maxLength: 3 }).map((all) => [...new Set(all)]);
    property(fc.tuple(premYear, which, fc.constantFrom('leftOut', 'moved')), ([asked, at, how]) => {
      const records = asked.input.records.flatMap((one, i) => {
        if (!at.includes(i)) return [one];
        return how === 'leftOut' ? [] : [{ ...one, ...JEANNE_MANCE }];
      });
      const claims = claimsFrom(withRecords(asked, records), DAYS_AND_SHARE);
      const isPlanted = ({ finding }: Cause) =>
        finding.code === 'audit.cause.records' && finding.parts.reduce((sum, { count }) => sum + count, 0) <= at.length;
      // Three days of three kinds may need more than two kinds to say: the search says then that nothing fits.
      const kinds = new Set(
        at.flatMap((i) => {
          const one = asked.input.records[i];
          return one === undefined ? [] : [`${Number(one.amount) < 523} ${one.subTerritory} ${one.nature}`];
        }),
      );
      fc.pre(kinds.size <= 2);
      expectFirst(asked, claims!, isPlanted, LEVEL.records + at.length);
    });
  });

  test('two records of hours of one length', () => {
    property(ampYear, (asked) => {
      const from = '2025-03-01';
      const its = asked.input.hours!.filter(
        ({ date, minutes, depannage }) => date < '2025-06-01' && minutes === 480 && !depannage,
      );
      fc.pre(its.length >= 2);
      const hours = asked.input.hours!.filter((one) => one !== its[0] && one !== its[1]);
      const claims = claimsFrom({ ...asked, input: { ...asked.input, hours } }, [['amp.hours', 2]], from);
      const isPlanted = ({ finding }: Cause) => finding.code === 'audit.cause.records';
      expectFirst(asked, claims!, isPlanted, LEVEL.records + 2);
    });
  });
});

describe('a rounding with one other cause', () => {
  test('a reading, and a share that is cut', () => {
    property(premYear, (asked) => {
      const readings = { ...KEPT, 'prem.depannageInTerritory': 'outside' };
      const planted = { ...asked, options: { ...asked.options, readings } };
      const value = writtenAs(planted, 'prem.share', 2, { how: 'cut' });
      const inside = writtenAs(planted, 'prem.daysInside', 1);
      fc.pre(
        value !== undefined &&
          value !== writtenAs(planted, 'prem.share', 2) &&
          inside !== writtenAs(asked, 'prem.daysInside', 1),
      );
      const claims = [
        { figure: 'prem.daysInside', value: inside! },
        { figure: 'prem.share', value: value! },
      ];
      const isPlanted = ({ family, finding, rounding }: Cause) =>
        family === 'combined' && finding.code === 'audit.cause.reading' && rounding === 'cut';
      expectFirst(asked, claims, isPlanted, LEVEL.combined + 1);
    });
  });
});

describe('what is not planted', () => {
  test('a true claim agrees at any number of decimals, and nothing is searched', () => {
    const figure = fc.constantFrom('prem.share', 'prem.days', 'prem.daysInside', 'prem.daysElsewhere');
    property(
      fc.tuple(premYear, figure, fc.integer({ min: 0, max: 6 })),
      ([asked, id, decimals]) => {
        const value = writtenAs(asked, id, decimals);
        fc.pre(value !== undefined);
        expect(found(asked, [{ figure: id, value: value! }])).toMatchObject({
          conclusion: 'agrees',
          standing: 'agrees',
          causes: [],
          searched: [],
        });
      },
      60,
    );
  });

  test('a claim out of every reach: none fits, and the bounds are said', () => {
    const wild = fc.constantFrom(['prem.share', '163.7'], ['prem.days', '4000'], ['prem.daysInside', '-3']);
    property(
      fc.tuple(premYear, wild),
      ([asked, [figure, value]]) => {
        const reconciled = found(asked, [{ figure: figure!, value: value! }]);
        expect(reconciled).toMatchObject({
          conclusion: 'unexplained',
          standing: 'differs',
          causes: [],
          otherCauses: 0,
        });
        const families = ['rounding', 'reading', 'law', 'window', 'trait', 'records'];
        expect(reconciled.searched.map(({ family }) => family)).toEqual(families);
        for (const { tried, most, cutOff } of reconciled.searched) {
          expect(tried).toBeLessThanOrEqual(most);
          expect(cutOff).toBe(false);
        }
      },
      6,
    );
  });

  test('whatever is claimed, every cause named gives it when it is made again', () => {
    const claim = fc.tuple(fc.constantFrom('prem.days', 'prem.daysInside'), fc.integer({ min: 20, max: 120 }));
    property(fc.tuple(premYear, claim), ([asked, [figure, value]]) => {
      const claims = [{ figure, value: String(value) }];
      for (const cause of found(asked, claims).causes) expectSound(asked, claims, cause);
    });
  });
});
