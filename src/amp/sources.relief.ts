import { quebecDepannage } from '../holdings/sources.js';
import type { Citation } from '../law/citation.js';
import { ciusssMcq, fmoqFamily, fmoqMilitary, fmoqResidency, fmrqAmp, lactualite } from './sources.documents.js';

/** Who is exempted, who is deemed signed on, and what a breach exposes to. */

export const mustExempt = {
  ...fmoqFamily,
  quote: 'Le DRMG doit exempter un médecin qui bénéficie d’un congé de maternité ou d’adoption',
} as const satisfies Citation;

export const twelveMonths = {
  ...fmoqFamily,
  quote:
    'une exemption d’application de la pénalité pendant une période de 12 mois, celle-ci comprenant le jour de l’accouchement',
} as const satisfies Citation;

export const dayOfCustody = {
  ...fmoqFamily,
  quote: 'ou le jour de la prise en charge effective de l’enfant dans le cas d’une adoption',
} as const satisfies Citation;

export const noLeaveOfAmp = {
  ...fmoqFamily,
  quote: 'L’Entente sur les AMP ne créé donc pas de « congé d’AMP »',
} as const satisfies Citation;

export const leaveFirst = {
  ...fmoqFamily,
  quote: 'une fois que le congé du médecin eût été réglé à d’autres niveaux de discussions',
} as const satisfies Citation;

export const yearsAccrue = {
  ...fmoqFamily,
  quote: 'ne perd pas le bénéfice du cumul des années de pratique',
} as const satisfies Citation;

/** It says whom one turns to: that the DRMG then exempts is gathered from it. */
export const askTheDrmg = {
  ...fmrqAmp,
  quote: 'en cas de maladie ou de grossesse, c’est toujours au DRMG de votre région de pratique principale',
  confidence: 'medium',
} as const satisfies Citation;

export const residentDeemedSignedOn = {
  ...fmoqResidency,
  quote: 'Il est alors réputé être adhérent aux AMP',
} as const satisfies Citation;

export const residentOnTheList = {
  ...quebecDepannage,
  quote:
    'effectuer des activités comprises dans la liste des activités médicales particulières (AMP) disponibles dans la région',
} as const satisfies Citation;

/** It speaks of the absence of an adhésion: that hours are meant too is inferred. */
export const residentExempted = {
  ...fmoqResidency,
  quote:
    'pour les fins d’exemptions pour absence d’avis au PREM et pour absence d’adhésion aux AMP pendant la période en cause',
  evidence: 'inferred',
  confidence: 'low',
} as const satisfies Citation;

export const militaryFullTime = {
  ...fmoqMilitary,
  quote: 'aux médecins qui sont militaires à temps plein',
} as const satisfies Citation;

export const militaryScope = {
  ...fmoqMilitary,
  quote: 's’engager à exercer exclusivement dans le secteur de la première ligne ou des soins de longue durée',
} as const satisfies Citation;

export const militaryDeemedSignedOn = {
  ...fmoqMilitary,
  quote: 'sont considérés comme ayant adhéré à l’entente relative aux AMP pendant la durée de celle-ci',
} as const satisfies Citation;

/** It says that they are considered signed on: that no penalty goes with hours is inferred. */
export const militaryExempted = {
  ...militaryDeemedSignedOn,
  evidence: 'inferred',
  confidence: 'low',
} as const satisfies Citation;

export const rateOfBilling = {
  ...fmrqAmp,
  quote:
    'les médecins s’exposent à une réduction de 30 % applicable sur l’ensemble de leur facturation faite à la RAMQ',
} as const satisfies Citation;

export const rateWithoutSignOn = {
  ...ciusssMcq,
  quote: 'À défaut d’adhérer dans les délais prescrits, la rémunération peut subir une réduction de 30 %',
} as const satisfies Citation;

/** A magazine; it gives a base and a period that no other text gives. */
export const rateInThePress = {
  ...lactualite,
  quote: 'voit sa rémunération de base amputée de 30 % le semestre suivant',
  confidence: 'low',
} as const satisfies Citation;
