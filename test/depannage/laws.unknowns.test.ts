import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SiteAuthorisation } from '../../src/depannage/facts.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import { completions, gapsOf, pathText, type Question, questionWithUnknowns } from '../arbitraries/depannage.js';
import { runs } from '../arbitraries/runs.js';
import { assess, verdictsOn } from './given.js';

const MOST_WAYS = 400;
const countOf = (gaps: ReturnType<typeof gapsOf>) => gaps.reduce((product, { values }) => product * values.length, 1);

/** The verdicts on activities and on each authorisation granted, by what they are about. */
function verdictsOf(given: Question): ReadonlyMap<string, Verdict> {
  const found = assess(given);
  const granted = (given.authorisations ?? []).flatMap(({ decision }, i) => (decision === 'granted' ? [i] : []));
  return new Map<string, Verdict>([
    ...verdictsOn('activities', found).map((one) => ['activities', one] as const),
    ...verdictsOn('use', found).map((one, i) => [`authorisations[${granted[i]}]`, one] as const),
  ]);
}

/** Each way the committee may decide what it has not: a request granted or refused, and a revision of what overruns. */
function decisions(given: Question): readonly Question[] {
  let all: readonly (readonly SiteAuthorisation[])[] = [[]];
  for (const one of given.authorisations ?? []) {
    const decided = one.decision === 'pending' ? (['granted', 'refused'] as const) : [one.decision];
    const { revision: was, units: first, ...bare } = one;
    const kept = { units: first, ...(was === undefined ? {} : { revision: was }) };
    const units = was?.decision === 'granted' ? (was.units ?? null) : first;
    const enough = { units, revision: { decision: 'granted', units: Math.max(99, units ?? 0) } } as const;
    const refused = { units, revision: { decision: 'refused' } } as const;
    // How many units a revision gave may not be known: there is nothing to revise yet.
    const isKept = was?.decision === 'refused' || units === null;
    const revised = isKept ? [kept] : [refused, enough];
    all = all.flatMap((list) =>
      decided.flatMap((decision) => revised.map((way) => [...list, { ...bare, ...way, decision }])),
    );
  }
  return all.map((authorisations) => ({ ...given, authorisations }));
}

describe('unknown is not zero', () => {
  it('whatever completes what is not known, a counted or excluded fate and a settled verdict stand', () => {
    let tried = 0;
    fc.assert(
      fc.property(questionWithUnknowns, (given) => {
        const gaps = gapsOf(given);
        if (gaps.length === 0 || countOf(gaps) > MOST_WAYS) return;
        tried += 1;
        const { ledger } = assess(given);
        const verdicts = verdictsOf(given);
        for (const known of completions(given, gaps)) {
          const later = assess(known).ledger;
          const its = verdictsOf(known);
          for (const [i, { fate }] of ledger.entries()) {
            if (fate !== 'undecided') expect([i, later[i]!.fate]).toEqual([i, fate]);
          }
          for (const [about, { outcome, reason }] of verdicts) {
            if (outcome === 'undetermined') continue;
            expect([about, its.get(about)!.outcome]).toEqual([about, outcome]);
            if (about === 'activities') expect(its.get(about)!.reason).toEqual(reason);
          }
        }
      }),
      { numRuns: runs(400) },
    );
    expect(tried).toBeGreaterThan(0);
  });

  it('what is awaited is enough, whatever the facts turn out to be and however the committee decides', () => {
    let tried = 0;
    fc.assert(
      fc.property(questionWithUnknowns, (given) => {
        const gaps = gapsOf(given);
        for (const [about, verdict] of verdictsOf(given)) {
          for (const set of verdict.outcome === 'undetermined' ? verdict.awaiting : []) {
            if (set.some(({ kind }) => kind === 'text')) continue;
            const paths = set.flatMap((one) => (one.kind === 'fact' ? [one.path] : []));
            const its = gaps.filter(({ path }) => paths.includes(pathText(path)));
            // The periods of measures are a fact too, which no gap completes.
            expect(paths.filter((path) => path !== 'measures')).toHaveLength(its.length);
            if (paths.includes('measures') || countOf(its) > MOST_WAYS) continue;
            tried += 1;
            const isDecision = set.some(({ kind }) => kind === 'decision');
            for (const known of completions(given, its)) {
              for (const decided of isDecision ? decisions(known) : [known]) {
                const again = verdictsOf(decided).get(about);
                if (again?.outcome !== 'undetermined') continue;
                const still = again.awaiting.flat();
                // A text nobody has, or a week across the end of an authorisation, which no field of the input decides.
                const isLeft = still.every(({ kind }) => kind === 'text') || isAcrossTheEnd(decided);
                expect([about, set, still, isLeft]).toEqual([about, set, still, true]);
              }
            }
          }
        }
      }),
      { numRuns: runs(250) },
    );
    expect(tried).toBeGreaterThan(0);
  });
});

function isAcrossTheEnd(given: Question): boolean {
  return assess(given).ledger.some(({ reason }) => reason === 'acrossTheEnd' || reason === 'unitNotFound');
}
