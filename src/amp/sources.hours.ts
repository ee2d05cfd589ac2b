import type { Citation } from '../law/citation.js';
import {
  act360,
  amoe2014,
  ciusssMcq,
  column2001,
  councilOf2017,
  drmgMontreal,
  fmrqAmp,
  futurMd,
  lactualite,
  medecin2020,
  relay2026,
  strategy,
} from './sources.documents.js';

export const twelveHours = {
  ...strategy,
  quote:
    'Les médecins de moins de 15 ans de pratique doivent s’engager à 12 heures d’AMP par semaine ou à l’équivalent.',
} as const satisfies Citation;

export const dependsOnYears = {
  ...strategy,
  quote: 'Le nombre d’heures d’AMP qu’un médecin doit respecter dépend de son nombre d’années de pratique.',
} as const satisfies Citation;

export const listOfRegion = {
  ...strategy,
  quote: 'est déterminée par le DRMG et est appelée à changer dans le temps',
} as const satisfies Citation;

export const hoursAQuarter = {
  ...ciusssMcq,
  quote: 'doit effectuer en moyenne 12 heures par semaine ou 132 heures par trimestre d’AMP',
} as const satisfies Citation;

export const atLeast132 = {
  ...relay2026,
  quote: 'la RAMQ l’exprime aussi comme au moins 132 h par trimestre',
} as const satisfies Citation;

export const weeks44 = {
  ...drmgMontreal,
  quote: 'en pratiquant 12 heures par semaine, 44 semaines par année',
} as const satisfies Citation;

export const weeks11 = {
  ...column2001,
  quote: 'par semaine pendant 11 semaines',
} as const satisfies Citation;

export const twelveHoursBefore = {
  ...lactualite,
  quote: 'il devra consacrer 12 heures par semaine aux AMP',
} as const satisfies Citation;

export const sixHoursBefore = {
  ...lactualite,
  quote: 'S’il a de 15 à 20 ans de pratique, ce chiffre baisse à 6 heures.',
} as const satisfies Citation;

export const twentyYears = {
  ...amoe2014,
  quote: 'on prolonge leur existence jusqu’à 35 ans de pratique (20 ans auparavant)',
} as const satisfies Citation;

export const endAtFifteen = {
  ...councilOf2017,
  quote: 'la mesure s’applique rétroactivement à partir du 1er septembre 2016',
} as const satisfies Citation;

export const fifteenAndUnder = {
  ...medecin2020,
  quote: 'les AMP s’appliquent toujours aux médecins de quinze ans et moins de pratique',
} as const satisfies Citation;

export const usualActivities = {
  ...relay2026,
  quote: 'sauf circonstances particulières, leurs activités usuelles sont alors reconnues à titre d’AMP',
} as const satisfies Citation;

export const yearsOfRamq = {
  ...futurMd,
  quote: 'le nombre d’années de pratique reconnu par la Régie de l’assurance maladie du Québec (RAMQ)',
} as const satisfies Citation;

export const ownRegion = {
  ...ciusssMcq,
  quote: 'dans les secteurs prioritaires de sa région de pratique principale',
  confidence: 'medium',
} as const satisfies Citation;

export const fileOfNotice = {
  ...fmrqAmp,
  quote:
    'C’est le DRMG de la région où vous détenez votre avis de conformité au PREM qui est responsable de votre dossier d’AMP.',
} as const satisfies Citation;

export const everyoneCommits = {
  ...act360,
  quote:
    'Tout médecin omnipraticien doit s’engager à effectuer une partie de sa pratique dans des activités médicales particulières',
} as const satisfies Citation;
