import fc from 'fast-check';
import { dateOfDay, dayNumber } from '../../src/law/localDate.js';
import type { RemotePractice } from '../../src/mir/facts.js';
import { found, lawOn, READING } from './remote.given.js';

export const OPTIONS = ['elapsed', 'practised'] as const;
export const FIRST = dayNumber('2021-12-20');
/** The first day that a text covers. */
export const FIRST_TEXT = dayNumber('2023-01-01');
export const AS_OF = '2036-06-30';

/** Lengths in days, crowded where a month, two years and three years end. */
export const length = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 700 }) },
  { weight: 1, arbitrary: fc.constantFrom(1, 2, 365, 366, 730, 1094, 1095, 1096, 1097) },
);
export const gap = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 }), fc.constantFrom(729, 730, 731, 732, 733));
export const perhaps = (weight: number) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight, arbitrary: fc.constant(null) }, fc.constant(false));
export const period = (unknowns: number) =>
  fc.record({
    gap,
    length,
    principal: perhaps(unknowns),
    depannage: perhaps(unknowns).map((one) => (one === null ? null : !one)),
  });

/** Periods one after another, from a day about the end of a year or of February. */
export function practiceOf(unknowns: number, maxLength: number): fc.Arbitrary<readonly RemotePractice[]> {
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

export const known = practiceOf(0, 6);
export const asOf = fc.oneof(
  fc.constant(AS_OF),
  fc.integer({ min: FIRST_TEXT, max: FIRST_TEXT + 3000 }).map((day): string => dateOfDay(day)),
);
export const option = fc.constantFrom(...OPTIONS);
export const outcomeOf = (practice: readonly RemotePractice[], on: string, pinned?: string) =>
  found(practice, lawOn(on, pinned === undefined ? undefined : { [READING]: pinned })).outcome;

export interface Gap {
  readonly at: number;
  readonly field: 'principal' | 'depannage';
}
export const gapsOf = (practice: readonly RemotePractice[]): readonly Gap[] =>
  practice.flatMap((one, at) =>
    (['principal', 'depannage'] as const).flatMap((field) => (one[field] === null ? [{ at, field }] : [])),
  );
/** Gaps filled by the bits of a number. */
export function filled(
  practice: readonly RemotePractice[],
  gaps: readonly Gap[],
  bits: number,
): readonly RemotePractice[] {
  return practice.map((one, at) => {
    const its = gaps.flatMap(({ at: where, field }, i) => (where === at ? [[field, ((bits >> i) & 1) === 1]] : []));
    return { ...one, ...Object.fromEntries(its) };
  });
}
export function ways(gaps: readonly Gap[]): readonly number[] {
  return Array.from({ length: 2 ** gaps.length }, (_, bits) => bits);
}
