import type { Bilingual } from '../law/bilingual.js';
import { EXPECTED as COMMON } from '../law/expected.js';

/** What was expected of billing records and supplied thresholds, by the key that their schemas give as its message. */
export const EXPECTED = {
  ...COMMON,
  records: { fr: 'une liste de relevés de facturation', en: 'a list of billing records' },
  record: {
    fr: 'un objet avec date, amount, region, subTerritory et nature',
    en: 'an object with date, amount, region, subTerritory and nature',
  },
  amountOrNull: {
    fr: 'un montant en dollars sous forme de texte, comme "523.50" ou "-12", ou null s’il est inconnu',
    en: 'dollars as text, like "523.50" or "-12", or null if not known',
  },
  positive: { fr: 'un montant en dollars supérieur à zéro, sous forme de texte', en: 'dollars above zero, as text' },
  regionOrNull: {
    fr: 'un code de région, de "01" à "18", ou null si elle est inconnue',
    en: 'a region code, "01" to "18", or null if not known',
  },
  subTerritoryOrNull: {
    fr: 'un nom de sous-territoire (RLS), sans espace au début ni à la fin, ou null s’il est inconnu',
    en: 'a sub-territory (RLS) name, with no space at either end, or null if not known',
  },
  nature: {
    fr: '"ordinary", "depannage", "other", "inPlan", ou null si elle est inconnue',
    en: '"ordinary", "depannage", "other", "inPlan", or null if not known',
  },
  recordIvn: {
    fr: `"none" s’il n’y en a pas, ${COMMON.ivn.fr}`,
    en: `"none" if there is none, ${COMMON.ivn.en}`,
  },
  thresholds: { fr: 'une liste de seuils', en: 'a list of thresholds' },
  threshold: {
    fr: 'un objet avec from, full, half et source',
    en: 'an object with from, full, half and source',
  },
  halfBelowFull: { fr: 'un montant inférieur à « full »', en: 'dollars below "full"' },
  regionOfSubTerritory: {
    fr: 'la région de ce sous-territoire',
    en: 'the region of that sub-territory',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Expected = keyof typeof EXPECTED;
