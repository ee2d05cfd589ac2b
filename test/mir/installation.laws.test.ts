import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '../../src/law/localDate.js';
import type { InstallationDelay } from '../../src/mir/facts.js';
import { mirReadings } from '../../src/mir/readings.js';
import { delayFound, delayGiven, lawOn } from './delays.given.js';

const later = (date: string, days: number): string => dateOfDay(dayNumber(date) + days);

/** Days of application, crowded about the ends of initial periods and of months. */
const someFiling: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('2020', '2021', '2023', '2024', '2025', '2026'),
      fc.constantFrom('-10-15', '-10-31', '-11-01', '-12-01', '-08-31', '-02-28', '-12-31'),
      fc.integer({ min: -2, max: 2 }),
    )
    .map(([year, day, away]) => later(`${year}${day}`, away))
    .filter((day) => day >= '2020-10-15'),
  fc.integer({ min: dayNumber('2020-10-15'), max: dayNumber('2027-12-31') }).map(dateOfDay),
);
const someDecision = fc.constantFrom('granted', 'refused', 'pending', null);
const somePostponement = fc.option(fc.record({ months: fc.integer({ min: 1, max: 9 }), decision: someDecision }), {
  nil: undefined,
});

/** A delay, its days about the deadlines that its figures make. */
const someDelay: fc.Arbitrary<InstallationDelay> = fc
  .record({
    filedOn: someFiling,
    ministry: fc.option(fc.nat(40)),
    drmg: fc.option(fc.nat(40)),
    postponement: somePostponement,
    started: fc.oneof(
      fc.constantFrom(null, 'notYet' as const),
      fc.tuple(fc.constantFrom(0, 6, 12, 14, 18), fc.integer({ min: -2, max: 40 })),
    ),
  })
  .map(({ filedOn, ministry, drmg, postponement, started }) => ({
    filedOn,
    receivedByMinistry: ministry === null ? null : later(filedOn, ministry),
    receivedByDrmg: drmg === null ? null : later(filedOn, drmg),
    ...(postponement === undefined ? {} : { postponement }),
    startedOn: started === null || started === 'notYet' ? started : later(added(filedOn, started[0]), started[1]),
  }));
const someDay = fc
  .tuple(someFiling, fc.constantFrom(0, 12, 18, 30), fc.integer({ min: -2, max: 20 }))
  .map(([day, months, away]) => later(added(day, months), away));
const somePinned = fc.constantFrom(
  undefined,
  'kept' as const,
  { 'mir.receiptBy': 'drmg' },
  { 'mir.deemedYears': 'statedYear' },
  { 'mir.receiptBy': 'ministry', 'mir.deemedYears': 'everyYear' },
);

/** Months on paper: the number of the month, and the last day it has when the day is too many. */
function added(date: string, months: number): string {
  const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
  const at = y * 12 + (m - 1) + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  for (let day = d; ; day--) {
    const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (dayNumber(text) !== Number.MIN_SAFE_INTEGER) return text;
  }
}

/** What is answered once everything is known, written again: the text, word for word. */
function answered(
  one: InstallationDelay,
  on: string,
  readings: Readonly<Record<string, string>>,
  isDeemed2026: boolean,
) {
  const year = Number(one.filedOn.slice(0, 4));
  const closes = `${year}-10-31`;
  const isInside = one.filedOn >= `${year}-10-15` && one.filedOn <= closes;
  const isSaid = year === 2024 || (year > 2024 ? isDeemed2026 : readings['mir.deemedYears'] === 'everyYear');
  const really = readings['mir.receiptBy'] === 'ministry' ? one.receivedByMinistry : one.receivedByDrmg;
  const from = isInside && isSaid ? closes : (really ?? '');
  const { postponement } = one;
  const more = postponement?.decision === 'granted' ? Math.min(postponement.months, 6) : 0;
  const deadline = added(added(from, 12), more);
  if (one.startedOn !== null && one.startedOn !== 'notYet' && one.startedOn <= on) {
    return one.startedOn <= deadline ? 'met' : 'notMet';
  }
  return on > deadline ? 'notMet' : 'undetermined';
}

const rank = { notMet: 0, undetermined: 1, met: 2, notApplicable: 3 } as const;

describe('laws of the delay to begin', () => {
  it('a later filing, received the day it is filed, has no earlier deadline', () =>
    fc.assert(
      fc.property(someFiling, fc.nat(400), somePinned, (day, away, pinned) => {
        const deadline = (filedOn: string) =>
          delayFound({ filedOn, receivedByMinistry: filedOn, receivedByDrmg: filedOn }, lawOn('2020-01-01', pinned))
            .verdict.reason as unknown as { earliest: string; latest: string };
        const [a, b] = [deadline(day), deadline(later(day, away))];
        // Of two years, one may be deemed by a text and the other by none known: ends are compared where both are settled.
        expect(a.earliest <= b.earliest || a.earliest !== a.latest).toBe(true);
        expect(a.latest <= b.latest || b.earliest !== b.latest).toBe(true);
      }),
    ));

  it('what is filed in the initial period of the PREM 2025 has one deadline, whatever its day', () =>
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 31 }), fc.nat(12), someDelay, someDay, (day, months, one, on) => {
        const filed = (date: string) =>
          delayFound(
            {
              ...one,
              filedOn: date,
              receivedByMinistry: later('2024-10-31', months),
              receivedByDrmg: later('2024-10-31', months),
            },
            lawOn(on),
          ).verdict;
        const [a, b] = [filed(`2024-10-${day}`), filed('2024-10-31')];
        expect({ ...a, reason: { ...a.reason, filedOn: '' } }).toEqual({ ...b, reason: { ...b.reason, filedOn: '' } });
      }),
    ));

  it('a month more that is granted never shortens', () =>
    fc.assert(
      fc.property(someDelay, fc.integer({ min: 1, max: 9 }), someDay, somePinned, (one, months, on, pinned) => {
        const granted = (count: number) =>
          delayFound({ ...one, postponement: { months: count, decision: 'granted' } }, lawOn(on, pinned)).verdict;
        const [a, b] = [granted(months), granted(months + 1)];
        expect(rank[a.outcome]).toBeLessThanOrEqual(rank[b.outcome]);
        const ends = [a, b].map(({ reason }) => reason as unknown as { earliest: string });
        expect((ends[0]?.earliest ?? '') <= (ends[1]?.earliest ?? '')).toBe(true);
      }),
    ));

  it('to begin a day earlier never turns what is met into what is not', () =>
    fc.assert(
      fc.property(someDelay, fc.integer({ min: 1, max: 400 }), someDay, somePinned, (one, days, on, pinned) => {
        fc.pre(one.startedOn !== null && one.startedOn !== 'notYet');
        const outcome = (startedOn: string) => delayFound({ ...one, startedOn }, lawOn(on, pinned)).verdict.outcome;
        const its = outcome(one.startedOn);
        const before = outcome(later(one.startedOn, -days));
        if (its === 'met') expect(before).toBe('met');
        if (before === 'notMet') expect(its).toBe('notMet');
      }),
    ));

  it('a day later, what was met is met and what was not is not', () =>
    fc.assert(
      fc.property(someDelay, someDay, fc.nat(60), somePinned, (one, on, days, pinned) => {
        const { outcome } = delayFound(one, lawOn(on, pinned)).verdict;
        const after = delayFound(one, lawOn(later(on, days), pinned)).verdict.outcome;
        const hasBegun = one.startedOn !== null && one.startedOn !== 'notYet' && one.startedOn > on;
        if (outcome === 'met') expect(after).toBe('met');
        if (outcome === 'notMet' && !hasBegun) expect(after).toBe('notMet');
      }),
    ));

  it('unknown is not zero: what is settled stands however it is completed, and what is awaited can go both ways', () =>
    fc.assert(
      fc.property(
        someDelay,
        someDay,
        fc.nat(60),
        fc.nat(60),
        someDay,
        fc.boolean(),
        (one, on, m, d, begun, isDeemed) => {
          const { verdict } = delayFound(one, lawOn(on));
          const { postponement } = one;
          const startedOn = one.startedOn ?? begun;
          for (const decision of ['granted', 'refused'] as const) {
            for (const receiptBy of ['ministry', 'drmg']) {
              for (const deemedYears of ['everyYear', 'statedYear']) {
                const isOpen = postponement?.decision === 'pending' || postponement?.decision === null;
                const complete: InstallationDelay = {
                  ...one,
                  startedOn,
                  receivedByMinistry: one.receivedByMinistry ?? later(one.filedOn, m),
                  receivedByDrmg: one.receivedByDrmg ?? later(one.filedOn, d),
                  ...(postponement === undefined || !isOpen ? {} : { postponement: { ...postponement, decision } }),
                };
                const readings = { 'mir.receiptBy': receiptBy, 'mir.deemedYears': deemedYears };
                const expected = answered(complete, on, readings, isDeemed);
                if (verdict.outcome !== 'undetermined') expect(verdict.outcome).toBe(expected);
                const found = delayFound(complete, lawOn(on, readings)).verdict;
                if (found.outcome !== 'undetermined') expect(found.outcome).toBe(expected);
                else if (expected !== 'undetermined') {
                  expect(found.awaiting.flat()).toContainEqual(expect.objectContaining({ kind: 'text' }));
                }
              }
            }
          }
        },
      ),
      { numRuns: 400 },
    ));

  it('pinning every reading leaves none to await; what all of them answer is the answer', () =>
    fc.assert(
      fc.property(someDelay, someDay, (one, on) => {
        const { verdict } = delayFound(one, lawOn(on));
        const ways = ['ministry', 'drmg'].flatMap((by) =>
          ['everyYear', 'statedYear'].map(
            (years) => delayFound(one, lawOn(on, { 'mir.receiptBy': by, 'mir.deemedYears': years })).verdict,
          ),
        );
        for (const way of ways) {
          if (way.outcome === 'undetermined') {
            expect(way.awaiting.flat().filter(({ kind }) => kind === 'reading')).toEqual([]);
          }
        }
        const outcomes = new Set(ways.map(({ outcome }) => outcome));
        expect(verdict.outcome).toBe(outcomes.size === 1 ? [...outcomes][0] : 'undetermined');
      }),
    ));

  it('awaits what names a reading that there is, or a field of the section', () =>
    fc.assert(
      fc.property(someDelay, someDay, somePinned, (one, on, pinned) => {
        const { verdict } = delayFound(one, lawOn(on, pinned));
        if (verdict.outcome !== 'undetermined') return;
        const ids = new Set(mirReadings.map(({ id }) => id));
        for (const awaited of verdict.awaiting.flat()) {
          if (awaited.kind === 'reading') expect(ids).toContain(awaited.id);
          if (awaited.kind === 'fact') expect(awaited.path).toMatch(/^installation\./);
        }
        expect(verdict.awaiting.length).toBeGreaterThan(0);
      }),
    ));

  it('never throws, whatever the days', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }),
        fc.constantFrom('0001-01-01', '2025-01-01', '9998-12-31'),
        somePostponement,
        (day, on, postponement) => {
          const filedOn = dateOfDay(day);
          const more = {
            filedOn,
            receivedByDrmg: '9999-12-31',
            ...(postponement === undefined ? {} : { postponement }),
          };
          expect(() => delayFound(more, lawOn(on))).not.toThrow();
          expect(() => delayFound(delayGiven({ ...more, startedOn: filedOn }), lawOn(on))).not.toThrow();
        },
      ),
    ));
});
