import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EquivalenceClaim } from '../../src/amp/facts.js';
import { equivalenceReadings } from '../../src/amp/readings.equivalence.js';
import { localDate, plusDays } from '../../src/law/localDate.js';
import type { Period } from '../../src/law/period.js';
import { AUTUMN, found, only, roomOf, SPRING, verdictOf, WINTER } from './equivalence.given.js';

/** Numbers crowded at the thresholds of the tables. */
const THRESHOLDS = [0, 14, 16, 30, 50, 110, 120, 125, 150, 250, 440, 500, 750];
const number = fc.constantFrom(...THRESHOLDS).chain((n) => fc.constantFrom(Math.max(0, n - 1), n, n + 1));
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 3 });

const quarter = fc.constantFrom(WINTER, SPRING, AUTUMN);
const choice = fc.record(
  Object.fromEntries(equivalenceReadings.map(({ id, options }) => [id, fc.constantFrom(...options)])),
);
const IDS = ['priseEnCharge', 'urgence', 'chsld', 'soutienDomicile', 'priseEnChargeMixte', 'autre'] as const;

/** Days against a quarter: exactly its own, a day more or less at an end, twelve months. */
function daysFor({ from, to }: Period): fc.Arbitrary<Pick<EquivalenceClaim, 'from' | 'to'>> {
  const near = (day: Period['from']) => fc.constantFrom(0, 0, 0, -1, 1).map((by) => plusDays(day, by));
  const years: Readonly<Record<string, readonly [string, string]>> = {
    [WINTER.from]: ['2023-09-01', '2024-08-31'],
    [SPRING.from]: ['2025-03-01', '2026-02-28'],
    [AUTUMN.from]: ['2026-06-01', '2027-05-31'],
  };
  const [first, last] = years[from] ?? [from, to];
  return fc.oneof(
    fc.record({ from: near(from), to: near(to) }),
    fc.record({ from: near(localDate(first)), to: near(localDate(last)) }),
  );
}

const claimFor = (its: Period) =>
  fc
    .record({
      days: daysFor(its),
      id: fc.constantFrom(...IDS),
      count: orNull(number),
      fromGamf: orNull(number),
      waiting: orNull(number),
      waitingThere: orNull(number),
      onlyIn: fc.option(fc.constantFrom('Kahnawake', 'Longueuil', null), { nil: undefined }),
      rls: orNull(fc.constantFrom('Champlain', 'Champlain', 'Suroît')),
      walkIn: orNull(number),
      walkInAgreed: orNull(fc.boolean()),
      validated: orNull(fc.constantFrom(true, true, false)),
      recommended: orNull(fc.constantFrom(true, true, false)),
    })
    .map(({ days, onlyIn, fromGamf, waitingThere, ...rest }): EquivalenceClaim => {
      const least = (part: number | null, whole: number | null) =>
        part === null || whole === null ? part : Math.min(part, whole);
      return {
        ...rest,
        ...days,
        ...(onlyIn === undefined ? {} : { onlyIn }),
        fromGamf: least(fromGamf, rest.count),
        waitingThere: least(waitingThere, rest.waiting),
      };
    });
const asked = quarter.chain((its) => fc.record({ quarter: fc.constant(its), claim: claimFor(its), choice }));

const RANK = { notMet: 0, undetermined: 1, notApplicable: 1, met: 2 } as const;

describe('more of what is counted', () => {
  it('never worsens, nor more patients of the GAMF, nor more walk-in shifts', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom('count', 'fromGamf', 'walkIn'), number, (given, field, more) => {
        const { claim } = given;
        const now = claim[field as 'count'];
        if (now === null) return;
        const next = { ...claim, [field]: now + more };
        if (field === 'fromGamf' && claim.count !== null && now + more > claim.count) return;
        expect(RANK[verdictOf(next, given).outcome]).toBeGreaterThanOrEqual(RANK[verdictOf(claim, given).outcome]);
      }),
    );
  });

  it('below what is asked nothing is met: no fraction, no interpolation', () => {
    fc.assert(
      fc.property(asked, ({ claim, ...given }) => {
        const { verdict } = only(claim, given);
        if (!('atLeast' in verdict.reason)) return;
        const { reason } = verdict;
        const swapped = reason.walkIn === null ? 0 : Math.min(reason.walkIn.done ?? 0, reason.walkIn.atMost ?? 0);
        if (reason.count !== null && verdict.outcome === 'met') {
          expect(reason.count + swapped).toBeGreaterThanOrEqual(reason.atLeast);
        }
        if (reason.count !== null && reason.count + (reason.walkIn?.done ?? 1e6) < reason.atLeast) {
          expect(verdict.outcome).not.toBe('met');
        }
      }),
    );
  });
});

/** Every way a claim of the days asked for may turn out, over values on both sides of each threshold. */
function completionsOf(claim: EquivalenceClaim): readonly EquivalenceClaim[] {
  const fill = <K extends keyof EquivalenceClaim>(
    all: readonly EquivalenceClaim[],
    key: K,
    values: readonly unknown[],
  ) => all.flatMap((one) => (one[key] === null ? values.map((value) => ({ ...one, [key]: value })) : [one]));
  let all: readonly EquivalenceClaim[] = [claim];
  if (claim.id === 'urgence') {
    all = fill(all, 'count', [0, 15, 16, 120, 149, 150]);
    all = fill(all, 'walkIn', [0, 1, 30]);
    all = fill(all, 'walkInAgreed', [true, false]);
    all = fill(all, 'rls', ['Champlain', 'Suroît']);
    all = fill(all, 'validated', [true, false]);
    return fill(all, 'recommended', [true, false]);
  }
  all = fill(all, 'count', [0, 250, 499, 500, 1000]);
  all = fill(all, 'fromGamf', [0, 249, 250]);
  all = fill(all, 'waiting', [0, 749, 750, 751]);
  all = fill(all, 'onlyIn', ['Kahnawake', 'Longueuil']);
  all = fill(all, 'waitingThere', [0, 750, 751]);
  const isPart = (part: number | null | undefined, whole: number | null | undefined) =>
    typeof part !== 'number' || typeof whole !== 'number' || part <= whole;
  return all.filter((one) => isPart(one.fromGamf, one.count) && isPart(one.waitingThere, one.waiting));
}

describe('what is not known', () => {
  const exact = quarter.chain((its) =>
    fc.record({ quarter: fc.constant(its), claim: claimFor(its), choice }).map(({ claim, ...rest }) => {
      const isYear = claim.id === 'urgence' && its !== AUTUMN;
      const days = isYear ? (its === WINTER ? ['2023-09-01', '2024-08-31'] : ['2025-03-01', '2026-02-28']) : [];
      const [from = its.from, to = its.to] = days;
      return { ...rest, choice: { ...rest.choice, 'amp.tableBetween': 'earlier' }, claim: { ...claim, from, to } };
    }),
  );

  it('is awaited where the ways it may turn out part, and is not where they agree', () => {
    fc.assert(
      fc.property(exact, ({ claim, ...given }) => {
        if (!['priseEnCharge', 'urgence'].includes(claim.id)) return;
        const { verdict } = only(claim, given);
        const outcomes = new Set(completionsOf(claim).map((one) => verdictOf(one, given).outcome));
        if (outcomes.size === 1) expect([verdict.outcome]).toEqual([...outcomes]);
        else expect(verdict.outcome).toBe('undetermined');
      }),
      { numRuns: 100 },
    );
  });

  it('what is awaited settles it, whatever the rest', () => {
    fc.assert(
      fc.property(exact, ({ claim, ...given }) => {
        const { verdict } = only(claim, given);
        if (verdict.outcome !== 'undetermined' || !['priseEnCharge', 'urgence'].includes(claim.id)) return;
        const [set] = verdict.awaiting;
        if (set.some(({ kind }) => kind !== 'fact')) return;
        const fields = set.flatMap((one) => (one.kind === 'fact' ? [one.path.split('.').at(-1) ?? ''] : []));
        for (const full of completionsOf(claim)) {
          const known = { ...claim, ...Object.fromEntries(fields.map((key) => [key, full[key as 'count']])) };
          const settled = verdictOf(known as EquivalenceClaim, given);
          const isByText =
            settled.outcome === 'undetermined' && settled.awaiting.flat().every(({ kind }) => kind === 'text');
          expect(isByText || settled.outcome !== 'undetermined').toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('whatever is claimed', () => {
  it('another region without a table is never settled', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom('06', '03', '15'), ({ claim, ...given }, region) => {
        const { verdict, beside, parameters } = only(claim, { ...given, region });
        expect([verdict.outcome, beside, parameters]).toEqual(['undetermined', undefined, []]);
      }),
    );
  });

  it('the order of claims changes nothing but their places', () => {
    const several = quarter.chain((its) =>
      fc.record({ quarter: fc.constant(its), claims: fc.array(claimFor(its), { maxLength: 4 }), choice }),
    );
    fc.assert(
      fc.property(several, ({ claims, ...given }) => {
        const plain = (all: ReturnType<typeof found>) =>
          all.map((one) => JSON.stringify(one).replace(/equivalences\[\d+\]/g, 'equivalences[]')).sort();
        expect(plain(found([...claims].reverse(), given))).toEqual(plain(found(claims, given)));
      }),
    );
  });

  it('a reading with no room changes nothing', () => {
    fc.assert(
      fc.property(asked, ({ claim, ...given }) => {
        const room = roomOf([claim], given);
        for (const { id, options } of equivalenceReadings.filter((one) => !room.includes(one.id))) {
          const answers = options.map((option) => {
            const { verdict } = only(claim, { ...given, choice: { ...given.choice, [id]: option } });
            return JSON.stringify([verdict.outcome, 'awaiting' in verdict && verdict.awaiting]);
          });
          expect(new Set(answers).size).toBe(1);
        }
      }),
    );
  });

  it('the same as known later, once its table is public', () => {
    fc.assert(
      fc.property(asked, ({ claim, ...given }) => {
        const later = verdictOf(claim, { ...given, knownAt: '2026-08-19' });
        expect(later).toEqual(verdictOf(claim, given));
      }),
    );
  });
});
