import { describe, expect, it } from 'vitest';
import { assess, granted, installationOf, registrationOf, shift, shifts } from './given.js';

describe('an answer', () => {
  it('has one verdict for each rule about which facts were given, in order', () => {
    const { verdict } = assess({
      ...{
        activities: shifts(2),
        authorisations: [granted({ decision: 'refused' }), granted(), granted({ decision: null })],
      },
      ...{ installations: [installationOf(), installationOf()], registration: registrationOf() },
      ...{ institution: { resultsProcedure: true }, amp: { exclusive: false } },
    });
    expect(verdict.because.map(({ rule }) => rule.replace('depannage.', ''))).toEqual([
      ...['activities', 'use', 'installationType', 'designation', 'installationType', 'designation'],
      ...['registration', 'resultsProcedure', 'amp'],
    ]);
  });

  it('of authorisations alone, of activities alone, of windows alone', () => {
    expect(assess({ authorisations: [granted()] })).toMatchObject({ verdict: { outcome: 'met' }, ledger: [] });
    expect(assess({ activities: shifts(1) })).toMatchObject({
      verdict: { because: [{ rule: 'depannage.activities', outcome: 'undetermined' }] },
      ledger: [{ record: 0, reason: 'authorisationsUnknown' }],
    });
    expect(assess({ measures: [] })).toMatchObject({
      verdict: { outcome: 'notApplicable', reason: { code: 'depannage.overall.nothingAsked' }, because: [] },
      ledger: [],
    });
  });

  it('has each figure applied once, and each reading with its rule and its day', () => {
    const { parameters, readings } = assess(
      { registration: registrationOf({ kilometresFromHome: '1' }) },
      { readings: 'kept' },
    );
    expect(parameters.map(({ id, from, fromInferred, publishedOn }) => [id, from, fromInferred, publishedOn])).toEqual([
      ['depannage.distance', '2018-04-18', true, '2018-04-18'],
      ['depannage.exceptionalDays', '2018-04-18', true, '2018-04-18'],
    ]);
    expect(readings).toEqual([
      {
        ...{ id: 'depannage.distanceFrom', used: 'workplace', pinned: true, decisive: true },
        ...{ outcomes: { workplace: 'met', home: 'notMet' } },
        ...{ rule: 'depannage.registration', from: '2026-03-31', to: '2026-03-31' },
      },
    ]);
  });

  it('looks at the law as it was known', () => {
    const input = { activities: [shift('2026-01-15')], authorisations: [granted()] };
    expect(assess(input).ledger[0]?.reason).toBe('authorised');
    expect(assess(input, { knownAt: '2025-12-31' }).ledger[0]?.reason).toBe('unitNotFound');
    expect(assess(input, { knownAt: '2015-09-30' }).ledger[0]?.reason).toBe('noTextInForce');
  });
});
