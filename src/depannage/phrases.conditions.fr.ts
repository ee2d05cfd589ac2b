import type { Formats, Phrases } from '../verdict/phrases.js';
import type { DesignationReason, InstallationReason } from './installation.js';
import type { InstallationType } from './parameters.js';
import { ruleNames } from './phrases.names.fr.js';
import type { RegistrationReason } from './registration.js';
import type { ResultsProcedureReason } from './resultsProcedure.js';

const ASKED: Readonly<Record<InstallationType, string>> = {
  chsgs: 'un CHSGS l’est toujours',
  cmsss: 'il faut une urgence 24/7, une unité de courte durée ou une unité d’obstétrique',
  clsc: 'il faut appartenir au réseau de garde intégré et offrir une urgence 24/7, et seule l’urgence est visée',
  other: 'un cabinet, un CHSLD ou le soutien à domicile ne figurent pas parmi les installations visées',
};

function kind(type: InstallationType | null): string {
  if (type === null || type === 'other') return 'ce type d’installation';
  return type === 'chsgs' ? 'ce CHSGS' : type === 'cmsss' ? 'ce CMSSS' : 'ce CLSC';
}

const CONDITIONS = {
  'depannage.permit': 'un permis d’exercice valide du CMQ',
  'depannage.medAddress': 'l’adresse courriel « .med », à fournir à l’inscription',
} as const;

/** Ce qui est demandé des installations, des médecins et des établissements. */
export const conditionsFrench: Phrases<
  InstallationReason | DesignationReason | RegistrationReason | ResultsProcedureReason
> = {
  'depannage.installationType.eligible': (r) =>
    `${r.installation} : ${r.type === 'chsgs' ? 'un CHSGS est' : `${kind(r.type)} remplit les conditions et est`} admissible; le dépannage peut y être autorisé si le comité paritaire désigne l’installation.`,
  'depannage.installationType.notEligible': (r) =>
    `${r.installation} : ${kind(r.type)} n’est pas admissible au dépannage; ${ASKED[r.type ?? 'other']}.`,
  'depannage.installationType.open': (r) =>
    `${r.installation} : il manque une donnée pour savoir si ce type d’installation est admissible.`,
  'depannage.installationType.noTextInForce': () =>
    'Aucun texte connu ce jour-là ne dit quelles installations sont admissibles.',

  'depannage.designation.designated': (r) => `${r.installation} : le comité paritaire a désigné cette installation.`,
  'depannage.designation.refused': (r) =>
    `${r.installation} : le comité paritaire a refusé cette installation; ce qui s’y fait n’est pas du dépannage.`,
  'depannage.designation.pending': (r) => `${r.installation} : le comité paritaire n’a pas encore décidé.`,
  'depannage.designation.notKnown': (r) => `${r.installation} : on ne sait pas ce que le comité paritaire a décidé.`,

  'depannage.registration.fulfilled': () =>
    'Les conditions connues sont remplies. La page de la FMOQ en énonce au moins une autre, qui n’a pas pu être lue.',
  'depannage.registration.notFulfilled': (r, f) =>
    `${r.rules.length > 1 ? 'Ces conditions d’inscription ne sont pas remplies' : 'Cette condition d’inscription n’est pas remplie'} : ${f.list(ruleNames(r.rules))}.`,
  'depannage.registration.open': (r, f) => `L’inscription dépend de ce qui suit : ${f.list(ruleNames(r.rules))}.`,
  'depannage.permit.holds': () => 'Le médecin détient un permis d’exercice valide du CMQ.',
  'depannage.permit.fails': () => `Il manque ${CONDITIONS['depannage.permit']}.`,
  'depannage.permit.open': () =>
    `Il faut ${CONDITIONS['depannage.permit']} : on ne sait pas si le médecin en détient un.`,
  'depannage.permit.noTextInForce': (r, f) => noText(r, f),
  'depannage.medAddress.holds': (r) =>
    r.by === 'itself'
      ? 'L’adresse « .med » est fournie.'
      : 'Le médecin était déjà inscrit : l’adresse « .med » est demandée à l’inscription.',
  'depannage.medAddress.fails': () => `Il manque ${CONDITIONS['depannage.medAddress']}.`,
  'depannage.medAddress.open': () =>
    'Le médecin doit fournir son adresse courriel « .med » lors de son inscription; la réponse dépend de ce qui manque ou d’une lecture des textes.',
  'depannage.medAddress.notYet': (r, f) => notYet(r, f),
  'depannage.medAddress.noTextInForce': (r, f) => noText(r, f),
  'depannage.distance.holds': (r) =>
    r.by === 'itself'
      ? `Le médecin travaille habituellement à plus de ${r.figure} km.`
      : r.by === 'home'
        ? `Le domicile du médecin est à plus de ${r.figure} km.`
        : `Le médecin opte pour le dépannage exclusif : la distance de ${r.figure} km n’est pas exigée.`,
  'depannage.distance.fails': (r) =>
    `Il faut travailler habituellement à plus de ${r.figure} km : ce n’est pas le cas.`,
  'depannage.distance.open': (r) =>
    `Il faut travailler habituellement à plus de ${r.figure} km; la réponse dépend de ce qui manque ou d’une lecture des textes.`,
  'depannage.distance.noTextInForce': (r, f) => noText(r, f),
  'depannage.usualPractice.holds': (r) =>
    r.by === 'itself'
      ? 'La pratique habituelle est maintenue.'
      : 'Le médecin opte pour le dépannage exclusif : le maintien de la pratique habituelle n’est pas exigé.',
  'depannage.usualPractice.fails': () => 'La pratique habituelle n’est pas maintenue.',
  'depannage.usualPractice.open': () =>
    `Il faut maintenir la pratique habituelle; la réponse dépend de ce qui manque ou d’une lecture des textes.`,
  'depannage.usualPractice.noTextInForce': (r, f) => noText(r, f),
  'depannage.homeSite.holds': (r) => {
    switch (r.by) {
      case 'itself':
        return 'Le milieu d’origine n’est pas en pénurie.';
      case 'exclusive':
        return 'Le médecin opte pour le dépannage exclusif : la pénurie du milieu d’origine n’y fait pas obstacle.';
      default:
        return `Le comité paritaire permet l’exception, même si le milieu d’origine est en pénurie : au plus ${r.figure} jours par année, sans réduire l’offre de service.`;
    }
  },
  'depannage.homeSite.fails': (r) =>
    `Le milieu d’origine est en pénurie, et les conditions de l’exception (permission du comité paritaire, au plus ${r.figure} jours par année, offre de service maintenue) ne sont pas toutes remplies.`,
  'depannage.homeSite.open': (r) =>
    `Un médecin d’un milieu en pénurie n’est admis que par exception (au plus ${r.figure} jours par année) : une donnée manque.`,
  'depannage.homeSite.noTextInForce': (r, f) => noText(r, f),

  'depannage.resultsProcedure.sent': () => 'L’établissement a transmis au CNMQ sa procédure de gestion des résultats.',
  'depannage.resultsProcedure.due': () =>
    'L’établissement doit transmettre au CNMQ sa procédure interne de gestion des résultats des médecins dépanneurs.',
  'depannage.resultsProcedure.open': () =>
    'On ne sait pas si l’établissement a transmis au CNMQ sa procédure de gestion des résultats.',
  'depannage.resultsProcedure.notYet': (r, f) => notYet(r, f),
  'depannage.resultsProcedure.noTextInForce': (r, f) => noText(r, f),
};

function notYet(r: { readonly from: string; readonly on: string }, f: Formats): string {
  return `Ce n’est pas exigé au ${f.date(r.on)}, mais ce l’est à compter du ${f.date(r.from)} (date inférée).`;
}

function noText(r: { readonly on: string }, f: Formats): string {
  return `Aucun texte connu n’en traite au ${f.date(r.on)}.`;
}
