import { describe, expect, it } from 'vitest';
import { assessExposure } from '../../src/amp/exposure.js';
import { met, notApplicable, notMet, type Settling, undetermined, type Verdict } from '../../src/verdict/verdict.js';
import { DECISION, fact, lawOn, text } from './relief.given.js';

const ON = lawOn('2026-06-15');
const NONE = { sources: [] };
const duty = (rule: string, outcome: 'met' | 'notMet' | 'notApplicable'): Verdict =>
  ({ met, notMet, notApplicable })[outcome](rule, { code: `${rule}.any` }, NONE);
const open = (rule: string, ...awaiting: [Settling, ...Settling[]]): Verdict =>
  undetermined(rule, { code: `${rule}.open` }, awaiting, NONE);
const hours = (outcome: 'met' | 'notMet' | 'notApplicable') => duty('amp.hours', outcome);
const signOn = (outcome: 'met' | 'notMet' | 'notApplicable') => duty('amp.signOn', outcome);

function exposure(duties: readonly Verdict[], remuneration?: string, law = ON) {
  const [only, ...others] = assessExposure(duties, remuneration, law);
  if (only === undefined || others.length > 0) throw new Error('one answer was meant');
  return only;
}

describe('« une réduction de 30 % applicable sur l’ensemble de leur facturation faite à la RAMQ »', () => {
  it('hours that are lacking expose to it', () => {
    const { verdict, parameters, readings } = exposure([hours('notMet'), signOn('met')]);
    expect(verdict).toMatchObject({
      rule: 'amp.exposure',
      outcome: 'notMet',
      reason: {
        code: 'amp.exposure.exposed',
        on: '2026-06-15',
        rate: 30,
        base: 'billing',
        rules: ['amp.hours'],
        illustration: null,
      },
    });
    expect(verdict.sources.map(({ quote }) => quote)).toEqual([
      'les médecins s’exposent à une réduction de 30 % applicable sur l’ensemble de leur facturation faite à la RAMQ',
      'À défaut d’adhérer dans les délais prescrits, la rémunération peut subir une réduction de 30 %',
      'voit sa rémunération de base amputée de 30 % le semestre suivant',
    ]);
    expect(parameters).toMatchObject([
      {
        id: 'amp.reductionRate',
        value: '30',
        unit: '%',
        from: '2024-11-30',
        fromInferred: true,
        publishedOn: '2026-01-01',
      },
    ]);
    expect(readings).toEqual([]);
  });

  it('« À défaut d’adhérer dans les délais prescrits » too', () => {
    expect(exposure([hours('met'), signOn('notMet')]).verdict.reason).toMatchObject({
      rate: 30,
      rules: ['amp.signOn'],
    });
  });

  it.each([
    ['80000', '24000', '56000'],
    ['80000.00', '24000', '56000'],
    ['1000.05', '300.015', '700.035'],
    ['0', '0', '0'],
  ])('of %s dollars: %s, and %s would be left; inferred, low', (remuneration, reduction, left) => {
    expect(exposure([hours('notMet')], remuneration).verdict.reason).toHaveProperty('illustration', {
      remuneration,
      reduction,
      left,
      evidence: 'inferred',
      confidence: 'low',
    });
  });

  it('several duties not respected: 30 % still, never 60 %, and each rule once', () => {
    const { verdict } = exposure([hours('notMet'), signOn('notMet'), signOn('notMet')], '80000');
    expect(verdict.reason).toMatchObject({
      rate: 30,
      rules: ['amp.hours', 'amp.signOn'],
      illustration: { reduction: '24000', left: '56000' },
    });
  });

  it('a breach is enough, whatever is still open', () => {
    const { verdict } = exposure([hours('notMet'), open('amp.signOn', [fact('signOn.requestedOn')])]);
    expect(verdict).toMatchObject({ outcome: 'notMet', reason: { rules: ['amp.hours'] } });
  });

  it('something open and no breach: awaits it', () => {
    const { verdict, parameters } = exposure(
      [open('amp.hours', [fact('hours')], [DECISION]), signOn('met'), open('amp.signOn', [fact('signOn.requestedOn')])],
      '80000',
    );
    expect(verdict).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'amp.exposure.open', rate: 30, base: 'billing', rules: ['amp.hours', 'amp.signOn'] },
      awaiting: [
        [fact('hours'), fact('signOn.requestedOn')],
        [DECISION, fact('signOn.requestedOn')],
      ],
    });
    expect(verdict.reason).not.toHaveProperty('illustration');
    expect(parameters).toHaveLength(1);
  });

  it.each([
    ['met', 'met'],
    ['met', 'notApplicable'],
    ['notApplicable', 'notApplicable'],
  ] as const)('%s and %s: not exposed', (a, b) => {
    const { verdict, parameters } = exposure([hours(a), signOn(b)], '80000');
    expect(verdict).toMatchObject({ outcome: 'met', reason: { code: 'amp.exposure.notExposed', on: '2026-06-15' } });
    expect([verdict.sources.length, parameters]).toEqual([3, []]);
  });

  it('no duty asked about: no answer', () => expect(assessExposure([], '80000', ON)).toEqual([]));
});

describe('the texts through time', () => {
  it.each([
    ['2015-03-31', undefined, 'basicRemuneration', 1],
    ['2024-11-29', undefined, 'basicRemuneration', 1],
    ['2024-11-30', undefined, 'billing', 3],
    ['2026-06-15', '2025-12-31', 'remuneration', 2],
    ['2026-06-15', '2024-11-29', 'basicRemuneration', 1],
    ['2026-06-15', '2026-01-01', 'billing', 3],
  ])('on %s, as known on %s: of %s', (on, knownAt, base, sources) => {
    const { verdict } = exposure([hours('notMet')], undefined, lawOn(on, knownAt));
    expect(verdict).toMatchObject({ outcome: 'notMet', reason: { rate: 30, base } });
    expect(verdict.sources).toHaveLength(sources);
  });

  it.each([
    ['2015-03-30', undefined],
    ['2026-06-15', '2015-03-30'],
  ])('on %s, as known on %s: no text', (on, knownAt) => {
    const law = lawOn(on, knownAt);
    expect(exposure([hours('notMet'), signOn('met')], '80000', law)).toMatchObject({
      verdict: {
        outcome: 'undetermined',
        reason: { code: 'amp.exposure.noTextInForce', on, rules: ['amp.hours'] },
        awaiting: [[text('reductionRate', on)]],
        sources: [],
      },
      parameters: [],
    });
    expect(exposure([open('amp.hours', [fact('hours')], [DECISION])], undefined, law).verdict).toMatchObject({
      reason: { code: 'amp.exposure.noTextInForce' },
      awaiting: [
        [text('reductionRate', on), fact('hours')],
        [text('reductionRate', on), DECISION],
      ],
    });
    expect(exposure([hours('met')], undefined, law).verdict).toMatchObject({ outcome: 'met', sources: [] });
  });
});
