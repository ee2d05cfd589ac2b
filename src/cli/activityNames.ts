import type { AmpActivity, KnownActivity } from '../amp/index.js';
import { folded } from '../law/territory.js';
import { known, type Parsed } from './fields.js';

/** What people write for each activity that is known, folded; any other name is one of its own. */
const NAMES: Readonly<Record<KnownActivity, readonly string[]>> = {
  urgence: [
    'urgences',
    'alurgence',
    'salledurgence',
    'servicedurgence',
    'departementdurgence',
    'medecinedurgence',
    'emergency',
    'emergencyroom',
    'emergencydepartment',
    'emergencymedicine',
    'er',
    'ed',
  ],
  courteDuree: [
    'soinsdecourteduree',
    'unitedecourteduree',
    'unitedesoinsdecourteduree',
    'hospitalisation',
    'hospitalisationencourteduree',
    'shortstay',
    'shortstaycare',
    'shortstayunit',
    'hospitalization',
  ],
  chsld: [
    'enchsld',
    'centredhebergementetdesoinsdelongueduree',
    'longtermcare',
    'longtermcarecentre',
    'longtermcarecenter',
    'residentialandlongtermcarecentre',
  ],
  readaptation: ['centredereadaptation', 'rehabilitation', 'rehabilitationcentre', 'rehabilitationcenter'],
  soutienDomicile: [
    'soutienadomicile',
    'soinsadomicile',
    'maintienadomicile',
    'visitesadomicile',
    'sad',
    'homesupport',
    'homecare',
    'homevisits',
  ],
  obstetrique: ['obstetrics'],
  clientelesVulnerables: [
    'clientelevulnerable',
    'patientsvulnerables',
    'vulnerablepatients',
    'vulnerableclientele',
    'vulnerablecustomers',
  ],
  priseEnCharge: [
    'priseenchargedepatients',
    'priseenchargedeclientele',
    'priseenchargeetsuivi',
    'inscriptiondepatients',
    'patientregistration',
    'registrationofpatients',
  ],
  desintoxication: ['desintox', 'centrededesintoxication', 'detoxification', 'detox', 'detoxcentre', 'detoxcenter'],
  detention: [
    'milieucarceral',
    'centrededetention',
    'etablissementdedetention',
    'detentioncentre',
    'detentioncenter',
    'prison',
  ],
  centreJeunesse: ['centresjeunesse', 'youthcentre', 'youthcenter'],
  populationsAutochtones: [
    'populationautochtone',
    'clienteleautochtone',
    'clientelesautochtones',
    'indigenouspopulations',
    'indigenousclientele',
  ],
  demandeursAsile: [
    'demandeursdasile',
    'demandeursdasileetrefugies',
    'refugies',
    'cliniquedesrefugies',
    'asylumseekers',
    'asylumseekersandrefugees',
    'refugees',
    'refugeeclinic',
  ],
  depistageCancerSein: ['depistageducancerdusein', 'breastcancerscreening'],
  enseignement: ['teaching'],
  ivg: ['interruptionvolontairedegrossesse', 'avortement', 'abortion', 'abortioncare'],
  sansRendezVous: ['sansrendezvousengmfr', 'srv', 'walkin', 'walkininagmfr', 'walkinclinic'],
  santeEnvironnementale: ['environmentalhealth'],
  santeTravail: ['santeautravail', 'occupationalhealth'],
  santeMentale: ['mentalhealth'],
  santePublique: ['publichealth'],
};

const CODES: Readonly<Record<string, KnownActivity>> = Object.fromEntries(
  (Object.keys(NAMES) as KnownActivity[]).flatMap((code) => [folded(code), ...NAMES[code]].map((name) => [name, code])),
);

/** An activity that is known, however it is written. */
export function knownActivity(name: string): KnownActivity | undefined {
  return known(CODES, folded(name));
}

/** An activity: a known one by its code, any other under the name it is given; an empty cell is not known. */
export function activityOf(cell: string): Parsed<AmpActivity | null> {
  return { value: cell === '' ? null : (knownActivity(cell) ?? cell) };
}
