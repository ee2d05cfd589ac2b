import { REGIONS } from '../law/regionNames.js';
import type { RegionCode } from '../law/territory.js';
import type { Formats } from '../verdict/phrases.js';
import type { ResidentRequest } from './facts.js';
import type { Topic } from './phrases.topic.js';
import type { ResidentPlace, ResidentPlaces, ResidentReason } from './resident.js';

interface OfRegion {
  readonly region: RegionCode | null;
}

const RULES = {
  'mir.resident': 'Exercice durant la résidence',
  'mir.resident.training': 'Formation complémentaire en cours',
  'mir.resident.permit': 'Permis d’exercice du CMQ',
  'mir.resident.drmgRequest': 'Demande au DRMG',
  'mir.resident.ampList': 'Activités de la liste des AMP',
  'mir.resident.drmgDecision': 'Autorisation du DRMG',
  'mir.resident.committeeRequest': 'Formulaire de dépannage en cours de formation',
  'mir.resident.committeeDecision': 'Autorisation de dépannage du comité paritaire',
  'mir.resident.derogationRequest': 'Demande de dérogation',
  'mir.resident.derogation': 'Dérogation pour dépannage exclusif',
  'mir.resident.validity': 'Durée de l’autorisation',
  'mir.residentAmp': 'Résidence et adhésion aux AMP',
  'mir.residentDays': 'Résidence et cumul des jours vers le statut de MIR',
  'mir.residentStatus': 'Statut après la résidence',
} as const;

const OPTIONS: Readonly<Record<ResidentRequest['option'], string>> = {
  regions: 'pratique dans une ou plusieurs régions',
  regionsAndDepannage: 'pratique en région et en dépannage',
  exclusiveDepannage: 'dépannage exclusif',
};

const COMMITTEE = 'comité paritaire FMOQ–MSSS';

/** « la région Estrie » */
function place({ region }: OfRegion): string {
  return region === null ? 'le mécanisme de dépannage' : `la région ${REGIONS[region]}`;
}

/** « L’autorisation du DRMG de la région Estrie » */
function authorisation({ region }: OfRegion): string {
  return region === null
    ? `L’autorisation de dépannage du ${COMMITTEE}`
    : `L’autorisation du DRMG de ${place({ region })}`;
}

/** « en Estrie » */
const TO: Readonly<Record<RegionCode, string>> = {
  ...{ '01': 'dans le', '02': 'au', '03': 'dans la', '04': 'en', '05': 'en', '06': 'à', '07': 'en', '08': 'en' },
  ...{ '09': 'sur la', '10': 'dans le', '11': 'en', '12': 'en', '13': 'à', '14': 'dans', '15': 'dans les', '16': 'en' },
  ...{ '17': 'au', '18': 'dans les' },
};

/** « en Estrie et à Laval » */
function where(places: readonly ResidentPlace[], f: Formats): string {
  return f.list(places.map((one) => (one === 'depannage' ? 'en dépannage' : `${TO[one]} ${REGIONS[one]}`)));
}

function names(places: readonly ResidentPlace[], f: Formats): string {
  return f.list(places.map((one) => (one === 'depannage' ? 'dépannage' : REGIONS[one])));
}

/** « en Montérégie; pas à Laval; à déterminer : dépannage » */
function places({ mayIn, mayNotIn, openIn }: ResidentPlaces, f: Formats): string {
  return [
    ...(mayIn.length === 0 ? [] : [where(mayIn, f)]),
    ...(mayNotIn.length === 0 ? [] : [`pas ${where(mayNotIn, f)}`]),
    ...(openIn.length === 0 ? [] : [`à déterminer : ${names(openIn, f)}`]),
  ].join('; ');
}

function ruleNames(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `« ${RULES[id as keyof typeof RULES] ?? id} »`);
}

function noText(r: { readonly on: string }, f: Formats): string {
  return `Aucun texte connu n’en traite au ${f.date(r.on)}.`;
}

function duration(years: number, f: Formats): string {
  return f.quantity(years, 'an', 'ans');
}

const CONDITION = {
  met: 'condition remplie',
  notMet: 'condition non remplie',
  notApplicable: 'sans objet',
  undetermined: 'indéterminé',
} as const;

const DECISION = {
  met: 'accordée',
  notMet: 'refusée',
  notApplicable: 'sans objet',
  undetermined: 'en attente ou inconnue',
} as const;

export const residentsFrench: Topic<ResidentReason> = {
  findings: {
    'mir.resident.authorised': (r, f) =>
      r.option === 'exclusiveDepannage'
        ? 'Le résident peut exercer en dépannage exclusif : sa dérogation tient lieu d’avis de conformité. La part de ses jours à faire dans le mécanisme (95 %) s’évalue à part.'
        : `Le résident peut exercer sans avis de conformité ${places(r, f)}.`,
    'mir.resident.notAuthorised': (r, f) =>
      `Le résident ne peut pas exercer à ce titre (${OPTIONS[r.option]}), faute de ce qui suit : ${f.list(ruleNames(r.rules))}.`,
    'mir.resident.open': (r, f) =>
      `On ne peut pas dire si le résident peut exercer à ce titre (${OPTIONS[r.option]}); cela dépend de ce qui suit : ${f.list(ruleNames(r.rules))}.${r.mayNotIn.length === 0 ? '' : ` Il ne le peut pas ${where(r.mayNotIn, f)}; à déterminer : ${names(r.openIn, f)}.`}`,

    'mir.resident.training.holds': () => 'Le médecin est résident en formation complémentaire (compétences avancées).',
    'mir.resident.training.fails': () =>
      'Le médecin n’est pas résident en formation complémentaire : ces trois options ne lui sont pas offertes, et une autorisation ne peut plus être renouvelée.',
    'mir.resident.training.open': () => 'On ne sait pas si le médecin est résident en formation complémentaire.',
    'mir.resident.training.noTextInForce': (r, f) => noText(r, f),
    'mir.resident.permit.holds': () => 'Le résident détient un permis d’exercice du CMQ.',
    'mir.resident.permit.fails': () => 'Il manque un permis d’exercice du CMQ.',
    'mir.resident.permit.open': () =>
      'Il faut un permis d’exercice du CMQ : on ne sait pas si le résident en détient un.',
    'mir.resident.permit.noTextInForce': (r, f) => noText(r, f),

    'mir.resident.drmgRequest.holds': (r) => `Une demande a été faite au DRMG de ${place(r)}.`,
    'mir.resident.drmgRequest.fails': (r) => `Une demande est à faire au DRMG de ${place(r)}.`,
    'mir.resident.drmgRequest.open': (r) => `On ne sait pas si une demande a été faite au DRMG de ${place(r)}.`,
    'mir.resident.drmgRequest.noTextInForce': (r, f) => noText(r, f),
    'mir.resident.ampList.holds': (r) => `Les activités sont sur la liste des AMP de ${place(r)}.`,
    'mir.resident.ampList.fails': (r) =>
      `Les activités ne sont pas sur la liste des AMP de ${place(r)} : il faut s’en tenir à cette liste.`,
    'mir.resident.ampList.open': (r) => `On ne sait pas si les activités sont sur la liste des AMP de ${place(r)}.`,
    'mir.resident.ampList.noTextInForce': (r, f) => noText(r, f),
    'mir.resident.drmgDecision.granted': (r) => `Le DRMG de ${place(r)} a donné son autorisation.`,
    'mir.resident.drmgDecision.refused': (r) => `Le DRMG de ${place(r)} a refusé son autorisation.`,
    'mir.resident.drmgDecision.pending': (r) => `Le DRMG de ${place(r)} n’a pas encore décidé.`,
    'mir.resident.drmgDecision.notKnown': (r) => `On ne sait pas ce que le DRMG de ${place(r)} a décidé.`,
    'mir.resident.drmgDecision.noTextInForce': (r, f) => noText(r, f),

    'mir.resident.committeeRequest.holds': () =>
      'Le formulaire d’inscription au mécanisme de dépannage a été envoyé, et précise qu’il s’agit d’une demande de dépannage en cours de formation.',
    'mir.resident.committeeRequest.fails': (r) =>
      r.lacks.includes('requested')
        ? `Le formulaire d’inscription au mécanisme de dépannage est à envoyer au ${COMMITTEE}, en précisant qu’il s’agit d’une demande de dépannage en cours de formation.`
        : 'Le formulaire d’inscription doit préciser qu’il s’agit d’une demande de dépannage en cours de formation.',
    'mir.resident.committeeRequest.open': () =>
      'On ne sait pas si le formulaire d’inscription a été envoyé, ou s’il précise qu’il s’agit d’une demande de dépannage en cours de formation.',
    'mir.resident.committeeRequest.noTextInForce': (r, f) => noText(r, f),
    'mir.resident.committeeDecision.granted': () => `Le ${COMMITTEE} a autorisé le dépannage en cours de formation.`,
    'mir.resident.committeeDecision.refused': () => `Le ${COMMITTEE} a refusé le dépannage en cours de formation.`,
    'mir.resident.committeeDecision.pending': () =>
      `Le ${COMMITTEE} n’a pas encore décidé du dépannage en cours de formation.`,
    'mir.resident.committeeDecision.notKnown': () =>
      `On ne sait pas ce que le ${COMMITTEE} a décidé du dépannage en cours de formation.`,
    'mir.resident.committeeDecision.noTextInForce': (r, f) => noText(r, f),

    'mir.resident.derogationRequest.holds': () => 'La dérogation pour dépannage exclusif a été demandée.',
    'mir.resident.derogationRequest.fails': () =>
      `La dérogation pour dépannage exclusif est à demander au ${COMMITTEE}.`,
    'mir.resident.derogationRequest.open': () =>
      'On ne sait pas si la dérogation pour dépannage exclusif a été demandée.',
    'mir.resident.derogationRequest.noTextInForce': (r, f) => noText(r, f),
    'mir.resident.derogation.granted': () =>
      `Le ${COMMITTEE} a accordé la dérogation, qui tient lieu d’avis de conformité. Aucun texte lu n’en dit la durée.`,
    'mir.resident.derogation.refused': () => `Le ${COMMITTEE} a refusé la dérogation.`,
    'mir.resident.derogation.pending': () => `Le ${COMMITTEE} n’a pas encore décidé de la dérogation.`,
    'mir.resident.derogation.notKnown': () => `On ne sait pas ce que le ${COMMITTEE} a décidé de la dérogation.`,
    'mir.resident.derogation.noTextInForce': (r, f) => noText(r, f),

    'mir.resident.validity.within': (r, f) =>
      `${authorisation(r)} court du ${f.date(r.from)} au ${f.date(r.last)}, à moins qu’elle-même ne dise moins : ${duration(r.years, f)} à compter du jour accordé (point de départ inféré), renouvelable tant que dure la résidence.`,
    'mir.resident.validity.notYet': (r, f) =>
      `${authorisation(r)} ne commence que le ${f.date(r.from)}, pour ${duration(r.years, f)} (jusqu’au ${f.date(r.last)}).`,
    'mir.resident.validity.toRenew': (r, f) =>
      `${authorisation(r)} a pris fin le ${f.date(r.last)}, ${duration(r.years, f)} après le jour accordé (point de départ inféré) : un renouvellement est à demander, ce qui se peut tant que dure la résidence.`,
    'mir.resident.validity.open': (r, f) =>
      `${authorisation(r)} vaut ${duration(r.years, f)} : on ne sait pas quel jour elle a été accordée.`,
    'mir.resident.validity.noTextInForce': (r, f) => noText(r, f),

    'mir.residentAmp.deemed': () =>
      'Le résident qu’un DRMG autorise est réputé adhérent aux AMP (selon une page de la FMOQ).',
    'mir.residentAmp.notSaid': () =>
      'La page lue dit réputé adhérent aux AMP le résident qu’un DRMG autorise; elle ne dit rien d’une dérogation pour dépannage exclusif.',
    'mir.residentAmp.noTextInForce': (r, f) => noText(r, f),
    'mir.residentDays.accrue': () =>
      'Les jours de pratique sous cette dérogation comptent vers le statut de médecin à mobilité interrégionale (MIR).',
    'mir.residentDays.accrueNothing': (r) =>
      r.option === 'regions'
        ? 'Les jours de pratique sous cette autorisation ne comptent pas vers le statut de médecin à mobilité interrégionale (MIR).'
        : 'Les jours de pratique sous ces autorisations, dépannage compris, ne comptent pas vers le statut de médecin à mobilité interrégionale (MIR).',
    'mir.residentDays.noTextInForce': (r, f) => noText(r, f),
    'mir.residentStatus.remains': () => 'Le médecin reste nouveau facturant une fois sa résidence terminée.',
    'mir.residentStatus.byTheCount': () =>
      'Après la résidence, le statut suit le compte des jours : ceux du dépannage exclusif s’y ajoutent.',
    'mir.residentStatus.noTextInForce': (r, f) => noText(r, f),
  },
  rules: RULES,
  outcomes: {
    'mir.resident': {
      met: 'peut exercer',
      notMet: 'ne peut pas exercer',
      notApplicable: 'sans objet',
      undetermined: 'indéterminé',
    },
    'mir.resident.training': CONDITION,
    'mir.resident.permit': CONDITION,
    'mir.resident.drmgRequest': CONDITION,
    'mir.resident.ampList': CONDITION,
    'mir.resident.drmgDecision': DECISION,
    'mir.resident.committeeRequest': CONDITION,
    'mir.resident.committeeDecision': DECISION,
    'mir.resident.derogationRequest': CONDITION,
    'mir.resident.derogation': DECISION,
    'mir.resident.validity': {
      met: 'en vigueur',
      notMet: 'pas en vigueur',
      notApplicable: 'sans objet',
      undetermined: 'indéterminée',
    },
    'mir.residentAmp': {
      met: 'réputé adhérent',
      notMet: 'non adhérent',
      notApplicable: 'rien n’est dit',
      undetermined: 'indéterminé',
    },
    'mir.residentDays': {
      met: 'ils comptent',
      notMet: 'non',
      notApplicable: 'ils ne comptent pas',
      undetermined: 'indéterminé',
    },
    'mir.residentStatus': {
      met: 'nouveau facturant',
      notMet: 'non',
      notApplicable: 'selon le compte des jours',
      undetermined: 'indéterminé',
    },
  },
  fields: {
    'resident.resident': 'si le médecin est résident en formation complémentaire ce jour-là',
    'resident.permit': 'si le résident détient un permis d’exercice du CMQ',
    'resident.regions[].requested': 'si une demande a été faite au DRMG de la région',
    'resident.regions[].onAmpList': 'si les activités sont sur la liste des AMP de la région',
    'resident.regions[].decision': 'ce que le DRMG de la région a décidé',
    'resident.regions[].from': 'le jour où l’autorisation du DRMG a été accordée ou renouvelée',
    'resident.depannage.requested': 'si le formulaire d’inscription au mécanisme de dépannage a été envoyé',
    'resident.depannage.statesTraining': 'si le formulaire dit qu’il s’agit de dépannage en cours de formation',
    'resident.depannage.decision': 'ce que le comité paritaire a décidé du dépannage en cours de formation',
    'resident.depannage.from': 'le jour où l’autorisation de dépannage a été accordée ou renouvelée',
    'resident.derogation.requested': 'si la dérogation pour dépannage exclusif a été demandée',
    'resident.derogation.decision': 'ce que le comité paritaire a décidé de la dérogation',
  },
  parameters: {
    'mir.residentWho': 'Résident en formation complémentaire, avec un permis du CMQ',
    'mir.residentDrmg': 'Demande au DRMG de chaque région',
    'mir.residentAmpList': 'Activités de la liste des AMP de la région',
    'mir.residentDrmgDecision': 'Autorisation du DRMG de chaque région',
    'mir.residentForm': 'Formulaire de dépannage en cours de formation',
    'mir.residentCommittee': 'Autorisation de dépannage du comité paritaire',
    'mir.residentDerogation': 'Dérogation pour dépannage exclusif en cours de formation',
    'mir.residentYears': 'Durée de l’autorisation d’un résident (années)',
    'mir.residentAmp': 'Résident réputé adhérent aux AMP',
    'mir.residentDays': 'Cumul des jours d’un résident, par option',
    'mir.residentStatus': 'Statut après la résidence',
  },
  questions: {},
  options: {},
};
