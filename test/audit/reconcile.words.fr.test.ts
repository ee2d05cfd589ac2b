import { describe, expect, test } from 'vitest';
import type { CauseFinding } from '../../src/audit/index.js';
import { caused, completed, LEFT_OUT, moved, part, records, TWICE, trait } from './reconcile.words.js';

const BEFORE = {
  code: 'audit.cause.roundedBefore',
  rule: 'prem.majorityPractice',
  rounding: 'cut',
  decimals: 1,
  value: '54.9',
  bar: '55',
  unit: 'percent',
  rounds: 'value',
  outcome: 'notMet',
} as const;
const after = (value: string) => ({ value, unit: '$', from: '2024-03-01' }) as never;
const full = (value: string) =>
  ({ code: 'audit.figure', id: 'prem.billingDay.full', before: null, after: after(value) }) as never;
const rate = { code: 'audit.figure', id: 'prem.reductionRate', before: null, after: null } as never;
const ROUVILLE = { place: '16/Rouville' };

describe('les causes, chacune une phrase entière', () => {
  test.each<readonly [CauseFinding, string]>([
    [
      { code: 'audit.cause.rounded', rounding: 'cut' },
      'en arrondissant notre chiffre vers le bas, les décimales de trop étant coupées',
    ],
    [
      { code: 'audit.cause.rounded', rounding: 'even' },
      'en arrondissant notre chiffre au plus près, et au chiffre pair à mi-chemin',
    ],
    [{ code: 'audit.cause.rounded', rounding: 'up' }, 'en arrondissant notre chiffre vers le haut'],
    [
      { code: 'audit.cause.roundedTwice', first: 1 },
      'en arrondissant notre chiffre deux fois, d’abord à une décimale de plus',
    ],
    [
      { code: 'audit.cause.roundedTwice', first: 2 },
      'en arrondissant notre chiffre deux fois, d’abord à 2 décimales de plus',
    ],
    [
      { code: 'audit.cause.roundedCoarser', decimals: 0 },
      'en arrondissant notre chiffre à l’unité, puis en l’écrivant avec plus de décimales',
    ],
    [
      { code: 'audit.cause.roundedCoarser', decimals: 1 },
      'en arrondissant notre chiffre à une décimale, puis en l’écrivant avec plus de décimales',
    ],
    [
      { code: 'audit.cause.wholeTerms', rounding: 'nearest' },
      'en ramenant les jours à des nombres entiers avant d’en prendre la part (arrondis au plus près)',
    ],
    [{ code: 'audit.cause.fractionOfOne' }, 'en écrivant la part comme une fraction de 1 et non en pour cent'],
    [{ code: 'audit.cause.minutesAsDecimals' }, 'en écrivant les minutes comme des décimales (131 h 30 écrit 131,30)'],
    [
      { code: 'audit.cause.decimalsAsMinutes' },
      'en écrivant les décimales comme des minutes (131,50 h écrit 131 h 50)',
    ],
    [
      BEFORE,
      'si le chiffre est arrondi à 1 décimale (54,9 %) vers le bas avant d’être comparé à 55 % : Pratique majoritaire (règle du 55 %), « non respecté »',
    ],
    [
      { ...BEFORE, decimals: 2, value: '54.95', rounding: 'nearest' },
      'si le chiffre est arrondi à 2 décimales (54,95 %) au plus près avant d’être comparé à 55 % : Pratique majoritaire (règle du 55 %), « non respecté »',
    ],
    [
      {
        ...BEFORE,
        rule: 'gmfSlots.requiredOffer',
        decimals: 0,
        value: '1250',
        bar: '1249',
        unit: 'count',
        rounds: 'bar',
      },
      'si le minimum est arrondi à l’unité (1 250) vers le bas avant d’être comparé à 1 249 : Offre médicale requise, « non respecté »',
    ],
    [
      {
        ...BEFORE,
        rule: 'amp.quarter',
        decimals: 0,
        value: '132',
        bar: '131 h 30',
        unit: 'hours',
        rounding: 'up',
        outcome: 'met',
      },
      'si le chiffre est arrondi à l’unité (132 h) vers le haut avant d’être comparé à 131 h 30 : Trimestre, « respecté »',
    ],
    [
      { code: 'audit.cause.eachRecord', field: 'minutes', to: 30, rounding: 'cut' },
      'si chaque relevé est arrondi à 30 minutes vers le bas avant d’être additionné',
    ],
    [
      { code: 'audit.cause.eachRecord', field: 'amount', to: 1, rounding: 'nearest' },
      'si chaque relevé est arrondi au dollar au plus près avant d’être additionné',
    ],
    [{ code: 'audit.cause.halves', as: 'nothing' }, 'si les demi-journées ne comptent pas'],
    [{ code: 'audit.cause.halves', as: 'whole' }, 'si chaque demi-journée compte pour une journée entière'],
    [{ code: 'audit.cause.reading', readings: [] }, 'si chaque silence des textes est lu comme nous le lisons'],
    [
      { code: 'audit.cause.reading', readings: [{ id: 'prem.depannageInTerritory', option: 'outside' }] },
      'si l’on répond autrement à cette question où les textes se taisent : « Le dépannage fait dans le territoire de son propre avis compte-t-il dans ce territoire ou à l’extérieur? » – « à l’extérieur »',
    ],
    [
      {
        code: 'audit.cause.reading',
        readings: [
          { id: 'prem.depannageInTerritory', option: 'outside' },
          { id: 'prem.transitionalDepannage', option: 'counted' },
        ],
      },
      'si l’on répond autrement à ces questions où les textes se taisent : « Le dépannage fait dans le territoire de son propre avis compte-t-il dans ce territoire ou à l’extérieur? » – « à l’extérieur » et « Sous les anciennes modalités, le dépannage est-il retiré du calcul ou compté comme les autres journées? » – « compté »',
    ],
    [
      { code: 'audit.cause.knownAt', on: '2017-04-28', figures: [] },
      'avec le droit tel qu’il était connu le 28 avril 2017',
    ],
    [
      { code: 'audit.cause.knownAt', on: '2017-04-28', figures: [rate, full('523.00'), full('500')] },
      'avec le droit tel qu’il était connu le 28 avril 2017 (Réduction à laquelle on s’expose : rien d’encodé; Seuil de la journée : 523,00 $)',
    ],
    [
      { code: 'audit.cause.knownAt', on: '2099-12-31', figures: [full('523.00')] },
      'avec tout ce qui a été publié depuis (Seuil de la journée : 523,00 $)',
    ],
    [
      { code: 'audit.cause.threshold', full: '1518', half: '759.50', source: 'FMRQ' },
      'si la journée de facturation est de 1 518 $ et la demi-journée de 759,50 $ (FMRQ)',
    ],
    ...([
      [-1, 'de l’année précédente'],
      [-2, 'de 2 ans plus tôt'],
      [1, 'de l’année suivante'],
      [3, 'de 3 ans plus tard'],
    ].map(([years, text]) => [
      { code: 'audit.cause.lawOfYear', years, on: '2023-02-28' },
      `si les mêmes faits sont jugés selon le droit ${text} (comme au 28 février 2023)`,
    ]) as [CauseFinding, string][]),
    [
      { code: 'audit.cause.otherPeriod', from: '2023-03-01', to: '2024-02-29' },
      'sur une autre période : du 1er mars 2023 au 29 février 2024',
    ],
    [{ code: 'audit.cause.cut', side: 'until', on: '2024-12-31' }, 'si l’on cesse de compter le 31 décembre 2024'],
    [
      { code: 'audit.cause.cut', side: 'since', on: '2024-04-01' },
      'si l’on ne commence à compter que le 1er avril 2024',
    ],
    [
      { code: 'audit.cause.end', end: 'first', by: 'excluded', on: '2024-03-01' },
      'si le premier jour (1er mars 2024) n’est pas compté',
    ],
    [
      { code: 'audit.cause.end', end: 'last', by: 'excluded', on: '2025-02-28' },
      'si le dernier jour (28 février 2025) n’est pas compté',
    ],
    [
      { code: 'audit.cause.end', end: 'first', by: 'included', on: '2024-02-29' },
      'si la veille du premier jour (29 février 2024) est comptée aussi',
    ],
    [
      { code: 'audit.cause.end', end: 'last', by: 'included', on: '2025-03-01' },
      'si le lendemain du dernier jour (1er mars 2025) est compté aussi',
    ],
    [{ code: 'audit.cause.calendarYear', year: 2024 }, 'sur l’année civile 2024'],
  ])('%j', (finding, clause) => {
    expect(caused(finding, 'fr')).toBe(`Le chiffre avancé (52,7 %) s’obtient ${clause}.`);
  });
});

describe('ce que des relevés ont en commun, et ce qui en est fait', () => {
  test.each<readonly [CauseFinding, string]>([
    [trait('records', 4, { month: '2024-08' }, LEFT_OUT), 'les 4 jours d’août 2024 sont laissés de côté'],
    [trait('records', 2, { month: '2024-04' }, TWICE), 'les 2 jours d’avril 2024 sont comptés deux fois'],
    [
      trait('records', 2, { month: '2024-10', ...ROUVILLE }, LEFT_OUT),
      'les 2 jours d’octobre 2024 à Rouville (Montérégie) sont laissés de côté',
    ],
    [trait('records', 1, { month: '2024-07' }, LEFT_OUT), 'le seul jour de juillet 2024 est laissé de côté'],
    [trait('slots', 1, { month: '2024-05' }, LEFT_OUT), 'la seule plage de mai 2024 est laissée de côté'],
    [trait('records', 4, { place: '16' }, LEFT_OUT), 'les 4 jours dans la région Montérégie sont laissés de côté'],
    [trait('records', 4, { nature: 'depannage' }, TWICE), 'les 4 jours en dépannage sont comptés deux fois'],
    [
      trait('records', 4, { reference: 'A-1' }, moved('nature', 'other')),
      'les 4 jours de référence « A-1 » sont comptés hors du régime public',
    ],
    [
      trait('records', 4, { ivn: 'inspq' }, LEFT_OUT),
      'les 4 jours à l’Institut national de santé publique du Québec sont laissés de côté',
    ],
    [
      trait('records', 4, { installation: 'CHSLD Rouville' }, moved('entered', 'true')),
      'les 4 jours à l’installation « CHSLD Rouville » sont comptés comme inscrits au H-38',
    ],
    [
      trait('records', 4, { sector: 'urgence' }, moved('installation', 'Hôpital Laval')),
      'les 4 jours à l’urgence sont comptés à l’installation « Hôpital Laval »',
    ],
    [
      trait('hours', 4, { region: '09' }, LEFT_OUT),
      'les 4 relevés d’heures dans la région Côte-Nord sont laissés de côté',
    ],
    [
      trait('hours', 4, { activity: 'chsld' }, moved('activity', 'urgence')),
      'les 4 relevés d’heures en « CHSLD » sont comptés comme « urgence »',
    ],
    [
      trait('slots', 4, { physician: 'MD-02' }, moved('provider', 'resident')),
      'les 4 plages du médecin « MD-02 » sont comptées comme offertes par un résident',
    ],
    [
      trait('slots', 4, { provider: 'nursePractitioner' }, moved('published', 'true')),
      'les 4 plages offertes par une infirmière praticienne sont comptées comme publiées',
    ],
    [
      trait('slots', 4, { deleted: 'withAppointment' }, moved('deleted', 'no')),
      'les 4 plages supprimées avec rendez-vous sont comptées comme non supprimées',
    ],
    [trait('records', 4, {}, completed('amount', '1523.00')), 'les 4 jours sont complétés ainsi : pour 1 523,00 $'],
  ])('%j', (finding, clause) => {
    expect(caused(finding, 'fr')).toBe(`Le chiffre avancé (52,7 %) s’obtient si ${clause}.`);
  });

  const SEVEN = '2 juillet 2024, 3 juillet 2024, 4 juillet 2024, 5 juillet 2024, 6 juillet 2024, 7 juillet 2024';
  test.each<readonly [CauseFinding, string]>([
    [
      records('records', part([1, 1], { month: '2024-07', ...ROUVILLE }, LEFT_OUT)),
      'le jour du 2 juillet 2024 à Rouville (Montérégie) est laissé de côté',
    ],
    [
      records(
        'hours',
        part([2, 6], { minutes: '510', activity: 'urgence' }, LEFT_OUT, 'records'),
        part([1, 1], { minutes: '480' }, LEFT_OUT, 'records'),
      ),
      '2 relevés d’heures parmi 6 de 8 h 30 min en « urgence », qui ont un à un le même effet, sont laissés de côté (par exemple : 2 juillet 2024 et 3 juillet 2024) et le relevé d’heures du 2 juillet 2024 de 8 h est laissé de côté',
    ],
    [
      records('records', part([2, 6], { days: '0.5' }, TWICE), part([1, 1], { days: '0.5' }, LEFT_OUT)),
      '2 jours parmi 6 comptés pour une demi-journée, qui ont un à un le même effet, sont comptés deux fois (par exemple : 2 juillet 2024 et 3 juillet 2024) et le jour du 2 juillet 2024 compté pour une demi-journée est laissé de côté',
    ],
    [
      records('slots', part([1, 1], { deleted: 'withoutAppointment' }, moved('published', 'false'), 'records')),
      'la plage du 2 juillet 2024 supprimée sans rendez-vous est comptée comme non publiée',
    ],
    [
      records('slots', part([1, 6], { provider: 'resident' }, moved('volunteer', 'true'), 'records')),
      '1 plage parmi 6 offertes par un résident, qui ont un à un le même effet, est comptée comme offerte par un volontaire (par exemple : 2 juillet 2024)',
    ],
    [
      records('records', part([2, 6], { month: '2024-07' }, TWICE)),
      '2 jours parmi 6 qui ont un à un le même effet sont comptés deux fois (par exemple : 2 juillet 2024 et 3 juillet 2024)',
    ],
    [
      records('records', part([2, 2], { month: '2024-07' }, TWICE)),
      'les 2 jours de juillet 2024 (2 juillet 2024 et 3 juillet 2024) sont comptés deux fois',
    ],
    [
      records('records', part([6, 6], {}, TWICE)),
      'les 6 jours (2 juillet 2024, 3 juillet 2024, 4 juillet 2024, 5 juillet 2024, 6 juillet 2024 et 7 juillet 2024) sont comptés deux fois',
    ],
    [records('records', part([7, 7], {}, LEFT_OUT)), `les 7 jours (${SEVEN} et 1 de plus) sont laissés de côté`],
    [
      records('records', part([8, 9], ROUVILLE, LEFT_OUT)),
      `8 jours parmi 9 à Rouville (Montérégie), qui ont un à un le même effet, sont laissés de côté (par exemple : ${SEVEN} et 2 de plus)`,
    ],
    [
      records('hours', part([1, 1], {}, completed('region', '06'), 'records'), part([2, 2], {}, LEFT_OUT, 'records')),
      'le relevé d’heures du 2 juillet 2024 est complété ainsi : dans la région Montréal et les 2 relevés d’heures (2 juillet 2024 et 3 juillet 2024) sont laissés de côté',
    ],
    [
      records('records', part([2, 2], {}, LEFT_OUT, 'records')),
      'les 2 relevés (2 juillet 2024 et 3 juillet 2024) sont laissés de côté',
    ],
    [records('records', part([1, 1], {}, LEFT_OUT, 'records')), 'le relevé du 2 juillet 2024 est laissé de côté'],
  ])('%j', (finding, clause) => {
    expect(caused(finding, 'fr')).toBe(`Le chiffre avancé (52,7 %) s’obtient si ${clause}.`);
  });
});
