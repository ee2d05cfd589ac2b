import type { Bilingual } from '../../law/bilingual.js';
import { EXPECTED as COMMON } from '../../law/expected.js';
import type { Unit } from './claim.js';
import { MOST_CLAIMS, MOST_DECIMALS, MOST_DIGITS } from './limits.js';

const NUMBER: Bilingual = /* @__PURE__ */ (() => ({
  fr: `un nombre d’au plus ${MOST_DIGITS} chiffres et ${MOST_DECIMALS} décimales, comme la lettre l’écrit`,
  en: `a number of at most ${MOST_DIGITS} digits and ${MOST_DECIMALS} decimals, as the letter writes it`,
}))();

/** What claims are expected to hold. */
export const EXPECTED = /* @__PURE__ */ (() =>
  ({
    ...COMMON,
    input: {
      fr: `de 1 à ${MOST_CLAIMS} chiffres avancés : une liste d’objets avec « figure », « value » et, au besoin, « where »`,
      en: `1 to ${MOST_CLAIMS} claimed figures: a list of objects with "figure", "value" and, if need be, "where"`,
    },
    claim: {
      fr: 'un objet avec « figure », « value » et, au besoin, « where »',
      en: 'an object with "figure", "value" and, if need be, "where"',
    },
    value: {
      fr: 'le texte du chiffre, tel qu’il a été donné : « 52,7 », « 131 h 30 », « notMet »',
      en: 'the text of the figure, as it was given: "52.7", "131 h 30", "notMet"',
    },
    where: {
      fr: 'un objet de textes, comme { "from": "2025-09-01" }',
      en: 'an object of texts, like { "from": "2025-09-01" }',
    },
  }) as const satisfies Readonly<Record<string, Bilingual>>)();

export type Expected = keyof typeof EXPECTED;

/** What the value of a figure is, by its unit. */
export const EXPECTED_OF: Readonly<Record<Unit, Bilingual>> = /* @__PURE__ */ (() => ({
  days: NUMBER,
  percent: NUMBER,
  count: NUMBER,
  dollars: NUMBER,
  hours: {
    fr: `${NUMBER.fr}, ou des heures et minutes : « 131 h 30 »`,
    en: `${NUMBER.en}, or hours and minutes: "131 h 30"`,
  },
  outcome: {
    fr: '"met" (respecté), "notMet" (non respecté), "notApplicable" (sans objet) ou "undetermined" (indéterminé)',
    en: '"met", "notMet" (not met), "notApplicable" (not applicable) or "undetermined"',
  },
}))();
