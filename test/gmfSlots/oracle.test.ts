import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessGmfSlots } from '../../src/gmfSlots/index.js';
import { quarterContaining } from '../../src/gmfSlots/quarter.js';
import { dateOfDay } from '../../src/law/localDate.js';
import { runs, thorough } from '../arbitraries/runs.js';
import { completeQuestion, everySlotReadingPinned } from '../arbitraries/slots.js';
import { verdictOn } from './given.js';
import { answerOf, quarterOf } from './oracle.js';

describe('a second reading of the texts, that shares nothing with the library', () => {
  it('gives the quarter the same days', () =>
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 40_000 }), (day) => {
        const { from, to } = quarterContaining(dateOfDay(day));
        expect(quarterOf(dateOfDay(day))).toEqual([from, to]);
      }),
    ));

  it('answers alike for any group of which everything is known, however the texts are read', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(completeQuestion, everySlotReadingPinned, ({ input, asOf }, readings) => {
        const found = assessGmfSlots(input, { asOf, readings });
        const offer = verdictOn('requiredOffer', found);
        const expected = answerOf(input, asOf, readings);
        expect([offer.outcome, verdictOn('forfaits', found).outcome]).toEqual([expected.offer, expected.forfaits]);
        if ('offered' in offer.reason) expect(offer.reason.offered).toBe(expected.offered);
        seen.set(offer.reason.code, (seen.get(offer.reason.code) ?? 0) + 1);
      }),
      { numRuns: runs(1000) },
    );
    // The groups are such that each answer is common.
    if (!thorough) return;
    for (const code of ['reached', 'short', 'open', 'engagementChanged', 'noEngagement', 'noRate'])
      expect([code, (seen.get(`gmfSlots.requiredOffer.${code}`) ?? 0) > 0]).toEqual([code, true]);
  });
});
