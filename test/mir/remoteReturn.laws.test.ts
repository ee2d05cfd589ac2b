import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber, plusDays } from '../../src/law/localDate.js';
import type { RemotePractice } from '../../src/mir/facts.js';
import { assessMir } from '../../src/mir/index.js';
import { MOST_UNKNOWN_FACTS } from '../../src/mir/limits.js';
import { runs } from '../arbitraries/runs.js';
import { found, lawOn, READING, returnOf } from './remote.given.js';
import { isContinuous } from './remote.oracle.js';

const OPTIONS = ['elapsed', 'practised'] as const;
const FIRST = dayNumber('2021-12-20');
/** The first day that a text covers. */
const FIRST_TEXT = dayNumber('2023-01-01');
const AS_OF = '2036-06-30';

/** Lengths in days, crowded where a month, two years and three years end. */
const length = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 700 }) },
  { weight: 1, arbitrary: fc.constantFrom(1, 2, 365, 366, 730, 1094, 1095, 1096, 1097) },
);
const gap = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 }), fc.constantFrom(729, 730, 731, 732, 733));
const perhaps = (weight: number) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight, arbitrary: fc.constant(null) }, fc.constant(false));
const period = (unknowns: number) =>
  fc.record({
    gap,
    length,
    principal: perhaps(unknowns),
    depannage: perhaps(unknowns).map((one) => (one === null ? null : !one)),
  });

/** Periods one after another, from a day about the end of a year or of February. */
function practiceOf(unknowns: number, maxLength: number): fc.Arbitrary<readonly RemotePractice[]> {
  return fc
    .record({
      start: fc.integer({ min: 0, max: 90 }),
      periods: fc.array(period(unknowns), { maxLength }),
      isOpen: fc.boolean(),
    })
    .map(({ start, periods, isOpen }) => {
      let next = FIRST + start;
      return periods.map(({ gap: between, length: days, principal, depannage }, i) => {
        const from = next + between;
        next = from + days;
        const to = isOpen && i === periods.length - 1 ? {} : { to: dateOfDay(next - 1) };
        return { from: dateOfDay(from), ...to, principal, depannage };
      });
    });
}

const known = practiceOf(0, 6);
const asOf = fc.oneof(
  fc.constant(AS_OF),
  fc.integer({ min: FIRST_TEXT, max: FIRST_TEXT + 3000 }).map((day): string => dateOfDay(day)),
);
const option = fc.constantFrom(...OPTIONS);
const outcomeOf = (practice: readonly RemotePractice[], on: string, pinned?: string) =>
  found(practice, lawOn(on, pinned === undefined ? undefined : { [READING]: pinned })).outcome;

interface Gap {
  readonly at: number;
  readonly field: 'principal' | 'depannage';
}
const gapsOf = (practice: readonly RemotePractice[]): readonly Gap[] =>
  practice.flatMap((one, at) =>
    (['principal', 'depannage'] as const).flatMap((field) => (one[field] === null ? [{ at, field }] : [])),
  );
/** Gaps filled by the bits of a number. */
function filled(practice: readonly RemotePractice[], gaps: readonly Gap[], bits: number): readonly RemotePractice[] {
  return practice.map((one, at) => {
    const its = gaps.flatMap(({ at: where, field }, i) => (where === at ? [[field, ((bits >> i) & 1) === 1]] : []));
    return { ...one, ...Object.fromEntries(its) };
  });
}
function ways(gaps: readonly Gap[]): readonly number[] {
  return Array.from({ length: 2 ** gaps.length }, (_, bits) => bits);
}

describe('a plain second writing, day by day', () => {
  it('agrees under each reading', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(known, asOf, option, (practice, on, pinned) => {
        const expected = isContinuous(practice, on, pinned);
        seen.add(`${pinned} ${expected}`);
        expect(outcomeOf(practice, on, pinned)).toBe(expected ? 'met' : 'notMet');
      }),
      { numRuns: runs(600) },
    );
    expect(seen.size).toBe(4);
  });

  it('whatever is asked of elapsed time is asked of time practised too: practised is the stricter', () => {
    fc.assert(
      fc.property(known, asOf, (practice, on) => {
        if (outcomeOf(practice, on, 'practised') === 'met') expect(outcomeOf(practice, on, 'elapsed')).toBe('met');
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('what changes nothing', () => {
  it('a period written as two that follow one another', () => {
    fc.assert(
      fc.property(known, asOf, fc.nat(), fc.nat(), (practice, on, which, where) => {
        const i = practice.length === 0 ? -1 : which % practice.length;
        const one = practice[i];
        if (one === undefined) return;
        const days = dayNumber(one.to ?? AS_OF) - dayNumber(one.from);
        if (days < 1) return;
        const cut = plusDays(dateOfDay(dayNumber(one.from)), 1 + (where % days));
        const split = [
          ...practice.slice(0, i),
          { ...one, to: plusDays(cut, -1) },
          { ...one, from: cut },
          ...practice.slice(i + 1),
        ];
        expect(found(split, lawOn(on))).toEqual(found(practice, lawOn(on)));
      }),
      { numRuns: runs(300) },
    );
  });

  it('the order of the list', () => {
    const shuffled = known.chain((practice) =>
      fc.shuffledSubarray([...practice], { minLength: practice.length }).map((other) => ({ practice, other })),
    );
    fc.assert(
      fc.property(shuffled, asOf, ({ practice, other }, on) => {
        expect(found(other, lawOn(on))).toEqual(found(practice, lawOn(on)));
      }),
      { numRuns: runs(300) },
    );
  });

  it('what is after the day asked about', () => {
    fc.assert(
      fc.property(practiceOf(2, 4), fc.integer({ min: FIRST_TEXT, max: FIRST_TEXT + 3000 }), (practice, day) => {
        const on = dateOfDay(day);
        const before = practice
          .filter(({ from }) => from <= on)
          .map(({ to = on, ...one }) => ({ ...one, to: to < on ? to : on }));
        expect(found(before, lawOn(on))).toEqual(found(practice, lawOn(on)));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('more practice', () => {
  it('a day more never makes what is met not met', () => {
    fc.assert(
      fc.property(known, asOf, option, fc.nat({ max: 4000 }), (practice, on, pinned, away) => {
        const day = dateOfDay(FIRST - 400 + away);
        if (day > on || practice.some(({ from, to = AS_OF }) => from <= day && day <= to)) return;
        const more = [...practice, { from: day, to: day, principal: true, depannage: false }];
        if (outcomeOf(practice, on, pinned) === 'met') expect(outcomeOf(more, on, pinned)).toBe('met');
      }),
      { numRuns: runs(600) },
    );
  });

  it('to the day told, the run is long enough; to the day before, it is not', () => {
    fc.assert(
      fc.property(known, option, (open, pinned) => {
        const law = lawOn('2100-01-01', { [READING]: pinned });
        const practice = open.map((one) => ({ to: AS_OF, ...one }));
        const { reason } = found(practice, law);
        if (reason.code !== 'mir.remoteReturn.practice.fails') return;
        const { run } = reason as unknown as { run: { last: string; reachedOn: string } | null };
        if (run === null) return;
        // A later period may stand in the way: what precedes it is asked about alone.
        const before = practice.filter(({ to }) => to <= run.last);
        const until = (to: string) => [
          ...before,
          { from: plusDays(dateOfDay(dayNumber(run.last)), 1), to, principal: true, depannage: false },
        ];
        expect(run.reachedOn > run.last).toBe(true);
        expect(found(until(run.reachedOn), law).outcome).toBe('met');
        const eve = plusDays(dateOfDay(dayNumber(run.reachedOn)), -1);
        expect(found(eve === run.last ? before : until(eve), law).outcome).toBe('notMet');
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('unknown is not zero', () => {
  const unknown = practiceOf(3, 4);

  it('is open exactly when the completions, or the readings, disagree', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(unknown, asOf, fc.option(option, { nil: undefined }), (practice, on, pinned) => {
        const gaps = gapsOf(practice);
        const readings = pinned === undefined ? OPTIONS : [pinned];
        const answers = new Set(
          ways(gaps).flatMap((bits) => readings.map((one) => isContinuous(filled(practice, gaps, bits), on, one))),
        );
        const expected = answers.size > 1 ? 'undetermined' : answers.has(true) ? 'met' : 'notMet';
        seen.add(expected);
        expect(outcomeOf(practice, on, pinned)).toBe(expected);
      }),
      { numRuns: runs(150) },
    );
    expect(seen.size).toBe(3);
  });

  it('what is awaited is enough, and none of it is too much', () => {
    let tried = 0;
    fc.assert(
      fc.property(unknown, (practice) => {
        const verdict = found(practice, lawOn(AS_OF));
        if (verdict.outcome !== 'undetermined') return;
        const gaps = gapsOf(practice);
        const isSettled = (its: readonly Gap[], isRead: boolean) =>
          ways(its).every((bits) =>
            (isRead ? OPTIONS : [undefined]).every(
              (one) => outcomeOf(filled(practice, its, bits), AS_OF, one) !== 'undetermined',
            ),
          );
        for (const set of verdict.awaiting) {
          tried += 1;
          const paths = new Set(set.flatMap((one) => (one.kind === 'fact' ? [one.path] : [])));
          const its = gaps.filter(({ at, field }) => paths.has(`remoteReturn.practice[${at}].${field}`));
          const isRead = set.some(({ kind }) => kind === 'reading');
          expect([its.length, set.every(({ kind }) => kind !== 'text')]).toEqual([paths.size, true]);
          expect([set, isSettled(its, isRead)]).toEqual([set, true]);
          for (const left of its)
            expect([
              set,
              left,
              isSettled(
                its.filter((one) => one !== left),
                isRead,
              ),
            ]).toEqual([set, left, false]);
          if (isRead) expect([set, isSettled(its, false)]).toEqual([set, false]);
        }
      }),
      { numRuns: runs(100) },
    );
    expect(tried).toBeGreaterThan(0);
  });

  it('of more facts than are told apart, the outcome is the same and what is awaited is enough', () => {
    // Each period cut into days that count alike: the unknowns are many, the question is the same.
    let tried = 0;
    fc.assert(
      fc.property(practiceOf(6, 4), asOf, fc.option(option, { nil: undefined }), (practice, on, pinned) => {
        const pieces = practice.flatMap((one) => {
          const last = dayNumber(one.to ?? AS_OF);
          const cut = Math.min(5, last - dayNumber(one.from));
          return Array.from({ length: cut + 1 }, (_, i) => ({
            ...one,
            from: dateOfDay(dayNumber(one.from) + i),
            to: dateOfDay(i < cut ? dayNumber(one.from) + i : last),
          }));
        });
        const many = gapsOf(pieces).length;
        if (many <= MOST_UNKNOWN_FACTS) return;
        const law = lawOn(on, pinned === undefined ? undefined : { [READING]: pinned });
        const verdict = found(pieces, law);
        expect(verdict.outcome).toBe(outcomeOf(practice, on, pinned));
        if (verdict.outcome !== 'undetermined') return;
        tried += 1;
        const paths = new Set(verdict.awaiting.flat().flatMap((one) => (one.kind === 'fact' ? [one.path] : [])));
        const its = gapsOf(pieces).filter(({ at, field }) => paths.has(`remoteReturn.practice[${at}].${field}`));
        for (const bits of [0, -1, 0b1010_1010_1010, 0b1100_1100_1100]) {
          for (const one of pinned === undefined ? OPTIONS : [pinned])
            expect(outcomeOf(filled(pieces, its, bits), on, one)).not.toBe('undetermined');
        }
      }),
      { numRuns: runs(150) },
    );
    expect(tried).toBeGreaterThan(0);
  });

  it('the whole stands too, whatever completes it', () => {
    const whole = fc.record({ practice: unknown, holdsNotice: perhaps(2), undertakesPractice: perhaps(2) });
    fc.assert(
      fc.property(whole, fc.nat(), (one, bits) => {
        const ask = (given: typeof one) => assessMir({ remoteReturn: given }, { asOf: AS_OF }).verdict;
        const { outcome } = ask(one);
        if (outcome === 'undetermined') return;
        const later = {
          practice: filled(one.practice, gapsOf(one.practice), bits),
          holdsNotice: one.holdsNotice ?? (bits & 1) === 1,
          undertakesPractice: one.undertakesPractice ?? (bits & 2) === 2,
        };
        expect(ask(later).outcome).toBe(outcome);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('nothing is changed', () => {
  it('of what is given, and the same question has the same answer', () => {
    fc.assert(
      fc.property(practiceOf(2, 5), (practice) => {
        const given = structuredClone(practice);
        const first = assessMir({ remoteReturn: returnOf(practice) }, { asOf: AS_OF });
        expect(practice).toEqual(given);
        expect(assessMir({ remoteReturn: returnOf(given) }, { asOf: AS_OF })).toEqual(first);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
      }),
      { numRuns: runs(100) },
    );
  });
});
