import { describe, expect, it } from 'vitest';
import { assessActivities } from '../../src/depannage/activities.js';
import type { ActivityFate } from '../../src/depannage/fate.js';
import { DECISION, fact, lawOn } from './given.js';

const LAW = lawOn('2026-03-31');
const fate = (
  kind: ActivityFate['fate'],
  reason: ActivityFate['reason'],
  ...awaiting: ActivityFate['awaiting']
): ActivityFate => ({
  ...{ fate: kind, reason, awaiting },
});
const COUNTED = fate('counted', 'authorised');
const assess = (...fates: readonly ActivityFate[]) => assessActivities(fates, LAW).verdict;
const NONE = { authorised: 0, remplacement: 0, underMeasure: 0, outsidePlan: 0 };

describe('« Toute autre activité … relève plutôt du remplacement »', () => {
  it.each([
    'notASector',
    'notEntered',
    'placeNotAuthorised',
    'sectorNotAuthorised',
    'periodNotAuthorised',
    'authorisationRefused',
    'overrunRefused',
    'outsideMeasure',
  ] as const)('%s is a remplacement', (reason) => {
    expect(assess(fate('excluded', reason))).toMatchObject({
      outcome: 'met',
      reason: { ...NONE, code: 'depannage.activities.told', remplacement: 1 },
    });
  });

  it('authorised, under a measure, and outside the plan are counted apart', () => {
    const all = [
      COUNTED,
      COUNTED,
      fate('excluded', 'underMeasure'),
      fate('excluded', 'outsidePlan'),
      fate('excluded', 'notEntered'),
    ];
    expect(assess(...all).reason).toEqual({
      ...{ code: 'depannage.activities.told', authorised: 2, remplacement: 1, underMeasure: 1, outsidePlan: 1 },
    });
  });

  it('after the day asked about: nothing to tell', () => {
    expect(assess(fate('excluded', 'afterAsOf'))).toMatchObject({
      outcome: 'notApplicable',
      reason: { code: 'depannage.activities.none' },
    });
    expect(assess()).toMatchObject({ outcome: 'notApplicable' });
    expect(assess(COUNTED, fate('excluded', 'afterAsOf')).reason).toMatchObject({ ...NONE, authorised: 1 });
  });

  it('one that cannot be told leaves it open, and all that is awaited is awaited once', () => {
    const [a, b] = [fact('activities[0].entered'), fact('activities[1].entered')];
    expect(
      assess(COUNTED, fate('undecided', 'incomplete', a, DECISION), fate('undecided', 'incomplete', b, DECISION)),
    ).toMatchObject({
      outcome: 'undetermined',
      reason: { ...NONE, code: 'depannage.activities.open', undecided: 2, authorised: 1 },
      awaiting: [[a, DECISION, b]],
    });
  });

  it('rests on what says so, as far as it was public', () => {
    const quotes = (knownAt?: string) =>
      assessActivities([COUNTED], lawOn('2026-03-31', undefined, knownAt)).verdict.sources.map(({ quote }) =>
        quote?.slice(0, 30),
      );
    expect(quotes()).toEqual([
      'seule une activité dûment auto',
      'elles entrent les noms des dép',
      'Toute autre activité qui ne fa',
      'incluant la rémunération du te',
      'devra donc facturer à l’acte à',
      'ce genre d’assistance compte p',
      'quatre secteurs d’activité : l',
    ]);
    expect(quotes('2023-09-22')).toEqual(quotes().slice(4));
    expect(quotes('2022-12-31')).toEqual(['un établissement doit connaîtr']);
    expect(quotes('2015-09-30')).toEqual([]);
  });
});
