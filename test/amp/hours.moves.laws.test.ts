import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AmpHours, AmpInput } from '../../src/amp/facts.js';
import { assessAmp, assessAmpTally, mergeHourTallies, tallyAmp } from '../../src/amp/index.js';
import { runs } from '../arbitraries/runs.js';
import { frozen } from '../whole/caseFiles.js';
import { someAsOf, someChoice, someYear } from './arbitraries.js';
import { yearOf } from './given.js';
import { later } from './oracle.js';

/** A year, some fields of its hours not known. */
const someAsked = someAsOf.chain((asOf) =>
  fc
    .tuple(
      someYear(asOf),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('activity', 'region', 'depannage', 'minutes')), { maxLength: 4 }),
      someChoice,
    )
    .map(([input, gaps, readings]) => {
      const hours = [...(input.hours ?? [])];
      for (const [at, field] of gaps) {
        const one = hours[at % Math.max(1, hours.length)];
        if (one !== undefined) hours[at % hours.length] = { ...one, [field]: null } as AmpHours;
      }
      return { input: { ...input, hours } as AmpInput & { hours: AmpHours[] }, options: { asOf, readings } };
    }),
);
const RANK: Readonly<Record<string, number>> = { notMet: 0, undetermined: 1, met: 2, notApplicable: 2 };

describe('what does not change the answer', () => {
  it('the order of the hours', () => {
    fc.assert(
      fc.property(someAsked, fc.infiniteStream(fc.nat()), ({ input, options }, turns) => {
        const order = input.hours
          .map((_, i) => ({ i, turn: turns.next().value as number }))
          .sort((a, b) => a.turn - b.turn);
        const moved = assessAmp({ ...input, hours: order.map(({ i }) => input.hours[i] as AmpHours) }, options);
        const whole = assessAmp(input, options);
        expect(yearOf(moved).outcome).toBe(yearOf(whole).outcome);
        expect(yearOf(moved).reason).toEqual(yearOf(whole).reason);
        expect(moved.ledger.map(({ fate, reason }) => `${fate} ${reason}`)).toEqual(
          order.map(({ i }) => `${whole.ledger[i]?.fate} ${whole.ledger[i]?.reason}`),
        );
      }),
      { numRuns: runs(80) },
    );
  });

  it('a record split in two that add up to it', () => {
    fc.assert(
      fc.property(someAsked, fc.nat(), fc.nat(1440), ({ input, options }, at, share) => {
        const one = input.hours[at % Math.max(1, input.hours.length)];
        if (one === undefined || one.minutes === null) return;
        const part = Math.min(share, one.minutes);
        const hours = [
          ...input.hours.filter((other) => other !== one),
          { ...one, minutes: part },
          { ...one, minutes: one.minutes - part },
        ];
        // Where it is not known whether they count, each part is awaited by itself: the figures are the same all the same.
        expect(yearOf(assessAmp({ ...input, hours }, options)).reason).toEqual(
          yearOf(assessAmp(input, options)).reason,
        );
      }),
      { numRuns: runs(80) },
    );
  });

  it('that they were tallied in parts, in order', () => {
    fc.assert(
      fc.property(someAsked, fc.nat(), ({ input, options }, cut) => {
        const { hours, ...others } = input;
        const at = cut % (hours.length + 1);
        const parts = [hours.slice(0, at), hours.slice(at)].map((part) => tallyAmp(others, part, options));
        const merged = mergeHourTallies(parts[0]!, parts[1]!);
        expect(merged).toEqual(tallyAmp(others, hours, options));
        expect(assessAmpTally(others, merged, options)).toEqual(assessAmp(input, options));
      }),
      { numRuns: runs(80) },
    );
  });

  it('that what is given is frozen; the answer is plain JSON', () => {
    fc.assert(
      fc.property(someAsked, ({ input, options }) => {
        const before = JSON.stringify(input);
        const answer = assessAmp(frozen(input), frozen(options));
        expect(JSON.stringify(input)).toBe(before);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(answer.ledger.map(({ record }) => record)).toEqual(input.hours.map((_, i) => i));
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('what moves the answer one way', () => {
  it('hours added never make it worse, whatever they are', () => {
    fc.assert(
      fc.property(
        someAsked,
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom(1, 60, 1440, null),
        ({ input, options }, away, minutes) => {
          const more: AmpHours = { date: later(options.asOf, -away), activity: 'urgence', minutes };
          const [before, after] = [input, { ...input, hours: [...input.hours, more] }].map(
            (one) => RANK[yearOf(assessAmp(one, options)).outcome]!,
          );
          expect(after).toBeGreaterThanOrEqual(before!);
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it('hours that surely do not count change nothing but the ledger', () => {
    fc.assert(
      fc.property(someAsked, fc.integer({ min: -9, max: 400 }), ({ input, options }, away) => {
        const more: AmpHours = { date: later(options.asOf, -away), activity: 'urgence', minutes: 1440, region: '09' };
        // In the region 09, of which there is neither a notice nor a list.
        const isNoticeKnown = assessAmp({ ...input, hours: [more] }, options).ledger[0]?.fate === 'excluded';
        if (!isNoticeKnown) return;
        const { verdict } = assessAmp({ ...input, hours: [...input.hours, more] }, options);
        expect(verdict).toEqual(assessAmp(input, options).verdict);
      }),
      { numRuns: runs(60) },
    );
  });
});
