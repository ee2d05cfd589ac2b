import { describe, expect, it } from 'vitest';
import { codesOf, said } from './saying.js';

/** Which findings are said here. */
const PART = /^depannage\.(?:permit|medAddress|distance|usualPractice|homeSite)\./;

interface Said {
  readonly code: string;
  readonly reason: object;
  readonly fr: string;
  readonly en: string;
}

/** Each finding, and each way its sentence may turn. */
const findings: readonly Said[] = [
  {
    code: 'permit.holds',
    reason: { figure: null, by: 'itself' },
    fr: 'Le médecin détient un permis d’exercice valide du CMQ.',
    en: 'The physician holds a valid permit of the CMQ.',
  },
  {
    code: 'permit.fails',
    reason: { figure: null },
    fr: 'Il manque un permis d’exercice valide du CMQ.',
    en: 'What is missing is a valid permit of the CMQ.',
  },
  {
    code: 'permit.open',
    reason: { figure: null },
    fr: 'Il faut un permis d’exercice valide du CMQ : on ne sait pas si le médecin en détient un.',
    en: 'It takes a valid permit of the CMQ: whether it is held is not known.',
  },
  {
    code: 'permit.noTextInForce',
    reason: { on: '2018-04-17' },
    fr: 'Aucun texte connu n’en traite au 17 avril 2018.',
    en: 'No text known deals with it on April 17, 2018.',
  },
  {
    code: 'medAddress.holds',
    reason: { figure: null, by: 'itself' },
    fr: 'L’adresse « .med » est fournie.',
    en: 'The ".med" address was given.',
  },
  {
    code: 'medAddress.holds',
    reason: { figure: null, by: 'registeredBefore' },
    fr: 'Le médecin était déjà inscrit : l’adresse « .med » est demandée à l’inscription.',
    en: 'The physician was registered already: the ".med" address is asked for on registration.',
  },
  {
    code: 'medAddress.fails',
    reason: { figure: null },
    fr: 'Il manque l’adresse courriel « .med », à fournir à l’inscription.',
    en: 'What is missing is a ".med" address, given on registration.',
  },
  {
    code: 'medAddress.open',
    reason: { figure: null },
    fr: 'Le médecin doit fournir son adresse courriel « .med » lors de son inscription; la réponse dépend de ce qui manque ou d’une lecture des textes.',
    en: 'A ".med" address has to be given on registration; the answer hangs on something missing or on a reading of the texts.',
  },
  {
    code: 'medAddress.notYet',
    reason: { from: '2026-01-01', on: '2025-12-31' },
    fr: 'Ce n’est pas exigé au 31 décembre 2025, mais ce l’est à compter du 1er janvier 2026 (date inférée).',
    en: 'It is not asked on December 31, 2025, but it is from January 1, 2026 (a day that is inferred).',
  },
  {
    code: 'medAddress.noTextInForce',
    reason: { on: '2018-04-17' },
    fr: 'Aucun texte connu n’en traite au 17 avril 2018.',
    en: 'No text known deals with it on April 17, 2018.',
  },
  {
    code: 'distance.holds',
    reason: { figure: 60, by: 'itself' },
    fr: 'Le médecin travaille habituellement à plus de 60 km.',
    en: 'The physician usually works more than 60 km away.',
  },
  {
    code: 'distance.holds',
    reason: { figure: 60, by: 'home' },
    fr: 'Le domicile du médecin est à plus de 60 km.',
    en: 'The physician’s home is more than 60 km away.',
  },
  {
    code: 'distance.holds',
    reason: { figure: 60, by: 'exclusive' },
    fr: 'Le médecin opte pour le dépannage exclusif : la distance de 60 km n’est pas exigée.',
    en: 'The physician opts for exclusive dépannage: the distance of 60 km is not asked.',
  },
  {
    code: 'distance.fails',
    reason: { figure: 60 },
    fr: 'Il faut travailler habituellement à plus de 60 km : ce n’est pas le cas.',
    en: 'One has to usually work more than 60 km away, which is not the case.',
  },
  {
    code: 'distance.open',
    reason: { figure: 60 },
    fr: 'Il faut travailler habituellement à plus de 60 km; la réponse dépend de ce qui manque ou d’une lecture des textes.',
    en: 'One has to usually work more than 60 km away; the answer hangs on something missing or on a reading of the texts.',
  },
  {
    code: 'distance.noTextInForce',
    reason: { on: '2018-04-17' },
    fr: 'Aucun texte connu n’en traite au 17 avril 2018.',
    en: 'No text known deals with it on April 17, 2018.',
  },
  {
    code: 'usualPractice.holds',
    reason: { figure: null, by: 'itself' },
    fr: 'La pratique habituelle est maintenue.',
    en: 'The usual practice goes on.',
  },
  {
    code: 'usualPractice.holds',
    reason: { figure: null, by: 'exclusive' },
    fr: 'Le médecin opte pour le dépannage exclusif : le maintien de la pratique habituelle n’est pas exigé.',
    en: 'The physician opts for exclusive dépannage: the usual practice need not go on.',
  },
  {
    code: 'usualPractice.fails',
    reason: { figure: null },
    fr: 'La pratique habituelle n’est pas maintenue.',
    en: 'The usual practice does not go on.',
  },
  {
    code: 'usualPractice.open',
    reason: { figure: null },
    fr: 'Il faut maintenir la pratique habituelle; la réponse dépend de ce qui manque ou d’une lecture des textes.',
    en: 'The usual practice has to go on; the answer hangs on something missing or on a reading of the texts.',
  },
  {
    code: 'usualPractice.noTextInForce',
    reason: { on: '2018-04-17' },
    fr: 'Aucun texte connu n’en traite au 17 avril 2018.',
    en: 'No text known deals with it on April 17, 2018.',
  },
  {
    code: 'homeSite.holds',
    reason: { figure: 20, by: 'itself' },
    fr: 'Le milieu d’origine n’est pas en pénurie.',
    en: 'The home site is not short of physicians.',
  },
  {
    code: 'homeSite.holds',
    reason: { figure: 20, by: 'exclusive' },
    fr: 'Le médecin opte pour le dépannage exclusif : la pénurie du milieu d’origine n’y fait pas obstacle.',
    en: 'The physician opts for exclusive dépannage: a home site that is short does not stand in the way.',
  },
  {
    code: 'homeSite.holds',
    reason: { figure: 20, by: 'exception' },
    fr: 'Le comité paritaire permet l’exception, même si le milieu d’origine est en pénurie : au plus 20 jours par année, sans réduire l’offre de service.',
    en: 'The joint committee allows the exception, even for a home site that is short: 20 days a year at most, its service not reduced.',
  },
  {
    code: 'homeSite.fails',
    reason: { figure: 20 },
    fr: 'Le milieu d’origine est en pénurie, et les conditions de l’exception (permission du comité paritaire, au plus 20 jours par année, offre de service maintenue) ne sont pas toutes remplies.',
    en: 'The home site is short of physicians, and the conditions of the exception (allowed by the joint committee, 20 days a year at most, service kept) are not all fulfilled.',
  },
  {
    code: 'homeSite.open',
    reason: { figure: 20 },
    fr: 'Un médecin d’un milieu en pénurie n’est admis que par exception (au plus 20 jours par année) : une donnée manque.',
    en: 'A physician from a site that is short is admitted by exception alone (20 days a year at most): something is missing.',
  },
  {
    code: 'homeSite.noTextInForce',
    reason: { on: '2018-04-17' },
    fr: 'Aucun texte connu n’en traite au 17 avril 2018.',
    en: 'No text known deals with it on April 17, 2018.',
  },
];

describe('what is found, in both languages', () => {
  it.each(findings)('$code: $fr', ({ code, reason, fr, en }) => {
    expect(said('fr', code, reason)).toBe(fr);
    expect(said('en', code, reason)).toBe(en);
  });

  it('is all here', () => {
    const codes = new Set(findings.map(({ code }) => `depannage.${code}`));
    expect(codesOf('fr', PART).filter((code) => !codes.has(code))).toEqual([]);
    expect(codesOf('en', PART)).toEqual(codesOf('fr', PART));
  });
});
