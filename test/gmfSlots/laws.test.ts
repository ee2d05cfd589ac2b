import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessGmfSlots, shareForfaits } from '../../src/gmfSlots/index.js';
import type { Redistribution } from '../../src/gmfSlots/input.js';
import { ceiling, compare, exact, exactOf, plus } from '../../src/law/quantity.js';
import { runs } from '../arbitraries/runs.js';
import { distributionFor, patients } from '../arbitraries/slots.js';
import { counted, DECEMBER, distribution, groupOf, MARCH, verdictOn } from './given.js';

/** What a quarter requires of a group, as its verdict says. */
function required(n: number, asOf: string, redistribution?: Redistribution) {
  const group = groupOf(n, redistribution === undefined ? {} : { redistribution });
  const { reason } = verdictOn('requiredOffer', assessGmfSlots({ group }, { asOf, readings: 'kept' }));
  if (!('required' in reason)) throw new Error('a number was meant to be required');
  return exactOf(String(reason.required));
}

describe('« le total des plages combinées correspondrait au nombre prévu à l’engagement »', () => {
  it('400 + 100 = 2 × 250', () => {
    const [december, march] = [DECEMBER.to, MARCH.to].map((asOf) => required(1000, asOf, distribution()));
    expect(plus(december!, march!)).toEqual(exact(500));
    expect(plus(december!, march!)).toEqual(plus(required(1000, DECEMBER.to), required(1000, MARCH.to)));
  });

  it('any distribution that holds comes to two standard quarters, exactly, in any unit; any other changes nothing', () => {
    let held = 0;
    fc.assert(
      fc.property(
        patients.chain((n) => fc.tuple(fc.constant(n), distributionFor(n))),
        ([n, redistribution]) => {
          const group = groupOf(n, { redistribution });
          const [december, march] = [DECEMBER.to, MARCH.to].map((asOf) => required(n, asOf, redistribution));
          expect(plus(december!, march!)).toEqual(exact(n, 2));
          const its = redistribution.quarters.some(({ from }) => from === MARCH.from)
            ? verdictOn('redistribution', assessGmfSlots({ group }, { asOf: MARCH.to }))
            : undefined;
          if (its?.outcome === 'met') {
            held += 1;
            expect(compare(december!, march!)).toBeGreaterThanOrEqual(0);
            expect('agreedTotal' in its.reason && its.reason.agreedTotal).toBe(
              'standardTotal' in its.reason && its.reason.standardTotal,
            );
          } else expect(december).toEqual(exact(n, 4));
        },
      ),
      { numRuns: runs(300) },
    );
    expect(held).toBeGreaterThan(0);
  });

  it('one hundredth of a slot, or of a per cent, is enough for it not to hold', () => {
    const percents = fc.constantFrom(['twoQuarters', 100], ['quarter', 200], ['year', 50] as const);
    fc.assert(
      fc.property(
        patients,
        percents,
        fc.integer({ min: 50, max: 100 }),
        fc.constantFrom(0.01, -0.01),
        (n, [base, whole], part, off) => {
          const first = (Number(whole) * part) / 100;
          const second = Math.round((Number(whole) - first + off) * 100) / 100;
          if (second < 0) return;
          const redistribution = distribution({ unit: 'percent', base: base as 'year' }, String(first), String(second));
          const its = verdictOn(
            'redistribution',
            assessGmfSlots({ group: groupOf(n, { redistribution }) }, { asOf: MARCH.to }),
          );
          expect([its.outcome, 'refusals' in its.reason && its.reason.refusals]).toEqual([
            'notMet',
            second > first ? ['reverse', 'otherSum'] : ['otherSum'],
          ]);
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it('each unit and base of one split gives the same slots', () => {
    fc.assert(
      fc.property(patients, fc.integer({ min: 50, max: 100 }), (n, share) => {
        const [first, second] = [share, 100 - share];
        const ways = [
          distribution({ unit: 'percent', base: 'twoQuarters' }, `${first}`, `${second}`),
          distribution({ unit: 'percent', base: 'quarter' }, `${first * 2}`, `${second * 2}`),
          distribution({ unit: 'percent', base: 'year' }, `${first / 2}`, `${second / 2}`),
          distribution({}, `${(n * first) / 200}`, `${(n * second) / 200}`),
        ];
        const december = ways.map((way) => required(n, DECEMBER.to, way));
        for (const slots of december) expect(slots).toEqual(exact(n * first, 200));
        for (const way of ways) expect(required(n, MARCH.to, way)).toEqual(exact(n * second, 200));
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('« une plage de rendez-vous par année par patient »', () => {
  it('the four quarters of a year come to N, for every N', () => {
    fc.assert(
      fc.property(patients, fc.constantFrom(2022, 2023), fc.boolean(), (n, year, distributed) => {
        const redistribution = distributed && year === 2023 ? distribution({}, `${n / 2}`, '0') : undefined;
        const days = [
          `${year}-08-31`,
          `${year}-11-30`,
          year === 2023 ? '2024-02-29' : '2023-02-28',
          `${year + 1}-05-31`,
        ];
        const all = days.map((asOf) => required(n, asOf, redistribution)).reduce(plus);
        expect(all).toEqual(exact(n));
      }),
      { numRuns: runs(150) },
    );
  });

  it('the slots said to be missing are enough, and one fewer is not', () => {
    fc.assert(
      fc.property(
        patients,
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom('exact', 'down'),
        (n, below, rounding) => {
          const readings = { 'gmfSlots.rounding': rounding };
          const offered = Math.max(0, ceiling(exact(n, 4)) - below);
          const offer = (slots: number) =>
            verdictOn(
              'requiredOffer',
              assessGmfSlots(
                { group: groupOf(n), offers: [counted(DECEMBER.from, slots)] },
                { asOf: DECEMBER.to, readings },
              ),
            );
          const its = offer(offered);
          if (its.outcome !== 'notMet' || !('slotsToAdd' in its.reason)) return;
          const toAdd = Number(its.reason.slotsToAdd);
          expect(toAdd).toBeGreaterThan(0);
          expect([offer(offered + toAdd).outcome, offer(offered + toAdd - 1).outcome]).toEqual(['met', 'notMet']);
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it('4 × offered ≥ N, never divided', () => {
    fc.assert(
      fc.property(patients, fc.integer({ min: -2, max: 2 }), (n, about) => {
        const offered = Math.max(0, Math.floor(n / 4) + about);
        const found = assessGmfSlots(
          { group: groupOf(n), offers: [counted(DECEMBER.from, offered)] },
          { asOf: DECEMBER.to, readings: 'kept' },
        );
        expect(found.verdict.outcome).toBe(4 * offered >= n ? 'met' : 'notMet');
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('« La facturation trimestrielle des forfaits reste sur la base du nombre de patients prévu à l’engagement »', () => {
  it('an offer that is respected gives N forfaits, whatever the slots and however they are distributed', () => {
    fc.assert(
      fc.property(
        patients.chain((n) => fc.tuple(fc.constant(n), fc.option(distributionFor(n), { nil: undefined }))),
        fc.nat(2000),
        fc.constantFrom(DECEMBER, MARCH),
        ([n, redistribution], more, quarter) => {
          const enough = ceiling(required(n, quarter.to, redistribution));
          const group = groupOf(n, redistribution === undefined ? {} : { redistribution });
          const found = assessGmfSlots({ group, offers: [counted(quarter.from, enough + more)] }, { asOf: quarter.to });
          expect(verdictOn('forfaits', found)).toMatchObject({
            outcome: 'met',
            reason: { forfaits: n, perYear: '120', each: '30', amount: String(30 * n) },
          });
        },
      ),
      { numRuns: runs(200) },
    );
  });
});

describe('shares', () => {
  const contribution = fc.oneof(
    fc.integer({ min: 0, max: 6 }).map(String),
    fc.integer({ min: 0, max: 300 }).map((hundredths) => String(hundredths / 100)),
    fc.constantFrom('0', '0.1', '0.2', '0.3', '99999999999999999'),
  );
  const given = fc
    .array(contribution, { minLength: 1, maxLength: 7 })
    .map((all) => all.map((its, i) => ({ physician: `Dr ${'GABFCED'[i]}`, contribution: its })))
    .filter((all) => all.some((one) => Number(one.contribution) > 0));
  const forfaits = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 1_000_000 }));
  const of = (n: number, all: readonly { readonly physician: string; readonly contribution: string }[]) =>
    new Map((shareForfaits(n, all) ?? []).map((one) => [one.physician, one.forfaits]));

  it('are whole, none below zero, and add up to the forfaits', () => {
    fc.assert(
      fc.property(forfaits, given, (n, all) => {
        const shares = [...of(n, all).values()];
        expect(shares.reduce((sum, one) => sum + one, 0)).toBe(n);
        expect(shares.every((one) => Number.isSafeInteger(one) && one >= 0)).toBe(true);
        expect(of(n, all).size).toBe(all.length);
      }),
      { numRuns: runs(300) },
    );
  });

  it('are each within one of the exact proportion, and none goes to who contributed nothing', () => {
    fc.assert(
      fc.property(forfaits, given, (n, all) => {
        const total = all.map((one) => exactOf(one.contribution)).reduce(plus);
        for (const [i, share] of [...of(n, all).values()].entries()) {
          const part = exactOf(all[i]!.contribution);
          const proportion = exact(part.n * BigInt(n) * total.d, part.d * total.n);
          expect(compare(exact(share - 1), proportion)).toBe(-1);
          expect(compare(exact(share + 1), proportion)).toBe(1);
          if (part.n === 0n) expect(share).toBe(0);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('who contributed more never has less', () => {
    fc.assert(
      fc.property(forfaits, given, (n, all) => {
        const shares = of(n, all);
        for (const a of all)
          for (const b of all)
            if (compare(exactOf(a.contribution), exactOf(b.contribution)) > 0)
              expect(shares.get(a.physician)).toBeGreaterThanOrEqual(shares.get(b.physician) ?? 0);
      }),
      { numRuns: runs(300) },
    );
  });

  it('more from one alone never lowers that one’s share', () => {
    fc.assert(
      fc.property(forfaits, given, fc.nat(6), fc.integer({ min: 1, max: 200 }), (n, all, at, hundredths) => {
        const who = all[at % all.length]!;
        const sum = plus(exactOf(who.contribution), exact(hundredths, 100));
        const more = all.map((one) => (one === who ? { ...one, contribution: `${sum.n}/${sum.d}` } : one));
        expect(of(n, more).get(who.physician)).toBeGreaterThanOrEqual(of(n, all).get(who.physician) ?? 0);
      }),
      { numRuns: runs(400) },
    );
  });

  it('the order of the physicians changes nothing', () => {
    const shuffled = given.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    );
    fc.assert(
      fc.property(forfaits, shuffled, (n, [all, other]) => {
        const [one, two] = [of(n, all), of(n, other)];
        expect([...two.keys()]).toEqual(other.map(({ physician }) => physician));
        for (const { physician } of all) expect(two.get(physician)).toBe(one.get(physician));
      }),
      { numRuns: runs(300) },
    );
  });

  it('one unit or another, only the proportion counts', () => {
    fc.assert(
      fc.property(forfaits, given, fc.constantFrom(10, 3, 1000), (n, all, factor) => {
        const scaled = all.map((one) => {
          const { n: top, d } = exactOf(one.contribution);
          return { ...one, contribution: `${top * BigInt(factor)}/${d}` };
        });
        expect([...of(n, scaled)]).toEqual([...of(n, all)]);
      }),
      { numRuns: runs(150) },
    );
  });
});
