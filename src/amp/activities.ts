/**
 * Activités médicales particulières as the Act names them (LSSSS, art. 361), and what regions recognise beside. Which of them a region offers is
 * in its own list: a name of the caller's own is as good as one of these, if the list has it.
 */

/** The categories of the Act, in its order; the third names three places, of which each goes by its own name. */
export const STATUTORY_ACTIVITIES = [
  /** In the emergency department of an institution: the only one that the Act calls priority. */
  'urgence',
  /** Users admitted in short-stay care. */
  'courteDuree',
  /** Services that involve on-call availability: in a CHSLD, in a rehabilitation centre, in the home support of a CLSC. */
  'chsld',
  'readaptation',
  'soutienDomicile',
  /** In a centre run by an institution. */
  'obstetrique',
  /** Front-line care to vulnerable patients, registration included, at home, in an office or in an institution. */
  'clientelesVulnerables',
  'priseEnCharge',
] as const;

/** What regions recognise beside, under the sixth category: any other priority activity that the agency determines. */
export const REGIONAL_ACTIVITIES = [
  'desintoxication',
  'detention',
  'centreJeunesse',
  'populationsAutochtones',
  'demandeursAsile',
  'depistageCancerSein',
  'enseignement',
  'ivg',
  'sansRendezVous',
  'santeEnvironnementale',
  'santeTravail',
  'santeMentale',
  'santePublique',
] as const;

export type KnownActivity = (typeof STATUTORY_ACTIVITIES)[number] | (typeof REGIONAL_ACTIVITIES)[number];

/** A known activity, or the caller's own name of another. */
export type AmpActivity = KnownActivity | (string & {});
