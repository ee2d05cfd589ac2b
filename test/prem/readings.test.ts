import { describe, expect, it } from 'vitest';
import { choices, isPinned, premReadings, readingNamed, usedChoice } from '../../src/prem/readings.js';
import {
  beforeReform,
  fmoqGuide,
  fmrqObligations,
  medecinDuQuebec2022,
  msssAgreement,
  quebecDepannage,
} from '../../src/prem/sources.js';

const KEPT = {
  severalTerritories: 'literal',
  amountBasis: 'accepted',
  depannageInTerritory: 'whereServed',
  transitionalDepannage: 'outOfBothTerms',
  regionalDay: 'byRegion',
  workOutsidePlan: 'notCounted',
  capitaleNationaleDepannage: 'counted',
  capitaleNationaleDerogation: 'applies',
};

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
    expect(readingNamed('regionalDay').id).toBe('prem.regionalDay');
  });

  it('figures are shown with the options kept, unless the caller chose', () => {
    expect(usedChoice(undefined)).toEqual(KEPT);
    expect(usedChoice('kept')).toEqual(KEPT);
    expect(usedChoice({ 'prem.amountBasis': 'billed' })).toEqual({ ...KEPT, amountBasis: 'billed' });
  });

  it('« kept » pins every reading, an object those it names, nothing none', () => {
    expect(isPinned('amountBasis', 'kept')).toBe(true);
    expect(isPinned('amountBasis', { 'prem.amountBasis': 'accepted' })).toBe(true);
    expect(isPinned('amountBasis', { 'prem.regionalDay': 'byRegion' })).toBe(false);
    expect(isPinned('amountBasis', undefined)).toBe(false);
  });

  it('all the ways to choose among open readings, the one used first', () => {
    const used = usedChoice({ 'prem.amountBasis': 'billed' });
    expect(choices(used, [])).toEqual([used]);
    const all = choices(used, ['amountBasis', 'regionalDay']);
    expect(all[0]).toEqual(used);
    expect(all.map(({ amountBasis, regionalDay }) => `${amountBasis} ${regionalDay}`).sort()).toEqual([
      'accepted byRegion',
      'accepted bySubTerritory',
      'billed byRegion',
      'billed bySubTerritory',
    ]);
    expect(all.every(({ severalTerritories }) => severalTerritories === 'literal')).toBe(true);
  });
});
