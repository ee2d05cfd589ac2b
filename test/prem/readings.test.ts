import { describe, expect, it } from 'vitest';
import { fmoqGuide, fmrqObligations, medecinDuQuebec2022 } from '../../src/billingDays/sources.js';
import { quebecDepannage } from '../../src/holdings/sources.js';
import { premReadings } from '../../src/prem/readings.js';
import { beforeReform, msssAgreement } from '../../src/prem/sources.js';

describe('where the texts on the PREM are silent', () => {
  it('there are eight questions, each with its two ways to read, the one kept and the pages that leave it open', () => {
    expect(premReadings).toEqual([
      {
        id: 'prem.severalTerritories',
        options: ['literal', 'onePerDate'],
        kept: 'literal',
        sources: [fmoqGuide, medecinDuQuebec2022],
      },
      {
        id: 'prem.amountBasis',
        options: ['accepted', 'billed'],
        kept: 'accepted',
        sources: [fmoqGuide, fmrqObligations],
      },
      {
        id: 'prem.depannageInTerritory',
        options: ['whereServed', 'outside'],
        kept: 'whereServed',
        sources: [fmrqObligations],
      },
      {
        id: 'prem.transitionalDepannage',
        options: ['outOfBothTerms', 'counted'],
        kept: 'outOfBothTerms',
        sources: [msssAgreement],
      },
      {
        id: 'prem.regionalDay',
        options: ['byRegion', 'bySubTerritory'],
        kept: 'byRegion',
        sources: [fmoqGuide, beforeReform],
      },
      { id: 'prem.workOutsidePlan', options: ['notCounted', 'counted'], kept: 'notCounted', sources: [fmoqGuide] },
      {
        id: 'prem.capitaleNationaleDepannage',
        options: ['counted', 'notCounted'],
        kept: 'counted',
        sources: [fmrqObligations],
      },
      {
        id: 'prem.capitaleNationaleDerogation',
        options: ['applies', 'doesNotApply'],
        kept: 'applies',
        sources: [fmrqObligations, quebecDepannage],
      },
    ]);
  });
});
