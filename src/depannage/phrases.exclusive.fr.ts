import type { Formats, Phrases } from '../verdict/phrases.js';
import type { ExclusiveReason } from './exclusive.js';
import type { Exposure } from './exposure.js';

/** Le 95 % du dépanneur exclusif. */
export const exclusiveFrench: Phrases<ExclusiveReason> = {
  'depannage.exclusive.reached': (r, f) =>
    `${capital(f.period(r))}, ${days(r.worst, f)} dans le mécanisme de dépannage : au moins ${f.percent(r.minimum)}. Il reste une marge de ${f.days(r.spare.days)} hors du mécanisme.`,
  'depannage.exclusive.below': (r, f) =>
    `${capital(f.period(r))}, ${days(r.best, f)} dans le mécanisme de dépannage : moins de ${f.percent(r.minimum)}. Il aurait fallu ${f.days(r.toAdd.days)} de plus dans le mécanisme, ou y en déplacer ${f.count(r.toMove.days)}.${exposure(r.exposure, f)}`,
  'depannage.exclusive.open': (r, f) => {
    const bound = `le minimum est de ${f.percent(r.minimum)}`;
    return r.worst.inside === r.best.inside && r.worst.total === r.best.total
      ? `${capital(f.period(r))}, ${days(r.worst, f)} dans le mécanisme de dépannage selon les lectures retenues; ${bound}. D’autres lectures répondent autrement.`
      : `${capital(f.period(r))}, de ${days(r.worst, f)} à ${days(r.best, f)} dans le mécanisme de dépannage, selon ce qui manque, ce qui reste à décider ou la lecture retenue; ${bound}.`;
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

/** « 204 jours sur 215 (94,88 %) » */
function days({ inside, total }: Days, f: Formats): string {
  const share = total === NOTHING ? '' : ` (${f.share(inside, total)})`;
  return `${f.days(inside)} sur ${f.count(total)}${share}`;
}

function exposure({ rate, illustration }: Exposure, f: Formats): string {
  if (rate === null) return '';
  const shown =
    illustration === null
      ? ''
      : ` À titre d’illustration : ${f.dollars(illustration.reduction)} sur ${f.dollars(illustration.remuneration)}.`;
  return ` Le médecin s’expose à une réduction de ${f.percent(rate)} de sa rémunération annuelle; ce n’est pas une perte certaine.${shown}`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
