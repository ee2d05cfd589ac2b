import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { digestOf } from '../../src/audit/digest.js';
import { REGULATIONS } from '../../src/audit/regulations.js';
import { detached, seal } from '../../src/audit/seal.js';
import { verify } from '../../src/audit/verify.js';
import { LIBRARY_VERSION } from '../../src/audit/version.js';
import { InvalidInputError } from '../../src/law/problem.js';
import { AUTUMN_2016, CASES, reread, SMALL, sealed, shuffled } from './given.js';

describe('the version sealed', () => {
  it('is that of package.json', () => {
    expect(LIBRARY_VERSION).toBe(manifest.version);
    expect(sealed(AUTUMN_2016).library).toEqual({ name: manifest.name, version: manifest.version });
  });
});

describe.each(SMALL)('$regulation: $title', (question) => {
  const { regulation, input, options } = question;
  const envelope = sealed(question);

  it('says what was asked, what was given and what was answered', () => {
    const { asOf, knownAt = null, readings = null } = options;
    expect(envelope).toMatchObject({
      format: { name: 'omnipraticien/seal', version: 1 },
      regulation,
      options: { asOf, knownAt, readings },
      input,
      assessment: REGULATIONS[regulation].assess(input as never, options),
    });
  });

  it('has the digest of each part, and of the whole without input and answer', () => {
    const { digests, input: given, assessment, ...head } = reread(envelope);
    const { whole, ...parts } = digests;
    const { verdict, ledger, parameters, readings } = assessment;
    expect(parts).toEqual({
      input: digestOf(given as never),
      options: digestOf(head.options as never),
      verdict: digestOf(verdict as never),
      ledger: digestOf(ledger as never),
      parameters: digestOf(parameters as never),
      readings: digestOf(readings as never),
      assessment: digestOf(assessment as never),
    });
    expect(whole).toBe(digestOf({ ...head, digests: parts } as never));
  });

  it('is plain JSON, apart from what was given, and as long as it is needed', () => {
    expect(reread(envelope)).toEqual(envelope);
    const given = structuredClone(input) as Record<string, unknown>;
    const mine = seal(regulation, given as never, options);
    for (const key of Object.keys(given)) given[key] = null;
    expect(mine).toEqual(envelope);
  });

  it('detached, it has everything but the input, under the same digests', () => {
    const { input: _, ...rest } = envelope;
    expect(detached(envelope)).toEqual(rest);
    expect(verify(detached(envelope), input).standing).toBe('sound');
  });

  it('is the same bytes whatever the order of members and what is shared', () => {
    const once = JSON.stringify(envelope);
    fc.assert(
      fc.property(shuffled(input), shuffled(options), (other, otherOptions) => {
        expect(JSON.stringify(seal(regulation, other as never, otherOptions as never))).toBe(once);
      }),
      { numRuns: 20 },
    );
  });
});

it('an object that stands twice in the input is as two that are alike', () => {
  const one = { date: '2026-01-03', installation: 'A', sector: 'urgence', region: null };
  const twice = { activities: [one, one], amp: { exclusive: null } } as const;
  const apart = { activities: [{ ...one }, { ...one }], amp: { exclusive: null } } as const;
  const options = { asOf: '2026-01-31' };
  expect(JSON.stringify(seal('depannage', twice as never, options))).toBe(
    JSON.stringify(seal('depannage', apart as never, options)),
  );
});

it('members that are undefined are not there', () => {
  const { input, options } = AUTUMN_2016;
  const more = { ...input, mu3: undefined, signOn: undefined };
  expect(seal('amp', more as never, { ...options, knownAt: undefined } as never)).toEqual(sealed(AUTUMN_2016));
});

describe('what cannot be sealed is refused, with every problem', () => {
  const problemsOf = (work: () => unknown) => {
    try {
      work();
    } catch (error) {
      if (error instanceof InvalidInputError) return error.problems;
      throw error;
    }
    return expect.fail('nothing was refused');
  };

  it('a regulation that there is not', () => {
    expect(problemsOf(() => seal('pram' as never, {} as never, { asOf: '2025-02-28' }))).toMatchObject([
      { path: 'regulation', seen: '"pram"', expected: { en: expect.stringContaining('"prem"') } },
    ]);
  });

  it('what the regulation refuses, in its words', () => {
    const problems = problemsOf(() =>
      seal('mir', { installation: { filedOn: '2024-02-30' } } as never, { asOf: 'now' }),
    );
    expect(problems.map(({ path }) => path)).toEqual([
      'options.asOf',
      'installation.filedOn',
      'installation.startedOn',
    ]);
    const big = { installation: { filedOn: 1n, startedOn: '2024-02-30' } };
    const problemsOfBig = problemsOf(() => seal('mir', big as never, { asOf: '2025-02-28' }));
    expect(problemsOfBig.map(({ path }) => path)).toEqual(['installation.filedOn', 'installation.startedOn']);
    expect(problemsOfBig[0]?.expected.en).toBe('a date that exists, YYYY-MM-DD');
  });

  it('half of a pair of code units, which UTF-8 cannot write: two of them would have one digest', () => {
    const records = ['\uD800', '\uDBFF', 'a\uDC00'].map((reference) => ({
      date: '2024-03-04',
      amount: '600',
      region: '06',
      subTerritory: null,
      nature: 'ordinary',
      reference,
    }));
    const input = { physician: { holdings: [] }, records };
    const problems = problemsOf(() => seal('prem', input as never, { asOf: '2025-02-28' }));
    expect(problems.map(({ path }) => path)).toEqual([0, 1, 2].map((i) => `records[${i}].reference`));
    expect(problems[0]?.expected).toEqual({ fr: 'un texte que UTF-8 peut écrire', en: 'a text that UTF-8 can write' });
  });
});

describe('every case of the texts', () => {
  it('there are cases', () => {
    expect(CASES.length).toBeGreaterThan(150);
  });

  it.each(CASES)('$regulation, $title: sealed, reread and verified', (question) => {
    expect(verify(reread(sealed(question)))).toEqual({ standing: 'sound', findings: [] });
  });
});
