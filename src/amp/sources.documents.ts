import type { Citation } from '../law/citation.js';
import { localDate } from '../law/localDate.js';

/**
 * The documents read on AMP. The agreement itself (entente particulière no 51) was not: the recruitment strategy is a reference source, the others
 * relay it.
 */
export const EP_AMP = 'Entente particulière relative aux activités médicales particulières (EP 51)';

export const strategy = {
  document: 'Stratégie de recrutement de médecins de famille (dépendance et itinérance)',
  instrument: EP_AMP,
  evidence: 'seed',
  confidence: 'high',
} as const satisfies Citation;

export const act360 = {
  document: 'Loi sur les services de santé et les services sociaux, art. 360',
  url: 'http://www.legisquebec.gouv.qc.ca/fr/version/lc/s-4.2?code=se:360&historique=20240415',
  date: localDate('2024-04-15'),
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

/** Without a date; it tells of the PREM of 2024. */
export const ciusssMcq = {
  document: 'CIUSSS de la Mauricie-et-du-Centre-du-Québec, Activités médicales particulières',
  instrument: EP_AMP,
  url: 'https://ciusssmcq.ca/emplois-et-stages/profession-medecin/medecins-omnipraticiens/activites-medicales-particulieres-amp/',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

/** Without a date. */
export const fmrqAmp = {
  document: 'FMRQ, Activités médicales particulières (AMP)',
  instrument: EP_AMP,
  url: 'https://fmrq.qc.ca/postes-pem-prem/medecine-familiale/activites-medicales-particulieres-amp',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

/** Without a date, in English. */
export const fmrqAmpEnglish = {
  document: 'FMRQ, Activités médicales particulières (page en anglais)',
  instrument: EP_AMP,
  url: 'http://www.fmrq.qc.ca/en/pem-prem-en-mf/activites-medicales-particulieres',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

export const drmgMontreal = {
  document: 'DRMG de Montréal, Les AMP',
  instrument: EP_AMP,
  url: 'https://drmgmontreal.com/?p=991',
  date: localDate('2022-02-01'),
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

/** Without a date. */
export const drmgMontrealPage = {
  document: 'DRMG de Montréal, Activités médicales particulières',
  instrument: EP_AMP,
  url: 'https://drmgmontreal.com/medecins-de-famille/services-medicaux-de-premiere-ligne/amp/',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

export const councilOf2017 = {
  document: 'Le Médecin du Québec, Conseil du printemps : fin des AMP pour les médecins ayant 15 ans de pratique',
  instrument: EP_AMP,
  url: 'https://lemedecinduquebec.org/archives/2017/6/conseil-du-printemps-fin-des-amp-pour-les-medecins-ayant-15-ans-de-pratique',
  date: localDate('2017-06-01'),
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

export const medecin2020 = {
  document: 'Le Médecin du Québec, Les AMP',
  instrument: EP_AMP,
  url: 'https://lemedecinduquebec.org/archives/2020/11/les-amp',
  date: localDate('2020-11-01'),
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

export const column2001 = {
  document: 'FMOQ, Le contentieux (chronique juridique d’octobre 2001)',
  instrument: EP_AMP,
  url: 'https://pdfhall.com/125-127-contentieux10-01_5a0bbbc51723dd2a880d373f.html',
  date: localDate('2001-10-01'),
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

/** Without a date, of the time of the agencies. */
export const lactualite = {
  document: 'L’actualité, À propos des AMP',
  instrument: EP_AMP,
  url: 'https://lactualite.com/sante-et-science/a-propos-des-amp/',
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

/** Without a day: November 2014. */
export const amoe2014 = {
  document: 'AMOE, Mot du président (novembre 2014)',
  instrument: EP_AMP,
  url: 'https://amoe.qc.ca/mot-du-president-2/',
  date: localDate('2014-11-30'),
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

/** An independent site that checked the pages of the RAMQ, the FMOQ and the DTMF that day. */
export const relay2026 = {
  document: 'trouvetaclinique.ca, Les AMP (pages de la RAMQ, de la FMOQ et du DTMF, vérifiées le 19 août 2026)',
  instrument: EP_AMP,
  url: 'https://trouvetaclinique.ca/amp/',
  date: localDate('2026-08-19'),
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

export const monteregie = {
  document: 'Santé Montérégie, Activités médicales particulières 2023-2024',
  instrument: EP_AMP,
  url: 'https://www.santemonteregie.qc.ca/en/node/22539',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

/** Without a date. */
export const futurMd = {
  document: 'futurMD, AMP',
  instrument: EP_AMP,
  url: 'https://futurmd.com/en/amp/',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

export const fmoqFamily = {
  document: 'FMOQ, Guide de pratique : AMP et congé de maternité ou d’adoption',
  instrument: EP_AMP,
  url: 'https://guide-pratique.fmoq.org/lexique/amp-et-congé-de-maternité-ou-dadoption',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

/** Without a date. */
export const fmoqResidency = {
  document: 'FMOQ, Exercer pendant sa résidence',
  instrument: EP_AMP,
  url: 'https://fmoq.org/guide-pratique-fmoq/lexique/exercer-pendant-sa-residence',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

/** Without a date: orientations of the COGEM. */
export const fmoqMilitary = {
  document: 'FMOQ, Médecins militaires et médecins résidents détenteurs d’un permis de pratique du CMQ',
  instrument: EP_AMP,
  url: 'https://www.fmoq.org/pratique/organisation-de-la-pratique/pem-prem-et-amp/medecins-militaires-et-medecins-residents-detenteurs-d-un-permis-de-pratique-du-cmq/',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

/** Without a day: 2017. */
export const fmoqMu3 = {
  document: 'FMOQ, Nouvelles orientations des AMP concernant les services d’urgence',
  instrument: EP_AMP,
  url: 'https://www.fmoq.org/pratique/organisation-de-la-pratique/pem-prem-et-amp/nouvelles-orientations-des-amp-concernant-les-services-d-urgence/',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;
