import { describe, expect, it } from 'vitest';
import { fmrqObligations } from '../../src/billingDays/sources.js';
import { quebecDepannage, recruitmentStrategy } from '../../src/holdings/sources.js';
import * as parameters from '../../src/prem/parameters.js';
import { beforeReform, fmoqFollowUp, msssAgreement } from '../../src/prem/sources.js';

describe('the figures of the PREM, each with its dates and its text', () => {
  it('the majority: « 55 % de ses jours de facturation […] dans le sous-territoire ou la région de son avis », from 2016-07-01', () => {
    expect(parameters.majorityMinimum).toEqual({
      id: 'prem.majorityMinimum',
      unit: '%',
      versions: [
        {
          value: 55,
          from: '2016-07-01',
          publishedOn: '2015-12-21',
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
    });
  });

  it('the majority before: « un seuil minimal annuel de 55 % […] dans la région », from 2004', () => {
    expect(parameters.formerMajorityMinimum).toEqual({
      id: 'prem.formerMajorityMinimum',
      unit: '%',
      versions: [
        {
          value: 55,
          from: '2004-01-01',
          fromInferred: true,
          publishedOn: '2004-01-01',
          source: {
            ...beforeReform,
            quote:
              'le respect d’un seuil minimal annuel de 55 % de ses journées de facturation accomplies dans la région',
          },
        },
      ],
    });
  });

  it('the cutoff: « avant le 1er juillet 2016 »', () => {
    expect(parameters.transitionCutoff).toEqual({
      id: 'prem.transitionCutoff',
      unit: 'date',
      versions: [
        {
          value: '2016-07-01',
          from: '2016-07-01',
          publishedOn: '2015-12-21',
          source: {
            ...msssAgreement,
            provision: 'art. 8.00',
            quote: 'les médecins qui ont amorcé leur pratique avant le 1er juillet 2016',
          },
        },
      ],
    });
  });

  it('the cap: « not […] more than 5% of his billing days there », Portneuf and Charlevoix apart, medium confidence', () => {
    expect(parameters.CAPITALE_NATIONALE).toBe('03');
    expect(parameters.capitaleNationaleMaximum).toEqual({
      id: 'prem.capitaleNationaleMaximum',
      unit: '%',
      versions: [
        {
          value: { region: '03', maximum: 5, exceptions: ['Portneuf', 'Charlevoix'] },
          from: '2021-03-01',
          fromInferred: true,
          publishedOn: '2022-03-01',
          lastAttested: '2022-03-01',
          source: {
            ...fmrqObligations,
            confidence: 'medium',
            quote: 'may not perform more than 5% of his billing days there',
          },
        },
      ],
    });
  });

  it('the reduction: « s’expose à une réduction de 30 % »', () => {
    expect(parameters.reductionRate).toEqual({
      id: 'prem.reductionRate',
      unit: '%',
      versions: [
        {
          value: 30,
          from: '2021-03-01',
          fromInferred: true,
          publishedOn: '2022-03-01',
          source: {
            ...fmoqFollowUp,
            quote: 's’expose à une réduction de 30 % applicable sur l’ensemble de sa rémunération',
          },
        },
      ],
    });
  });
});
