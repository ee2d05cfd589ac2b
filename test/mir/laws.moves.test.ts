import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BillingRecord } from '../../src/billingDays/record.js';
import { exactOf } from '../../src/law/quantity.js';
import type { MirInput } from '../../src/mir/facts.js';
import { HOME, MONTREAL } from '../arbitraries/places.js';
import { runs } from '../arbitraries/runs.js';
import { plus } from '../billingDays/given.js';
import { frozen } from '../whole/caseFiles.js';
import { assess, verdictOn } from './given.js';
import { CROWD, completeLife, everyReadingPinned, life } from './lives.js';

const number = (text: string) => Number(exactOf(text).n) / Number(exactOf(text).d);
const statusOf = (input: MirInput, asOf: string, readings?: Readonly<Record<string, string>>) =>
  verdictOn('status', assess(input, { asOf, ...(readings === undefined ? {} : { readings }) }));
function daysOf(...given: Parameters<typeof statusOf>): readonly [number, number] {
  const { days } = statusOf(...given).reason as unknown as { days: { atLeast: string; atMost: string } };
  return [number(days.atLeast), number(days.atMost)];
}

describe('what a life of practice counts', () => {
  it('adding a day billed never lowers the count', () => {
    const added = fc.record({
      date: fc.constantFrom(...CROWD),
      amount: fc.constantFrom('100', '261.50', '523', '9999'),
      place: fc.constantFrom(HOME, MONTREAL),
      nature: fc.constantFrom('ordinary', 'depannage', 'other', 'inPlan'),
    });
    fc.assert(
      fc.property(life, everyReadingPinned, added, ({ input, asOf }, readings, { place, ...more }) => {
        const record = { ...more, ...place } as BillingRecord;
        const [least, most] = daysOf(input, asOf, readings);
        const [moreLeast, moreMost] = daysOf({ ...input, records: [...input.records, record] }, asOf, readings);
        expect([moreLeast >= least, moreMost >= most]).toEqual([true, true]);
      }),
      { numRuns: runs(80) },
    );
  });

  it('the day the status is reached is the first on which the answer is that it is, and no earlier one may be', () => {
    fc.assert(
      fc.property(life, ({ input }) => {
        const { outcome, reason } = statusOf(input, '2024-12-31');
        if (outcome !== 'met') {
          for (const day of CROWD) expect(statusOf(input, day).outcome).not.toBe('met');
          return;
        }
        const { reachedOn, earliest } = reason as unknown as Record<'reachedOn' | 'earliest', string>;
        expect(statusOf(input, reachedOn).outcome).toBe('met');
        expect(statusOf(input, plus(reachedOn, -1)).outcome).not.toBe('met');
        expect(earliest <= reachedOn).toBe(true);
        expect(statusOf(input, earliest).outcome).not.toBe('notMet');
        expect(statusOf(input, plus(earliest, -1)).outcome).toBe('notMet');
      }),
      { numRuns: runs(60) },
    );
  });

  it('at the filing on a day, it is that of the eve, or of the day, as the texts are read', () => {
    fc.assert(
      fc.property(life, fc.constantFrom(...CROWD), everyReadingPinned, ({ input }, filedOn, readings) => {
        const application = { premYear: 2025, filedOn, choices: [] };
        const answer = assess({ ...input, application }, { asOf: '2024-12-31', readings });
        const until = readings['mir.filingDay'] === 'sameDay' ? filedOn : plus(filedOn, -1);
        const filed = verdictOn('statusAtFiling', answer);
        const status = statusOf(
          {
            physician: input.physician,
            records: input.records,
            ...(input.thresholds ? { thresholds: input.thresholds } : {}),
          },
          until,
          readings,
        );
        expect(filed.outcome).toBe(status.outcome);
        const first = input.physician.holdings.map(({ from }) => from).sort()[0]!;
        if (first <= until) expect(filed.because).toEqual(status.because);
        expect(filed.reason).toMatchObject({
          filedOn,
          to: until,
          days: (status.reason as unknown as { days: object }).days,
        });
      }),
      { numRuns: runs(60) },
    );
  });

  it('nothing accrues on a day on which nothing is held', () => {
    fc.assert(
      fc.property(life, everyReadingPinned, ({ input, asOf }, readings) => {
        const ended = input.physician.holdings.filter(({ from }) => from < '2024-03-28');
        const holdings = ended.map((one) => ({ ...one, to: '2024-03-27' }));
        const before = input.records.filter(({ date }) => date < '2024-03-28');
        const { participation: _, ...physician } = { ...input.physician, holdings };
        const [least, most] = daysOf({ ...input, physician }, asOf, readings);
        expect(daysOf({ ...input, physician, records: before }, asOf, readings)).toEqual([least, most]);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('what changes nothing', () => {
  it('a holding or an absence written in two parts', () => {
    fc.assert(
      fc.property(life, fc.constantFrom('2021-06-01', ...CROWD), ({ input, asOf }, cut) => {
        const inTwo = <T extends { readonly from: string; readonly to?: string }>(spans: readonly T[], end = cut) =>
          spans.flatMap((one): readonly T[] =>
            one.from < end && (one.to === undefined || one.to >= end)
              ? [
                  { ...one, to: plus(end, -1) },
                  { ...one, from: end },
                ]
              : [one],
          );
        const { holdings, participation } = input.physician;
        const isLostAtOnce = participation?.some(({ from }) => from <= cut) ?? false;
        const exclusive = holdings.some((one) => one.kind === 'derogation' && one.from <= cut);
        const physician = {
          holdings: isLostAtOnce || exclusive ? holdings : inTwo(holdings),
          ...(participation === undefined ? {} : { participation: inTwo(participation) }),
        };
        const [a, b] = [statusOf(input, asOf), statusOf({ ...input, physician }, asOf)];
        expect([b.outcome, b.reason]).toEqual([a.outcome, a.reason]);
        const timeline = (its: MirInput['physician']) => verdictOn('timeline', assess({ physician: its! }, { asOf }));
        expect(timeline({ ...physician, holdings })).toEqual(timeline(input.physician));
      }),
      { numRuns: runs(60) },
    );
  });

  it('the order of the records, of the holdings and of the thresholds', () => {
    fc.assert(
      fc.property(completeLife, everyReadingPinned, ({ input, asOf }, readings) => {
        const { holdings } = input.physician;
        const turned = {
          ...input,
          physician: { ...input.physician, holdings: [...holdings].reverse() },
          records: [...input.records].reverse(),
          ...(input.thresholds === undefined ? {} : { thresholds: [...input.thresholds].reverse() }),
        };
        const [a, b] = [assess(input, { asOf, readings }), assess(turned, { asOf, readings })];
        expect(b.verdict).toEqual(a.verdict);
        const fates = a.ledger.map(({ fate, reason }) => [fate, reason]);
        expect(b.ledger.map(({ fate, reason }) => [fate, reason]).reverse()).toEqual(fates);
      }),
      { numRuns: runs(60) },
    );
  });

  it('a frozen input is answered alike, as plain JSON', () => {
    fc.assert(
      fc.property(life, ({ input, asOf }) => {
        const copy = structuredClone(input) as MirInput;
        const answer = assess(frozen(input), frozen({ asOf }));
        expect(assess(copy, { asOf })).toEqual(answer);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }),
      { numRuns: runs(30) },
    );
  });

  it('an absence of no day', () => {
    fc.assert(
      fc.property(completeLife, ({ input, asOf }) => {
        if (input.physician.participation !== undefined) return;
        const physician = { ...input.physician, participation: [] };
        expect(assess({ ...input, physician }, { asOf })).toEqual(assess(input, { asOf }));
      }),
      { numRuns: runs(20) },
    );
  });
});
