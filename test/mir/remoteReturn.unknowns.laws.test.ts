import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '../../src/law/localDate.js';
import { assessMir } from '../../src/mir/index.js';
import { MOST_UNKNOWN_FACTS } from '../../src/mir/limits.js';
import { runs, thorough } from '../arbitraries/runs.js';
import {
  AS_OF,
  asOf,
  filled,
  type Gap,
  gapsOf,
  OPTIONS,
  option,
  outcomeOf,
  perhaps,
  practiceOf,
  ways,
} from './remote.arbitraries.js';
import { found, lawOn, READING } from './remote.given.js';
import { isContinuous } from './remote.oracle.js';

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
    if (thorough) expect(seen.size).toBe(3);
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
