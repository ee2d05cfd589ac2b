import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quarterContaining } from '../../src/amp/calendar.js';
import { exemptionWindow } from '../../src/amp/exemptionWindow.js';
import type { Exemption, MilitaryAuthorisation } from '../../src/amp/facts.js';
import { quarterStarts } from '../../src/amp/parameters.calendar.js';
import type { Relieving } from '../../src/amp/relief.js';
import { dateOfDay, dayNumber, type LocalDate } from '../../src/law/localDate.js';
import type { Period } from '../../src/law/period.js';
import type { Awaited } from '../../src/verdict/verdict.js';
import { relief, resident } from './relief.given.js';

/** Days of a few years, crowded about leap days and the ends of quarters. */
const someDay = fc.oneof(
  fc
    .record({
      year: fc.integer({ min: 2024, max: 2028 }),
      at: fc.constantFrom('01-01', '02-28', '03-01', '04-01', '05-31', '06-01', '08-31', '09-01', '12-01'),
      away: fc.integer({ min: -2, max: 2 }),
    })
    .map(({ year, at, away }) => dateOfDay(dayNumber(`${year}-${at}`) + away)),
  fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2028-12-31') }).map(dateOfDay),
);
const later = (date: LocalDate, days: number) => dateOfDay(dayNumber(date) + days);
const quarter = fc
  .tuple(someDay, fc.constantFrom('march', 'january'))
  .map(([date, calendar]) => quarterContaining(date, quarterStarts[calendar as 'march' | 'january']));

/** On paper: a day is within the 12 months when it comes before the same day a year later is written. */
function isInMonths(day: string, from: string): boolean {
  const anniversary = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
  return from <= day && day < anniversary;
}

function everyDay({ from, to }: Period): readonly LocalDate[] {
  return Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, i) => later(from, i));
}

describe('12 months that contain a day', () => {
  it('touch each quarter that they should, for as many days, and no other: day by day, in both calendars', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 366 }), quarter, (from, away, of) => {
        const day = later(from, away);
        const expected = isInMonths(day, from) ? everyDay(of).filter((one) => isInMonths(one, from)).length : 0;
        const { least, most, awaited } = relief({ exemptions: [{ kind: 'adoption', day, from, arranged: true }] }, of);
        expect([least, most, awaited]).toEqual([expected, expected, []]);
      }),
    ));

  it('not picked: sure are the days of every window there is, possible those of one', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: -370, max: 370 }), (day, away) => {
        const one = later(day, away);
        const windows = Array.from({ length: 367 }, (_, i) => later(day, -i)).filter((from) => isInMonths(day, from));
        const { sure, possible } = exemptionWindow({ day }, 12);
        const isOf = (period: Period | undefined) => period !== undefined && period.from <= one && one <= period.to;
        expect(isOf(sure)).toBe(windows.every((from) => isInMonths(one, from)));
        expect(isOf(possible)).toBe(windows.some((from) => isInMonths(one, from)));
      }),
    ));
});

const known = fc.constantFrom(true, true, false, null);
const span = fc
  .tuple(someDay, fc.integer({ min: 0, max: 400 }))
  .map(([from, more]) => ({ from, to: later(from, more) }));
const exemption: fc.Arbitrary<Exemption> = fc.oneof(
  fc
    .tuple(someDay, fc.integer({ min: -366, max: 3 }), known, fc.boolean(), fc.boolean())
    .map(([day, away, arranged, isDayKnown, isFromKnown]) => ({
      kind: 'maternity' as const,
      day: isDayKnown ? day : null,
      from: isFromKnown ? later(day, away) : null,
      arranged,
    })),
  fc
    .tuple(span, fc.constantFrom('granted', 'granted', 'refused', 'pending', null))
    .map(([days, decision]) => ({ kind: 'drmg' as const, for: 'illness' as const, ...days, decision }) as Exemption),
);
const military: fc.Arbitrary<MilitaryAuthorisation> = fc
  .tuple(span, fc.boolean(), known, known)
  .map(([{ from, to }, isOpen, fullTime, firstLineOrLongTermCare]) => ({
    from,
    ...(isOpen ? {} : { to }),
    fullTime,
    firstLineOrLongTermCare,
  }));
const relieving: fc.Arbitrary<Relieving> = fc
  .tuple(fc.array(exemption, { maxLength: 4 }), fc.array(military, { maxLength: 2 }), fc.option(span))
  .map(([exemptions, soldiers, authorised]) => ({
    exemptions,
    military: soldiers,
    ...(authorised === null ? {} : { physician: resident(authorised.from, authorised.to) }),
  }));

/** Whether a day is relieved, for certain and perhaps, each thing on its own. */
function onDay(day: LocalDate, { exemptions = [], military: soldiers = [], physician }: Relieving) {
  const found: (boolean | null)[] = [
    ...exemptions.map((one) => {
      if (one.kind === 'drmg') {
        if (day < one.from || day > one.to || one.decision === 'refused') return false;
        return one.decision === 'granted' ? true : null;
      }
      const { from = null, arranged, day: of } = one;
      const froms = from === null ? Array.from({ length: 367 }, (_, i) => later((of ?? day) as LocalDate, -i)) : [from];
      const windows = froms.filter((first) => of === null || isInMonths(of, first));
      if (arranged === false || !windows.some((first) => isInMonths(day, first))) return false;
      return arranged === true && of !== null && windows.every((first) => isInMonths(day, first)) ? true : null;
    }),
    ...soldiers.map(({ from, to, fullTime, firstLineOrLongTermCare }) => {
      if (day < from || (to !== undefined && day > to) || fullTime === false || firstLineOrLongTermCare === false)
        return false;
      return fullTime === true && firstLineOrLongTermCare === true ? true : null;
    }),
    ...(physician?.holdings ?? []).map(({ from, to = '9999-12-31' }) => from <= day && day <= to),
  ];
  return { sure: found.includes(true), possible: found.includes(true) || found.includes(null) };
}

describe('everything that relieves', () => {
  it('is a union: as many days as are counted one by one', () =>
    fc.assert(
      fc.property(relieving, quarter, (given, of) => {
        const each = everyDay(of).map((day) => onDay(day, given));
        const { least, most } = relief(given, of);
        expect([least, most]).toEqual([
          each.filter((one) => one.sure).length,
          each.filter((one) => one.possible).length,
        ]);
      }),
    ));

  it('in any order', () =>
    fc.assert(
      fc.property(relieving, quarter, (given, of) => {
        const turned = {
          ...given,
          exemptions: [...(given.exemptions ?? [])].reverse(),
          military: [...(given.military ?? [])].reverse(),
        };
        const [a, b] = [relief(given, of), relief(turned, of)];
        expect([b.least, b.most, b.awaited.length]).toEqual([a.least, a.most, a.awaited.length]);
      }),
    ));

  it('awaits something only while it is open, and what it awaits settles it, whatever it turns out to be', () =>
    fc.assert(
      fc.property(relieving, quarter, fc.boolean(), someDay, (given, of, yes, date) => {
        const { least, most, awaited } = relief(given, of);
        expect(awaited.length > 0).toBe(least < most);
        const settled = relief(completed(given, awaited, yes, date), of);
        expect(settled.most).toBe(settled.least);
        expect(settled.least).toBeGreaterThanOrEqual(least);
        expect(settled.most).toBeLessThanOrEqual(most);
      }),
    ));
});

/** The input with what is awaited filled in. A first day picked is one that may be. */
function completed(given: Relieving, awaited: readonly Awaited[], yes: boolean, date: LocalDate): Relieving {
  const paths = new Set(awaited.map((one) => (one.kind === 'fact' ? one.path : one.kind)));
  const fill = <T extends object>(one: T, at: string): T => {
    const filled = { ...one } as Record<string, unknown>;
    for (const field of ['arranged', 'fullTime', 'firstLineOrLongTermCare']) {
      if (paths.has(`${at}.${field}`)) filled[field] = yes;
    }
    if (paths.has(`${at}.day`)) filled['day'] = date;
    if (paths.has(`${at}.from`)) filled['from'] = filled['day'] ?? date;
    const isDecided = paths.has(`${at}.decision`) || (paths.has('decision') && filled['decision'] === 'pending');
    if (isDecided) filled['decision'] = yes ? 'granted' : 'refused';
    return filled as T;
  };
  return {
    ...given,
    exemptions: (given.exemptions ?? []).map((one, i) => fill(one, `exemptions[${i}]`)),
    military: (given.military ?? []).map((one, i) => fill(one, `military[${i}]`)),
  };
}
