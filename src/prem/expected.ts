import { EXPECTED as OF_BILLING_DAYS } from '../billingDays/expected.js';
import { EXPECTED as OF_HOLDINGS } from '../holdings/expected.js';
import type { Bilingual } from '../law/bilingual.js';
import { transitionCutoff } from './parameters.js';

/** The first day on which a change of principal region ends the transitional regime. */
export const CUTOFF = transitionCutoff.versions[0]?.value ?? '';

/** What was expected, by the key that the schema gives as its message. */
export const EXPECTED = {
  ...OF_HOLDINGS,
  ...OF_BILLING_DAYS,
  input: {
    fr: 'un objet avec « physician » et « records »',
    en: 'an object with "physician" and "records"',
  },
  changed: {
    fr: `une date à compter du ${CUTOFF}, "never", ou null si elle est inconnue`,
    en: `a date on or after ${CUTOFF}, "never", or null if it is not known`,
  },
  amount: {
    fr: 'un montant en dollars sous forme de texte, comme "523.50" ou "-12", de neuf chiffres au plus avant le point',
    en: 'dollars as text, like "523.50" or "-12", with nine digits at the most before the point',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Expected = keyof typeof EXPECTED;
