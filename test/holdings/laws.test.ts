import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Holding } from '../../src/holdings/holding.js';
import { problemsOfOverlap } from '../../src/holdings/overlap.js';
import { heldOn, stretchesOf, tenuresOf } from '../../src/holdings/timeline.js';
import { dateOfDay, dayNumber, type LocalDate, plusDays } from '../../src/law/localDate.js';
import { lengthInDays, type Period } from '../../src/law/period.js';

/** Forty days, so that what is held meets and crowds. */
const FIRST = dayNumber('2024-02-10');
const DAYS = 40;
const day = fc.integer({ min: 0, max: DAYS - 1 }).map((offset) => dateOfDay(FIRST + offset));
const period: fc.Arbitrary<Period> = fc
  .tuple(day, day)
  .map(([a, b]): Period => (a <= b ? { from: a, to: b } : { from: b, to: a }));

const what: fc.Arbitrary<Partial<Holding>> = fc.constantFrom(
  { kind: 'avis', base: 'region', region: '05' },
  { kind: 'avis', base: 'region', region: '16' },
  { kind: 'derogation', purpose: 'depannageExclusif' },
  { kind: 'derogation', purpose: 'depannageExclusif' },
  { kind: 'derogation', purpose: 'other' },
  { kind: 'authorisation' },
);
const holding: fc.Arbitrary<Holding> = fc
  .tuple(what, period, fc.boolean())
  .map(([its, { from, to }, ends]) => ({ ...its, from, ...(ends ? { to } : {}) }) as unknown as Holding);

/** Things held that do not overlap, as input requires: each is kept when it goes with those before it. */
const holdings: fc.Arbitrary<readonly Holding[]> = fc.array(holding, { minLength: 1, maxLength: 9 }).map((all) => {
  let kept: readonly Holding[] = [];
  for (const one of all) if (isSound([...kept, one])) kept = [...kept, one];
  return kept;
});

function isSound(all: readonly Holding[]): boolean {
  return problemsOfOverlap(all, 'holdings').length === 0;
}

const daysOf = ({ from, to }: Period): readonly LocalDate[] =>
  Array.from({ length: lengthInDays({ from, to }) }, (_, i) => plusDays(from, i));
const EVERY_DAY = daysOf({ from: dateOfDay(FIRST - 1), to: dateOfDay(FIRST + DAYS) });

/** Without its days: what it is. */
const kindOf = (held: Holding | undefined) => held && { ...held, from: '', to: '' };

describe('laws of what is held day by day', () => {
  it('the stretches partition the period, each day is what is held on it, and neighbours differ', () => {
    fc.assert(
      fc.property(holdings, period, (all, asked) => {
        const stretches = stretchesOf(all, asked);
        expect(stretches.flatMap(daysOf)).toEqual(daysOf(asked));
        for (const stretch of stretches) {
          for (const date of daysOf(stretch)) expect(heldOn(all, date)).toBe(stretch.held);
        }
        for (const [i, next] of stretches.slice(1).entries()) expect(next.held).not.toBe(stretches[i]!.held);
      }),
    );
  });

  it('one holding split in two that follow, alike in all else, changes nothing on any day', () => {
    fc.assert(
      fc.property(holdings, fc.nat(), day, (all, at, date) => {
        const one = all[at % all.length]!;
        fc.pre(one.from < date && (one.to === undefined || date <= one.to));
        const split = all.flatMap((other) =>
          other === one
            ? [
                { ...one, to: plusDays(date, -1) },
                { ...one, from: date },
              ]
            : [other],
        );
        // A notice issued again the day of the derogation is not lost to it: it is refused as input.
        fc.pre(isSound(split));
        for (const each of EVERY_DAY) expect(kindOf(heldOn(split, each))).toEqual(kindOf(heldOn(all, each)));
      }),
    );
  });

  it('a notice never revives after a derogation that ended it', () => {
    fc.assert(
      fc.property(holdings, (all) => {
        for (const { holding: notice, lastHeld, endedBy } of tenuresOf(all)) {
          if (endedBy !== 'lostToExclusiveDepannage') continue;
          const after = EVERY_DAY.filter((date) => lastHeld !== undefined && date > lastHeld);
          expect(after.some((date) => heldOn(all, date) === notice)).toBe(false);
          expect(heldOn(all, after[0]!)).toMatchObject({ purpose: 'depannageExclusif', from: after[0] });
        }
      }),
    );
  });

  it('each holding is held from its first day to its last, and on no other', () => {
    fc.assert(
      fc.property(holdings, (all) => {
        for (const { holding: one, from, lastHeld } of tenuresOf(all)) {
          const dates = EVERY_DAY.filter((date) => heldOn(all, date) === one);
          expect(dates).toEqual(EVERY_DAY.filter((date) => from <= date && (lastHeld ?? date) >= date));
        }
      }),
    );
  });
});
