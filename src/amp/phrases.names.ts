import type { Language } from '../law/bilingual.js';
import type { KnownActivity } from './activities.js';

/** The activities as they are told; a name of the caller’s own is told as it is. */
const NAMES: Readonly<Record<Language, Readonly<Record<KnownActivity, string>>>> = {
  fr: {
    urgence: 'urgence',
    courteDuree: 'soins de courte durée',
    chsld: 'CHSLD',
    readaptation: 'réadaptation',
    soutienDomicile: 'soutien à domicile',
    obstetrique: 'obstétrique',
    clientelesVulnerables: 'clientèles vulnérables',
    priseEnCharge: 'prise en charge',
    desintoxication: 'désintoxication',
    detention: 'milieu carcéral',
    centreJeunesse: 'centre jeunesse',
    populationsAutochtones: 'populations autochtones',
    demandeursAsile: 'demandeurs d’asile et réfugiés',
    depistageCancerSein: 'dépistage du cancer du sein',
    enseignement: 'enseignement',
    ivg: 'interruption volontaire de grossesse',
    sansRendezVous: 'sans rendez-vous en GMF-R',
    santeEnvironnementale: 'santé environnementale',
    santeTravail: 'santé au travail',
    santeMentale: 'santé mentale',
    santePublique: 'santé publique',
  },
  en: {
    urgence: 'emergency',
    courteDuree: 'short-stay care',
    chsld: 'CHSLD',
    readaptation: 'rehabilitation',
    soutienDomicile: 'home support',
    obstetrique: 'obstetrics',
    clientelesVulnerables: 'vulnerable patients',
    priseEnCharge: 'patient registration',
    desintoxication: 'detoxification',
    detention: 'detention',
    centreJeunesse: 'youth centre',
    populationsAutochtones: 'Indigenous populations',
    demandeursAsile: 'asylum seekers and refugees',
    depistageCancerSein: 'breast cancer screening',
    enseignement: 'teaching',
    ivg: 'abortion care',
    sansRendezVous: 'walk-in in a GMF-R',
    santeEnvironnementale: 'environmental health',
    santeTravail: 'occupational health',
    santeMentale: 'mental health',
    santePublique: 'public health',
  },
};

export function activityName(activity: string, language: Language): string {
  return Object.hasOwn(NAMES[language], activity) ? NAMES[language][activity as KnownActivity] : activity;
}
