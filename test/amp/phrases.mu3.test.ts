import { describe, expect, it } from 'vitest';
import { said } from './adhesion.said.js';

const ASKED = {
  on: '2026-06-01',
  hours: 6,
  minutes: 390,
  thirdYear: true,
  conditions: { fullTimeNeeded: true, walkIn: true },
};

const FINDINGS: readonly {
  readonly code: string;
  readonly reason: object;
  readonly fr: string;
  readonly en: string;
}[] = [
  {
    code: 'mu3.spared',
    reason: ASKED,
    fr: 'Au 1er juin 2026, le médecin est dispensé d’inscrire des patients : le DRMG l’a accordé. Troisième année en médecine d’urgence : oui; besoin d’un médecin à temps plein à l’urgence : oui; sans rendez-vous en GMF-R : 6 h 30 min par semaine, pour 6 heures demandées (que ce soit par semaine est sous-entendu). C’est une orientation du ministère d’avril 2017, sans entente écrite : rien de plus récent n’a été lu.',
    en: 'On June 1, 2026, the physician is spared the registration of patients: the DRMG granted it. Third year in emergency medicine: yes; a full-time physician needed in the emergency department: yes; walk-in in a GMF-R: 6 h 30 min a week, for 6 hours asked for (that they are of each week is implied). It is an orientation of the ministry of April 2017, without a written agreement: nothing more recent was read.',
  },
  {
    code: 'mu3.spared',
    reason: { ...ASKED, thirdYear: false },
    fr: 'Au 1er juin 2026, le médecin est dispensé d’inscrire des patients : le DRMG l’a accordé. Troisième année en médecine d’urgence : non (d’autres peuvent être visés, par exception); besoin d’un médecin à temps plein à l’urgence : oui; sans rendez-vous en GMF-R : 6 h 30 min par semaine, pour 6 heures demandées (que ce soit par semaine est sous-entendu). C’est une orientation du ministère d’avril 2017, sans entente écrite : rien de plus récent n’a été lu.',
    en: 'On June 1, 2026, the physician is spared the registration of patients: the DRMG granted it. Third year in emergency medicine: no (others may be covered, by exception); a full-time physician needed in the emergency department: yes; walk-in in a GMF-R: 6 h 30 min a week, for 6 hours asked for (that they are of each week is implied). It is an orientation of the ministry of April 2017, without a written agreement: nothing more recent was read.',
  },
  {
    code: 'mu3.refused',
    reason: { ...ASKED, thirdYear: null, minutes: null, conditions: { fullTimeNeeded: null, walkIn: null } },
    fr: 'Au 1er juin 2026, le médecin n’est pas dispensé d’inscrire des patients : le DRMG l’a refusé. Troisième année en médecine d’urgence : non connu; besoin d’un médecin à temps plein à l’urgence : non connu; sans rendez-vous en GMF-R : non connu, pour 6 heures demandées (que ce soit par semaine est sous-entendu). C’est une orientation du ministère d’avril 2017, sans entente écrite : rien de plus récent n’a été lu.',
    en: 'On June 1, 2026, the physician is not spared the registration of patients: the DRMG refused it. Third year in emergency medicine: not known; a full-time physician needed in the emergency department: not known; walk-in in a GMF-R: not known, for 6 hours asked for (that they are of each week is implied). It is an orientation of the ministry of April 2017, without a written agreement: nothing more recent was read.',
  },
  {
    code: 'mu3.lacks',
    reason: { ...ASKED, lacks: ['walkIn'], minutes: 359, conditions: { fullTimeNeeded: true, walkIn: false } },
    fr: 'Au 1er juin 2026, le médecin n’est pas dispensé d’inscrire des patients : les heures de sans rendez-vous en GMF-R ne suffisent pas. Troisième année en médecine d’urgence : oui; besoin d’un médecin à temps plein à l’urgence : oui; sans rendez-vous en GMF-R : 5 h 59 min par semaine, pour 6 heures demandées (que ce soit par semaine est sous-entendu). C’est une orientation du ministère d’avril 2017, sans entente écrite : rien de plus récent n’a été lu.',
    en: 'On June 1, 2026, the physician is not spared the registration of patients: the hours of walk-in in a GMF-R are not enough. Third year in emergency medicine: yes; a full-time physician needed in the emergency department: yes; walk-in in a GMF-R: 5 h 59 min a week, for 6 hours asked for (that they are of each week is implied). It is an orientation of the ministry of April 2017, without a written agreement: nothing more recent was read.',
  },
  {
    code: 'mu3.lacks',
    reason: {
      ...ASKED,
      lacks: ['fullTimeNeeded', 'walkIn'],
      minutes: 0,
      conditions: { fullTimeNeeded: false, walkIn: false },
    },
    fr: 'Au 1er juin 2026, le médecin n’est pas dispensé d’inscrire des patients : l’urgence n’a pas besoin d’un médecin à temps plein et les heures de sans rendez-vous en GMF-R ne suffisent pas. Troisième année en médecine d’urgence : oui; besoin d’un médecin à temps plein à l’urgence : non; sans rendez-vous en GMF-R : 0 h par semaine, pour 6 heures demandées (que ce soit par semaine est sous-entendu). C’est une orientation du ministère d’avril 2017, sans entente écrite : rien de plus récent n’a été lu.',
    en: 'On June 1, 2026, the physician is not spared the registration of patients: the emergency department does not need a full-time physician and the hours of walk-in in a GMF-R are not enough. Third year in emergency medicine: yes; a full-time physician needed in the emergency department: no; walk-in in a GMF-R: 0 h a week, for 6 hours asked for (that they are of each week is implied). It is an orientation of the ministry of April 2017, without a written agreement: nothing more recent was read.',
  },
  {
    code: 'mu3.pending',
    reason: ASKED,
    fr: 'Au 1er juin 2026, les conditions connues sont réunies; le DRMG, et le DSP selon le cas, n’ont pas encore analysé la demande. Troisième année en médecine d’urgence : oui; besoin d’un médecin à temps plein à l’urgence : oui; sans rendez-vous en GMF-R : 6 h 30 min par semaine, pour 6 heures demandées (que ce soit par semaine est sous-entendu). C’est une orientation du ministère d’avril 2017, sans entente écrite : rien de plus récent n’a été lu.',
    en: 'On June 1, 2026, the conditions known are there; the DRMG, and the DSP where it has to, have yet to analyse the request. Third year in emergency medicine: yes; a full-time physician needed in the emergency department: yes; walk-in in a GMF-R: 6 h 30 min a week, for 6 hours asked for (that they are of each week is implied). It is an orientation of the ministry of April 2017, without a written agreement: nothing more recent was read.',
  },
  {
    code: 'mu3.open',
    reason: { ...ASKED, conditions: { fullTimeNeeded: null, walkIn: true } },
    fr: 'Au 1er juin 2026, on ne peut dire si le médecin est dispensé d’inscrire des patients. Troisième année en médecine d’urgence : oui; besoin d’un médecin à temps plein à l’urgence : non connu; sans rendez-vous en GMF-R : 6 h 30 min par semaine, pour 6 heures demandées (que ce soit par semaine est sous-entendu). C’est une orientation du ministère d’avril 2017, sans entente écrite : rien de plus récent n’a été lu.',
    en: 'On June 1, 2026, whether the physician is spared the registration of patients cannot be told. Third year in emergency medicine: yes; a full-time physician needed in the emergency department: not known; walk-in in a GMF-R: 6 h 30 min a week, for 6 hours asked for (that they are of each week is implied). It is an orientation of the ministry of April 2017, without a written agreement: nothing more recent was read.',
  },
  {
    code: 'mu3.noTextInForce',
    reason: { on: '2017-04-01' },
    fr: 'Aucun texte connu ne dispense, au 1er avril 2017, d’inscrire des patients après une troisième année en médecine d’urgence.',
    en: 'No text known spares anybody, on April 1, 2017, the registration of patients after a third year in emergency medicine.',
  },
];

describe('each finding, in both languages, and each way its sentence may turn', () => {
  it.each(FINDINGS.map((one, i) => ({ ...one, name: `${one.code} ${i}` })))('$name', ({ code, reason, fr, en }) => {
    expect(said('fr', code, reason)).toBe(fr);
    expect(said('en', code, reason)).toBe(en);
  });
});
