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
  subTerritoryOfBase: {
    fr: 'le sous-territoire de l’avis, puisque sa base est le sous-territoire',
    en: 'the sub-territory of the notice, since its base is the sub-territory',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Expected = keyof typeof EXPECTED;
