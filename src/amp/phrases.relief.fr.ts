import type { Formats } from '../verdict/phrases.js';
import type { DeemedReason, ExemptionReason } from './exemption.js';
import type { ExposureReason } from './exposure.js';
import type { Topic } from './phrases.topic.js';

type Code<R extends { readonly code: string }, C extends R['code']> = Extract<R, { readonly code: C }>;
type Kind = Code<ExemptionReason, 'amp.exemption.noTextInForce'>['kind'];
type Asked = Omit<Code<ExemptionReason, 'amp.exemption.granted'>, 'code'>;
type Signed = Code<DeemedReason, 'amp.deemed.open'>;
type Exposed = Code<ExposureReason, 'amp.exposure.exposed'>;

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const KINDS: Readonly<Record<Kind, string>> = {
  maternity: 'maternité',
  adoption: 'adoption',
  drmg: 'par le DRMG',
};
const DAYS = { maternity: 'le jour de l’accouchement', adoption: 'le jour de la prise en charge de l’enfant' } as const;
const FOR = { illness: 'maladie', pregnancy: 'grossesse', other: 'autre motif' } as const;

/** « le jour de l’accouchement, le 10 mai 2026 ». */
function theDay(kind: keyof typeof DAYS, day: string | null, f: Formats): string {
  return day === null ? `${DAYS[kind]}, qui n’est pas connu` : `${DAYS[kind]}, le ${f.date(day)}`;
}

/** « (maladie), du 1er mars au 31 mai 2026 ». */
function asked(r: Asked, f: Formats): string {
  return `(${FOR[r.for]}), ${f.period(r)}`;
}

const AS = {
  resident: 'comme résident en formation complémentaire autorisé à exercer',
  military: 'comme médecin militaire à temps plein autorisé à exercer',
} as const;

/** « Du 1er juillet 2025 au 30 juin 2026 »; « Depuis le 1er juillet 2025 ». */
function during({ from, to }: Pick<Signed, 'from' | 'to'>, f: Formats): string {
  return to === null ? `Depuis le ${f.date(from)}` : capital(f.period({ from, to }));
}

const HOURS_TOO = {
  resident:
    ' Les activités doivent être sur la liste des AMP de la région. Que les heures soient exemptées de la pénalité est inféré (confiance faible) : la page ne parle que de l’absence d’adhésion.',
  military:
    ' C’est une orientation ancienne et sans date du COGEM. Que les heures soient exemptées de la pénalité est inféré (confiance faible) : la page ne parle que de l’adhésion.',
} as const;

const LACKS: Readonly<Record<string, string>> = {
  fullTime: 'le médecin n’est pas militaire à temps plein',
  firstLineOrLongTermCare: 'il n’exerce pas exclusivement en première ligne ou en soins de longue durée',
};

const DUTIES: Readonly<Record<string, string>> = {
  'amp.hours': 'les heures d’AMP',
  'amp.signOn': 'l’adhésion',
  'amp.exemption': 'l’exemption de la pénalité',
};

function duties(rules: readonly string[], f: Formats): string {
  return f.list(rules.map((rule) => DUTIES[rule] ?? rule));
}

/** What is reduced, in the words of the text known. */
const BASES: Readonly<Record<Exposed['base'], string>> = {
  basicRemuneration: 'de la rémunération de base (selon un magazine, seul texte connu alors)',
  remuneration: 'de la rémunération',
  billing: 'de l’ensemble de la facturation faite à la RAMQ',
};

function illustrated({ illustration }: Exposed, f: Formats): string {
  if (illustration === null) return '';
  const { remuneration, reduction, left } = illustration;
  return ` À titre d’illustration seulement (calcul inféré, confiance faible) : ${f.dollars(reduction)} sur ${f.dollars(remuneration)}; il resterait ${f.dollars(left)}.`;
}

/** Les exemptions, qui est réputé adhérent et à quoi on s’expose. */
export const reliefFrench: Topic<ExemptionReason | DeemedReason | ExposureReason> = {
  findings: {
    'amp.exemption.exempted': (r, f) =>
      `${capital(f.period(r))}, exempté de la pénalité (${KINDS[r.kind]}) : ${r.months} mois, qui comprennent ${theDay(r.kind, r.day, f)}. Ce n’est pas un congé d’AMP, et les années de pratique continuent de se cumuler. Que le médecin choisisse le premier jour est inféré.`,
    'amp.exemption.outside': (r, f) =>
      `Pas d’exemption (${KINDS[r.kind]}) ${f.period(r)} : ces ${r.months} mois ne comprennent pas ${theDay(r.kind, r.day, f)}.`,
    'amp.exemption.notArranged': (r) =>
      `Pas d’exemption (${KINDS[r.kind]}) : aucun congé n’est réglé avec l’établissement ou le cabinet, il n’y a donc rien à exempter (inféré).`,
    'amp.exemption.toPick': (r, f) =>
      `Exemption de la pénalité (${KINDS[r.kind]}) à situer : ${r.months} mois de suite qui comprennent ${theDay(r.kind, r.day, f)}, entre le ${f.date(r.earliest)} et le ${f.date(r.latest)}. Que le médecin choisisse le premier jour, une fois, est inféré. Les années de pratique continuent de se cumuler.`,
    'amp.exemption.open': (r, f) =>
      `Exemption de la pénalité (${KINDS[r.kind]}) à confirmer : ${r.months} mois ${r.window === null ? '' : `${f.period(r.window)} `}qui doivent comprendre ${theDay(r.kind, r.day, f)}, une fois le congé réglé avec l’établissement ou le cabinet.`,
    'amp.exemption.granted': (r, f) => `Exempté de la pénalité par le DRMG ${asked(r, f)}.`,
    'amp.exemption.refused': (r, f) => `Le DRMG a refusé l’exemption de la pénalité ${asked(r, f)}.`,
    'amp.exemption.pending': (r, f) => `Le DRMG n’a pas encore décidé de l’exemption de la pénalité ${asked(r, f)}.`,
    'amp.exemption.notKnown': (r, f) =>
      `La décision du DRMG sur l’exemption de la pénalité ${asked(r, f)}, n’est pas connue.`,
    'amp.exemption.noTextInForce': (r, f) =>
      `Aucun texte encodé ne dit qui est exempté de la pénalité (${KINDS[r.kind]}) au ${f.date(r.on)}.`,

    'amp.deemed.signedOn': (r, f) => `${during(r, f)}, réputé adhérent aux AMP ${AS[r.by]}.${HOURS_TOO[r.by]}`,
    'amp.deemed.notSignedOn': (r, f) =>
      `${during(r, f)}, l’autorisation ne rend pas réputé adhérent aux AMP : ${f.list(r.lacks.map((name) => LACKS[name] ?? name))}.`,
    'amp.deemed.open': (r, f) =>
      `${during(r, f)}, on ne peut pas dire si l’autorisation rend réputé adhérent aux AMP : il faut être militaire à temps plein et exercer exclusivement en première ligne ou en soins de longue durée.`,
    'amp.deemed.noTextInForce': (r, f) =>
      `Aucun texte encodé ne dit si l’on est réputé adhérent aux AMP ${AS[r.by]}, au ${f.date(r.on)}.`,

    'amp.exposure.notExposed': () => 'Rien de ce qui a été évalué n’expose à la réduction de la rémunération.',
    'amp.exposure.exempted': (r, f) =>
      `Au ${f.date(r.on)}, aucune pénalité ne peut s’appliquer : une exemption couvre tous les jours du manquement. Ce qui n’est pas respecté reste dû : ${duties(r.rules, f)}.`,
    'amp.exposure.exposed': (r, f) => {
      const several = r.rules.length > 1 ? ' Plusieurs manquements n’exposent qu’à une seule réduction.' : '';
      return `Exposé à une réduction de ${f.percent(r.rate)} ${BASES[r.base]}. Non respecté : ${duties(r.rules, f)}. C’est un risque (« s’exposent », « peut subir »), pas une perte certaine; on y est exposé quel que soit le manque.${several} Aucun texte officiel lu ne dit à quelle période la réduction s’applique, et aucun ne dit si elle s’ajoute à celle du PREM.${illustrated(r, f)}`;
    },
    'amp.exposure.open': (r, f) =>
      `L’exposition à une réduction de ${f.percent(r.rate)} ${BASES[r.base]} dépend de ce qui n’est pas tranché : ${duties(r.rules, f)}.`,
    'amp.exposure.noTextInForce': (r, f) =>
      `Aucun texte encodé ne dit à quoi expose, au ${f.date(r.on)}, un manquement aux AMP : ${duties(r.rules, f)}.`,
  },
  rules: {
    'amp.exemption': 'Exemption de la pénalité',
    'amp.deemed': 'Réputé adhérent',
    'amp.exposure': 'Exposition à la réduction de 30 %',
  },
  outcomes: {
    'amp.exemption': {
      met: 'exempté',
      notMet: 'non exempté',
      notApplicable: 'sans objet',
      undetermined: 'indéterminé',
    },
    'amp.deemed': {
      met: 'réputé adhérent',
      notMet: 'non réputé adhérent',
      notApplicable: 'sans objet',
      undetermined: 'indéterminé',
    },
    'amp.exposure': { met: 'non exposé', notMet: 'exposé', notApplicable: 'sans objet', undetermined: 'indéterminé' },
  },
  fields: {
    'exemptions[].day': 'le jour de l’accouchement ou de la prise en charge de l’enfant',
    'exemptions[].from': 'le premier jour des mois d’exemption choisis',
    'exemptions[].arranged': 'si un congé est réglé avec l’établissement ou le cabinet',
    'exemptions[].decision': 'la décision du DRMG sur l’exemption',
    'military[].fullTime': 'si le médecin est militaire à temps plein',
    'military[].firstLineOrLongTermCare':
      'si le médecin militaire exerce exclusivement en première ligne ou en soins de longue durée',
  },
  parameters: {
    'amp.exemptionMonths': 'Mois d’exemption, maternité ou adoption',
    'amp.drmgExemption': 'Exemption par le DRMG (maladie, grossesse)',
    'amp.residentDeemed': 'Résident réputé adhérent aux AMP',
    'amp.militaryDeemed': 'Médecin militaire considéré comme adhérent aux AMP',
    'amp.reductionRate': 'Réduction à laquelle un manquement aux AMP expose',
  },
  questions: {
    'amp.exemptQuarter': 'Un trimestre exempté en partie l’est-il en entier, ou selon la part de ses jours?',
  },
  options: {
    'amp.exemptQuarter': { touched: 'en entier', proRata: 'selon la part de ses jours' },
  },
};
