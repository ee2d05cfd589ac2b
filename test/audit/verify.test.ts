import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/audit/digest.js';
import { type Members, PART_NAMES, partOf, wholeDigest } from '../../src/audit/envelope.js';
import { detached } from '../../src/audit/seal.js';
import { verify } from '../../src/audit/verify.js';
import { LIBRARY_VERSION } from '../../src/audit/version.js';
import { AUTUMN_2016, reread, SMALL, sealed } from './given.js';

/** An envelope as anybody may change it. */
type Loose = Record<string, Record<string, unknown>>;

const envelope = sealed(AUTUMN_2016);
const loose = () => reread(envelope) as unknown as Loose & object;
const found = (value: unknown, input?: unknown) => {
  const { standing, findings } = verify(value, input);
  return [standing, findings.map(({ code }) => code)];
};

/** A forger's: every digest made anew. */
function resealed(forged: Loose): Loose {
  const members = forged as unknown as Members;
  const digests = Object.fromEntries(PART_NAMES.map((part) => [part, digestOf(partOf(members, part) ?? null)]));
  return { ...forged, digests: { ...digests, whole: wholeDigest(members, digests) } } as unknown as Loose;
}

describe('sound', () => {
  it.each(SMALL)('$regulation, from the object or from its text, with the input beside or without', (question) => {
    const one = sealed(question);
    for (const each of [one, reread(one)]) expect(verify(each)).toEqual({ standing: 'sound', findings: [] });
    expect(found(one, question.input)).toEqual(['sound', []]);
  });

  it('detached: with its input; without it, unchecked', () => {
    expect(found(detached(envelope), AUTUMN_2016.input)).toEqual(['sound', []]);
    expect(found(detached(envelope))).toEqual(['unchecked', ['audit.noInput']]);
  });
});

describe('of another input', () => {
  const other = { ...AUTUMN_2016.input, hoursFrom: '2016-09-02' };

  it('the first path that differs, where the sealed one is there', () => {
    expect(verify(envelope, other)).toMatchObject({
      standing: 'differs',
      findings: [{ code: 'audit.otherInput', path: 'hoursFrom', sealed: envelope.digests.input }],
    });
    expect(verify(envelope, []).findings).toMatchObject([{ code: 'audit.otherInput', path: '(input)' }]);
  });

  it('by its digest alone, where it is not', () => {
    expect(verify(detached(envelope), other)).toEqual({
      standing: 'differs',
      findings: [
        { code: 'audit.otherInput', path: null, sealed: envelope.digests.input, given: digestOf(other as never) },
      ],
    });
  });

  it('what JSON cannot hold is no input', () => {
    expect(found(envelope, { hours: 1n })).toEqual(['differs', ['audit.refused']]);
    expect(found(detached(envelope), { hours: 1n })).toEqual(['differs', ['audit.refused']]);
  });
});

describe('altered', () => {
  it('the outcome: the finding is named, and what the library answers told beside', () => {
    const mine = loose();
    const { awaiting: _, ...verdict } = mine['assessment']!['verdict'] as Record<string, unknown>;
    mine['assessment']!['verdict'] = { ...verdict, outcome: 'met' };
    expect(verify(mine)).toMatchObject({
      standing: 'altered',
      findings: [
        { code: 'audit.altered', part: 'verdict', changed: 'part', sealed: envelope.digests.verdict },
        {
          code: 'audit.outcome',
          rule: 'amp.overall',
          from: null,
          before: 'met',
          after: 'undetermined',
        },
        { code: 'audit.leaf', path: 'verdict.awaiting', before: 'undefined' },
      ],
    });
  });

  it('a figure: which, as sealed and as it is', () => {
    const mine = loose();
    ((mine['assessment']!['parameters'] as unknown[])[0] as Record<string, unknown>)['value'] = '<15: 11';
    expect(verify(mine)).toMatchObject({
      standing: 'altered',
      findings: [
        { code: 'audit.altered', part: 'parameters', changed: 'part' },
        { code: 'audit.figure', id: 'amp.tiers', before: { value: '<15: 11' }, after: { value: '<15: 12; <20: 6' } },
      ],
    });
  });

  it('the fate of a record: which', () => {
    const mine = loose();
    (mine['assessment']!['ledger'] as object[])[0] = { record: 0, fate: 'excluded', reason: 'notOnList' };
    expect(verify(mine)).toMatchObject({
      standing: 'altered',
      findings: [
        { code: 'audit.altered', part: 'ledger', changed: 'part' },
        { code: 'audit.record', record: 0, before: { fate: 'excluded' }, after: { fate: 'counted', reason: 'onList' } },
      ],
    });
  });

  it('a digest, and not what it is of', () => {
    const mine = loose();
    mine['digests']!['ledger'] = envelope.digests.input;
    expect(verify(mine).findings).toEqual([
      {
        code: 'audit.altered',
        part: 'ledger',
        changed: 'digest',
        sealed: envelope.digests.input,
        found: envelope.digests.ledger,
      },
    ]);
  });

  it('both, so that it cannot be told which', () => {
    const mine = loose();
    mine['digests']!['ledger'] = envelope.digests.input;
    mine['library']!['version'] = '9.9.9';
    expect(verify(mine).findings[0]).toMatchObject({ code: 'audit.altered', part: 'ledger', changed: 'either' });
  });

  it('the head, or the digest of the whole', () => {
    const version = loose();
    version['library']!['version'] = '9.9.9';
    expect(found(version)).toEqual(['altered', ['audit.alteredHead', 'audit.version']]);
    const whole = loose();
    whole['digests']!['whole'] = envelope.digests.input;
    expect(verify(whole).findings).toEqual([
      { code: 'audit.alteredHead', sealed: envelope.digests.input, found: envelope.digests.whole },
    ]);
  });

  it('another regulation, a member more, a member less', () => {
    expect(found({ ...loose(), regulation: 'prem' })[0]).toBe('altered');
    expect(verify({ ...loose(), more: 1 }).findings).toMatchObject([
      { code: 'audit.form', path: 'more', expected: { en: 'no field of that name' } },
      { code: 'audit.alteredHead' },
    ]);
    const { regulation: _, ...less } = loose();
    expect(found(less)).toEqual(['altered', ['audit.form', 'audit.alteredHead', 'audit.refused']]);
  });

  it('so that the answer has no form any more: its leaves are told against what the library answers', () => {
    const mine = loose();
    mine['assessment']!['ledger'] = 'gone';
    expect(verify(mine)).toMatchObject({
      standing: 'altered',
      findings: [
        { code: 'audit.form', path: 'assessment.ledger' },
        { code: 'audit.altered', part: 'ledger', changed: 'part' },
        { code: 'audit.leaf', path: 'assessment.ledger', before: '"gone"' },
      ],
    });
  });

  it('every problem of form at once', () => {
    const { whole: _, ...digests } = reread(envelope).digests;
    const mine = { ...loose(), digests, knownAt: 'x', options: { asOf: 'hier', knownAt: null, readings: 1 } };
    const paths = verify(mine).findings.flatMap((one) => (one.code === 'audit.form' ? [one.path] : []));
    expect(paths.sort()).toEqual(['digests.whole', 'knownAt', 'options.asOf', 'options.readings']);
  });
});

describe('malformed', () => {
  it.each([
    [null],
    ['text'],
    [[]],
    [{}],
    [undefined],
    [{ ...envelope, format: { name: 'another', version: 1 } }],
    [{ ...envelope, format: { name: 'omnipraticien/seal', version: 2 } }],
    [{ ...envelope, assessment: 1n }],
  ])('%#', (value) => {
    const { standing, findings } = verify(value);
    expect(standing).toBe('malformed');
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['audit.form']));
  });

  it('an assessment by itself is no envelope', () => {
    expect(found(envelope.assessment)[0]).toBe('malformed');
  });
});

describe('as it was sealed, and no longer what the library answers', () => {
  it('another version sealed it, and answered the same: told, and no fault', () => {
    const mine = loose();
    mine['library']!['version'] = '0.0.9';
    expect(verify(resealed(mine))).toEqual({
      standing: 'sound',
      findings: [{ code: 'audit.version', sealed: '0.0.9', now: LIBRARY_VERSION }],
    });
  });

  it('another figure: which, and what it was; or a forger who made every digest anew: asking again tells', () => {
    const mine = loose();
    const [tiers, ...others] = mine['assessment']!['parameters'] as readonly object[];
    mine['assessment'] = { ...mine['assessment'], parameters: [{ ...tiers, value: '<15: 11' }, ...others] } as never;
    expect(verify(resealed(mine))).toMatchObject({
      standing: 'differs',
      findings: [{ code: 'audit.figure', id: 'amp.tiers', before: { value: '<15: 11' } }],
    });
  });

  it('an input that the library has come to refuse: with each problem', () => {
    const mine = loose();
    mine['input'] = { ...mine['input'], oops: 1, hoursFrom: 'hier' } as never;
    expect(verify(resealed(mine))).toMatchObject({
      standing: 'differs',
      findings: [
        { code: 'audit.refused', path: 'hoursFrom', seen: '"hier"' },
        { code: 'audit.refused', path: 'oops' },
      ],
    });
  });

  it('a reading that there is no more', () => {
    const mine = loose();
    mine['options'] = { ...mine['options'], readings: { 'amp.gone': 'yes' } } as never;
    expect(verify(resealed(mine))).toMatchObject({
      standing: 'differs',
      findings: [{ code: 'audit.refused', path: 'options.readings["amp.gone"]' }],
    });
  });
});
