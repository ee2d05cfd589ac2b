import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessPrem, type PremAssessment, type PremReason } from '../../src/prem/index.js';
import { EVERY_WAY, everyReadingPinned, KEPT, type Pins } from '../arbitraries/readings.js';
import { completeEarlierYear, completeYear, type Year } from '../arbitraries/records.js';
import { runs } from '../arbitraries/runs.js';
import { awaitingOf, awaitsText, dutiesOf, readingsIn, withRule } from './answers.js';
import { type Answer, answerOf, daysFromText, type YearAnswer } from './oracle.js';

const anyYear = fc.oneof({ arbitrary: completeYear, weight: 5 }, { arbitrary: completeEarlierYear, weight: 1 });
const pinned = (year: Year, readings: Pins) => assessPrem(year.input, { ...year.options, readings });

interface Summary {
  readonly year: Answer;
  readonly notice: readonly Answer[];
  readonly majorities: readonly (readonly [string, string, Answer])[];
  readonly caps: readonly (readonly [string, string, Answer])[];
  readonly reduction: readonly Answer[];
}

/** What does not apply is no breach: it weighs as what is met. */
function weight(outcome: Answer | undefined): Answer | undefined {
  return outcome === 'notApplicable' ? 'met' : outcome;
}

function summaryOf(assessment: PremAssessment): Summary {
  const spans = (rule: string) =>
    withRule(assessment, rule).map(({ reason, outcome }) => {
      const { from, to } = reason as PremReason & { from: string; to: string };
      return [from, to, outcome] as const;
    });
  return {
    year: assessment.verdict.outcome,
    notice: withRule(assessment, 'prem.notice').map(({ outcome }) => outcome),
    majorities: spans('prem.majorityPractice'),
    caps: spans('prem.capitaleNationale'),
    reduction: assessment.verdict.because.flatMap((v) => (v.rule === 'prem.reduction' ? [v.outcome] : [])),
  };
}

function summaryOfOracle(answer: YearAnswer): Summary {
  return {
    year: answer.year,
    notice: [answer.notice],
    majorities: answer.windows.flatMap((w) => (w.majority === undefined ? [] : [[w.from, w.to, w.majority] as const])),
    caps: answer.windows.map((w) => [w.from, w.to, w.cap] as const),
    reduction: [answer.reduction],
  };
}

describe('a year of which everything is known, under one choice for every reading', () => {
  it('is answered as the rulebook is, read a second time', () => {
    fc.assert(
      fc.property(anyYear, everyReadingPinned, (year, pins) => {
        const oracle = answerOf(year.input, year.options.asOf, pins);
        expect(summaryOf(pinned(year, pins))).toEqual(summaryOfOracle(oracle));
      }),
      { numRuns: runs(400) },
    );
  });

  it('counts for each notice the very days of the second reading', () => {
    fc.assert(
      fc.property(anyYear, everyReadingPinned, (year, pins) => {
        const { windows } = answerOf(year.input, year.options.asOf, pins);
        const found = pinned(year, pins);
        for (const { reason } of dutiesOf(found)) {
          const its = reason as PremReason;
          if (!('worst' in its)) continue;
          const window = windows.find(({ from }) => from === its.from);
          const isCap = its.code.startsWith('prem.capitaleNationale');
          const days = isCap ? window?.capDays : window?.days;
          const ends = 'counted' in its ? [its.worst, its.best, its.counted] : [its.worst, its.best];
          for (const { inside, outside, total } of ends) {
            expect({ part: daysFromText(inside), rest: daysFromText(outside) }).toEqual(days);
            expect(daysFromText(total)).toBe((days?.part ?? 0n) + (days?.rest ?? 0n));
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('"kept" is every reading pinned to the one we keep', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const kept = assessPrem(year.input, { ...year.options, readings: 'kept' });
        expect(JSON.stringify(kept)).toBe(JSON.stringify(pinned(year, KEPT)));
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('silence is not a guess', () => {
  it('without pins each duty answers what every way to read the texts answers, else awaits readings', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const open = dutiesOf(assessPrem(year.input, year.options));
        const ways = EVERY_WAY.map((pins) => dutiesOf(pinned(year, pins)));
        for (const [i, duty] of open.entries()) {
          // Not one day under the cap, and no more than the cap, are the same absence of a breach.
          const answers = ways.map((way) => {
            const outcome = way[i]?.outcome;
            return duty.rule === 'prem.capitaleNationale' && outcome === 'notApplicable' ? 'met' : outcome;
          });
          const its = duty.rule === 'prem.capitaleNationale' && duty.outcome === 'notApplicable' ? 'met' : duty.outcome;
          expect(its).toBe(new Set(answers).size === 1 ? answers[0] : 'undetermined');
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('the readings awaited settle the year, whichever option each turns out to be', () => {
    fc.assert(
      fc.property(completeYear, (year) => {
        const open = assessPrem(year.input, year.options);
        for (const duty of [open.verdict, ...dutiesOf(open)]) {
          if (awaitsText(duty)) continue;
          for (const set of awaitingOf(duty)) {
            expect(set.every(({ kind }) => kind === 'reading')).toBe(true);
            const waysOf = EVERY_WAY.filter((pins) => readingsIn(set).every((id) => id in pins));
            const reduced = [
              ...new Set(waysOf.map((pins) => JSON.stringify(readingsIn(set).map((id) => [id, pins[id]])))),
            ];
            for (const some of reduced) {
              const again = pinned(year, Object.fromEntries(JSON.parse(some)));
              const same = duty === open.verdict ? again.verdict : dutiesOf(again)[dutiesOf(open).indexOf(duty)];
              expect(same?.outcome).not.toBe('undetermined');
            }
          }
        }
      }),
      { numRuns: runs(120) },
    );
  });

  it('each reading shown says what its options would have answered', () => {
    fc.assert(
      fc.property(completeYear, everyReadingPinned, (year, pins) => {
        const found = pinned(year, pins);
        for (const { id, outcomes, rule, from, used, decisive } of found.readings) {
          expect(used).toBe(pins[id]);
          expect(decisive).toBe(new Set(Object.values(outcomes).map(weight)).size > 1);
          for (const [option, outcome] of Object.entries(outcomes)) {
            const again = withRule(pinned(year, { ...pins, [id]: option }), rule);
            const its = again.find(({ reason }) => (reason as { from?: string }).from === from)?.outcome;
            const isCap = rule === 'prem.capitaleNationale';
            expect(isCap ? weight(its) : its).toBe(isCap ? weight(outcome) : outcome);
          }
        }
      }),
      { numRuns: runs(150) },
    );
  });
});
