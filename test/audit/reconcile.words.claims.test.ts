import { describe, expect, test } from 'vitest';
import { type Cause, figureName, sayCause, sayReconciliation } from '../../src/audit/index.js';
import type { ReconciledClaim } from '../../src/audit/reconcile/reconcile.js';
import {
  between,
  causeOf,
  claim,
  contradicted,
  DAYS,
  EXPOSED,
  LEFT_OUT,
  OUTCOME,
  plain,
  reconciled,
  SHARE,
  trait,
} from './reconcile.words.js';

const PERIOD = { from: '2024-03-01', to: '2025-02-28' } as ReconciledClaim['period'];
const ours = (exact: string, asClaimed = exact, terms: ReconciledClaim['ours']['terms'] = null) => ({
  ours: { exact, asClaimed, terms, range: null },
});

describe('a claim beside ours, whole', () => {
  test.each<readonly [ReconciledClaim, string, string]>([
    [
      claim('prem.share', 'percent', '52,7', {
        period: PERIOD,
        ...ours('1045/19', '55.0', { part: '1104.5', whole: '2190' }),
      }),
      'Part des jours dans le territoire de l’avis, du 1er mars 2024 au 28 février 2025 : on avance 52,7 %; nous trouvons 55,0 % (1 104,5 sur 2 190).',
      'Share of days in the territory of the notice, from March 1, 2024 to February 28, 2025: 52.7% claimed; we find 55.0% (1,104.5 of 2,190).',
    ],
    [
      claim('prem.days', 'days', '1', ours('2')),
      'Jours de facturation en tout : on avance 1 jour; nous trouvons 2 jours.',
      'Billing days in all: 1 day claimed; we find 2 days.',
    ],
    [
      claim('prem.days', 'days', '1,5', ours('-2.5')),
      'Jours de facturation en tout : on avance 1,5 jour; nous trouvons -2,5 jours.',
      'Billing days in all: 1.5 days claimed; we find -2.5 days.',
    ],
    [
      claim('prem.days', 'days', '1 jour', ours('-1')),
      'Jours de facturation en tout : on avance 1 jour; nous trouvons -1 jour.',
      'Billing days in all: 1 day claimed; we find -1 days.',
    ],
    [
      claim('amp.hours', 'hours', '131:30', ours('132')),
      'Heures d’AMP du trimestre : on avance 131:30; nous trouvons 132 h.',
      'AMP hours of the quarter: 131:30 claimed; we find 132 h.',
    ],
    [
      claim('amp.hours', 'hours', '131 h 30', ours('1320,5')),
      'Heures d’AMP du trimestre : on avance 131 h 30; nous trouvons 1 320,5 h.',
      'AMP hours of the quarter: 131 h 30 claimed; we find 1,320.5 h.',
    ],
    [
      claim('amp.hours', 'hours', '131H30', ours('132 heures')),
      'Heures d’AMP du trimestre : on avance 131H30; nous trouvons 132 h.',
      'AMP hours of the quarter: 131H30 claimed; we find 132 h.',
    ],
    [
      claim('gmfSlots.forfaitsAmount', 'dollars', '1234567,50 $', ours('-1500')),
      'Montant des forfaits du trimestre : on avance 1 234 567,50 $; nous trouvons -1 500 $.',
      'Amount of the forfaits of the quarter: $1,234,567.50 claimed; we find -$1,500.',
    ],
    [
      claim('gmfSlots.offered', 'count', '12345', ours('999')),
      'Plages offertes au trimestre : on avance 12 345; nous trouvons 999.',
      'Slots offered in the quarter: 12,345 claimed; we find 999.',
    ],
    [
      { ...EXPOSED, ...ours('notMet') },
      'Exposition à la réduction de 30 % : on avance « non exposé »; nous trouvons « exposé ».',
      'Exposure to the 30% reduction: “not exposed” claimed; we find “exposed”.',
    ],
    [
      { ...OUTCOME, standing: 'agrees', ...ours('notMet') },
      'Année de référence (PREM) : on avance « non respecté »; c’est notre réponse.',
      'Reference year (PREM): “not met” claimed; it is our answer.',
    ],
    [
      { ...OUTCOME, standing: 'open', ...ours('undetermined') },
      'Année de référence (PREM) : on avance « non respecté »; notre réponse n’est pas arrêtée.',
      'Reference year (PREM): “not met” claimed; our answer is not settled.',
    ],
    [
      { ...DAYS, standing: 'open', ...between('126', '1141.5') },
      'Jours de facturation dans le territoire de l’avis : on avance 128 jours; notre réponse n’est pas arrêtée (de 126 à 1 141,5), et ce chiffre est possible. Ce qui est certain donne 126 jours.',
      'Billing days in the territory of the notice: 128 days claimed; our answer is not settled (from 126 to 1,141.5), and that figure is possible. What is certain gives 126 days.',
    ],
    [
      { ...DAYS, standing: 'open', ...between('126', null) },
      'Jours de facturation dans le territoire de l’avis : on avance 128 jours; notre réponse n’est pas arrêtée (126 ou plus), et ce chiffre est possible. Ce qui est certain donne 126 jours.',
      'Billing days in the territory of the notice: 128 days claimed; our answer is not settled (126 or more), and that figure is possible. What is certain gives 126 days.',
    ],
    [
      { ...DAYS, standing: 'agrees', ...between('128', null) },
      'Jours de facturation dans le territoire de l’avis : on avance 128 jours; c’est notre chiffre, mais notre réponse n’est pas arrêtée (128 ou plus).',
      'Billing days in the territory of the notice: 128 days claimed; it is our figure, but our answer is not settled (128 or more).',
    ],
    [
      claim('amp.hours', 'hours', '132', { standing: 'agrees', ...ours('7919/60', '132') }),
      'Heures d’AMP du trimestre : on avance 132 h; c’est notre chiffre, arrondi (131 h 59 min).',
      'AMP hours of the quarter: 132 h claimed; it is our figure, rounded (131 h 59 min).',
    ],
    [
      claim('amp.hoursOwed', 'hours', '132', { standing: 'agrees', ...ours('13187/100', '132') }),
      'Heures d’AMP dues au trimestre : on avance 132 h; c’est notre chiffre, arrondi (131,87…).',
      'AMP hours owed in the quarter: 132 h claimed; it is our figure, rounded (131.87…).',
    ],
    [
      claim('prem.other', 'count', '3', { standing: 'agrees', ...ours('3') }),
      'prem.other : on avance 3; c’est notre chiffre.',
      'prem.other: 3 claimed; it is our figure.',
    ],
  ])('%j', (its, fr, en) => {
    expect(reconciled({ claims: [its] }, 'fr').claims).toEqual([fr]);
    expect(reconciled({ claims: [its] }, 'en').claims).toEqual([en]);
  });

  test('nothing breaks between a number and its unit', () => {
    const said = (its: ReconciledClaim) =>
      (['fr', 'en'] as const).map(
        (language) =>
          sayReconciliation(
            {
              regulation: 'prem',
              conclusion: 'unexplained',
              standing: 'differs',
              otherCauses: 0,
              claims: [its],
              contradictions: [],
              causes: [],
              searched: [],
            },
            language,
          ).claims[0],
      );
    expect(said(claim('amp.hours', 'hours', '131 h 30', ours('1132')))).toEqual([
      'Heures d’AMP du trimestre\u00A0: on avance 131\u00A0h\u00A030; nous trouvons 1\u00A0132\u00A0h.',
      'AMP hours of the quarter: 131\u00A0h\u00A030 claimed; we find 1,132\u00A0h.',
    ]);
    expect(said({ ...DAYS, value: '1128' })).toEqual([
      'Jours de facturation dans le territoire de l’avis\u00A0: on avance 1\u00A0128\u00A0jours; nous trouvons 141\u00A0jours.',
      'Billing days in the territory of the notice: 1,128\u00A0days claimed; we find 141\u00A0days.',
    ]);
  });

  test.each([
    ['prem.days', 'Jours de facturation en tout', 'Billing days in all'],
    ['prem.outcome', 'prem.outcome', 'prem.outcome'],
  ])('the name of %s', (id, fr, en) => {
    expect([figureName(id, 'fr'), figureName(id, 'en')]).toEqual([fr, en]);
  });
});

describe('what a cause gives, and what it does not', () => {
  const finding = trait('records', 4, { month: '2024-07' }, LEFT_OUT);
  const said = (claims: readonly ReconciledClaim[], more: Partial<Cause>) =>
    (['fr', 'en'] as const).map((language) => plain(sayCause(causeOf(finding, more), { claims }, language)));

  test('one answer', () => {
    expect(said([EXPOSED], { gives: ['met'] })).toEqual([
      'La réponse avancée (« non exposé ») s’obtient si les 4 jours de juillet 2024 sont laissés de côté.',
      'The claimed answer (“not exposed”) comes out if the 4 days of July 2024 are left out.',
    ]);
  });

  test('two answers', () => {
    expect(said([EXPOSED, OUTCOME], { reproduces: [0, 1], gives: ['met', 'notMet'] })).toEqual([
      'Les 2 réponses avancées (« non exposé » et « non respecté ») s’obtiennent si les 4 jours de juillet 2024 sont laissés de côté.',
      'The 2 claimed answers (“not exposed” and “not met”) come out if the 4 days of July 2024 are left out.',
    ]);
  });

  test('three claims', () => {
    const more = { reproduces: [0, 1, 2], gives: ['52.7', '1128', 'met'], rounding: 'even' } as const;
    expect(said([SHARE, { ...DAYS, unit: 'count', value: '1128' }, EXPOSED], more)).toEqual([
      'Les 3 chiffres avancés (52,7 %, 1 128 et « non exposé ») s’obtiennent si les 4 jours de juillet 2024 sont laissés de côté, le résultat étant arrondi au chiffre pair à mi-chemin.',
      'The 3 claimed figures (52.7%, 1,128 and “not exposed”) come out if the 4 days of July 2024 are left out, the result being rounded to the even digit half-way.',
    ]);
  });

  test('one claim of three, another rounding', () => {
    const more = { reproduces: [0], gives: ['52.7', null, 'notMet'], rounding: 'up' } as const;
    expect(said([SHARE, DAYS, EXPOSED], more)).toEqual([
      'Le chiffre avancé (52,7 %) s’obtient si les 4 jours de juillet 2024 sont laissés de côté, le résultat étant arrondi vers le haut. Mais il n’y a pas alors de chiffre à comparer à 128 jours. Mais on aurait alors « exposé », et non « non exposé ».',
      'The claimed figure (52.7%) comes out if the 4 days of July 2024 are left out, the result being rounded up. But there is then no figure to hold against 128 days. But it would then be “exposed”, not “not exposed”.',
    ]);
  });

  test('days that are not all whole ones, and a cause that is not of days', () => {
    expect(said([DAYS], { gives: ['140'] })).toEqual([
      'Le chiffre avancé (128 jours) s’obtient si les 4 jours de juillet 2024 sont laissés de côté. Ces 4 jours ne comptent pas tous pour une journée entière.',
      'The claimed figure (128 days) comes out if the 4 days of July 2024 are left out. Not all of those 4 days count as whole days.',
    ]);
    expect(said([DAYS, { ...DAYS, value: '130' }], { gives: ['140', null] })[1]).toBe(
      'The claimed figure (128 days) comes out if the 4 days of July 2024 are left out. Not all of those 4 days count as whole days. But there is then no figure to hold against 130 days.',
    );
    const one = { ...finding, code: 'audit.cause.calendarYear', year: 2024 } as const;
    expect(plain(sayCause(causeOf(one, { gives: ['140'] }), { claims: [DAYS] }, 'fr'))).toBe(
      'Le chiffre avancé (128 jours) s’obtient sur l’année civile 2024.',
    );
  });
});

describe('claims that contradict each other', () => {
  const TOTAL = claim('prem.days', 'days', '1241');
  const ELSEWHERE = claim('prem.daysElsewhere', 'days', '103');
  const is = { code: 'audit.contradiction.outcome', bar: '55', unit: 'percent', rule: 'prem.reduction' } as const;
  test.each([
    [
      { code: 'audit.contradiction.twice', claims: [0, 1] },
      [DAYS, { ...DAYS, value: '129' }],
      'Deux valeurs sont avancées pour un même chiffre (Jours de facturation dans le territoire de l’avis) : 128 jours et 129 jours.',
      'Two values are claimed for one figure (Billing days in the territory of the notice): 128 days and 129 days.',
    ],
    [
      { code: 'audit.contradiction.impossible', claims: [0] },
      [{ ...DAYS, value: '-3' }],
      'Jours de facturation dans le territoire de l’avis : -3 jours est impossible.',
      'Billing days in the territory of the notice: -3 days is impossible.',
    ],
    [
      { code: 'audit.contradiction.sum', claims: [0, 1, 2], gives: '1231' },
      [{ ...DAYS, value: '1128' }, ELSEWHERE, TOTAL],
      '1 128 jours et 103 jours font 1 231 jours, et non 1 241 jours.',
      '1,128 days and 103 days make 1,231 days, not 1,241 days.',
    ],
    [
      { code: 'audit.contradiction.share', claims: [0, 1, 2], gives: '57.7' },
      [DAYS, TOTAL, SHARE],
      '128 jours sur 1 241 jours font 57,7 %, et non 52,7 %, de quelque façon qu’on arrondisse.',
      '128 days of 1,241 days make 57.7%, not 52.7%, however it is rounded.',
    ],
    [
      { ...is, claims: [0, 1], is: 'below', outcome: 'notMet', isOfMore: true },
      [SHARE, EXPOSED],
      'Avec 52,7 %, le seuil de 55 % n’est pas atteint : Exposition à la réduction de 30 % devrait être « exposé », et non « non exposé », le reste étant comme nous le trouvons.',
      'With 52.7%, the threshold of 55% is not reached: Exposure to the 30% reduction should be “exposed”, not “not exposed”, the rest being as we find it.',
    ],
    [
      { ...is, claims: [0, 1, 2], is: 'atLeast', outcome: 'met', isOfMore: false },
      [DAYS, TOTAL, { ...EXPOSED, value: 'notMet' }],
      'Avec 128 jours sur 1 241 jours, le seuil de 55 % est atteint : Exposition à la réduction de 30 % devrait être « non exposé », et non « exposé ».',
      'With 128 days of 1,241 days, the threshold of 55% is reached: Exposure to the 30% reduction should be “not exposed”, not “exposed”.',
    ],
    [
      { ...is, claims: [0, 1], is: 'atMost', outcome: 'met', isOfMore: false },
      [SHARE, { ...EXPOSED, value: 'notMet' }],
      'Avec 52,7 %, le seuil de 55 % n’est pas dépassé : Exposition à la réduction de 30 % devrait être « non exposé », et non « exposé ».',
      'With 52.7%, the threshold of 55% is not exceeded: Exposure to the 30% reduction should be “not exposed”, not “exposed”.',
    ],
    [
      { ...is, claims: [0, 1], bar: '50', is: 'above', outcome: 'notMet', isOfMore: false },
      [SHARE, EXPOSED],
      'Avec 52,7 %, le seuil de 50 % est dépassé : Exposition à la réduction de 30 % devrait être « exposé », et non « non exposé ».',
      'With 52.7%, the threshold of 50% is exceeded: Exposure to the 30% reduction should be “exposed”, not “not exposed”.',
    ],
  ] as const)('%j', (one, claims, fr, en) => {
    expect(contradicted(one, claims, 'fr')).toBe(fr);
    expect(contradicted(one, claims, 'en')).toBe(en);
  });
});
