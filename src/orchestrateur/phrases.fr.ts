import type { Formats, Phrasebook } from '../verdict/phrases.js';
import type { OrchestrateurReason } from './assess.js';

const RULES = {
  'orchestrateur.overall': 'Orchestrateur et programme GMF',
  'orchestrateur.hub': 'Se connecter n’est pas configurer',
  'orchestrateur.display': 'Affichage des plages (point 8.2)',
  'orchestrateur.changeForfait': 'Forfait de gestion du changement',
  'orchestrateur.supplements': 'Suppléments de la lettre d’entente 269 (formulaire 4486)',
  'orchestrateur.arrangements': 'Aménagements avec le groupe',
  'orchestrateur.weeklyHours': 'Heures de service du GMF',
  'orchestrateur.network': 'Offre d’un GMF-R (2016)',
  'orchestrateur.programme': 'Ce que le programme GMF n’exige pas',
  'orchestrateur.assiduite': 'Taux d’assiduité retiré du supplément au volume',
} as const;

function ruleNames(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `« ${RULES[id as keyof typeof RULES] ?? id} »`);
}

const STAGES = {
  notConnected: 'La clinique n’est pas connectée',
  connected: 'La clinique est connectée, sans être configurée',
  configured: 'La clinique est configurée, sans que rien soit affiché',
  displayed: 'Des plages sont affichées',
} as const;

const SEEN = {
  nothing: 'les patients ne voient aucune plage',
  slots: 'les patients y ont accès',
  notKnown: 'on ne sait pas si les patients y ont accès',
} as const;

const OF_FORFAIT = {
  registered: 'l’inscription',
  attended: 'la présence au webinaire de formation de la fin août ou du début septembre 2021',
  mayBill: 'la qualité de médecin responsable',
} as const;

function ofSupplements(missing: 'form4486' | 'takesPart' | 'gmfAdhered', form: string): string {
  if (missing === 'form4486') return `le formulaire ${form} (adhésion personnelle)`;
  return missing === 'takesPart'
    ? 'la participation à l’offre de consultation sans rendez-vous populationnel'
    : 'l’adhésion du GMF';
}

const OUTCOMES_OF_A_RIGHT = {
  met: 'droit ouvert',
  notMet: 'droit non ouvert',
  notApplicable: 'sans objet',
  undetermined: 'indéterminé',
} as const;

/** L’Orchestrateur et le programme GMF en français. */
export const orchestrateurFrench: Phrasebook<OrchestrateurReason, never> = {
  findings: {
    'orchestrateur.overall.fulfilled': (r, f) => `Au ${f.date(r.on)}, tout ce qui est évalué ici est rempli.`,
    'orchestrateur.overall.notFulfilled': (r, f) =>
      `Au ${f.date(r.on)}, ce qui suit n’est pas rempli : ${f.list(ruleNames(r.rules))}.`,
    'orchestrateur.overall.nothingAsked': (r, f) => `Au ${f.date(r.on)}, rien de ce qui est évalué ici n’est exigé.`,
    'orchestrateur.overall.open': (r, f) =>
      `Au ${f.date(r.on)}, on ne peut pas trancher : ${f.list(ruleNames(r.rules))} ${r.rules.length > 1 ? 'dépendent' : 'dépend'} de ce qui manque ou d’une lecture des textes.`,

    'orchestrateur.hub.shown': (r, f) => {
      const duty = r.voluntary
        ? `Au ${f.date(r.on)}, configurer est volontaire.`
        : 'Le point 8.2 vise l’affichage des plages; l’accès des patients dépend de la configuration et des orientations ministérielles.';
      const state =
        r.stage === null
          ? 'On ne sait pas où en est la clinique sur l’Orchestrateur, ni ce que voient les patients'
          : r.stage === 'displayed' && r.patientsSee === 'nothing'
            ? 'Des plages sont affichées, sans être accessibles aux patients'
            : `${STAGES[r.stage]} : ${SEEN[r.patientsSee]}`;
      return `${state}. ${duty}`;
    },
    'orchestrateur.hub.noTextInForce': (r, f) => `Aucun texte encodé ne décrit l’Orchestrateur au ${f.date(r.on)}.`,

    'orchestrateur.display.all': (r, f) =>
      `Toutes les plages des missions GMF et AR (${f.count(String(r.mission))}) sont affichées sur l’Orchestrateur. L’accès des patients est une autre question.`,
    'orchestrateur.display.missing': (r, f) =>
      `Plages des missions GMF et AR affichées sur l’Orchestrateur : ${f.count(String(r.displayed))} sur ${f.count(String(r.mission))}; il en manque ${f.count(String(r.missing))}. Les pages lues ne disent pas ce qui s’ensuit.`,
    'orchestrateur.display.open': (r, f) =>
      `Toutes les plages des missions GMF et AR doivent être affichées sur l’Orchestrateur; ${displayed(r, f)}.`,
    'orchestrateur.display.noMissionSlot': () =>
      'Aucune plage de la mission GMF ni de la mission AR : le point 8.2 n’a rien à faire afficher.',
    'orchestrateur.display.notYet': (r, f) =>
      `Au ${f.date(r.on)}, afficher les plages n’est pas exigé : le point 8.2 s’applique à compter du ${f.date(r.from)}.`,
    'orchestrateur.display.noTextInForce': (r, f) =>
      `Aucun texte connu ne traite de l’affichage des plages au ${f.date(r.on)}.`,

    'orchestrateur.changeForfait.opened': () =>
      'L’inscription et la présence au webinaire donnent droit au forfait de gestion du changement. Son montant et son délai de facturation n’ont pas été trouvés.',
    'orchestrateur.changeForfait.notOpened': (r, f) =>
      `Pas de forfait de gestion du changement : il manque ${f.list(r.missing.map((one) => OF_FORFAIT[one]))}.`,
    'orchestrateur.changeForfait.open': () =>
      'Le droit au forfait de gestion du changement dépend de ce qui manque ou d’une lecture des textes.',
    'orchestrateur.changeForfait.noTextInForce': (r, f) =>
      `Aucun texte encodé ne prévoit de forfait de gestion du changement au ${f.date(r.on)}.`,

    'orchestrateur.supplements.opened': (r) =>
      `Le formulaire ${r.form} et la participation à l’offre de consultation sans rendez-vous populationnel donnent droit aux suppléments de la lettre d’entente 269.`,
    'orchestrateur.supplements.notOpened': (r, f) =>
      `Pas de supplément de la lettre d’entente 269 : il manque ${f.list(r.missing.map((one) => ofSupplements(one, r.form)))}.`,
    'orchestrateur.supplements.open': () =>
      'Le droit aux suppléments de la lettre d’entente 269 dépend de ce qui manque ou d’une lecture des textes.',
    'orchestrateur.supplements.noTextInForce': (r, f) =>
      `Aucun texte lu ne prévoit ces suppléments au ${f.date(r.on)} : la lettre d’entente 269 date de février 2020, et sa fin n’a pas été trouvée.`,

    'orchestrateur.arrangements.settled': () => 'Les aménagements nécessaires sont définis avec le groupe.',
    'orchestrateur.arrangements.due': () =>
      'Le GMF a adhéré à l’Orchestrateur et le médecin ne participe pas à l’offre : il doit définir les aménagements nécessaires avec son groupe.',
    'orchestrateur.arrangements.open': () =>
      'Les aménagements avec le groupe sont peut-être à définir : cela dépend de ce qui manque.',
    'orchestrateur.arrangements.takesPart': () =>
      'Le médecin participe à l’offre : aucun aménagement n’est à définir avec le groupe.',
    'orchestrateur.arrangements.gmfNotAdhered': () =>
      'Le GMF n’a pas adhéré à l’Orchestrateur : aucun aménagement n’est à définir avec le groupe.',
    'orchestrateur.arrangements.notYet': (r, f) =>
      `Au ${f.date(r.on)}, aucun aménagement n’est exigé : il l’est à compter du ${f.date(r.from)}.`,
    'orchestrateur.arrangements.noTextInForce': (r, f) =>
      `Aucun texte connu ne traite des aménagements avec le groupe au ${f.date(r.on)}.`,

    'orchestrateur.weeklyHours.reached': (r) =>
      `${hours(r.minutes)} de services par semaine; le minimum est de ${hours(r.minimum)}.`,
    'orchestrateur.weeklyHours.below': (r) =>
      `${hours(r.minutes)} de services par semaine; le minimum est de ${hours(r.minimum)} : il manque ${hours(r.missing)}.`,
    'orchestrateur.weeklyHours.open': (r) => {
      const given = r.minutes === null ? 'Heures de services inconnues' : `${hours(r.minutes)} de services par semaine`;
      const reduced = r.reduced === false ? '' : ' Les petits GMF peuvent en offrir moins; combien n’a pas été trouvé.';
      return `${given}; le minimum est de ${hours(r.minimum)}.${reduced}`;
    },
    'orchestrateur.weeklyHours.noTextInForce': (r, f) =>
      `Aucun texte encodé ne fixe les heures de services d’un GMF au ${f.date(r.on)}.`,

    'orchestrateur.network.reached': (r, f) =>
      `Volume et heures atteignent ce qu’on annonçait en 2016 pour un GMF-R (${asked(r.asked, f)}).`,
    'orchestrateur.network.below': (r, f) => {
      const short = r.missing.map((one) =>
        one === 'volume'
          ? `le volume${volume(r, f)}`
          : `les heures (${f.quantity(r.shortDays, 'jour trop court', 'jours trop courts')})`,
      );
      return `Sous ce qu’on annonçait en 2016 pour un GMF-R (${asked(r.asked, f)}) : ${f.list(short)}.`;
    },
    'orchestrateur.network.open': (r, f) =>
      `Des chiffres manquent pour comparer avec ce qu’on annonçait en 2016 pour un GMF-R (${asked(r.asked, f)}).`,
    'orchestrateur.network.noTextInForce': (r, f) =>
      `Aucun texte lu ne fixe le volume d’un GMF-R ou d’un GMF-AR au ${f.date(r.on)} : les exigences annoncées en 2016 ne sont pas attestées dans le programme d’avril 2022.`,

    'orchestrateur.programme.noQuota': () =>
      'Le programme GMF n’impose aucun quota de plages pour la clientèle orpheline : la participation est volontaire, après concertation régionale.',
    'orchestrateur.programme.noNewDuty': (r, f) =>
      `Le programme GMF de 2026 n’ajoute aucune nouvelle obligation${r.until === null ? '' : ` jusqu’au ${f.date(r.until)}`}.`,
    'orchestrateur.programme.noTextInForce': (r, f) => `Aucun programme GMF n’a été lu pour le ${f.date(r.on)}.`,

    'orchestrateur.assiduite.leftOut': () =>
      'Le taux d’assiduité n’entre pas dans le calcul du supplément au volume de patients inscrits.',
    'orchestrateur.assiduite.counts': (r) =>
      `Le taux d’assiduité entre dans le calcul du supplément au volume de patients inscrits.${r.measureEnded ? ' Les deux autres mesures de la lettre d’entente 368 n’y changent plus rien.' : ''}`,
    'orchestrateur.assiduite.open': () =>
      'Que le taux d’assiduité entre ou non dans le calcul du supplément dépend de ce qui manque ou d’une lecture des textes.',
    'orchestrateur.assiduite.noTextInForce': (r, f) =>
      `Aucun texte encodé ne traite de l’exemption du taux d’assiduité au ${f.date(r.on)}.`,
  },
  rules: RULES,
  outcomes: {
    'orchestrateur.overall': {
      met: 'rempli',
      notMet: 'non rempli',
      notApplicable: 'sans objet',
      undetermined: 'indéterminé',
    },
    'orchestrateur.changeForfait': OUTCOMES_OF_A_RIGHT,
    'orchestrateur.supplements': OUTCOMES_OF_A_RIGHT,
    'orchestrateur.assiduite': {
      met: 'taux retiré',
      notMet: 'taux compté',
      notApplicable: 'sans objet',
      undetermined: 'indéterminé',
    },
  },
  records: { title: '', some: (count) => `${count}`, one: (index) => `no ${index + 1}` },
  fields: {
    gmfAdhered: 'si le GMF a adhéré à l’Orchestrateur',
    takesPart: 'si le médecin participe à l’offre de consultation sans rendez-vous populationnel',
    'mission.mission': 'le nombre de plages des missions GMF et AR',
    'mission.displayed': 'combien de ces plages sont affichées',
    'webinar.registered': 'si le médecin s’est inscrit au webinaire',
    'webinar.attended': 'si le médecin a assisté au webinaire',
    'webinar.recording': 'si le médecin a vu l’enregistrement du webinaire',
    'webinar.lead': 'si le médecin est le médecin responsable du groupe',
    'supplements.form4486': 'si le formulaire 4486 est transmis',
    'arrangements.settled': 'si les aménagements sont définis avec le groupe',
    'programme.weeklyMinutes': 'les heures de services par semaine',
    'programme.reducedHours': 'si le GMF bénéficie d’heures réduites',
    'programme.network.consultations': 'le nombre de consultations de l’année',
    'programme.network.notFollowed': 'le nombre de consultations auprès de patients qui n’y sont pas suivis',
    'programme.network.dailyMinutes[]': 'les heures d’ouverture d’un jour de la semaine',
    'assiduite.groupRegistration': 'si le médecin participe à l’inscription de groupe',
    'assiduite.billedForfait': 'si le médecin a facturé un forfait de l’inscription de groupe',
    'assiduite.reachedDuringLeave': 'si le groupe a atteint la cible pendant un congé visé du médecin',
    'assiduite.leaveReported': 'si le médecin responsable a signalé l’absence à la RAMQ',
    'assiduite.timelyAccess': 'si le médecin a rempli la mesure d’accès en temps opportun',
    'assiduite.gmfArAccess': 'si le médecin a rempli la mesure d’accès en GMF-AR',
  },
  caution:
    'Ce calcul ne lie ni la RAMQ, ni le DRMG, ni le ministère. Les programmes GMF, l’infolettre et les lettres d’entente n’ont pas été lus directement : voir les sources.',
  ledger: {},
  parameters: {
    'orchestrateur.steps': 'Étapes de l’Orchestrateur',
    'orchestrateur.displayedShare': 'Part des plages des missions GMF et AR à afficher',
    'orchestrateur.webinarDays': 'Jours où le webinaire a pu avoir lieu',
    'orchestrateur.supplementsForm': 'Suppléments de la lettre d’entente 269',
    'orchestrateur.arrangementsDuty': 'Aménagements avec le groupe',
    'orchestrateur.weeklyHours': 'Heures de services par semaine, au moins',
    'orchestrateur.reducedHours': 'Heures réduites des petits GMF',
    'orchestrateur.networkOffer': 'Offre d’un GMF-R ou d’un GMF-AR',
    'orchestrateur.networkOffer.consultations': 'Consultations par année d’un GMF-R, au moins',
    'orchestrateur.networkOffer.share': 'Part des patients qui n’y sont pas suivis, au moins',
    'orchestrateur.networkOffer.hours': 'Heures d’ouverture par jour d’un GMF-R, au moins',
    'orchestrateur.programmeDuties': 'Obligations du programme GMF',
    'orchestrateur.attendanceExemption': 'Exemption du taux d’assiduité',
  },
  questions: {
    'orchestrateur.registration':
      '« S’inscrire » : est-ce l’adhésion du GMF à l’Orchestrateur ou l’inscription du médecin au webinaire?',
    'orchestrateur.laterSession':
      'L’enregistrement du webinaire, ou une séance ultérieure, donne-t-il droit au forfait de gestion du changement?',
    'orchestrateur.whoBills':
      'Le forfait de gestion du changement est-il facturé par chaque médecin ou par le seul médecin responsable?',
    'orchestrateur.adhesionBefore4486':
      'Le formulaire 4486 donne-t-il droit aux suppléments sans que le GMF ait adhéré à l’Orchestrateur?',
    'orchestrateur.formerTarget':
      'Avant juin 2024, participer à l’inscription de groupe suffisait-il à retirer le taux d’assiduité, ou fallait-il atteindre la cible comme depuis?',
    'orchestrateur.otherMeasures':
      'Des deux autres mesures de la lettre d’entente 368, une suffisait-elle ou fallait-il les deux?',
  },
  options: {
    'orchestrateur.registration': {
      gmfAdhesion: 'l’adhésion du GMF',
      ownRegistration: 'l’inscription du médecin',
    },
    'orchestrateur.laterSession': { doesNotQualify: 'il n’y donne pas droit', qualifies: 'il y donne droit' },
    'orchestrateur.whoBills': { eachPhysician: 'chaque médecin', leadPhysician: 'le médecin responsable' },
    'orchestrateur.adhesionBefore4486': { required: 'non, l’adhésion est requise', notRequired: 'oui' },
    'orchestrateur.formerTarget': { asSince: 'il fallait atteindre la cible', takingPart: 'participer suffisait' },
    'orchestrateur.otherMeasures': { oneIsEnough: 'une suffisait', both: 'il fallait les deux' },
  },
};

interface Offer {
  readonly consultations: number;
  readonly percent: number;
  readonly hours: number;
}

function asked({ consultations, percent, hours: open }: Offer, f: Formats): string {
  return `${f.count(String(consultations))} consultations par année, dont au moins ${f.percent(percent)} auprès de patients qui n’y sont pas suivis, et ${open} heures d’ouverture sept jours par semaine`;
}

interface Volume {
  readonly consultations: number | null;
  readonly notFollowed: number | null;
}

function volume({ consultations, notFollowed }: Volume, f: Formats): string {
  const of = (count: number) => f.quantity(count, 'consultation', 'consultations');
  const whom = 'auprès de patients qui n’y sont pas suivis';
  if (consultations === null) return notFollowed === null ? '' : ` (${of(notFollowed)} ${whom})`;
  const part = notFollowed === null ? '' : `, dont ${f.count(String(notFollowed))} ${whom}`;
  return ` (${of(consultations)}${part})`;
}

interface Displayed {
  readonly mission: number | null;
  readonly atLeast: number;
  readonly atMost: number | null;
}

function displayed({ mission, atLeast, atMost }: Displayed, f: Formats): string {
  if (mission === 1) return 'on ne sait pas si la seule qu’il y a l’est';
  if (mission !== null) return `on ne sait pas combien des ${f.count(String(mission))} le sont`;
  if (atMost === null) return 'on ne sait ni combien il y en a, ni combien le sont';
  const some = atLeast === 0 ? 'aucune ne l’est' : atLeast === 1 ? 'une l’est' : `${f.count(String(atLeast))} le sont`;
  return `${some}, sur un nombre qui n’est pas connu`;
}

const MINUTES_IN_AN_HOUR = 60;

/** « 67 h 30 » */
function hours(minutes: number): string {
  const rest = minutes % MINUTES_IN_AN_HOUR;
  const whole = (minutes - rest) / MINUTES_IN_AN_HOUR;
  if (whole === 0) return `${rest}\u00A0min`;
  return rest === 0 ? `${whole}\u00A0h` : `${whole}\u00A0h\u00A0${String(rest).padStart(2, '0')}`;
}
