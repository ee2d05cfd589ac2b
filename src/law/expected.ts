import type { Bilingual } from './bilingual.js';

/** What is expected of any input, whatever the regulation. */
export const EXPECTED = {
  date: { fr: 'une date qui existe, AAAA-MM-JJ', en: 'a date that exists, YYYY-MM-DD' },
  dateOrNull: {
    fr: 'une date qui existe, AAAA-MM-JJ, ou null si elle est inconnue',
    en: 'a date that exists, YYYY-MM-DD, or null if it is not known',
  },
  text: { fr: 'un texte non vide', en: 'a text that is not empty' },
  unknownKey: { fr: 'aucun champ de ce nom', en: 'no field of that name' },
  endsBeforeStart: { fr: 'une date égale ou postérieure à « from »', en: 'a date on or after "from"' },
  ivn: {
    fr: '"inspq", "directionGeneraleSantePublique", "evacuationsAeromedicales", "bureauEvaluationMedicale", "inesss", ou null si elle est inconnue',
    en: '"inspq", "directionGeneraleSantePublique", "evacuationsAeromedicales", "bureauEvaluationMedicale", "inesss", or null if it is not known',
  },
  options: { fr: 'un objet avec « asOf »', en: 'an object with "asOf"' },
} as const satisfies Readonly<Record<string, Bilingual>>;
