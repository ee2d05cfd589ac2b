import { fmrqObligations } from '../billingDays/sources.js';
import { quebecDepannage, recruitmentStrategy } from '../holdings/sources.js';
import type { History } from '../law/history.js';
import { localDate } from '../law/localDate.js';
import type { RegionCode } from '../law/territory.js';
import { beforeReform, fmoqFollowUp, msssAgreement } from './sources.js';

/** Pratique majoritaire: per cent of billing days in the territory of the notice, at least. */
export const majorityMinimum: History<number> = {
  id: 'prem.majorityMinimum',
  unit: '%',
  versions: [
    {
      value: 55,
      from: localDate('2016-07-01'),
      publishedOn: localDate('2015-12-21'),
      source: {
        ...quebecDepannage,
        quote:
          'son engagement de pratique majoritaire (55 % de ses jours de facturation) dans le sous-territoire ou la région de son avis',
      },
      alsoSaid: [
        {
          ...recruitmentStrategy,
          quote:
            'jusqu’à 45 % de sa pratique, dépannage inclus, à l’extérieur du territoire où il détient son avis de conformité',
        },
        {
          ...msssAgreement,
          provision: 'art. 3.06',
          quote:
            'La pratique en dépannage est maintenant considérée dans le calcul de la répartition de la pratique du médecin (art. 3.06)',
        },
      ],
    },
  ],
};

/** Pratique majoritaire under the former rules: per cent of billing days in the region, at least. */
export const formerMajorityMinimum: History<number> = {
  id: 'prem.formerMajorityMinimum',
  unit: '%',
  versions: [
    {
      value: 55,
      from: localDate('2004-01-01'),
      fromInferred: true,
      publishedOn: localDate('2004-01-01'),
      source: {
        ...beforeReform,
        quote: 'le respect d’un seuil minimal annuel de 55 % de ses journées de facturation accomplies dans la région',
      },
    },
  ],
};

/** The day the sub-territory became the base: practice begun before keeps the former rules. */
export const transitionCutoff: History<string> = {
  id: 'prem.transitionCutoff',
  unit: 'date',
  versions: [
    {
      value: '2016-07-01',
      from: localDate('2016-07-01'),
      publishedOn: localDate('2015-12-21'),
      source: {
        ...msssAgreement,
        provision: 'art. 8.00',
        quote: 'les médecins qui ont amorcé leur pratique avant le 1er juillet 2016',
      },
    },
  ],
};

/** The one region with a cap on practice without its notice, in every page read. */
export const CAPITALE_NATIONALE: RegionCode = '03';

/** Région à pratique partielle restreinte: the region, its cap in per cent of billing days, and where the cap does not bind. */
export interface RestrictedRegion {
  readonly region: RegionCode;
  readonly maximum: number;
  readonly exceptions: readonly string[];
}

/**
 * Capitale-Nationale: at most 5 % of billing days without a notice of that region, Portneuf and Charlevoix excepted.
 * Attested when the day was 518 dollars and 523; nothing later confirms or repeals it.
 */
export const capitaleNationaleMaximum: History<RestrictedRegion> = {
  id: 'prem.capitaleNationaleMaximum',
  unit: '%',
  versions: [
    {
      value: { region: CAPITALE_NATIONALE, maximum: 5, exceptions: ['Portneuf', 'Charlevoix'] },
      from: localDate('2021-03-01'),
      fromInferred: true,
      publishedOn: localDate('2022-03-01'),
      lastAttested: localDate('2022-03-01'),
      source: {
        ...fmrqObligations,
        confidence: 'medium',
        quote: 'may not perform more than 5% of his billing days there',
      },
    },
  ],
};

/** Réduction: per cent of all remuneration that a physician in breach is exposed to lose. */
export const reductionRate: History<number> = {
  id: 'prem.reductionRate',
  unit: '%',
  versions: [
    {
      value: 30,
      from: localDate('2021-03-01'),
      fromInferred: true,
      publishedOn: localDate('2022-03-01'),
      source: {
        ...fmoqFollowUp,
        quote: 's’expose à une réduction de 30 % applicable sur l’ensemble de sa rémunération',
      },
    },
  ],
};
