import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessMir, assessMirTally, type MirEngagement, mergeTallies, tallyMir } from '../../src/mir/index.js';
import { runs } from '../arbitraries/runs.js';
import { AS_OF, daysFrom, NOTICED, problemsOf } from './given.js';
import { life } from './lives.js';

describe('a life tallied in parts', () => {
  it('is the life, however its records are cut and whichever parts are merged first', () => {
    fc.assert(
      fc.property(life, fc.array(fc.nat(220), { maxLength: 4 }), ({ input, asOf }, cuts) => {
        const { records, ...engagement } = input;
        const at = [0, ...[...cuts].sort((a, b) => a - b), records.length];
        const tally = (part: typeof records) => tallyMir(input.physician, part, { asOf });
        const parts = at.slice(1).map((end, i) => tally(records.slice(at[i], end)));
        const fromLeft = parts.slice(1).reduce(mergeTallies, parts[0]!);
        const fromRight = parts.slice(0, -1).reduceRight((tail, part) => mergeTallies(part, tail), parts.at(-1)!);
        expect(fromLeft).toStrictEqual(tally(records));
        expect(fromRight).toStrictEqual(fromLeft);
        const whole = assessMir(input, { asOf });
        expect(JSON.stringify(assessMirTally(engagement as MirEngagement, fromLeft, { asOf }))).toBe(
          JSON.stringify(whole),
        );
      }),
      { numRuns: runs(60) },
    );
  });

  const tally = tallyMir(NOTICED, daysFrom('2022-01-01', 3), { asOf: AS_OF });

  it('is refused when it is of other days than those asked about', () => {
    expect(
      problemsOf(() => assessMirTally({ physician: NOTICED }, tally, { asOf: '2026-11-21' })).map(({ path }) => path),
    ).toEqual(['tally.period']);
  });

  it('is refused with everything wrong with what is asked beside it', () => {
    const physician = { holdings: [{ kind: 'avis', from: '2021-03-01', base: 'subTerritory', region: '99' }] };
    const paths = (ask: () => unknown) => problemsOf(ask).map(({ path }) => path);
    expect(paths(() => assessMirTally({ physician } as never, tally, { asOf: 'soon' }))).toEqual([
      'options.asOf',
      'physician.holdings[0].region',
      'physician.holdings[0].subTerritory',
    ]);
    expect(paths(() => tallyMir(NOTICED, daysFrom('2022-01-01', 1, { amount: '1,5' }), { asOf: AS_OF }))).toEqual([
      'records[0].amount',
    ]);
    expect(paths(() => tallyMir(NOTICED, [], { asOf: 'soon' }))).toEqual(['options.asOf']);
  });

  it('says nothing of a body with a national mandate, whose days are told by the records', () => {
    const held = {
      kind: 'derogation',
      purpose: 'instanceVocationNationale',
      from: '2024-03-01',
      ivn: 'inspq',
    } as const;
    const physician = { holdings: [held] };
    const of = tallyMir(physician, daysFrom('2025-03-01', 3), { asOf: AS_OF });
    const rules = assessMirTally({ physician }, of, { asOf: AS_OF }).verdict.because.map(({ rule }) => rule);
    expect(rules).toEqual(['mir.timeline', 'mir.status']);
  });
});
