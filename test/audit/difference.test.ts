import { describe, expect, it } from 'vitest';
import { assessAmp } from '../../src/amp/index.js';
import { changesIn, difference } from '../../src/audit/difference.js';
import { MOST_TOLD } from '../../src/audit/limits.js';
import type { AnyAssessment } from '../../src/audit/regulations.js';
import type { AppliedParameter, AppliedReading } from '../../src/verdict/assessment.js';
import type { Outcome, Verdict } from '../../src/verdict/verdict.js';
import { AUTUMN_2016, CASES, reread, SMALL, sealed } from './given.js';

const NOTHING = { outcomes: [], figures: [], readings: [], records: [], leaves: [] };

const finding = (rule: string, outcome: Outcome, reason: object = {}, because: readonly Verdict[] = []): Verdict =>
  ({ outcome, rule, reason: { code: `${rule}.x`, ...reason }, sources: [], because }) as unknown as Verdict;
const figure = (id: string, value: string, from: string, more: Partial<AppliedParameter> = {}): AppliedParameter => ({
  id,
  value,
  unit: '%',
  from: from as never,
  source: { document: 'D', evidence: 'seed', confidence: 'high' },
  ...more,
});
const answer = (more: Partial<AnyAssessment> = {}): AnyAssessment => ({
  verdict: finding('a.all', 'met'),
  ledger: [],
  parameters: [],
  readings: [],
  ...more,
});

describe('nothing differs', () => {
  it.each(SMALL)('from what it is itself: $regulation', (question) => {
    const envelope = sealed(question);
    expect(difference(envelope, reread(envelope))).toEqual(NOTHING);
    expect(difference(envelope.assessment, envelope)).toEqual(NOTHING);
    expect(changesIn(difference(envelope, envelope))).toEqual([]);
  });
});

describe('« applique rétroactivement à partir du 1er septembre 2016 », announced on 2017-04-29: 16 years of practice, autumn 2016', () => {
  const asKnown = (knownAt: string) => assessAmp(AUTUMN_2016.input as never, { ...AUTUMN_2016.options, knownAt });
  const found = difference(asKnown('2017-04-28'), asKnown('2017-04-29'));

  it('the tier of 20 years gives way to the one of 15, with its days', () => {
    expect(found.figures).toEqual([
      {
        code: 'audit.figure',
        id: 'amp.tiers',
        before: { value: '<15: 12; <20: 6', unit: 'h/week', from: '2014-11-01', publishedOn: '2015-03-31' },
        after: { value: '<15: 12', unit: 'h/week', from: '2016-09-01', publishedOn: '2017-04-29' },
      },
    ]);
  });

  it('six hours a week were owed and not done; none is', () => {
    expect(found.outcomes).toContainEqual({
      code: 'audit.outcome',
      rule: 'amp.quarter',
      from: '2016-09-01',
      before: 'notMet',
      after: 'notApplicable',
    });
    expect(found.outcomes).toContainEqual(
      expect.objectContaining({ rule: 'amp.tier', from: null, before: 'met', after: 'notApplicable' }),
    );
  });

  it('the readings answer otherwise, the records are as they were', () => {
    expect(found.readings.map(({ id }) => id)).toEqual(['amp.quarterCalendar', 'amp.carryOver']);
    expect(found.records).toEqual([]);
  });

  it('there and back, before and after change places', () => {
    const back = difference(asKnown('2017-04-29'), asKnown('2017-04-28'));
    const key = ({ rule, from }: { readonly rule: string; readonly from: string | null }) => `${rule} ${from}`;
    expect(back.outcomes.map((one) => [key(one), one.after, one.before])).toEqual(
      found.outcomes.map((one) => [key(one), one.before, one.after]),
    );
    expect(back.figures.map(({ id }) => id)).toEqual(['amp.tiers']);
  });
});

describe('outcomes', () => {
  const apart = (before: Verdict, after: Verdict) =>
    difference(answer({ verdict: before }), answer({ verdict: after })).outcomes.map((one) => [
      one.rule,
      one.from,
      one.before,
      one.after,
    ]);

  it('rule by rule, a rule of several periods by its first day', () => {
    const year = (first: Outcome, second: Outcome) =>
      finding('a.all', 'met', {}, [
        finding('a.window', first, { from: '2024-03-01' }),
        finding('a.window', second, { from: '2024-09-01' }),
      ]);
    expect(apart(year('met', 'notMet'), year('met', 'met'))).toEqual([['a.window', '2024-09-01', 'notMet', 'met']]);
    const later = finding('a.all', 'met', {}, [finding('a.window', 'notMet', { from: '2024-09-01' })]);
    expect(apart(year('met', 'notMet'), later)).toEqual([['a.window', '2024-03-01', 'met', null]]);
    expect(apart(later, year('met', 'notMet'))).toEqual([['a.window', '2024-03-01', null, 'met']]);
  });

  it('a rule that speaks from another day is the same rule', () => {
    const one = (from: string, outcome: Outcome) => finding('a.all', 'met', {}, [finding('a.w', outcome, { from })]);
    expect(apart(one('2024-03-01', 'met'), one('2024-04-01', 'notMet'))).toEqual([
      ['a.w', '2024-04-01', 'met', 'notMet'],
    ]);
  });

  it('deep down, and not twice as a leaf', () => {
    const deep = (outcome: Outcome) =>
      finding('a.all', 'met', {}, [finding('a.b', 'met', {}, [finding('a.c', outcome)])]);
    expect(apart(deep('met'), deep('notMet'))).toEqual([['a.c', null, 'met', 'notMet']]);
    expect(difference(answer({ verdict: deep('met') }), answer({ verdict: deep('notMet') })).leaves).toEqual([]);
  });
});

describe('figures', () => {
  const apart = (before: readonly AppliedParameter[], after: readonly AppliedParameter[]) => {
    const { figures, leaves } = difference(answer({ parameters: before }), answer({ parameters: after }));
    return [
      figures.map(({ id, before: was, after: is }) => [
        id,
        was && `${was.value} ${was.from}`,
        is && `${is.value} ${is.from}`,
      ]),
      leaves.length,
    ];
  };
  const at2020 = figure('a.x', '55', '2020-01-01');
  const at2022 = figure('a.x', '60', '2022-01-01');
  const other = figure('a.y', '1', '2020-01-01');

  it('another in its place', () => {
    expect(apart([at2020, other], [other, at2022])).toEqual([[['a.x', '55 2020-01-01', '60 2022-01-01']], 0]);
  });

  it('another value from the same day: a figure that was wrong', () => {
    expect(apart([at2020, at2022], [at2020, { ...at2022, value: '61' }])).toEqual([
      [['a.x', '60 2022-01-01', '61 2022-01-01']],
      0,
    ]);
  });

  it('one more beside the one that stays: from the one that governed until then', () => {
    expect(apart([at2020], [at2020, at2022])).toEqual([[['a.x', '55 2020-01-01', '60 2022-01-01']], 0]);
    const at2021 = figure('a.x', '57', '2021-01-01');
    expect(apart([at2020, at2021], [at2020, at2021, at2022])).toEqual([[['a.x', '57 2021-01-01', '60 2022-01-01']], 0]);
    expect(apart([at2021, at2020], [at2020, at2021, at2022])).toEqual([[['a.x', '57 2021-01-01', '60 2022-01-01']], 0]);
    expect(apart([at2022], [at2020, at2022])).toEqual([[['a.x', null, '55 2020-01-01']], 0]);
    expect(apart([at2020, at2022], [at2020])).toEqual([[['a.x', '60 2022-01-01', '55 2020-01-01']], 0]);
    expect(apart([], [other])).toEqual([[['a.y', null, '1 2020-01-01']], 0]);
    expect(apart([other], [])).toEqual([[['a.y', '1 2020-01-01', null]], 0]);
  });

  it('the day it was published, or ends, or its unit', () => {
    for (const more of [{ publishedOn: '2020-01-02' }, { to: '2021-01-01' }, { unit: '$' }]) {
      expect(apart([at2020], [{ ...at2020, ...more } as AppliedParameter])[0]).toHaveLength(1);
    }
  });

  it('its source alone is a leaf', () => {
    expect(apart([at2020], [{ ...at2020, source: { ...at2020.source, quote: 'q' } }])).toEqual([[], 1]);
    expect(apart([at2020, other], [other, at2020])).toEqual([[], 4]);
  });
});

describe('readings', () => {
  const reading = (more: Partial<AppliedReading> = {}): AppliedReading => ({
    id: 'a.r',
    used: 'one',
    pinned: false,
    outcomes: { one: 'met', two: 'notMet' },
    decisive: true,
    rule: 'a.x',
    from: '2024-03-01' as never,
    to: '2025-02-28' as never,
    ...more,
  });
  const apart = (before: readonly AppliedReading[], after: readonly AppliedReading[]) =>
    difference(answer({ readings: before }), answer({ readings: after })).readings;

  it('another option, pinned, another answer, one more, one less', () => {
    const was = { used: 'one', pinned: false, outcomes: { one: 'met', two: 'notMet' } };
    const told = { code: 'audit.reading', id: 'a.r', rule: 'a.x' };
    expect(apart([reading()], [reading({ used: 'two' })])).toEqual([
      { ...told, before: was, after: { ...was, used: 'two' } },
    ]);
    expect(apart([reading()], [reading({ pinned: true })])).toHaveLength(1);
    expect(apart([reading()], [reading({ outcomes: { one: 'met', two: 'met' } })])).toHaveLength(1);
    expect(apart([], [reading()])).toEqual([{ ...told, before: null, after: was }]);
    expect(apart([reading()], [])).toEqual([{ ...told, before: was, after: null }]);
  });

  it('the days it was applied to are leaves', () => {
    const { readings, leaves } = difference(
      answer({ readings: [reading()] }),
      answer({ readings: [reading({ to: '2025-01-31' as never })] }),
    );
    expect(readings).toEqual([]);
    expect(leaves).toEqual([
      { code: 'audit.leaf', path: 'readings[0].to', before: '"2025-02-28"', after: '"2025-01-31"' },
    ]);
  });

  it('the order of its options says nothing; of two periods, each with its own', () => {
    expect(apart([reading()], [reading({ outcomes: { two: 'notMet', one: 'met' } })])).toEqual([]);
    const later = reading({ from: '2024-09-01' as never, used: 'two' });
    expect(apart([reading(), later], [later, reading()])).toEqual([]);
  });
});

describe('records', () => {
  const ledger = (...reasons: readonly string[]) =>
    reasons.map(
      (reason, record) => ({ record, fate: reason === 'out' ? 'excluded' : 'counted', reason, days: '1' }) as const,
    );
  const apart = (before: AnyAssessment['ledger'], after: AnyAssessment['ledger']) =>
    difference(answer({ ledger: before }), answer({ ledger: after }));

  it('another fate or reason; more or fewer of them', () => {
    expect(apart(ledger('in', 'in', 'out'), ledger('in', 'out', 'out', 'in')).records).toEqual([
      {
        code: 'audit.record',
        record: 1,
        rule: 'a.all',
        before: { fate: 'counted', reason: 'in' },
        after: { fate: 'excluded', reason: 'out' },
      },
      { code: 'audit.record', record: 3, rule: 'a.all', before: null, after: { fate: 'counted', reason: 'in' } },
    ]);
  });

  it('another reason for the same fate', () => {
    const told = apart(ledger('in', 'in'), ledger('in', 'other')).records;
    expect(told.map(({ record, before, after }) => [record, before?.reason, after?.reason])).toEqual([
      [1, 'in', 'other'],
    ]);
  });

  it('what a record carries is a leaf, beside records that have another fate', () => {
    const after = ledger('out', 'in').map((one, i) => (i === 1 ? { ...one, days: '0.5' } : one));
    expect(apart(ledger('in', 'in'), after).leaves).toEqual([
      { code: 'audit.leaf', path: 'ledger[1].days', before: '"1"', after: '"0.5"' },
    ]);
  });
});

it('of two inputs, it says so first', () => {
  const [a, b] = CASES.filter(({ regulation }) => regulation === 'orchestrateur').map(sealed);
  const [first] = difference(a!, b!).leaves;
  expect(first).toEqual({
    code: 'audit.leaf',
    path: 'digests.input',
    before: JSON.stringify(a!.digests.input),
    after: JSON.stringify(b!.digests.input),
  });
});

it('of many, the first of each kind are told, and the rest counted', () => {
  const figures = Array.from({ length: MOST_TOLD + 3 }, (_, i) => figure(`a.x${i}`, '1', '2020-01-01'));
  const told = changesIn(difference(answer(), answer({ parameters: figures, verdict: finding('a.all', 'notMet') })));
  expect(told.map(({ code }) => code)).toEqual([
    ...Array.from({ length: MOST_TOLD }, () => 'audit.figure'),
    'audit.outcome',
    'audit.others',
  ]);
  expect(told.at(-1)).toEqual({ code: 'audit.others', count: 3 });
});
