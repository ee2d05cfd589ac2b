import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AmpHours, AmpInput } from '../../src/amp/facts.js';
import { assessAmp } from '../../src/amp/index.js';
import type { Awaited, Verdict } from '../../src/verdict/verdict.js';
import { runs, thorough } from '../arbitraries/runs.js';
import { EVERY, someChoice, someEnd, someYear } from './arbitraries.js';
import { verdictsOn, yearOf } from './given.js';
import { alike, type Choice, yearUnder } from './oracle.js';

/** Something left out of a year of which everything was known: where it is, and each way it may turn out. */
interface Gap {
  readonly path: string;
  readonly ways: readonly ((input: AmpInput) => AmpInput)[];
  readonly leave: (input: AmpInput) => AmpInput;
}

const NAMES: Readonly<Record<string, readonly unknown[]>> = {
  activity: ['urgence', 'obstetrique'],
  region: ['16', '06'],
  depannage: [false, true],
  minutes: [0, 1, 60, 1440],
};

function withHour(input: AmpInput, at: number, field: string, value: unknown): AmpInput {
  const hours = (input.hours ?? []).map((one, i) => (i === at ? ({ ...one, [field]: value } as AmpHours) : one));
  return { ...input, hours };
}

function ofHour(at: number, field: string): Gap {
  return {
    path: `hours[${at}].${field}`,
    leave: (input) => withHour(input, at, field, null),
    ways: (NAMES[field] ?? []).map((value) => (input: AmpInput) => withHour(input, at, field, value)),
  };
}

function ofYears(at: number): Gap {
  const withYears = (value: number | null) => (input: AmpInput) => ({
    ...input,
    recognisedYears: (input.recognisedYears ?? []).map((one, i) => (i === at ? { ...one, years: value } : one)),
  });
  return {
    path: `recognisedYears[${at}].years`,
    leave: withYears(null),
    ways: [14, 15, 16, 20, 21].map((count) => withYears(count)),
  };
}

/** A year with a few gaps, never so many that they cannot all be tried. */
const someOpen = someEnd.chain((asOf) =>
  fc
    .tuple(
      someYear(asOf),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('activity', 'region', 'depannage', 'minutes')), { maxLength: 3 }),
      fc.option(fc.nat(1), { freq: 3 }),
    )
    .map(([input, fields, years]) => {
      const count = input.hours?.length ?? 0;
      const ofHours = count === 0 ? [] : fields.map(([at, field]) => ofHour(at % count, field));
      const at = years === null ? undefined : years % (input.recognisedYears?.length ?? 1);
      const all = [...ofHours, ...(at === undefined ? [] : [ofYears(at)])];
      const gaps = all.filter(({ path }, i) => all.findIndex((one) => one.path === path) === i);
      return { asOf, gaps, input: gaps.reduce((left, { leave }) => leave(left), input) };
    }),
);

function completions(input: AmpInput, gaps: readonly Gap[]): readonly AmpInput[] {
  return gaps.reduce<readonly AmpInput[]>(
    (all, { ways }) => all.flatMap((one) => ways.map((way) => way(one))),
    [input],
  );
}

const factsOf = (set: readonly Awaited[]) => set.flatMap((one) => (one.kind === 'fact' ? [one.path] : []));

describe('unknown is not zero', () => {
  it('a year is settled exactly when every completion and every way to read the texts agree', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(someOpen, fc.option(someChoice, { freq: 2, nil: undefined }), ({ asOf, gaps, input }, pinned) => {
        const choices = pinned === undefined ? EVERY : [pinned];
        const answers = new Set<string | undefined>();
        for (const one of completions(input, gaps)) {
          for (const choice of choices) answers.add(alike(yearUnder(one, asOf, choice)));
        }
        const options = pinned === undefined ? { asOf } : { asOf, readings: pinned };
        const { outcome } = yearOf(assessAmp(input, options));
        const expected = answers.size > 1 ? 'undetermined' : [...answers][0];
        seen.add(String(expected));
        expect(alike(outcome)).toBe(expected);
      }),
      { numRuns: runs(40) },
    );
    if (thorough) expect(seen.size).toBe(3);
  });

  const settledBy = (of: (input: AmpInput) => Verdict | undefined, input: AmpInput, known: readonly Gap[]) =>
    completions(input, known).every((one) => of(one)?.outcome !== 'undetermined');
  /** The sets that what was left out can fill: a derogation or a text leaves it open, and so does what is left of a quarter. */
  const setsOf = (found: Verdict | undefined, gaps: readonly Gap[]) =>
    (found?.outcome === 'undetermined' ? found.awaiting : []).flatMap((set) => {
      const paths = factsOf(set);
      if (paths.length < set.length || paths.includes('hours')) return [];
      const its = gaps.filter(({ path }) => paths.includes(path));
      expect(paths).toHaveLength(its.length);
      return [its];
    });

  it('what is awaited is enough, whatever it turns out to be', () => {
    let tried = 0;
    fc.assert(
      fc.property(someOpen, someChoice, ({ asOf, gaps, input }, choice: Choice) => {
        const of = (one: AmpInput) => yearOf(assessAmp(one, { asOf, readings: choice }));
        for (const its of setsOf(of(input), gaps)) {
          tried += 1;
          expect([its.map(({ path }) => path), settledBy(of, input, its)]).toEqual([its.map(({ path }) => path), true]);
        }
      }),
      { numRuns: runs(100) },
    );
    if (thorough) expect(tried).toBeGreaterThan(0);
  });

  it('for a quarter that stands alone, none of it is too much', () => {
    let tried = 0;
    fc.assert(
      fc.property(someOpen, someChoice, fc.nat(3), ({ asOf, gaps, input }, choice: Choice, at) => {
        const readings = { ...choice, 'amp.carryOver': 'none' };
        const of = (one: AmpInput) => verdictsOn('quarter', assessAmp(one, { asOf, readings }))[at];
        for (const its of setsOf(of(input), gaps)) {
          tried += 1;
          for (const left of its) {
            const others = its.filter((one) => one !== left);
            expect([left.path, settledBy(of, input, others)]).toEqual([left.path, false]);
          }
        }
      }),
      { numRuns: runs(100) },
    );
    if (thorough) expect(tried).toBeGreaterThan(0);
  });
});
