import { depannageHours } from '../amp/index.js';
import { derogationFirstYear, derogationYear } from '../billingDays/readings.derogation.js';
import type { Reading } from '../law/reading.js';
import {
  exclusiveBypasses,
  letter132,
  letter285,
  letter297,
  medAddress,
  moreThan60,
  specialMeasuresOnPlatform,
  unauthorisedIsOutside,
} from './sources.js';

/** Where the texts on dépannage are silent or disagree. Each is argued in `docs/interpretations.md`. */

/** « À moins d’opter pour le dépannage exclusif »: does it lift the three conditions, or the one about a site that is short? */
export const exclusiveBypass: Reading<'allThree' | 'shortageAlone'> = {
  id: 'depannage.exclusiveBypass',
  options: ['allThree', 'shortageAlone'],
  kept: 'allThree',
  sources: [exclusiveBypasses],
};

/** The « .med » address « lors de leur inscription »: of those who register from then on, or of everyone registered? */
export const medAddressOf: Reading<'newRegistrations' | 'everyone'> = {
  id: 'depannage.medAddressOf',
  options: ['newRegistrations', 'everyone'],
  kept: 'newRegistrations',
  sources: [medAddress],
};

/** « Travailler habituellement à > 60 km »: measured from where one works, or from home? */
export const distanceFrom: Reading<'workplace' | 'home'> = {
  id: 'depannage.distanceFrom',
  options: ['workplace', 'home'],
  kept: 'workplace',
  sources: [moreThan60],
};

const ofMeasure = (id: string, sources: Reading['sources']): Reading<'outside' | 'inside'> => ({
  id,
  options: ['outside', 'inside'],
  kept: 'outside',
  sources,
});

/** Days under LE 297 that nothing authorised as dépannage: in the mechanism, for the 95 %, or outside it? */
export const le297Days = ofMeasure('depannage.le297Days', [
  letter297,
  specialMeasuresOnPlatform,
  unauthorisedIsOutside,
]);

/** The same of LE 132. */
export const le132Days = ofMeasure('depannage.le132Days', [
  letter132,
  specialMeasuresOnPlatform,
  unauthorisedIsOutside,
]);

/** The same of LE 285. */
export const le285Days = ofMeasure('depannage.le285Days', [letter285, unauthorisedIsOutside]);

export const depannageReadings: readonly Reading[] = [
  exclusiveBypass,
  medAddressOf,
  distanceFrom,
  derogationYear,
  derogationFirstYear,
  le297Days,
  le132Days,
  le285Days,
  depannageHours,
];
