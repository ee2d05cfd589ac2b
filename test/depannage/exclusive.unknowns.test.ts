import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Activity,
  DepannageInput,
  DepannageOptions,
  MeasureWindow,
  SiteAuthorisation,
} from '../../src/depannage/index.js';
import { depannageReadings } from '../../src/depannage/readings.js';
import { premReadings } from '../../src/prem/index.js';
import type { Awaited } from '../../src/verdict/verdict.js';
import { runs } from '../arbitraries/runs.js';
import { assess, CLINIC, ELSEWHERE, exclusiveOf, HELP, SEPT_ILES, SHIFTS } from './shares.given.js';

/** Small years with something unknown or undecided, and every way to know it over a small alphabet. */

type Given = Pick<DepannageInput, 'activities' | 'authorisations' | 'measures'>;
type Fill = (input: Given) => Given;

const RIMOUSKI = 'Hôpital de Rimouski';
const OTHER_HOSPITAL = 'Hôpital de Chibougamau';
const AMOUNTS = ['-99999.99', '0', '261.50', '99999.99'];
const WINDOW = { measure: 'le297', from: '2024-07-01', to: '2024-07-31', source: 'Avis du CNMQ' } as const;
const ELSEWHEN = { ...WINDOW, from: '2024-12-20', to: '2024-12-31' };

const fillActivity = (at: number, known: Partial<Activity>): Fill => {
  return (input) => ({
    ...input,
    activities: input.activities!.map((one, i) => (i === at ? { ...one, ...known } : one)),
  });
};
const fillAuthorisation = (at: number, known: Partial<SiteAuthorisation>): Fill => {
  return (input) => ({
    ...input,
    authorisations: input.authorisations!.map((one, i) => (i === at ? { ...one, ...known } : one)),
  });
};

/** For each thing not known or not decided, its name and the ways to know it. */
function gapsOf(input: Given, asked: (path: string) => boolean): readonly (readonly Fill[])[] {
  const gaps: (readonly Fill[])[] = [];
  const isDecision = asked('decision');
  if (input.authorisations === undefined && asked('authorisations')) {
    const lists = [
      [],
      [SHIFTS],
      [SHIFTS, { ...SHIFTS, installation: RIMOUSKI }],
      [{ ...SHIFTS, units: 0, revision: REFUSED }],
    ];
    gaps.push(
      lists.map(
        (authorisations): Fill =>
          (its) => ({ ...its, authorisations }),
      ),
    );
  }
  if (input.measures === undefined && asked('measures')) {
    gaps.push(
      [WINDOW, ELSEWHEN].map(
        (one): Fill =>
          (its) => ({ ...its, measures: [one] }),
      ),
    );
  }
  for (const [i, one] of (input.activities ?? []).entries()) {
    const lacks = (field: 'amount' | 'accepted' | 'outsidePlan' | 'entered' | 'installation' | 'sector') =>
      one[field] === null && asked(`activities[${i}].${field}`);
    if (lacks('amount')) gaps.push(AMOUNTS.map((amount) => fillActivity(i, { amount })));
    if (lacks('accepted')) gaps.push(AMOUNTS.map((accepted) => fillActivity(i, { accepted })));
    if (lacks('outsidePlan')) gaps.push([true, false].map((outsidePlan) => fillActivity(i, { outsidePlan })));
    if (lacks('entered')) gaps.push([true, false].map((entered) => fillActivity(i, { entered })));
    if (lacks('installation')) {
      gaps.push([SEPT_ILES, OTHER_HOSPITAL, CLINIC].map((installation) => fillActivity(i, { installation })));
    }
    if (lacks('sector')) gaps.push((['urgence', 'other'] as const).map((sector) => fillActivity(i, { sector })));
  }
  for (const [i, { decision, units, revision }] of (input.authorisations ?? []).entries()) {
    if (decision === null ? asked(`authorisations[${i}].decision`) : decision === 'pending' && isDecision)
      gaps.push((['granted', 'refused'] as const).map((its) => fillAuthorisation(i, { decision: its })));
    const isUnitsAsked = units === null && asked(`authorisations[${i}].units`);
    if (isUnitsAsked) gaps.push([0, 1, 5000].map((its) => fillAuthorisation(i, { units: its })));
    if (revision?.decision !== 'refused' && revision?.decision !== 'granted' && isDecision) {
      const most: Fill = (its) => fillAuthorisation(i, { revision: { decision: 'granted', units: 5000 } })(its);
      gaps.push([most, fillAuthorisation(i, { revision: REFUSED })]);
    }
  }
  return gaps;
}
const REFUSED = { decision: 'refused' } as const;

const MOST = 48;

/** Ways to know what is asked: all of them, or so many spread over them. */
function* completions(input: Given, asked: (path: string) => boolean = () => true): Generator<Given> {
  const gaps = gapsOf(input, asked);
  const total = gaps.reduce((product, ways) => product * ways.length, 1);
  const stride = total <= MOST ? 1 : 2 * Math.floor(total / MOST / 2) + 7;
  for (let step = 0, at = 0; step < Math.min(total, MOST); step += 1, at = (at + stride) % total) {
    let rest = at;
    let known = input;
    for (const ways of gaps) {
      known = ways[rest % ways.length]!(known);
      rest = Math.floor(rest / ways.length);
    }
    yield known;
  }
}

const LACKING: readonly Partial<Activity>[] = [
  { ...HELP, amount: null },
  { ...HELP, accepted: null },
  { ...ELSEWHERE, amount: null },
  { ...HELP, outsidePlan: null },
  { ...ELSEWHERE, outsidePlan: null },
  { ...HELP, entered: null },
  { ...HELP, installation: null },
  { ...HELP, sector: null },
  { ...HELP, outsidePlan: null, entered: null },
  { ...HELP, installation: RIMOUSKI, measure: 'le297' },
  { ...HELP, installation: RIMOUSKI, measure: 'le297', outsidePlan: null },
  { ...HELP, installation: OTHER_HOSPITAL },
];
const KNOWN: readonly Partial<Activity>[] = [
  HELP,
  HELP,
  ELSEWHERE,
  { ...HELP, amount: '300' },
  { ...ELSEWHERE, amount: '261.50' },
];
const dates = fc.constantFrom('2024-07-01', '2024-07-01', '2024-07-02', '2024-07-03');
const of = (kinds: readonly Partial<Activity>[], maxLength: number, minLength = 0) =>
  fc.array(
    fc.tuple(fc.constantFrom(...kinds), dates).map(([kind, date]) => ({ ...HELP, ...kind, date }) as Activity),
    { minLength, maxLength },
  );

const given: fc.Arbitrary<Given> = fc
  .record({
    help: fc.constantFrom(0, 0, 1, 9, 18, 19, 20),
    known: of(KNOWN, 3),
    lacking: of(LACKING, 3, 1),
    authorisations: fc.constantFrom<readonly SiteAuthorisation[] | undefined>(
      [SHIFTS],
      [SHIFTS, { ...SHIFTS, installation: OTHER_HOSPITAL, decision: 'pending' }],
      [SHIFTS, { ...SHIFTS, installation: OTHER_HOSPITAL, decision: null }],
      [SHIFTS, { ...SHIFTS, installation: OTHER_HOSPITAL, units: null }],
      [SHIFTS, { ...SHIFTS, installation: OTHER_HOSPITAL, units: 1 }],
      [
        { ...SHIFTS, units: 18 },
        { ...SHIFTS, installation: OTHER_HOSPITAL, units: 1, revision: { decision: 'pending' } },
      ],
      undefined,
    ),
    measures: fc.constantFrom<readonly MeasureWindow[] | undefined>(undefined, [WINDOW]),
  })
  .map(({ help, known, lacking, authorisations, measures }) => {
    const before = Array.from({ length: help }, (_, i): Activity => ({ ...HELP, date: `2024-06-${10 + i}` }));
    return {
      activities: [...before, ...known, ...lacking],
      ...(authorisations === undefined ? {} : { authorisations }),
      ...(measures === undefined ? {} : { measures }),
    };
  });

const READINGS = [...depannageReadings, ...premReadings];
const OF_SHARES = READINGS.filter(({ id }) => /le297|severalTerritories|amountBasis|workOutsidePlan/.test(id));
const pins: fc.Arbitrary<Readonly<Record<string, string>>> = fc.record(
  Object.fromEntries(OF_SHARES.map(({ id, options }) => [id, fc.constantFrom(...options)])),
);
const asked = fc.oneof(fc.constant('kept' as const), pins, fc.constant(undefined));

function answerTo(input: Given, readings: DepannageOptions['readings'] | undefined) {
  const { authorisations, ...more } = input;
  const options = { asOf: '2024-12-31', ...(readings === undefined ? {} : { readings }) };
  const all = authorisations === undefined ? { authorisations: undefined as never } : { authorisations };
  return exclusiveOf(assess([], { ...more, ...all }, options));
}

/** Every way to pin what is named, beside what already is. */
function waysToPin(ids: readonly string[], readings: DepannageOptions['readings'] | undefined) {
  let ways: readonly (DepannageOptions['readings'] | undefined)[] = [readings];
  for (const { id, options } of READINGS) {
    if (!ids.includes(id)) continue;
    ways = ways.flatMap((way) => options.map((option) => ({ ...(way as object), [id]: option })));
  }
  return ways;
}

describe('unknown is not zero', () => {
  it('a settled answer stands, whatever completes it', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(given, asked, (input, readings) => {
        const { outcome } = answerTo(input, readings);
        if (outcome === 'undetermined') return;
        seen.add(outcome);
        for (const known of completions(input)) expect(answerTo(known, readings).outcome).toBe(outcome);
      }),
      { numRuns: runs(150) },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['met', 'notMet']));
  });

  it('each set awaited settles it once it is known', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(given, asked, (input, readings) => {
        const open = answerTo(input, readings);
        if (open.outcome !== 'undetermined') return;
        for (const set of open.awaiting) {
          const named = (one: Awaited) => (one.kind === 'fact' ? one.path : one.kind);
          for (const one of set) seen.add(named(one).replace(/\d+/, 'n'));
          const paths = new Set(set.map(named));
          const ids = set.flatMap((one) => (one.kind === 'reading' ? [one.id] : []));
          for (const way of waysToPin(ids, readings)) {
            for (const known of completions(input, (path) => paths.has(path))) {
              expect(answerTo(known, way).outcome).not.toBe('undetermined');
            }
          }
        }
      }),
      { numRuns: runs(150) },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'decision',
        'authorisations',
        'activities[n].amount',
        'activities[n].outsidePlan',
        'reading',
      ]),
    );
  });
});
