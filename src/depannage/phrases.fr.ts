import { billingDaysFrench } from '../billingDays/phrases.fr.js';
import type { Formats, Phrasebook } from '../verdict/phrases.js';
import type { DepannageReason } from './assess.js';
import type { ActivityReason } from './fate.js';
import type { Sector, Unit } from './parameters.js';
import { conditionsFrench } from './phrases.conditions.fr.js';
import { exclusiveFrench } from './phrases.exclusive.fr.js';
import { OUTCOMES, RULES, ruleNames } from './phrases.names.fr.js';

const SECTORS: Readonly<Record<Sector, string>> = {
  urgence: 'urgence',
  courteDuree: 'courte durée',
  obstetrique: 'obstétrique',
  anesthesiologie: 'anesthésiologie',
};

const UNITS: Readonly<Record<Unit, readonly [string, string]>> = {
  shift: ['quart', 'quarts'],
  week: ['semaine', 'semaines'],
};
const ENTERED: Readonly<Record<Unit, readonly [string, string]>> = {
  shift: ['quart entré', 'quarts entrés'],
  week: ['semaine entrée', 'semaines entrées'],
};

interface Place {
  readonly installation: string;
  readonly sector: Sector;
  readonly from: string;
  readonly to: string;
}

/** « Chibougamau (urgence), du 1er janvier 2026 au 31 janvier 2026 » */
function place({ installation, sector, from, to }: Place, f: Formats): string {
  return `${installation} (${SECTORS[sector]}), ${f.period({ from, to })}`;
}

interface Told {
  readonly authorised: number;
  readonly remplacement: number;
  readonly underMeasure: number;
  readonly outsidePlan: number;
}

function told(r: Told, f: Formats): string {
  const parts = [
    ...(r.authorised > 0 ? [`${f.quantity(r.authorised, 'activité', 'activités')} de dépannage`] : []),
    ...(r.remplacement > 0 ? [f.quantity(r.remplacement, 'remplacement', 'remplacements')] : []),
    ...(r.underMeasure > 0
      ? [`${f.quantity(r.underMeasure, 'activité', 'activités')} au titre d’une lettre d’entente distincte`]
      : []),
    ...(r.outsidePlan > 0 ? [`${f.quantity(r.outsidePlan, 'activité', 'activités')} hors du régime public`] : []),
  ];
  return f.list(parts);
}

const PAY =
  'Seul le dépannage donne droit à la rémunération du temps de déplacement et au remboursement des frais; leurs tarifs (annexe XVIII) n’ont pas été lus. Un remplacement est payé à l’acte, sauf exception, et compte hors du mécanisme.';

/** Le mécanisme de dépannage en français. */
export const depannageFrench: Phrasebook<DepannageReason, ActivityReason> = {
  findings: {
    'depannage.overall.fulfilled': (r, f) => `Au ${f.date(r.on)}, tout ce qui est évalué ici est en règle.`,
    'depannage.overall.notFulfilled': (r, f) =>
      `Au ${f.date(r.on)}, ce qui suit n’est pas en règle : ${f.list(ruleNames(r.rules))}.`,
    'depannage.overall.nothingAsked': (r, f) => `Au ${f.date(r.on)}, rien n’est à évaluer.`,
    'depannage.overall.open': (r, f) =>
      `Au ${f.date(r.on)}, on ne peut pas trancher : ${f.list(ruleNames(r.rules))} ${r.rules.length > 1 ? 'dépendent' : 'dépend'} d’une décision, d’une donnée qui manque ou d’une lecture des textes.`,

    'depannage.activities.told': (r, f) => `Il y a ${told(r, f)}. ${PAY}`,
    'depannage.activities.open': (r, f) =>
      `On ne peut pas classer ${f.quantity(r.undecided, 'activité', 'activités')}${isNothing(r) ? '' : `; pour le reste, il y a ${told(r, f)}`}. ${PAY}`,
    'depannage.activities.none': () => 'Aucune activité à classer.',

    'depannage.use.within': (r, f) => {
      const revised = r.isRevised ? ' (après révision)' : '';
      if (r.authorised === null) return `${place(r, f)} : ${entered(r, f)}; ${numberUnknown(r)}${revised}.`;
      return `${place(r, f)} : ${entered(r, f)} sur ${authorised(r, f)}${revised}; ${left(r, f)}.`;
    },
    'depannage.use.revisionRequired': (r, f) => {
      const state = r.isPending
        ? 'La demande de révision attend la décision du comité paritaire'
        : 'Une demande de révision est à transmettre au comité paritaire';
      const parts = r.toGive.map((part) => (part === 'period' ? 'la période en cause' : 'les justificatifs'));
      const give = parts.length === 0 ? '' : `; elle doit comprendre ${f.list(parts)}`;
      return `${place(r, f)} : ${entered(r, f)} pour ${authorised(r, f)}, soit ${f.count(String(r.over))} de trop. ${state}${give}. Aucun texte lu ne prévoit de tolérance.`;
    },
    'depannage.use.revisionRefused': (r, f) =>
      `${place(r, f)} : ${entered(r, f)} pour ${authorised(r, f)}, et la révision a été refusée : ${beyond(r, f)} pas du dépannage.`,
    'depannage.use.open': (r, f) =>
      r.authorised === null
        ? `${place(r, f)} : ${entered(r, f)}; ${numberUnknown(r)}.`
        : `${place(r, f)} : ${entered(r, f)} pour ${authorised(r, f)}; ce qui manque dira s’il y en a trop.`,
    'depannage.use.unitNotFound': (r, f) =>
      `${place(r, f)} : aucun texte lu ne dit si l’autorisation s’y compte en quarts ou en semaines.`,

    ...conditionsFrench,
    ...exclusiveFrench,

    'depannage.amp.counted': () => 'Selon la lecture choisie, les heures de dépannage comptent comme AMP.',
    'depannage.amp.notCounted': () =>
      'Selon la lecture choisie, les heures de dépannage ne comptent pas comme AMP : celles-ci se font dans la région de l’avis.',
    'depannage.amp.open': () => 'Aucun texte lu ne dit si les heures de dépannage comptent comme AMP.',
    'depannage.amp.exclusive': () =>
      'Aucun texte lu ne dit quelles AMP doit un dépanneur exclusif, qui n’a pas d’avis de conformité. La loi vise tout médecin omnipraticien : il n’en est pas exempté pour autant.',
  },
  rules: RULES,
  outcomes: OUTCOMES,
  records: {
    title: 'Ce qu’il advient de chaque activité',
    some: (records) => `${records} ${records > 1 ? 'activités' : 'activité'}`,
    one: (index) => `activité no ${index + 1}`,
  },
  fields: {
    ...billingDaysFrench.fields,
    installation: 'l’installation',
    sector: 'le secteur',
    entered: 'si le nom du médecin a été entré dans H-38',
    outsidePlan: 'si l’activité a été facturée au régime public',
    authorisations: 'les autorisations du comité paritaire',
    measures: 'les périodes de la lettre d’entente',
    'authorisations[].decision': 'ce que le comité paritaire a décidé d’une demande d’autorisation',
    'authorisations[].units': 'le nombre de quarts ou de semaines d’une autorisation',
    'authorisations[].revision.units': 'le nombre de quarts ou de semaines d’une autorisation, une fois révisée',
    'installations[].type': 'le type de l’installation',
    'installations[].emergency': 'les heures de l’urgence',
    'installations[].shortStay': 's’il y a une unité de courte durée',
    'installations[].obstetrics': 's’il y a une unité d’obstétrique',
    'installations[].onCallNetwork': 'si le CLSC appartient au réseau de garde intégré',
    'installations[].designation': 'si le comité paritaire a désigné l’installation',
    'registration.exclusive': 'si le médecin opte pour le dépannage exclusif',
    'registration.permit': 'si le médecin détient un permis valide du CMQ',
    'registration.medAddress': 'si l’adresse « .med » est fournie',
    'registration.registeredBefore': 'si le médecin était déjà inscrit',
    'registration.kilometres': 'la distance du lieu de pratique habituel',
    'registration.kilometresFromHome': 'la distance du domicile',
    'registration.keepsPractice': 'si la pratique habituelle est maintenue',
    'registration.siteShort': 'si le milieu d’origine est en pénurie',
    'registration.exception.allowed': 'si le comité paritaire permet l’exception',
    'registration.exception.serviceKept': 'si l’offre de service du milieu d’origine est maintenue',
    'registration.exception.days': 'le nombre de jours de dépannage de l’année',
    'institution.resultsProcedure': 'si l’établissement a transmis sa procédure de gestion des résultats',
    'amp.exclusive': 'si le médecin est dépanneur exclusif',
  },
  caution:
    'Ce calcul ne lie ni la RAMQ, ni le CNMQ, ni le comité paritaire. L’entente générale, l’annexe XVIII et les lettres d’entente n’ont pas été lues directement : voir les sources.',
  ledger: {
    authorised: 'autorisées : dépannage',
    afterAsOf: 'après la date d’évaluation',
    outsidePlan: 'non facturées au régime public',
    notASector: 'hors des quatre secteurs du mécanisme',
    notEntered: 'sans nom entré dans H-38 : aucune autorisation',
    placeNotAuthorised: 'dans une installation sans autorisation',
    sectorNotAuthorised: 'dans un secteur sans autorisation à cet endroit',
    periodNotAuthorised: 'hors de la période autorisée',
    authorisationRefused: 'autorisation refusée',
    overrunRefused: 'au-delà de l’autorisation, révision refusée',
    underMeasure: 'au titre d’une lettre d’entente distincte (LE 297, LE 132, LE 285)',
    outsideMeasure: 'hors des périodes de la lettre d’entente invoquée',
    incomplete: 'incomplètes : une donnée manque',
    authorisationsUnknown: 'autorisations inconnues',
    authorisationPending: 'autorisation en attente d’une décision',
    acrossTheEnd: 'semaines en partie hors de la période autorisée',
    unitsUnknown: 'nombre de quarts ou de semaines inconnu',
    unitNotFound: 'unité autorisée non trouvée dans les textes',
    mayExceed: 'peut-être au-delà de l’autorisation',
    overrun: 'au-delà de l’autorisation, révision à décider',
    measureUnknown: 'périodes de la lettre d’entente inconnues',
    noTextInForce: 'aucun texte encodé ce jour-là',
  },
  parameters: {
    ...billingDaysFrench.parameters,
    'depannage.sectors': 'Secteurs du mécanisme',
    'depannage.units': 'Unité autorisée',
    'depannage.installationTypes': 'Types d’installation admissibles',
    'depannage.exclusiveMinimum': 'Part des jours dans le mécanisme, au moins',
    'depannage.distance': 'Distance à dépasser (km)',
    'depannage.exceptionalDays': 'Jours de dépannage par exception, au plus',
    'depannage.permit': 'Permis d’exercice',
    'depannage.usualPractice': 'Maintien de la pratique habituelle',
    'depannage.medAddressDuty': 'Adresse « .med »',
    'depannage.resultsDuty': 'Procédure de gestion des résultats',
    'depannage.le297': 'Lettre d’entente no 297',
    'depannage.le132': 'Lettre d’entente no 132',
    'depannage.le285': 'Lettre d’entente no 285',
  },
  questions: {
    ...billingDaysFrench.questions,
    'depannage.exclusiveBypass':
      '« À moins d’opter pour le dépannage exclusif » : cela lève-t-il les trois conditions, ou seulement celle du milieu en pénurie?',
    'depannage.medAddressOf': 'L’adresse « .med » est-elle exigée des seules nouvelles inscriptions ou de tous?',
    'depannage.distanceFrom': 'Les 60 km se comptent-ils du lieu de pratique habituel ou du domicile?',
    'depannage.le297Days':
      'Les jours de la lettre d’entente 297 qui ne sont pas autorisés en dépannage comptent-ils dans le mécanisme?',
    'depannage.le132Days':
      'Les jours de la lettre d’entente 132 qui ne sont pas autorisés en dépannage comptent-ils dans le mécanisme?',
    'depannage.le285Days':
      'Les jours de la lettre d’entente 285 qui ne sont pas autorisés en dépannage comptent-ils dans le mécanisme?',
  },
  options: {
    ...billingDaysFrench.options,
    'depannage.exclusiveBypass': { allThree: 'les trois', shortageAlone: 'celle du milieu en pénurie' },
    'depannage.medAddressOf': { newRegistrations: 'les nouvelles inscriptions', everyone: 'tous' },
    'depannage.distanceFrom': { workplace: 'du lieu de pratique', home: 'du domicile' },
    'depannage.le297Days': { outside: 'non', inside: 'oui' },
    'depannage.le132Days': { outside: 'non', inside: 'oui' },
    'depannage.le285Days': { outside: 'non', inside: 'oui' },
  },
};

interface Entered {
  readonly entered: number;
  readonly atMost: number;
  readonly unit: Unit | null;
}

/** « 13 quarts entrés », « de 1 à 2 semaines entrées » */
function entered(r: Entered, f: Formats): string {
  const most = f.quantity(r.atMost, ...ENTERED[r.unit ?? 'shift']);
  return r.entered === r.atMost ? most : `de ${f.count(String(r.entered))} à ${most}`;
}

/** « il en reste 2 », « il n’en reste aucune » */
function left(r: Entered & { readonly left: number | null }, f: Formats): string {
  const isLeast = r.entered < r.atMost;
  if (r.left === 0) return `il n’en reste ${isLeast ? 'peut-être ' : ''}aucun${feminine(r.unit)}`;
  return `il en reste ${isLeast ? 'au moins ' : ''}${f.count(String(r.left))}`;
}

/** « 12 autorisés », « 1 autorisée » */
function authorised(r: { readonly authorised: number | null; readonly unit: Unit | null }, f: Formats): string {
  const word = `autorisé${feminine(r.unit)}`;
  return f.quantity(r.authorised ?? 0, word, `${word}s`);
}

/** « le quart de trop n’est », « les 2 semaines de trop ne sont » */
function beyond({ over, unit }: { readonly over: number; readonly unit: Unit | null }, f: Formats): string {
  if (over > 1) return `les ${f.quantity(over, ...UNITS[unit ?? 'shift'])} de trop ne sont`;
  return unit === 'week' ? 'la semaine de trop n’est' : 'le quart de trop n’est';
}

function numberUnknown({ unit }: { readonly unit: Unit | null }): string {
  return `on ne sait pas combien sont autorisé${feminine(unit)}s`;
}

function feminine(unit: Unit | null): string {
  return unit === 'week' ? 'e' : '';
}

function isNothing({ authorised, remplacement, underMeasure, outsidePlan }: Told): boolean {
  return authorised + remplacement + underMeasure + outsidePlan === 0;
}
