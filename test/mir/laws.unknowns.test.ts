import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BillingRecord, SuppliedThreshold } from '../../src/billingDays/record.js';
import type { MirInput } from '../../src/mir/facts.js';
import type { Awaited } from '../../src/verdict/verdict.js';
import { runs } from '../arbitraries/runs.js';
import { plus } from '../billingDays/given.js';
import { assess, verdictOn } from './given.js';
import { type Asked, everyReadingPinned, lifeWithGaps, READINGS } from './lives.js';
import type { Pins } from './oracle.js';

const RULES = ['status', 'statusAtFiling'] as const;

/** What a field that is not known may be. */
const VALUES: Readonly<Record<string, readonly (string | null)[]>> = {
  amount: ['-99999', '0', '261.50', '522.99', '523', '99999'],
  accepted: ['-99999', '0', '261.50', '522.99', '523', '99999'],
  nature: ['ordinary', 'depannage', 'other'],
  region: ['16', '06', '12'],
  subTerritory: ['Pierre-Boucher', 'Haut-Richelieu–Rouville', 'Jeanne-Mance', 'Ailleurs'],
};

/** What the threshold that no text gives may be. */
const THRESHOLDS = [
  { full: '0.02', half: '0.01' },
  { full: '600.01', half: '300.01' },
  { full: '600.01', half: '600' },
  { full: '99999', half: '99998' },
];

/** The days without a threshold about a day, with one. */
function supplied(on: string, theirs: readonly SuppliedThreshold[], at: number): readonly SuppliedThreshold[] {
  if (theirs.some(({ from, to = on }) => from <= on && on <= to)) return theirs;
  const before = theirs.flatMap(({ to }) => (to !== undefined && to < on ? [plus(to, 1)] : []));
  const after = [...theirs.map(({ from }) => from), '2021-03-01'].filter((from) => from > on).sort();
  const value = THRESHOLDS[at % THRESHOLDS.length]!;
  const span = { from: before.sort().at(-1) ?? '2000-01-01', to: plus(after[0]!, -1) };
  return [...theirs, { ...span, ...value, source: 'Relevé' }];
}

/** The input once the things awaited are known, each turning out one way or another. */
function completed(input: MirInput, awaited: readonly Awaited[], at: number): MirInput {
  const records = input.records!.map((record) => ({ ...record })) as Record<string, unknown>[];
  let thresholds = input.thresholds ?? [];
  for (const [i, one] of awaited.entries()) {
    const turn = at >>> (2 * (i % 12));
    if (one.kind === 'text') thresholds = supplied(one.on, thresholds, turn);
    if (one.kind !== 'fact') continue;
    const [, index, field] = /^records\[(\d+)\]\.(\w+)$/.exec(one.path) ?? [];
    // « inPlan » is billed to the plan: it is ordinary or dépannage.
    const isInPlan = records[Number(index)]![field!] === 'inPlan';
    const values = isInPlan ? ['ordinary', 'depannage'] : VALUES[field!]!;
    records[Number(index)]![field!] = values[turn % values.length];
  }
  return { ...input, records: records as unknown as BillingRecord[], thresholds };
}

/** Everything that is not known of a life. */
function everyGap({ records = [], thresholds = [], physician }: MirInput): readonly Awaited[] {
  const facts = records.flatMap((record, i) =>
    Object.entries(record).flatMap(([field, value]): readonly Awaited[] =>
      value === null || value === 'inPlan' ? [{ kind: 'fact', path: `records[${i}].${field}` }] : [],
    ),
  );
  const since = physician!.holdings.map(({ from }) => from).sort()[0]!;
  const dates = [since, ...thresholds.flatMap(({ to }) => (to === undefined ? [] : [plus(to, 1)]))];
  const texts = dates.filter((on) => on < '2021-03-01').map((on) => ({ kind: 'text', parameter: '', on }));
  return [...facts, ...(texts as unknown as readonly Awaited[])];
}

function withReadings(pins: Pins, awaited: readonly Awaited[], at: number): Pins {
  const more = awaited.flatMap((one, i) => {
    const reading = READINGS.find(({ id }) => one.kind === 'reading' && one.id === id);
    return reading === undefined ? [] : [[reading.id, reading.options[(at >>> (i % 12)) % 2]!] as const];
  });
  return { ...pins, ...Object.fromEntries(more) };
}

const somePins = fc.oneof(fc.constant<Pins>({}), fc.constant<Pins>({}), everyReadingPinned);
const turns = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });

function outcomes({ input, asOf }: Pick<Asked, 'asOf'> & { readonly input: MirInput }, readings: Pins) {
  const answer = assess(input, { asOf, readings });
  return RULES.map((rule) => verdictOn(rule, answer));
}

describe('unknown is not zero', () => {
  it('whatever completes what is not known, a settled answer stands', () => {
    fc.assert(
      fc.property(lifeWithGaps, somePins, turns, ({ input, asOf }, pins, each) => {
        const found = outcomes({ input, asOf }, pins);
        if (found.every(({ outcome }) => outcome === 'undetermined')) return;
        for (const at of each) {
          const later = outcomes({ input: completed(input, everyGap(input), at), asOf }, pins);
          for (const [i, { outcome }] of found.entries()) {
            const settled = outcome === 'undetermined' ? outcome : later[i]!.outcome;
            expect([RULES[i], settled]).toEqual([RULES[i], outcome]);
          }
        }
      }),
      { numRuns: runs(70) },
    );
  });

  it('each set awaited is enough, whatever it turns out to be', () => {
    fc.assert(
      fc.property(lifeWithGaps, somePins, turns, ({ input, asOf }, pins, each) => {
        for (const [i, one] of outcomes({ input, asOf }, pins).entries()) {
          if (one.outcome !== 'undetermined') continue;
          for (const set of one.awaiting.slice(0, 4)) {
            for (const at of each) {
              const later = outcomes({ input: completed(input, set, at), asOf }, withReadings(pins, set, at));
              expect([set, later[i]!.outcome]).not.toEqual([set, 'undetermined']);
            }
          }
        }
      }),
      { numRuns: runs(70) },
    );
  });

  it('if the answer is open once the readings are chosen, two ways to complete it disagree', () => {
    fc.assert(
      fc.property(lifeWithGaps, everyReadingPinned, ({ input, asOf }, pins) => {
        const [status] = outcomes({ input, asOf }, pins);
        if (status?.outcome !== 'undetermined') return;
        const [set] = status.awaiting;
        if (set.length > 3) return;
        const seen = new Set<string>();
        for (let at = 0; at < 1 << (2 * set.length + 2) && seen.size < 2; at += 1) {
          const its = completed(input, set, at);
          seen.add(outcomes({ input: its, asOf }, pins)[0]!.outcome);
        }
        expect([...seen].sort()).toEqual(['met', 'notMet']);
      }),
      { numRuns: runs(40) },
    );
  });

  it('nothing that is known is awaited, and nothing is awaited of what does not count', () => {
    fc.assert(
      fc.property(lifeWithGaps, somePins, ({ input, asOf }, pins) => {
        const gaps = everyGap(input).map((one) => (one.kind === 'fact' ? one.path : ''));
        const { ledger } = assess(input, { asOf, readings: pins });
        for (const one of outcomes({ input, asOf }, pins)) {
          const awaited = one.outcome === 'undetermined' ? one.awaiting.flat() : [];
          for (const its of awaited) {
            if (its.kind === 'reading') expect(pins[its.id]).toBeUndefined();
            if (its.kind !== 'fact') continue;
            expect(gaps).toContain(its.path);
            const record = Number(/\d+/.exec(its.path)![0]);
            if (Object.keys(pins).length > 0) expect(ledger[record]!.fate).toBe('undecided');
          }
        }
      }),
      { numRuns: runs(80) },
    );
  });
});
