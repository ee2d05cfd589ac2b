import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accruesOn } from '../../src/holdings/accrual.js';
import type { Holding } from '../../src/holdings/holding.js';
import { lastDayHeld } from '../../src/holdings/loss.js';
import type { NonParticipation } from '../../src/holdings/participation.js';
import type { Physician } from '../../src/holdings/physician.js';
import { entitlementOn, heldOn, stretchesOf, tenuresOf } from '../../src/holdings/timeline.js';
import { problemsOfEntitlement } from '../../src/holdings/together.js';
import { dateOfDay, dayNumber, type LocalDate, plusDays } from '../../src/law/localDate.js';
import { lengthInDays, type Period } from '../../src/law/period.js';
import { heldOnEachDay } from './oracle.js';

/** Forty days, so that what is held meets and crowds. */
const FIRST = dayNumber('2024-02-10');
const DAYS = 40;
const day = fc.integer({ min: 0, max: DAYS - 1 }).map((offset) => dateOfDay(FIRST + offset));
const period: fc.Arbitrary<Period> = fc
  .tuple(day, day)
  .map(([a, b]): Period => (a <= b ? { from: a, to: b } : { from: b, to: a }));
const span = fc
  .tuple(period, fc.boolean())
  .map(([{ from, to }, ends]) => (ends ? { from, to } : { from }) as { from: LocalDate; to?: LocalDate });

const what: fc.Arbitrary<Partial<Holding>> = fc.constantFrom(
  { kind: 'avis', base: 'region', region: '05' },
  { kind: 'avis', base: 'region', region: '16' },
  { kind: 'derogation', purpose: 'depannageExclusif' },
  { kind: 'derogation', purpose: 'depannageExclusif', resident: true },
  { kind: 'derogation', purpose: 'instanceVocationNationale', ivn: 'inspq' },
  { kind: 'authorisation' },
  { kind: 'authorisation', option: 'regions', regions: ['06'] },
);
const holding = fc.tuple(what, span).map(([its, days]) => ({ ...its, ...days }) as unknown as Holding);
const absence: fc.Arbitrary<NonParticipation> = fc
  .tuple(fc.constantFrom('nonParticipant', 'desengage'), span)
  .map(([status, days]) => ({ ...days, status }));

/** A physician that input accepts: each thing held, each absence, is kept when it goes with those before it. */
const physician: fc.Arbitrary<Physician> = fc
  .array(fc.oneof({ arbitrary: holding, weight: 3 }, { arbitrary: absence, weight: 1 }), {
    minLength: 1,
    maxLength: 10,
  })
  .map((all) => {
    let kept: Physician & Required<Pick<Physician, 'participation'>> = { holdings: [], participation: [] };
    for (const one of all) {
      const next =
        'kind' in one
          ? { ...kept, holdings: [...kept.holdings, one] }
          : { ...kept, participation: [...kept.participation, one] };
      if (isSound(next)) kept = next;
    }
    return kept;
  });

function isSound(one: Physician): boolean {
  return problemsOfEntitlement(one, 'physician').length === 0;
}

const daysOf = ({ from, to }: Period): readonly LocalDate[] =>
  Array.from({ length: lengthInDays({ from, to }) }, (_, i) => plusDays(from, i));
const EVERY_DAY = daysOf({ from: dateOfDay(FIRST - 1), to: dateOfDay(FIRST + DAYS) });

/** Without its days: what it is. */
const kindOf = (held: Holding | undefined) => held && { ...held, from: '', to: '' };
const kindsOf = (one: Physician) =>
  EVERY_DAY.map((date) => {
    const { held, participates } = entitlementOn(one, date);
    return { held: kindOf(held), participates };
  });

/** A list with the one at a place cut in two, the second from a date on; undefined if the date is not within it. */
function cut<T extends { readonly from: string; readonly to?: string }>(
  list: readonly T[],
  at: number,
  date: LocalDate,
): readonly T[] | undefined {
  const one = list[at % list.length];
  if (one === undefined || one.from >= date || (one.to !== undefined && one.to < date)) return undefined;
  return list.flatMap((other) =>
    other === one
      ? [
          { ...one, to: plusDays(date, -1) },
          { ...one, from: date },
        ]
      : [other],
  );
}

describe('laws of what is held day by day', () => {
  it('the stretches partition the period, each day is its own, and neighbours differ', () => {
    fc.assert(
      fc.property(physician, period, (one, asked) => {
        const stretches = stretchesOf(one, asked);
        expect(stretches.flatMap(daysOf)).toEqual(daysOf(asked));
        for (const { held, participates, ...stretch } of stretches) {
          for (const date of daysOf(stretch)) expect(entitlementOn(one, date)).toEqual({ held, participates });
        }
        for (const [i, { held, participates }] of stretches.slice(1).entries()) {
          const before = stretches[i]!;
          expect(before.held === held && before.participates === participates).toBe(false);
        }
      }),
    );
  });

  it('is what somebody who follows the days one by one says', () => {
    fc.assert(
      fc.property(physician, (one) => {
        const followed = heldOnEachDay(one, EVERY_DAY);
        expect(EVERY_DAY.map((date) => heldOn(one, date))).toEqual(followed);
      }),
      { numRuns: 300 },
    );
  });

  it('one holding split in two that follow, alike in all else, changes nothing on any day', () => {
    fc.assert(
      fc.property(physician, fc.nat(), day, (one, at, date) => {
        const holdings = cut(one.holdings, at, date);
        fc.pre(holdings !== undefined);
        // Issued the day of the loss or after, the second is not the same notice.
        const lastHeld = lastDayHeld(one.holdings[at % one.holdings.length]!, one);
        fc.pre(lastHeld === undefined || date <= lastHeld);
        // Nor is an authorisation renewed outside the plan.
        fc.pre(entitlementOn(one, date).participates);
        const split = { ...one, holdings };
        expect(isSound(split)).toBe(true);
        expect(kindsOf(split)).toEqual(kindsOf(one));
      }),
    );
  });

  it('one period outside the plan split in two that follow changes nothing on any day', () => {
    fc.assert(
      fc.property(physician, fc.nat(), day, (one, at, date) => {
        const participation = cut(one.participation ?? [], at, date);
        fc.pre(participation !== undefined);
        const split = { ...one, participation };
        expect(isSound(split)).toBe(true);
        expect(kindsOf(split)).toEqual(kindsOf(one));
        expect(tenuresOf(split)).toEqual(tenuresOf(one));
      }),
    );
  });

  it('nothing revives: what is lost is never held again', () => {
    fc.assert(
      fc.property(physician, (one) => {
        for (const { holding: lost, lastHeld, endedBy } of tenuresOf(one)) {
          if (endedBy === undefined || endedBy === 'itsEnd') continue;
          const after = EVERY_DAY.filter((date) => lastHeld !== undefined && date > lastHeld);
          expect(after.some((date) => heldOn(one, date) === lost)).toBe(false);
          const { held, participates } = entitlementOn(one, after[0]!);
          expect(participates).toBe(endedBy === 'lostToExclusiveDepannage');
          if (participates) expect(held).toMatchObject({ purpose: 'depannageExclusif', from: after[0] });
        }
      }),
    );
  });

  it('outside the plan neither notice nor derogation is held', () => {
    fc.assert(
      fc.property(physician, (one) => {
        for (const { held, participates } of EVERY_DAY.map((date) => entitlementOn(one, date))) {
          if (!participates) expect([undefined, 'authorisation']).toContain(held?.kind);
        }
      }),
    );
  });

  it('a day counts toward the MIR under a notice or a derogation alone, whatever else is told of it', () => {
    fc.assert(
      fc.property(physician, (one) => {
        for (const date of EVERY_DAY) {
          const held = heldOn(one, date);
          expect(accruesOn(one, date)).toBe(held?.kind === 'avis' || held?.kind === 'derogation');
        }
      }),
    );
  });

  it('each holding is held from its first day to its last, and on no other', () => {
    fc.assert(
      fc.property(physician, (one) => {
        for (const { holding: its, from, lastHeld } of tenuresOf(one)) {
          const dates = EVERY_DAY.filter((date) => heldOn(one, date) === its);
          expect(dates).toEqual(EVERY_DAY.filter((date) => from <= date && (lastHeld ?? date) >= date));
        }
      }),
    );
  });

  it('the order of the lists changes nothing', () => {
    const shuffled = physician.chain((one) =>
      fc.record({
        one: fc.constant(one),
        holdings: fc.shuffledSubarray([...one.holdings], { minLength: one.holdings.length }),
        participation: fc.shuffledSubarray([...(one.participation ?? [])], {
          minLength: one.participation?.length ?? 0,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, period, ({ one, ...other }, asked) => {
        expect(isSound(other)).toBe(true);
        expect(stretchesOf(other, asked)).toEqual(stretchesOf(one, asked));
        const ends = (its: Physician) => new Map(tenuresOf(its).map(({ holding: held, ...tenure }) => [held, tenure]));
        expect(ends(other)).toEqual(ends(one));
      }),
    );
  });
});

describe('laws of what is refused', () => {
  const meet = (a: { from: string; to?: string }, b: { from: string; to?: string }) =>
    EVERY_DAY.some((date) => [a, b].every(({ from, to = date }) => from <= date && date <= to));

  it('two absences are refused when they share a day, and both are named', () => {
    fc.assert(
      fc.property(absence, absence, (a, b) => {
        const found = problemsOfEntitlement({ holdings: [], participation: [a, b] }, 'physician');
        expect(found.map(({ path }) => path)).toEqual(meet(a, b) ? ['physician.participation[1]'] : []);
        for (const { expected } of found) {
          for (const text of Object.values(expected)) expect(text).toContain('physician.participation[0]');
        }
      }),
    );
  });

  it('what begins outside the plan is refused, and both are named', () => {
    fc.assert(
      fc.property(holding, absence, (held, { to, ...left }) => {
        const participation = [{ ...left, ...(to === undefined ? {} : { to }) }];
        const found = problemsOfEntitlement({ holdings: [held], participation }, 'physician');
        const begins = meet({ from: held.from, to: held.from }, participation[0]!);
        expect(found.some(({ path }) => path === 'physician.holdings[0].from')).toBe(begins);
        for (const { expected } of found) {
          for (const text of Object.values(expected)) expect(text).toContain('physician.participation[0]');
        }
      }),
    );
  });

  it('two holdings alike that share a day are refused, and both are named', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const holdings: readonly Holding[] = [
          { kind: 'authorisation', ...a },
          { kind: 'authorisation', ...b },
        ];
        const found = problemsOfEntitlement({ holdings }, 'physician');
        expect(found.map(({ path }) => path)).toEqual(meet(a, b) ? ['physician.holdings[1]'] : []);
        for (const { expected } of found) expect(expected.fr).toContain('physician.holdings[0]');
      }),
    );
  });
});
