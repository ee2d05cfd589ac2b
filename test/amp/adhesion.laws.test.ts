import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startsUnder } from '../../src/amp/calendar.js';
import { NOT_YET, type SignOn } from '../../src/amp/facts.js';
import { deadlineFrom } from '../../src/amp/signOnDelay.js';
import { dateOfDay, dayNumber, type LocalDate, plusDays } from '../../src/law/localDate.js';
import { lengthInDays } from '../../src/law/period.js';
import type { Awaited } from '../../src/verdict/verdict.js';
import { engagementFound, JANUARY, lawOn, MARCH, mu3Found, signOnFound } from './adhesion.given.js';

/** Days about the ends of quarters of both calendars, where answers turn; some before the first text. */
const someDay: fc.Arbitrary<LocalDate> = fc
  .record({
    month: fc.constantFrom(
      '2020-10-31',
      '2026-03-01',
      '2026-06-01',
      '2026-07-01',
      '2026-09-01',
      '2026-10-01',
      '2026-12-01',
      '2027-01-01',
      '2027-03-01',
    ),
    away: fc.integer({ min: -2, max: 2 }),
  })
  .map(({ month, away }) => dateOfDay(dayNumber(month) + away));

const dayOrNot = fc.oneof({ weight: 4, arbitrary: someDay }, { weight: 1, arbitrary: fc.constant(NOT_YET) });
const calendars = fc.constantFrom(MARCH, JANUARY, undefined);
const pins = fc.constantFrom(
  'kept' as const,
  undefined,
  { 'amp.signOnAct': 'completed' },
  { 'amp.startOnFirstDay': 'nextQuarter' },
);

/** Facts that can stand together, all known. */
const someSignOn: fc.Arbitrary<SignOn> = fc
  .record({
    practiceFrom: someDay,
    later: fc.option(someDay, { nil: undefined }),
    requestedOn: dayOrNot,
    completedOn: dayOrNot,
  })
  .map(({ practiceFrom, later, requestedOn, completedOn }) => {
    const isOrdered = requestedOn !== NOT_YET && completedOn !== NOT_YET && completedOn >= requestedOn;
    const region = later !== undefined && later >= practiceFrom ? { regionFrom: later } : {};
    return { practiceFrom, ...region, requestedOn, completedOn: isOrdered ? completedOn : NOT_YET };
  });

const beside = (calendar: typeof MARCH | typeof JANUARY | undefined) => (calendar === undefined ? {} : { calendar });
const outcomeOf = (...given: Parameters<typeof signOnFound>) => signOnFound(...given).verdict.outcome;

describe('laws of signing on', () => {
  it('the deadline is the end of a quarter, and never before a full one from the start', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.constantFrom('march', 'january'),
        fc.constantFrom('thatQuarter', 'nextQuarter'),
        (day, quarters, first) => {
          const choice = { 'amp.quarterCalendar': quarters, 'amp.startOnFirstDay': first };
          const deadline = deadlineFrom(day, undefined, choice);
          const next = plusDays(deadline, 1).slice(5);
          expect(startsUnder(choice, undefined)).toContain(next);
          // A quarter has 89 days at the least (December to February), or 90 (January to March), and a start waits for less than two.
          expect(lengthInDays({ from: day, to: deadline })).toBeGreaterThanOrEqual(90);
          expect(lengthInDays({ from: day, to: deadline })).toBeLessThanOrEqual(184);
        },
      ),
    );
  });

  it('a later request, or a later completion, never improves', () => {
    const rank = { met: 0, notApplicable: 0, undetermined: 1, notMet: 2 } as const;
    fc.assert(
      fc.property(
        someSignOn,
        someDay,
        calendars,
        pins,
        fc.integer({ min: 0, max: 60 }),
        (given, on, calendar, pinned, days) => {
          const put = (day: string | null, by: number) =>
            day === null || day === NOT_YET ? day : plusDays(day as LocalDate, by);
          const { requestedOn, completedOn } = given;
          const later = { ...given, requestedOn: put(requestedOn, days), completedOn: put(completedOn, days) };
          const law = lawOn(on, pinned);
          expect(rank[outcomeOf(later, law, beside(calendar))]).toBeGreaterThanOrEqual(
            rank[outcomeOf(given, law, beside(calendar))],
          );
        },
      ),
    );
  });

  it('as days go by, what is met stays so, and so does what is late', () => {
    fc.assert(
      fc.property(someSignOn, someDay, someDay, calendars, pins, (given, one, other, calendar, pinned) => {
        const [before, after] = [one, other].sort() as [LocalDate, LocalDate];
        const first = outcomeOf(given, lawOn(before, pinned), beside(calendar));
        const then = outcomeOf(given, lawOn(after, pinned), beside(calendar));
        if (first === 'met') expect(then).toBe('met');
        if (first === 'notMet') expect(then).toBe('notMet');
      }),
    );
  });

  it('what is settled stands, however the unknowns are completed; what is awaited settles it', () => {
    fc.assert(
      fc.property(
        someSignOn,
        fc.uniqueArray(fc.constantFrom('practiceFrom', 'regionFrom', 'requestedOn', 'completedOn'), { maxLength: 3 }),
        someDay,
        calendars,
        pins,
        (given, hidden, on, calendar, pinned) => {
          const fields = hidden.filter((field) => field !== 'regionFrom' || given.regionFrom !== undefined);
          const partial = { ...given, ...Object.fromEntries(fields.map((field) => [field, null])) };
          const law = lawOn(on, pinned);
          const { verdict } = signOnFound(partial, law, beside(calendar));
          if (verdict.outcome !== 'undetermined') {
            expect(outcomeOf(given, law, beside(calendar))).toBe(verdict.outcome);
            return;
          }
          const known = new Set(
            verdict.awaiting.flat().map((one: Awaited) => (one.kind === 'fact' ? one.path : one.kind)),
          );
          if (known.has('decision') || known.has('text') || known.has('reading')) return;
          const told = Object.fromEntries(
            fields.filter((field) => known.has(`signOn.${field}`)).map((field) => [field, given[field]]),
          );
          const done = (day: string | null) => day !== null && day <= on;
          const isToCome = !done(given.requestedOn) || !done(given.completedOn);
          if (!isToCome) expect(outcomeOf({ ...partial, ...told }, law, beside(calendar))).not.toBe('undetermined');
        },
      ),
    );
  });

  it('each way to read what is silent, pinned, answers what is settled over all of them', () => {
    fc.assert(
      fc.property(someSignOn, someDay, calendars, (given, on, calendar) => {
        const open = outcomeOf(given, lawOn(on), beside(calendar));
        const ways = ['march', 'january'].flatMap((quarters) =>
          ['thatQuarter', 'nextQuarter'].flatMap((first) =>
            ['requested', 'completed'].flatMap((act) =>
              ['restarts', 'continues'].map((region) => ({
                'amp.quarterCalendar': quarters,
                'amp.startOnFirstDay': first,
                'amp.signOnAct': act,
                'amp.newRegion': region,
              })),
            ),
          ),
        );
        const found = new Set(ways.map((way) => outcomeOf(given, lawOn(on, way), beside(calendar))));
        expect(open).toBe(found.size === 1 ? [...found][0] : 'undetermined');
      }),
    );
  });
});

describe('laws of the engagement', () => {
  it('terms follow one another without a gap, each of two years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 9000 }), (start, later) => {
        const effectiveOn = plusDays('2022-02-01' as LocalDate, start);
        const on = plusDays(effectiveOn, later);
        const { reason } = engagementFound({ effectiveOn }, lawOn(on)).verdict;
        if (!('firstDay' in reason)) throw new Error('a term was meant to run');
        expect(reason.firstDay <= on && on <= reason.lastDay).toBe(true);
        const length = lengthInDays({ from: reason.firstDay, to: reason.lastDay });
        expect(length).toBeGreaterThanOrEqual(729);
        expect(length).toBeLessThanOrEqual(732);
        const next = engagementFound({ effectiveOn }, lawOn(plusDays(reason.lastDay, 1))).verdict.reason;
        expect(next).toMatchObject({ firstDay: plusDays(reason.lastDay, 1), renewals: reason.renewals + 1 });
      }),
    );
  });
});

describe('laws of MU3', () => {
  it('more minutes never take it away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 340, max: 380 }), fc.nat(60), (minutes, more) => {
        const [less, then] = [minutes, minutes + more].map(
          (walkInMinutes) => mu3Found({ walkInMinutes }, lawOn('2026-06-01')).verdict.outcome,
        );
        if (less === 'met') expect(then).toBe('met');
      }),
    );
  });
});
