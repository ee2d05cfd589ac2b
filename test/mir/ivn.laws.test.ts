import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IVNS, type Ivn } from '../../src/law/ivn.js';
import { exactOf } from '../../src/law/quantity.js';
import { mirReadings } from '../../src/mir/index.js';
import { ivnMinimum } from '../../src/mir/parameters.ivn.js';
import type { BillingRecord } from '../../src/prem/index.js';
import type { Awaited, Verdict } from '../../src/verdict/verdict.js';
import { amountBilled } from '../arbitraries/dollars.js';
import { runs, thorough } from '../arbitraries/runs.js';
import { assess, ELSEWHERE, INESSS, INSPQ, ivn, recordsOf, verdictOf, verdictsOf } from './ivn.given.js';
import { shareOf } from './ivn.oracle.js';

const OF_RULE = ['severalTerritories', 'amountBasis', 'workOutsidePlan', 'derogationYear', 'derogationFirstYear'];
const READINGS = mirReadings.filter(({ id }) => OF_RULE.includes(id.replace('prem.', '')));
const pins = fc.record(Object.fromEntries(READINGS.map(({ id, options }) => [id, fc.constantFrom(...options)])));
const KEPT = Object.fromEntries(READINGS.map(({ id, kept }) => [id, kept]));

/** What a record may be: for the body named, for another, for none; ordinary, dépannage or outside the plan. */
const KINDS: readonly Partial<BillingRecord>[] = [
  INSPQ,
  INSPQ,
  INSPQ,
  { ...INSPQ, nature: 'depannage' },
  { ...INSPQ, nature: 'other' },
  INESSS,
  ELSEWHERE,
  { ...ELSEWHERE, nature: 'depannage', region: '09', subTerritory: 'Sept-Îles' },
  { ...ELSEWHERE, nature: 'other' },
];

function recordOn(dates: readonly string[]): fc.Arbitrary<BillingRecord> {
  const accepted = fc.option(amountBilled, { nil: undefined, freq: 6 });
  return fc
    .tuple(fc.constantFrom(...dates), fc.constantFrom(...KINDS), amountBilled, accepted)
    .map(([date, kind, amount, its]) => ({
      ...(kind as BillingRecord),
      date,
      amount,
      ...(its === undefined ? {} : { accepted: its }),
    }));
}

/** Many whole days in the body, so that the shares are near 95 %, and others on few dates, where they meet. */
function years(dates: readonly string[]): fc.Arbitrary<readonly BillingRecord[]> {
  return fc
    .tuple(fc.constantFrom(0, 0, 17, 18, 19, 36, 38, 57), fc.array(recordOn(dates), { maxLength: 12 }))
    .map(([days, some]) => [...recordsOf([days, { ...INSPQ, date: '2024-07-01' }]), ...some]);
}

const DATES = ['2023-12-31', '2024-01-01', '2024-02-29', '2024-03-01', '2024-07-01', '2024-07-02'];
const SPANS: readonly (readonly [string, string?])[] = [
  ['2023-03-01'],
  ['2023-09-22'],
  ['2024-01-01'],
  ['2024-02-29'],
  ['2024-03-01', '2024-07-01'],
  ['2023-10-02', '2024-03-01'],
];

describe('« au moins 95 % de ses jours de facturation »', () => {
  it('is what whole numbers say, for pairs of half-days up to a leap year', () => {
    const value = ivnMinimum.versions.at(-1)?.value ?? 0;
    const dates = recordsOf([366, { date: '2023-10-02' }]).map(({ date }) => date);
    for (let whole = 1; whole <= 732; whole += thorough ? 1 : 61) {
      const fewest = Math.ceil((19 * whole) / 20);
      const records = (part: number) =>
        Array.from({ length: whole }, (_, i): BillingRecord => {
          const date = dates[Math.floor(i / 2)] ?? '';
          return { ...(i < part ? INSPQ : ELSEWHERE), date, amount: '261.50' };
        });
      const outcomes = [fewest, fewest - 1].map((part) => {
        const all = records(part);
        const holdings = [ivn('2023-10-02')];
        const pinned = { ...KEPT, 'prem.derogationYear': 'derogationYear' };
        return verdictOf(assess([], { holdings, records: all }, { asOf: '2024-10-01', readings: pinned })).outcome;
      });
      expect([whole, value, ...outcomes]).toEqual([whole, 95, 'met', 'notMet']);
    }
  });
});

describe('a year of everything known', () => {
  const asked = fc.record({
    records: years(DATES),
    span: fc.constantFrom(...SPANS),
    asOf: fc.constantFrom('2024-02-29', '2024-07-02', '2024-12-31', '2025-02-28', '2025-03-01'),
    pinned: fc.oneof(fc.constant(KEPT), pins),
  });
  type Asked = (typeof asked)['generate'] extends (...given: never) => { readonly value: infer V } ? V : never;
  const answerTo = ({ records, span: [from, to], asOf }: Asked, readings?: Readonly<Record<string, string>>) =>
    verdictsOf(
      assess(
        [],
        { records, holdings: [ivn(from, to === undefined ? {} : { to })] },
        { asOf, ...(readings === undefined ? {} : { readings }) },
      ),
    )[0];
  const oracle = ({ records, span: [from, to], asOf }: Asked, pinned: Readonly<Record<string, string>>) =>
    shareOf({ records, body: 'inspq', from, to, asOf, pins: pinned });

  it('is answered as a second reading of the texts has it, figures included', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(asked, (one) => {
        const verdict = answerTo(one, one.pinned);
        const expected = oracle(one, one.pinned);
        if (typeof expected === 'string') {
          seen.add(expected);
          expect(verdict?.reason.code).toBe(expected === 'notHeld' ? undefined : 'mir.ivn.noTextInForce');
          return;
        }
        seen.add(expected.outcome);
        expect(verdict?.outcome).toBe(expected.outcome);
        const { counted } = (verdict?.reason ?? {}) as { readonly counted?: Record<string, string> };
        if (counted === undefined) return;
        const twelfths = ['inside', 'outside'].map((side) => {
          const { n, d } = exactOf(counted[side] ?? '');
          return Number((n * 24n) / d);
        });
        expect(twelfths).toEqual([expected.inside, expected.outside]);
      }),
      { numRuns: runs(300) },
    );
    if (thorough) expect([...seen].sort()).toEqual(['met', 'noText', 'notApplicable', 'notHeld', 'notMet']);
  });

  it('explored, is settled exactly when every way to read the texts agrees', () => {
    let ways: readonly Readonly<Record<string, string>>[] = [{}];
    for (const { id, options } of READINGS)
      ways = ways.flatMap((way) => options.map((option) => ({ ...way, [id]: option })));
    fc.assert(
      fc.property(asked, (one) => {
        const verdict = answerTo(one);
        const all = new Set(
          ways.map((way) => {
            const its = oracle(one, way);
            return typeof its === 'string' ? its : its.outcome;
          }),
        );
        if (all.has('notHeld')) return;
        const agreed = all.size === 1 && !all.has('noText') ? [...all][0] : 'undetermined';
        expect(verdict?.outcome).toBe(agreed);
      }),
      { numRuns: runs(100) },
    );
  });

  it('under a body not known, is settled exactly when every body agrees', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(years(DATES.slice(3)), fc.constantFrom<Partial<BillingRecord>>({}, INESSS), (records, its) => {
        const all = records.map((one) => (one.ivn === 'inspq' ? { ...one, ...its, date: one.date } : one));
        const options = { readings: 'kept' as const };
        const under = (body: Ivn | null) =>
          verdictOf(assess([], { records: all, holdings: [ivn('2024-03-01', { body })] }, options));
        const outcomes = new Set(IVNS.map((body) => under(body).outcome));
        const [agreed] = outcomes;
        const whichever = under(null);
        seen.add(whichever.outcome);
        expect(whichever.outcome).toBe(outcomes.size === 1 ? agreed : 'undetermined');
        if (whichever.outcome !== 'notMet') return;
        // What is said to be missing is so whatever the body.
        const missing = (verdict: Verdict) =>
          Number((verdict.reason as unknown as { readonly toMove: { readonly days: string } }).toMove.days);
        expect(missing(whichever)).toBe(Math.min(...IVNS.map((body) => missing(under(body)))));
      }),
      { numRuns: runs(150) },
    );
    if (thorough) expect([...seen].sort()).toEqual(expect.arrayContaining(['notMet', 'undetermined']));
  });
});

describe('« dans l’IVN visée par sa dérogation »: what is moved to another body never helps', () => {
  const ORDER = ['notMet', 'undetermined', 'met'];
  // Corrections apart: one taken out of the body leaves more dollars in it.
  const positive = ({ amount, accepted = '1' }: BillingRecord) => Number(amount) > 0 && Number(accepted) > 0;
  const given = fc.record({
    records: years(['2024-07-01', '2024-07-02', '2024-07-03']).map((all) => all.filter(positive)),
    gaps: fc.array(fc.constantFrom('2024-07-01', '2024-07-02'), { maxLength: 2 }),
    readings: fc.option(pins, { nil: undefined }),
    at: fc.nat(),
    to: fc.constantFrom<Partial<BillingRecord>>({ ivn: 'inesss' }, { ivn: 'none' }),
  });

  it('nor what is moved to none', () =>
    fc.assert(
      fc.property(given, ({ records, gaps, readings, at, to }) => {
        const all = [...records, ...gaps.map((date): BillingRecord => ({ ...ELSEWHERE, date, ivn: null }))];
        const mine = all.filter((one) => one.ivn === 'inspq');
        const moved = mine[at % Math.max(1, mine.length)];
        if (moved === undefined) return;
        const options = { asOf: '2024-12-31', ...(readings === undefined ? {} : { readings }) };
        const under = (its: readonly BillingRecord[]) => verdictOf(assess([], { records: its }, options)).outcome;
        const other = { ...moved, ...to };
        const [before, after] = [under(all), under(all.map((one) => (one === moved ? other : one)))];
        if (before === 'notApplicable' || after === 'notApplicable') expect(before).not.toBe('notMet');
        else expect(ORDER.indexOf(after)).toBeLessThanOrEqual(ORDER.indexOf(before));
      }),
      { numRuns: runs(200) },
    ));
});

describe('unknown is not zero', () => {
  const AMOUNTS = ['-99999.99', '0', '261.50', '99999.99'];
  const BODIES = ['inspq', 'inesss', 'none'] as const;
  const LACKING: readonly Partial<BillingRecord>[] = [
    { ivn: null },
    { ivn: null },
    { ...INSPQ, amount: null },
    { ...INSPQ, nature: null },
    { ...ELSEWHERE, amount: null },
    { ivn: null, nature: null },
    { ivn: null, nature: 'depannage' },
    { ...INSPQ, accepted: null },
  ];
  interface Given {
    readonly records: readonly BillingRecord[];
    readonly body: Ivn | null;
  }
  const given: fc.Arbitrary<Given> = fc
    .record({
      help: fc.constantFrom(0, 1, 9, 18, 19, 20),
      known: fc.array(recordOn(['2024-07-01', '2024-07-02']), { maxLength: 2 }),
      lacking: fc.array(fc.tuple(fc.constantFrom(...LACKING), fc.constantFrom('2024-07-01', '2024-07-03')), {
        maxLength: 3,
      }),
      body: fc.constantFrom<Ivn | null>('inspq', 'inspq', null),
    })
    .map(({ help, known, lacking, body }) => ({
      body,
      records: [
        ...recordsOf([help, { ...INSPQ, date: '2024-06-01' }]),
        ...known,
        ...lacking.map(([its, date]): BillingRecord => ({ ...ELSEWHERE, ...its, date })),
      ],
    }));

  type Fill = (its: Given) => Given;
  const fill =
    (at: number, known: Partial<BillingRecord>): Fill =>
    ({ records, body }) => ({
      body,
      records: records.map((one, i) => (i === at ? { ...one, ...known } : one)),
    });

  function* completions(its: Given, asked: (path: string) => boolean): Generator<Given> {
    const gaps: (readonly Fill[])[] = [];
    if (its.body === null && asked('physician.holdings[0].ivn'))
      gaps.push((['inspq', 'inesss', 'bureauEvaluationMedicale'] as const).map((body) => (one) => ({ ...one, body })));
    for (const [i, one] of its.records.entries()) {
      const lacks = (field: keyof BillingRecord) => one[field] === null && asked(`records[${i}].${field}`);
      if (lacks('ivn')) gaps.push(BODIES.map((ivn) => fill(i, { ivn })));
      if (lacks('amount')) gaps.push(AMOUNTS.map((amount) => fill(i, { amount })));
      if (lacks('accepted')) gaps.push(AMOUNTS.map((accepted) => fill(i, { accepted })));
      if (lacks('nature'))
        gaps.push((['ordinary', 'depannage', 'other'] as const).map((nature) => fill(i, { nature })));
    }
    const total = gaps.reduce((product, ways) => product * ways.length, 1);
    const stride = total <= 48 ? 1 : 2 * Math.floor(total / 96) + 7;
    for (let step = 0, at = 0; step < Math.min(total, 48); step += 1, at = (at + stride) % total) {
      let rest = at;
      let known = its;
      for (const ways of gaps) {
        known = ways[rest % ways.length]?.(known) ?? known;
        rest = Math.floor(rest / ways.length);
      }
      yield known;
    }
  }

  const asked = fc.oneof(fc.constant('kept' as const), pins, fc.constant(undefined));
  const answerTo = ({ records, body }: Given, readings: 'kept' | Readonly<Record<string, string>> | undefined) =>
    verdictOf(
      assess(
        [],
        { records, holdings: [ivn('2024-03-01', { body })] },
        { asOf: '2024-12-31', ...(readings === undefined ? {} : { readings }) },
      ),
    );

  it('a settled answer stands, whatever completes it', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(given, asked, (its, readings) => {
        const { outcome } = answerTo(its, readings);
        if (outcome === 'undetermined') return;
        seen.add(`${outcome} ${its.body}`);
        for (const known of completions(its, () => true)) expect(answerTo(known, readings).outcome).toBe(outcome);
      }),
      { numRuns: runs(150) },
    );
    if (thorough) expect([...seen]).toEqual(expect.arrayContaining(['met inspq', 'notMet inspq']));
  });

  it('each set awaited settles it once it is known', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(given, asked, (its, readings) => {
        const open = answerTo(its, readings);
        if (open.outcome !== 'undetermined') return;
        for (const set of open.awaiting) {
          const named = (one: Awaited) => (one.kind === 'fact' ? one.path : one.kind);
          for (const one of set) seen.add(named(one).replace(/\d+/, 'n'));
          const paths = new Set(set.map(named));
          let ways: readonly (typeof readings)[] = [readings];
          for (const { id, options } of READINGS) {
            if (!set.some((one) => one.kind === 'reading' && one.id === id)) continue;
            ways = ways.flatMap((way) => options.map((option) => ({ ...(way as object), [id]: option })));
          }
          for (const way of ways) {
            for (const known of completions(its, (path) => paths.has(path)))
              expect(answerTo(known, way).outcome).not.toBe('undetermined');
          }
        }
      }),
      { numRuns: runs(150) },
    );
    const every = ['records[n].ivn', 'records[n].amount', 'physician.holdings[n].ivn', 'reading'];
    if (thorough) expect([...seen]).toEqual(expect.arrayContaining(every));
  });
});
