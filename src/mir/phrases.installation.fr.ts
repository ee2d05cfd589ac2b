import type { Formats } from '../verdict/phrases.js';
import type { InstallationReason } from './installation.js';
import type { Topic } from './phrases.topic.js';

type Figures = Extract<InstallationReason, { readonly code: 'mir.installation.open' }>;
type Of = Omit<Figures, 'code' | 'on'>;

/** « l’échéance est le 31 octobre 2025 (12 mois après …) ». */
function deadline(r: Of, f: Formats): string {
  const { earliest, latest } = r;
  if (earliest === latest) return `l’échéance est le ${f.date(earliest)}`;
  if (latest === null) return `l’échéance est au plus tôt le ${f.date(earliest)}`;
  return `l’échéance est entre le ${f.date(earliest)} et le ${f.date(latest)}`;
}

function basis(r: Of, f: Formats): string {
  const months = `La pratique (la facturation) doit commencer dans les ${r.months} mois de la réception de la demande`;
  return `${months}${receipt(r, f)}.${postponed(r)}`;
}

function receipt(r: Of, f: Formats): string {
  if (r.received === null) return `, déposée le ${f.date(r.filedOn)}; le jour de sa réception n’est pas établi`;
  return r.isDeemed ? `, réputée reçue le ${f.date(r.received)}` : `, reçue le ${f.date(r.received)}`;
}

function postponed({ postponement }: Of): string {
  if (postponement === null) return '';
  const { months, most, decision } = postponement;
  const of = `un report de ${months} mois`;
  const beyond = months > most ? ` Le texte permet au plus ${most} mois de plus : les autres ne comptent pas.` : '';
  switch (decision) {
    case 'granted':
      return ` Le DRMG a accordé ${of}.${beyond}`;
    case 'refused':
      return ` Le DRMG a refusé ${of}.`;
    case 'pending':
      return ` Le DRMG n’a pas encore décidé d’${of}.${beyond}`;
    case null:
      return ` On ne sait pas si le DRMG a accordé ${of}.${beyond}`;
  }
}

const NO_CONSEQUENCE = 'Les pages lues ne disent pas ce qui s’ensuit.';

/** Le délai d’installation. */
export const installationFrench: Topic<InstallationReason> = {
  findings: {
    'mir.installation.inTime': (r, f) =>
      `La pratique a commencé le ${f.date(r.startedOn)}, dans le délai : ${deadline(r, f)}. ${basis(r, f)}`,
    'mir.installation.late': (r, f) =>
      `La pratique a commencé le ${f.date(r.startedOn)}, après le délai : ${deadline(r, f)}. ${basis(r, f)} ${NO_CONSEQUENCE}`,
    'mir.installation.notBegun': (r, f) =>
      `Au ${f.date(r.on)}, la pratique n’a pas commencé et le délai est passé : ${deadline(r, f)}. ${basis(r, f)} ${NO_CONSEQUENCE}`,
    'mir.installation.running': (r, f) =>
      `Au ${f.date(r.on)}, le délai court : ${deadline(r, f)}, et il reste ${r.earliest === r.latest ? '' : 'au moins '}${f.days(String(r.daysLeft))}. ${basis(r, f)}`,
    'mir.installation.open': (r, f) =>
      `Au ${f.date(r.on)}, on ne peut dire si la pratique a commencé dans le délai : ${deadline(r, f)}. ${basis(r, f)}`,
    'mir.installation.noTextInForce': (r, f) =>
      `Aucun texte connu ne donne le délai d’installation d’une demande déposée le ${f.date(r.filedOn)}.`,
  },
  rules: { 'mir.installation': 'Délai d’installation' },
  outcomes: {},
  fields: {
    'installation.receivedByMinistry': 'le jour où le ministère a reçu la demande',
    'installation.receivedByDrmg': 'le jour où le DRMG a reçu la demande',
    'installation.postponement.decision': 'la décision du DRMG sur le report',
    'installation.startedOn': 'le premier jour facturé',
  },
  parameters: {
    'mir.installationMonths': 'Mois pour commencer à pratiquer',
    'mir.postponementMonths': 'Mois de report au plus',
  },
  questions: {
    'mir.receiptBy': 'Le délai d’installation court-il de la réception par le ministère ou par le DRMG?',
    'mir.deemedYears':
      'Une demande de la période initiale est-elle réputée reçue le dernier jour de cette période pour chaque PREM, ou seulement pour celui dont un texte le dit?',
  },
  options: {
    'mir.receiptBy': { ministry: 'par le ministère', drmg: 'par le DRMG' },
    'mir.deemedYears': { everyYear: 'pour chaque PREM', statedYear: 'pour celui dont un texte le dit' },
  },
};
