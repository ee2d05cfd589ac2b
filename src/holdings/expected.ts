import type { Bilingual } from '../law/bilingual.js';
import { EXPECTED as COMMON } from '../law/expected.js';

/** What was expected of what is held, by the key that its schema gives as its message. */
export const EXPECTED = {
  ...COMMON,
  physician: { fr: 'un objet avec « holdings »', en: 'an object with "holdings"' },
  changed: {
    fr: 'une date qui existe, AAAA-MM-JJ, "never", ou null si elle est inconnue',
    en: 'a date that exists, YYYY-MM-DD, "never", or null if it is not known',
  },
  holdings: {
    fr: 'une liste de ce que le médecin détient : avis, dérogations, autorisations',
    en: 'a list of what the physician holds: notices, derogations, authorisations',
  },
  holding: {
    fr: 'un objet dont « kind » est "avis", "derogation" ou "authorisation"',
    en: 'an object whose "kind" is "avis", "derogation" or "authorisation"',
  },
  region: { fr: 'un code de région, de "01" à "18"', en: 'a region code, "01" to "18"' },
  subTerritory: {
    fr: 'un nom de sous-territoire (RLS), sans espace au début ni à la fin',
    en: 'a sub-territory (RLS) name, with no space at either end',
  },
  base: { fr: '"subTerritory" ou "region"', en: '"subTerritory" or "region"' },
  purpose: {
    fr: '"depannageExclusif", "instanceVocationNationale" ou "other"',
    en: '"depannageExclusif", "instanceVocationNationale" or "other"',
  },
  ivnOfPurpose: {
    fr: 'rien, sauf d’une dérogation dont « purpose » est "instanceVocationNationale"',
    en: 'nothing, unless the "purpose" of the derogation is "instanceVocationNationale"',
  },
  resident: { fr: 'true ou false', en: 'true or false' },
  residentOfPurpose: {
    fr: 'rien ou false, sauf d’une dérogation dont « purpose » est "depannageExclusif" : la troisième option du résident',
    en: 'nothing or false, unless the "purpose" of the derogation is "depannageExclusif": the third option of a resident',
  },
  option: {
    fr: '"regions", "regionsAndDepannage", ou null si elle est inconnue',
    en: '"regions", "regionsAndDepannage", or null if it is not known',
  },
  regions: {
    fr: 'une liste d’au moins un code de région, chacun une seule fois, ou null si elle est inconnue',
    en: 'a list of at least one region code, each once, or null if it is not known',
  },
  participation: {
    fr: 'une liste des périodes hors du régime public',
    en: 'a list of the periods outside the public plan',
  },
  nonParticipation: {
    fr: 'un objet avec « from » et « status »',
    en: 'an object with "from" and "status"',
  },
  status: { fr: '"nonParticipant" ou "desengage"', en: '"nonParticipant" or "desengage"' },
  subTerritoryOfBase: {
    fr: 'le sous-territoire de l’avis, puisque sa base est le sous-territoire',
    en: 'the sub-territory of the notice, since its base is the sub-territory',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Expected = keyof typeof EXPECTED;
