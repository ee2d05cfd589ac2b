import type { Bilingual } from '../law/bilingual.js';
import { EXPECTED as COMMON } from '../law/expected.js';

/** What was expected, by the key that the schema gives as its message. */
export const EXPECTED = {
  ...COMMON,
  input: {
    fr: 'un objet avec au moins une section : hub, mission, webinar, supplements, arrangements, programme ou assiduite',
    en: 'an object with at least one section: hub, mission, webinar, supplements, arrangements, programme or assiduite',
  },
  trueOrNull: { fr: 'true, false, ou null si c’est inconnu', en: 'true, false, or null if not known' },
  hub: {
    fr: 'un objet dont « stage » est "notConnected", "connected", "configured", "displayed", ou null si elle est inconnue; « accessible » va avec "displayed" seulement',
    en: 'an object whose "stage" is "notConnected", "connected", "configured", "displayed", or null if not known; "accessible" goes with "displayed" alone',
  },
  mission: { fr: 'un objet avec mission et displayed', en: 'an object with mission and displayed' },
  slotCount: {
    fr: 'un nombre entier de plages, ou null s’il est inconnu',
    en: 'a whole number of slots, or null if not known',
  },
  displayedOfMission: {
    fr: 'au plus le nombre de plages des deux missions',
    en: 'at most the number of slots of the two missions',
  },
  displayedOfHub: {
    fr: '0 ou null : rien n’est affiché à cette étape',
    en: '0 or null: nothing is displayed at that stage',
  },
  webinar: {
    fr: 'un objet avec registered, attended et lead',
    en: 'an object with registered, attended and lead',
  },
  supplements: { fr: 'un objet avec form4486', en: 'an object with form4486' },
  arrangements: { fr: 'un objet avec settled', en: 'an object with settled' },
  programme: {
    fr: 'un objet, vide ou avec weeklyMinutes, reducedHours et network',
    en: 'an object, empty or with weeklyMinutes, reducedHours and network',
  },
  weeklyMinutes: {
    fr: 'un nombre entier de minutes, de 0 à 10 080, ou null s’il est inconnu',
    en: 'a whole number of minutes, 0 to 10,080, or null if not known',
  },
  network: {
    fr: 'un objet avec consultations, notFollowed et dailyMinutes',
    en: 'an object with consultations, notFollowed and dailyMinutes',
  },
  consultationCount: {
    fr: 'un nombre entier de consultations, ou null s’il est inconnu',
    en: 'a whole number of consultations, or null if not known',
  },
  notFollowedOfAll: {
    fr: 'au plus le nombre de consultations',
    en: 'at most the number of consultations',
  },
  dailyMinutes: {
    fr: 'sept nombres de minutes, un par jour de la semaine',
    en: 'seven numbers of minutes, one for each day of the week',
  },
  minutes: {
    fr: 'un nombre entier de minutes, de 0 à 1 440, ou null s’il est inconnu',
    en: 'a whole number of minutes, 0 to 1,440, or null if not known',
  },
  assiduite: {
    fr: 'un objet avec groupRegistration, billedForfait, reachedDuringLeave et leaveReported',
    en: 'an object with groupRegistration, billedForfait, reachedDuringLeave and leaveReported',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Expected = keyof typeof EXPECTED;
