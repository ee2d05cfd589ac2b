import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/audit/attribute.js';
import { REGULATIONS } from '../../src/audit/regulations.js';
import { InvalidInputError } from '../../src/law/problem.js';
import { AUTUMN_2016, CASES, SMALL } from './given.js';

const ofAmp = (from: string, to?: string) =>
  attribute('amp', AUTUMN_2016.input as never, AUTUMN_2016.options, { from, ...(to && { to }) });

describe('16 years of practice, autumn 2016', () => {
  it('between 2017-04-28 and 2017-04-29, the end at 15 years explains it', () => {
    const steps = ofAmp('2017-04-28', '2017-04-29');
    expect(steps.map(({ found }) => found)).toEqual([
      {
        code: 'audit.becamePublic',
        on: '2017-04-29',
        figures: ['amp.tiers'],
        rule: 'amp.overall',
        before: 'notMet',
        after: 'undetermined',
      },
    ]);
    expect(steps[0]?.outcomes).toContainEqual(
      expect.objectContaining({ rule: 'amp.quarter', before: 'notMet', after: 'notApplicable' }),
    );
  });

  it('over all that is encoded too, whatever the days around', () => {
    const ofTheEnd = ({ on }: { readonly on: string }) => on === '2017-04-29';
    for (const [from, to] of [['2016-12-01'], ['2015-03-31', '2030-01-01'], ['0001-01-01']] as const) {
      const steps = ofAmp(from, to);
      expect(steps.filter(ofTheEnd)).toHaveLength(1);
      expect(steps.map(({ on }) => on)).toEqual([...steps.map(({ on }) => on)].sort());
    }
  });

  it('before the first text too: figures that nothing replaced', () => {
    const [first] = ofAmp('2015-03-30', '2015-03-31');
    expect(first?.found).toMatchObject({ on: '2015-03-31', before: 'undetermined', after: 'notMet' });
    // The weeks of a quarter were public long before, and are applied from that day on.
    expect(first?.found.figures).toEqual(['amp.tiers', 'amp.reductionRate']);
    expect(first?.figures.map(({ id }) => id)).toContain('amp.weeksPerQuarter');
  });

  it('nothing became public: no step', () => {
    expect(ofAmp('2017-04-29', '2017-12-31')).toEqual([]);
    expect(ofAmp('2017-04-28', '2017-04-28')).toEqual([]);
    expect(ofAmp('2016-01-01', '2017-04-28')).toEqual([]);
  });
});

describe('the steps go from one answer to the other', () => {
  const asked = [...SMALL, ...CASES.filter((_, i) => i % 9 === 0)];

  it.each(asked)('$regulation, $title', ({ regulation, input, options }) => {
    const { knownAt: _, ...others } = options;
    const [from, to] = ['2010-01-01', '2026-06-30'];
    const steps = attribute(regulation, input as never, others, { from, to });
    const at = (knownAt: string) =>
      REGULATIONS[regulation].assess(input as never, { ...others, knownAt }).verdict.outcome;
    // Each step begins where the one before ended.
    const outcomes = [at(from), ...steps.flatMap(({ found: { before, after } }) => [before, after]), at(to)];
    for (let i = 0; i + 1 < outcomes.length; i += 2) expect(outcomes[i + 1]).toBe(outcomes[i]);
  });
});

it.each([
  [{ from: '2017-02-30' }, ['known.from']],
  [{ from: '2017-04-28', to: 'hier' }, ['known.to']],
  [{ from: '2017-04-28', to: '2017-04-27' }, ['known.to']],
])('refuses days that there are not: %j', (known, paths) => {
  try {
    attribute('amp', AUTUMN_2016.input as never, AUTUMN_2016.options, known);
    expect.fail('nothing was refused');
  } catch (error) {
    expect(error instanceof InvalidInputError && error.problems.map(({ path }) => path)).toEqual(paths);
  }
});
