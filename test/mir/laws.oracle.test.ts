import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, exactOf, exactText, plus } from '../../src/law/quantity.js';
import type { MirAssessment } from '../../src/mir/assess.js';
import { runs } from '../arbitraries/runs.js';
import { assess, verdictOn } from './given.js';
import { type Asked, completeLife, EVERY_WAY, everyReadingPinned, life, lifeWithGaps } from './lives.js';
import { type OracleCount, type OracleDay, oracleCount, oracleDays, type Pins } from './oracle.js';

const DAY = 86_400_000;
const eve = (date: string) => new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
const daysText = (halfDays: number) => String(halfDays / 2);

/** The last day that an application's status looks at. */
function lastOf(filedOn: string, pins: Pins): string {
  return pins['mir.filingDay'] === 'sameDay' ? filedOn : eve(filedOn);
}

interface Expected {
  readonly count: OracleCount;
  readonly days: readonly OracleDay[];
}

function counted({ input, asOf }: Asked, pins: Pins, filedOn?: string): Expected {
  const until = filedOn === undefined ? asOf : lastOf(filedOn, pins);
  const days = oracleDays(input, { asOf, until }, pins);
  return { count: oracleCount(days), days };
}

const CODES = { met: 'reached', notMet: 'newBiller', undetermined: 'open' } as const;

/** What the library says under a rule is what the calendar says, read one way. */
function agrees(answer: MirAssessment, rule: string, { count, days }: Expected): void {
  const verdict = verdictOn(rule, answer);
  const { least, most, outcome, surelyOn, perhapsOn } = count;
  const toReach = Math.ceil((400 - least) / 2);
  expect(verdict).toMatchObject({
    outcome,
    reason: {
      code: `mir.status.${CODES[outcome]}`,
      minimum: 200,
      days: { atLeast: daysText(least), atMost: daysText(most) },
      ...(outcome === 'met' ? { reachedOn: surelyOn, earliest: perhapsOn } : {}),
      ...(outcome === 'notMet'
        ? {
            toReach: {
              days: toReach,
              reaches: daysText(least + 2 * toReach),
              short: daysText(least + 2 * toReach - 2),
            },
          }
        : {}),
    },
  });
  for (const { reason, outcome: its } of verdict.because) {
    const { from, to, ground, atLeast, atMost } = reason as unknown as Record<string, string>;
    const within = days.filter(({ date }) => from! <= date && date <= to!);
    expect(within.every((day) => day.ground === ground)).toBe(true);
    expect(its).toBe(within[0]!.accrues ? 'met' : 'notApplicable');
    if (its !== 'met') continue;
    expect(atLeast).toBe(daysText(within.reduce((sum, day) => sum + day.least, 0)));
    expect(atMost).toBe(daysText(within.reduce((sum, day) => sum + day.most, 0)));
  }
  const spans = verdict.because.map(({ reason }) => reason as unknown as { from: string; to: string });
  expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([days[0]?.date, days.at(-1)?.date]);
}

describe('the 200 days, beside a calendar gone through day by day', () => {
  it('agree with it under every way to read the texts, with or without what is not known', () => {
    fc.assert(
      fc.property(life, everyReadingPinned, (asked, readings) => {
        const { input, asOf } = asked;
        const answer = assess(input, { asOf, readings });
        agrees(answer, 'status', counted(asked, readings));
        const filedOn = input.application!.filedOn;
        if (filedOn > asOf) expect(verdictOn('statusAtFiling', answer).reason.code).toBe('mir.status.notFiled');
        else agrees(answer, 'statusAtFiling', counted(asked, readings, filedOn));
      }),
      { numRuns: runs(150) },
    );
  });

  it('without a choice of readings, the answer is what every way to read them answers', () => {
    fc.assert(
      fc.property(fc.oneof(life, lifeWithGaps), (asked) => {
        const { input, asOf } = asked;
        const filedOn = input.application!.filedOn;
        const answer = assess(input, { asOf });
        for (const [rule, filing] of [['status'], ['statusAtFiling', filedOn]] as const) {
          if (filing !== undefined && filing > asOf) continue;
          const { outcome, reason } = verdictOn(rule, answer);
          const all = EVERY_WAY.map((pins) => counted(asked, pins, filing).count);
          const outcomes = new Set(all.map((one) => one.outcome));
          const expected = outcomes.size === 1 ? [...outcomes][0] : 'undetermined';
          expect([rule, outcome]).toEqual([rule, expected]);
          if (expected === 'met') {
            const surely = all.map(({ surelyOn }) => surelyOn!).sort();
            const perhaps = all.map(({ perhapsOn }) => perhapsOn!).sort();
            expect(reason).toMatchObject({ reachedOn: surely.at(-1), earliest: perhaps[0] });
          }
          const least = Math.min(...all.map((one) => one.least));
          if (expected === 'notMet') expect(reason).toMatchObject({ toReach: { days: Math.ceil((400 - least) / 2) } });
          if (expected === 'undetermined') {
            const most = Math.max(...all.map((one) => one.most));
            expect(reason).toMatchObject({ days: { atLeast: daysText(least), atMost: daysText(most) } });
          }
        }
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('the ledger, beside the same calendar', () => {
  it('has each record once, and its days add up to the days counted at the least', () => {
    fc.assert(
      fc.property(life, everyReadingPinned, (asked, readings) => {
        const { input, asOf } = asked;
        const { ledger } = assess(input, { asOf, readings });
        expect(ledger.map(({ record }) => record)).toEqual(input.records.map((_, i) => i));
        const sum = ledger.reduce((total, { days }) => plus(total, exactOf(days)), exact(0));
        const { days, count } = counted(asked, readings);
        expect(exactText(sum)).toBe(daysText(count.least));
        for (const { record, fate, joins, days: its } of ledger) {
          const { date } = input.records[record]!;
          const day = days.find((one) => one.date === date);
          if (fate === 'excluded') expect(its).toBe('0');
          if (fate === 'counted') expect(day).toMatchObject({ accrues: true });
          if (fate === 'counted') expect(day!.least).toBe(day!.most);
          if (fate === 'undecided') expect(joins).toBeUndefined();
          if (joins === undefined) continue;
          expect([its, input.records[joins]!.date, ledger[joins]!.fate, joins < record]).toEqual([
            '0',
            date,
            'counted',
            true,
          ]);
        }
      }),
      { numRuns: runs(120) },
    );
  });

  it('says why a day does not count, as the calendar does', () => {
    fc.assert(
      fc.property(completeLife, (asked) => {
        const { input, asOf } = asked;
        const readings = Object.fromEntries(Object.entries(EVERY_WAY[0]!));
        const { days } = counted(asked, readings);
        for (const { record, reason } of assess(input, { asOf, readings }).ledger) {
          const { date, nature } = input.records[record]!;
          const day = days.find((one) => one.date === date);
          if (date > asOf) expect(reason).toBe('afterAsOf');
          else if (day === undefined) expect(reason).toBe('beforeHoldings');
          else if (!day.accrues) expect(reason).toBe(day.ground);
          else if (nature === 'other') expect(reason).toBe('outsidePlan');
          else expect(['counted', 'belowHalfDay', 'noThreshold']).toContain(reason);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
