import type { Formats, Phrases } from '../verdict/phrases.js';
import type { ExclusiveReason } from './exclusive.js';
import type { Exposure } from './exposure.js';

/** Le 95 % du dépanneur exclusif. */
export const exclusiveFrench: Phrases<ExclusiveReason> = {
  'depannage.exclusive.reached': (r, f) =>
    `${days(r.worst, f)} dans le mécanisme de dépannage, ${f.period(r)}; le minimum est de ${f.percent(r.minimum)}. ${r.spare.days === NOTHING ? 'Il ne reste aucune marge' : `Marge : ${f.days(r.spare.days)} de plus`} hors du mécanisme.`,
  'depannage.exclusive.below': (r, f) =>
    `${days(r.best, f)} dans le mécanisme de dépannage, ${f.period(r)}; le minimum est de ${f.percent(r.minimum)}. Il manque ${f.days(r.toAdd.days)} à ajouter dans le mécanisme, ou ${f.days(r.toMove.days)} à y faire plutôt qu’ailleurs.${exposure(r.exposure, f)}`,
  'depannage.exclusive.open': (r, f) => {
    const bound = `le minimum est de ${f.percent(r.minimum)}`;
    return r.worst.inside === r.best.inside && r.worst.total === r.best.total
      ? `${days(r.worst, f)} dans le mécanisme de dépannage, ${f.period(r)}, selon les lectures retenues; ${bound}. Une autre lecture des textes peut changer la réponse.`
      : `De ${days(r.worst, f)} à ${days(r.best, f)} dans le mécanisme de dépannage, ${f.period(r)}, selon ce qui manque, ce qui reste à décider ou la lecture retenue; ${bound}.`;
  },
  'depannage.exclusive.unsettled': (r, f) =>
    `La part des jours dans le mécanisme depuis la dérogation du ${f.date(r.derogationFrom)} dépend d’une lecture des textes.`,
  'depannage.exclusive.noBillingDay': (r, f) =>
    `${capital(f.period(r))}, aucune journée de facturation : rien à évaluer.`,
  'depannage.exclusive.noThreshold': (r, f) =>
    `${capital(f.period(r))}, aucun seuil encodé ne dit ce qu’est une journée de facturation pour toutes les dates.`,
  'depannage.exclusive.noTextInForce': (r, f) =>
    `Aucun texte connu ne fixe la part des jours d’un dépanneur exclusif à compter du ${f.date(r.from)}.`,
  'depannage.exclusive.notHeld': (r, f) =>
    `La dérogation du ${f.date(r.derogationFrom)} n’est pas détenue dans l’année du ${f.date(r.on)}.`,
};

const NOTHING = '0';

interface Days {
  readonly inside: string;
  readonly total: string;
}

/** « 204 jours de facturation sur 215 (94,88 %) » */
function days({ inside, total }: Days, f: Formats): string {
  const share = total === NOTHING ? '' : ` (${f.share(inside, total)})`;
  return `${f.quantity(inside, 'jour de facturation', 'jours de facturation')} sur ${f.count(total)}${share}`;
}

function exposure({ rate, illustration }: Exposure, f: Formats): string {
  if (rate === null) return '';
  const shown =
    illustration === null
      ? ''
      : ` À titre d’illustration : ${f.dollars(illustration.reduction)} sur ${f.dollars(illustration.remuneration)}.`;
  return ` Le médecin s’expose à une réduction de ${f.percent(rate)} de l’ensemble de sa rémunération annuelle; c’est un risque, non une perte certaine.${shown}`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
