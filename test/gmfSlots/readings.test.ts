import { describe, expect, it } from 'vitest';
import { gmfSlotsReadings } from '../../src/gmfSlots/readings.js';
import { agreedOffer, newsletter, offerOnly, onePerPatient, vendorRules } from '../../src/gmfSlots/sources.js';

describe('where the texts on the slots of a group are silent', () => {
  it('there are eight questions, each with its two ways to read, the one kept and the pages that leave it open', () => {
    expect(gmfSlotsReadings).toEqual([
      { id: 'gmfSlots.rounding', options: ['exact', 'down'], kept: 'exact', sources: [onePerPatient] },
      { id: 'gmfSlots.slotDate', options: ['takesPlace', 'published'], kept: 'takesPlace', sources: [newsletter] },
      { id: 'gmfSlots.unkeptDistribution', options: ['agreed', 'standard'], kept: 'agreed', sources: [agreedOffer] },
      {
        id: 'gmfSlots.otherProfessionals',
        options: ['notCounted', 'counted'],
        kept: 'notCounted',
        sources: [offerOnly],
      },
      { id: 'gmfSlots.residents', options: ['notCounted', 'counted'], kept: 'notCounted', sources: [offerOnly] },
      { id: 'gmfSlots.createdBefore', options: ['notCounted', 'counted'], kept: 'notCounted', sources: [vendorRules] },
      {
        id: 'gmfSlots.deletedUnbooked',
        options: ['notCounted', 'counted'],
        kept: 'notCounted',
        sources: [vendorRules],
      },
      { id: 'gmfSlots.shortfall', options: ['allOrNothing', 'part'], kept: 'allOrNothing', sources: [agreedOffer] },
    ]);
  });
});
