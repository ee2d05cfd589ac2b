import type { Reading } from '../law/reading.js';
import { agreedOffer, newsletter, offerOnly, onePerPatient, vendorRules } from './sources.js';

/** Where the texts on the slots of a group are silent or disagree. Each is argued in `docs/interpretations.md`. */

/** A quarter of a number of patients that four does not divide: compared exactly, or rounded down to whole slots? */
export const rounding: Reading<'exact' | 'down'> = {
  id: 'gmfSlots.rounding',
  options: ['exact', 'down'],
  kept: 'exact',
  sources: [onePerPatient],
};

/** Does a slot belong to the quarter in which it takes place, or in which it was published? */
export const slotDate: Reading<'takesPlace' | 'published'> = {
  id: 'gmfSlots.slotDate',
  options: ['takesPlace', 'published'],
  kept: 'takesPlace',
  sources: [newsletter],
};

/** A distribution agreed and not kept, where the standard offer is reached: held against what was agreed, or the standard? */
export const unkeptDistribution: Reading<'agreed' | 'standard'> = {
  id: 'gmfSlots.unkeptDistribution',
  options: ['agreed', 'standard'],
  kept: 'agreed',
  sources: [agreedOffer],
};

/** Do the slots of nurse practitioners and other professionals count in a medical offer? */
export const otherProfessionals: Reading<'notCounted' | 'counted'> = {
  id: 'gmfSlots.otherProfessionals',
  options: ['notCounted', 'counted'],
  kept: 'notCounted',
  sources: [offerOnly],
};

/** Do the slots of residents count? */
export const residents: Reading<'notCounted' | 'counted'> = {
  id: 'gmfSlots.residents',
  options: ['notCounted', 'counted'],
  kept: 'notCounted',
  sources: [offerOnly],
};

/** A slot created before its service was configured: refused, as under the agreement that followed, or counted? */
export const createdBefore: Reading<'notCounted' | 'counted'> = {
  id: 'gmfSlots.createdBefore',
  options: ['notCounted', 'counted'],
  kept: 'notCounted',
  sources: [vendorRules],
};

/** A slot deleted before anybody took it: not offered, or offered all the same? */
export const deletedUnbooked: Reading<'notCounted' | 'counted'> = {
  id: 'gmfSlots.deletedUnbooked',
  options: ['notCounted', 'counted'],
  kept: 'notCounted',
  sources: [vendorRules],
};

/** An offer not respected: no forfait at all for the quarter, or a part that no text gives? */
export const shortfall: Reading<'allOrNothing' | 'part'> = {
  id: 'gmfSlots.shortfall',
  options: ['allOrNothing', 'part'],
  kept: 'allOrNothing',
  sources: [agreedOffer],
};

export const gmfSlotsReadings: readonly Reading[] = [
  rounding,
  slotDate,
  unkeptDistribution,
  otherProfessionals,
  residents,
  createdBefore,
  deletedUnbooked,
  shortfall,
];
