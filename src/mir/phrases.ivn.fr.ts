import type { Ivn } from '../law/ivn.js';
import { IVN_NAMES } from '../law/ivnNames.js';
import type { Formats } from '../verdict/phrases.js';
import type { IvnReason } from './ivn.js';
import type { Topic } from './phrases.topic.js';

/** Le 95 % d’une instance à vocation nationale. */
export const ivnFrench: Topic<IvnReason> = {
  findings: {
    'mir.ivn.reached': (r, f) =>
      `${days(r.worst, f)} ${at(r.body)}, ${f.period(r)}; le minimum est de ${f.percent(r.minimum)}. ${r.spare.days === NOTHING ? 'Il ne reste aucune marge' : `Marge : ${f.days(r.spare.days)} de plus`} hors de cette instance.`,
    'mir.ivn.below': (r, f) =>
      `${r.body === null ? 'Au mieux, ' : ''}${days(r.best, f)} ${at(r.body)}, ${f.period(r)}; le minimum est de ${f.percent(r.minimum)}. Il manque ${f.days(r.toAdd.days)} à y ajouter, ou ${f.days(r.toMove.days)} à y faire plutôt qu’ailleurs. Dérogation non respectée; la conséquence n’est pas dite.`,
    'mir.ivn.open': (r, f) => {
      const bound = `le minimum est de ${f.percent(r.minimum)}`;
      return r.worst.inside === r.best.inside && r.worst.total === r.best.total
        ? `${days(r.worst, f)} ${at(r.body)}, ${f.period(r)}, selon les lectures retenues; ${bound}. Une autre lecture des textes peut changer la réponse.`
        : `De ${days(r.worst, f)} à ${days(r.best, f)} ${at(r.body)}, ${f.period(r)}, selon ce qui manque ou la lecture retenue; ${bound}.`;
    },
    'mir.ivn.unsettled': (r, f) =>
      r.body === null
        ? `La part des jours dans l’instance visée par la dérogation du ${f.date(r.derogationFrom)} dépend de cette instance, qui n’est pas connue, ou d’une lecture des textes.`
        : `La part des jours ${at(r.body)} depuis la dérogation du ${f.date(r.derogationFrom)} dépend d’une lecture des textes.`,
    'mir.ivn.noBillingDay': (r, f) => `${capital(f.period(r))}, aucune journée de facturation : rien à évaluer.`,
    'mir.ivn.noThreshold': (r, f) =>
      `${capital(f.period(r))}, aucun seuil encodé ne dit ce qu’est une journée de facturation pour toutes les dates.`,
    'mir.ivn.noTextInForce': (r, f) =>
      `Aucun texte connu ne fixe la part des jours à faire dans une instance à vocation nationale à compter du ${f.date(r.from)}.`,
    'mir.ivn.notHeld': (r, f) =>
      `La dérogation du ${f.date(r.derogationFrom)} n’est pas détenue dans l’année du ${f.date(r.on)}.`,
  },
  rules: { 'mir.ivn': 'Pratique exclusive auprès d’une instance à vocation nationale (règle du 95 %)' },
  outcomes: {},
  fields: {
    ivn: 'l’instance à vocation nationale',
    'physician.holdings[].ivn': 'l’instance à vocation nationale visée par la dérogation',
  },
  parameters: { 'mir.ivnMinimum': 'Part minimale des jours dans l’instance visée par la dérogation' },
  questions: {},
  options: {},
};

const NOTHING = '0';

/** What goes before each name. */
const AT: Readonly<Record<Ivn, string>> = {
  inspq: 'à l’',
  directionGeneraleSantePublique: 'à la ',
  evacuationsAeromedicales: 'au ',
  bureauEvaluationMedicale: 'au ',
  inesss: 'à l’',
};

function at(body: Ivn | null): string {
  return body === null
    ? 'dans l’instance visée par la dérogation, qui n’est pas connue'
    : `${AT[body]}${IVN_NAMES[body]}`;
}

interface Days {
  readonly inside: string;
  readonly total: string;
}

/** « 204 jours de facturation sur 215 (94,88 %) » */
function days({ inside, total }: Days, f: Formats): string {
  const share = total === NOTHING ? '' : ` (${f.share(inside, total)})`;
  return `${f.quantity(inside, 'jour de facturation', 'jours de facturation')} sur ${f.count(total)}${share}`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
