import type { Reading } from '../law/reading.js';
import {
  gmfForm,
  oneMeasure2023,
  otherMeasuresUntil2024,
  personalForm,
  ramqSupplement,
  registeredAndAttended,
} from './sources.js';

/** Where the texts on the Orchestrateur and the GMF programme are silent or disagree. Each is argued in `docs/interpretations.md`. */

/** « Le fait de s'inscrire »: the adhesion of the GMF, of which the sentence before speaks, or one's own registration? */
export const registration: Reading<'gmfAdhesion' | 'ownRegistration'> = {
  id: 'orchestrateur.registration',
  options: ['gmfAdhesion', 'ownRegistration'],
  kept: 'gmfAdhesion',
  sources: [gmfForm, registeredAndAttended],
};

/** A recording of the webinar, or a later session: does it open the right to the forfait? */
export const laterSession: Reading<'doesNotQualify' | 'qualifies'> = {
  id: 'orchestrateur.laterSession',
  options: ['doesNotQualify', 'qualifies'],
  kept: 'doesNotQualify',
  sources: [registeredAndAttended],
};

/** « vous permet de facturer »: each physician, or the lead physician of the group alone? */
export const whoBills: Reading<'eachPhysician' | 'leadPhysician'> = {
  id: 'orchestrateur.whoBills',
  options: ['eachPhysician', 'leadPhysician'],
  kept: 'eachPhysician',
  sources: [registeredAndAttended],
};

/** Form 4486 where the GMF has not adhered: does the right need both? */
export const adhesionBefore4486: Reading<'required' | 'notRequired'> = {
  id: 'orchestrateur.adhesionBefore4486',
  options: ['required', 'notRequired'],
  kept: 'required',
  sources: [gmfForm, personalForm],
};

/** Group registration before June 2024: was the target reached as it is since, or was taking part enough? */
export const formerTarget: Reading<'asSince' | 'takingPart'> = {
  id: 'orchestrateur.formerTarget',
  options: ['asSince', 'takingPart'],
  kept: 'asSince',
  sources: [ramqSupplement, oneMeasure2023],
};

/** « la mesure … et la mesure … »: a list, of which one is enough, or both together? */
export const otherMeasures: Reading<'oneIsEnough' | 'both'> = {
  id: 'orchestrateur.otherMeasures',
  options: ['oneIsEnough', 'both'],
  kept: 'oneIsEnough',
  sources: [otherMeasuresUntil2024, oneMeasure2023],
};

export const orchestrateurReadings: readonly Reading[] = [
  registration,
  laterSession,
  whoBills,
  adhesionBefore4486,
  formerTarget,
  otherMeasures,
];
