import { describe, expect, it } from 'vitest';
import { codesOf, said } from './saying.js';

/** Which findings are said here. */
const PART = /^depannage\.(?:installationType|designation|resultsProcedure|registration)\./;
const PLACE = { installation: 'Chibougamau' };

interface Said {
  readonly code: string;
  readonly reason: object;
  readonly fr: string;
  readonly en: string;
}

/** Each finding, and each way its sentence may turn. */
const findings: readonly Said[] = [
  {
    code: 'installationType.eligible',
    reason: { type: 'chsgs', sector: null },
    fr: 'Chibougamau : un CHSGS est admissible; le dépannage peut y être autorisé si le comité paritaire désigne l’installation.',
    en: 'Chibougamau: a CHSGS may be helped; dépannage may be authorised there if the joint committee designates it.',
  },
  {
    code: 'installationType.eligible',
    reason: { type: 'cmsss', sector: null },
    fr: 'Chibougamau : ce CMSSS remplit les conditions et est admissible; le dépannage peut y être autorisé si le comité paritaire désigne l’installation.',
    en: 'Chibougamau: this CMSSS fulfils the conditions and may be helped; dépannage may be authorised there if the joint committee designates it.',
  },
  {
    code: 'installationType.eligible',
    reason: { type: 'clsc', sector: 'urgence' },
    fr: 'Chibougamau : ce CLSC remplit les conditions et est admissible; le dépannage peut y être autorisé si le comité paritaire désigne l’installation.',
    en: 'Chibougamau: this CLSC fulfils the conditions and may be helped; dépannage may be authorised there if the joint committee designates it.',
  },
  {
    code: 'installationType.notEligible',
    reason: { type: 'cmsss', sector: null },
    fr: 'Chibougamau : ce CMSSS n’est pas admissible au dépannage; il faut une urgence 24/7, une unité de courte durée ou une unité d’obstétrique.',
    en: 'Chibougamau: this CMSSS may not be helped; it takes a 24/7 emergency, a short-stay unit or an obstetrics unit.',
  },
  {
    code: 'installationType.notEligible',
    reason: { type: 'clsc', sector: null },
    fr: 'Chibougamau : ce CLSC n’est pas admissible au dépannage; il faut appartenir au réseau de garde intégré et offrir une urgence 24/7, et seule l’urgence est visée.',
    en: 'Chibougamau: this CLSC may not be helped; it takes the réseau de garde intégré and a 24/7 emergency, and the emergency alone is helped.',
  },
  {
    code: 'installationType.notEligible',
    reason: { type: 'other', sector: null },
    fr: 'Chibougamau : ce type d’installation n’est pas admissible au dépannage; un cabinet, un CHSLD ou le soutien à domicile ne figurent pas parmi les installations visées.',
    en: 'Chibougamau: this type of installation may not be helped; an office, a CHSLD or home care is not among those that may be.',
  },
  {
    code: 'installationType.open',
    reason: { type: null, sector: null },
    fr: 'Chibougamau : il manque une donnée pour savoir si ce type d’installation est admissible.',
    en: 'Chibougamau: something is missing to tell whether this type of installation may be helped.',
  },
  {
    code: 'installationType.noTextInForce',
    reason: { type: 'chsgs', sector: null },
    fr: 'Aucun texte connu ce jour-là ne dit quelles installations sont admissibles.',
    en: 'No text known on that day says which installations may be helped.',
  },
  {
    code: 'designation.designated',
    reason: {},
    fr: 'Chibougamau : le comité paritaire a désigné cette installation.',
    en: 'The joint committee designated Chibougamau.',
  },
  {
    code: 'designation.refused',
    reason: {},
    fr: 'Chibougamau : le comité paritaire a refusé cette installation; ce qui s’y fait n’est pas du dépannage.',
    en: 'The joint committee refused Chibougamau: what is done there is not dépannage.',
  },
  {
    code: 'designation.pending',
    reason: {},
    fr: 'Chibougamau : le comité paritaire n’a pas encore décidé.',
    en: 'The joint committee has yet to decide on Chibougamau.',
  },
  {
    code: 'designation.notKnown',
    reason: {},
    fr: 'Chibougamau : on ne sait pas ce que le comité paritaire a décidé.',
    en: 'What the joint committee decided on Chibougamau is not known.',
  },
  {
    code: 'registration.fulfilled',
    reason: {},
    fr: 'Les conditions connues sont remplies. La page de la FMOQ en énonce au moins une autre, qui n’a pas pu être lue.',
    en: 'The conditions known are fulfilled. The page of the FMOQ states at least one more, which could not be read.',
  },
  {
    code: 'registration.notFulfilled',
    reason: { rules: ['depannage.permit'] },
    fr: 'Cette condition d’inscription n’est pas remplie : « Permis d’exercice du CMQ ».',
    en: 'This condition of registration is not fulfilled: "Permit of the CMQ".',
  },
  {
    code: 'registration.notFulfilled',
    reason: { rules: ['depannage.permit', 'depannage.distance'] },
    fr: 'Ces conditions d’inscription ne sont pas remplies : « Permis d’exercice du CMQ » et « Distance du lieu de pratique habituel ».',
    en: 'These conditions of registration are not fulfilled: "Permit of the CMQ" and "Distance from the usual place of work".',
  },
  {
    code: 'registration.open',
    reason: { rules: ['depannage.distance', 'depannage.homeSite'] },
    fr: 'L’inscription dépend de ce qui suit : « Distance du lieu de pratique habituel » et « Milieu d’origine sans pénurie ».',
    en: 'The registration hangs on what follows: "Distance from the usual place of work" and "Home site not short of physicians".',
  },
  {
    code: 'resultsProcedure.sent',
    reason: {},
    fr: 'L’établissement a transmis au CNMQ sa procédure de gestion des résultats.',
    en: 'The institution sent the CNMQ its procedure for results.',
  },
  {
    code: 'resultsProcedure.due',
    reason: {},
    fr: 'L’établissement doit transmettre au CNMQ sa procédure interne de gestion des résultats des médecins dépanneurs.',
    en: 'The institution has to send the CNMQ its internal procedure for the results of dépanneurs.',
  },
  {
    code: 'resultsProcedure.open',
    reason: {},
    fr: 'On ne sait pas si l’établissement a transmis au CNMQ sa procédure de gestion des résultats.',
    en: 'Whether the institution sent the CNMQ its procedure for results is not known.',
  },
  {
    code: 'resultsProcedure.notYet',
    reason: { from: '2026-01-01', on: '2025-12-31' },
    fr: 'Ce n’est pas exigé au 31 décembre 2025, mais ce l’est à compter du 1er janvier 2026 (date inférée).',
    en: 'It is not asked on December 31, 2025, but it is from January 1, 2026 (a day that is inferred).',
  },
  {
    code: 'resultsProcedure.noTextInForce',
    reason: { on: '2018-04-17' },
    fr: 'Aucun texte connu n’en traite au 17 avril 2018.',
    en: 'No text known deals with it on April 17, 2018.',
  },
];

describe('what is found, in both languages', () => {
  it.each(findings)('$code: $fr', ({ code, reason, fr, en }) => {
    expect(said('fr', code, { ...PLACE, ...reason })).toBe(fr);
    expect(said('en', code, { ...PLACE, ...reason })).toBe(en);
  });

  it('is all here', () => {
    const codes = new Set(findings.map(({ code }) => `depannage.${code}`));
    expect(codesOf('fr', PART).filter((code) => !codes.has(code))).toEqual([]);
    expect(codesOf('en', PART)).toEqual(codesOf('fr', PART));
  });
});
