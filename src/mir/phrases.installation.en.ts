import type { Formats } from '../verdict/phrases.js';
import type { InstallationReason } from './installation.js';
import type { Topic } from './phrases.topic.js';

type Figures = Extract<InstallationReason, { readonly code: 'mir.installation.open' }>;
type Of = Omit<Figures, 'code' | 'on'>;

/** “the deadline is October 31, 2025”. */
function deadline(r: Of, f: Formats): string {
  const { earliest, latest } = r;
  if (earliest === latest) return `the deadline is ${f.date(earliest)}`;
  if (latest === null) return `the deadline is ${f.date(earliest)} at the earliest`;
  return `the deadline is between ${f.date(earliest)} and ${f.date(latest)}`;
}

function basis(r: Of, f: Formats): string {
  const months = `Practice (billing) has to begin within ${r.months} months of the receipt of the application`;
  return `${months}${receipt(r, f)}.${postponed(r)}`;
}

function receipt(r: Of, f: Formats): string {
  if (r.received === null) return `, filed on ${f.date(r.filedOn)}; the day it was received is not settled`;
  return r.isDeemed ? `, deemed received on ${f.date(r.received)}` : `, received on ${f.date(r.received)}`;
}

function postponed({ postponement }: Of): string {
  if (postponement === null) return '';
  const { months, most, decision } = postponement;
  const of = `a postponement of ${months === 1 ? '1 month' : `${months} months`}`;
  const beyond = months > most ? ` The text allows at most ${most} months more: the others do not count.` : '';
  switch (decision) {
    case 'granted':
      return ` The DRMG granted ${of}.${beyond}`;
    case 'refused':
      return ` The DRMG refused ${of}.`;
    case 'pending':
      return ` The DRMG has yet to decide on ${of}.${beyond}`;
    case null:
      return ` Whether the DRMG granted ${of} is not known.${beyond}`;
  }
}

const NO_CONSEQUENCE = 'The pages read do not say what follows.';

/** The delay to begin practice. */
export const installationEnglish: Topic<InstallationReason> = {
  findings: {
    'mir.installation.inTime': (r, f) =>
      `Practice began on ${f.date(r.startedOn)}, in time: ${deadline(r, f)}. ${basis(r, f)}`,
    'mir.installation.late': (r, f) =>
      `Practice began on ${f.date(r.startedOn)}, too late: ${deadline(r, f)}. ${basis(r, f)} ${NO_CONSEQUENCE}`,
    'mir.installation.notBegun': (r, f) =>
      `On ${f.date(r.on)}, practice has not begun and the delay is over: ${deadline(r, f)}. ${basis(r, f)} ${NO_CONSEQUENCE}`,
    'mir.installation.running': (r, f) =>
      `On ${f.date(r.on)}, the delay is running: ${deadline(r, f)}, with ${r.earliest === r.latest ? '' : 'at least '}${f.days(String(r.daysLeft))} left. ${basis(r, f)}`,
    'mir.installation.open': (r, f) =>
      `On ${f.date(r.on)}, whether practice began in time cannot be told: ${deadline(r, f)}. ${basis(r, f)}`,
    'mir.installation.noTextInForce': (r, f) =>
      `No text known gives the delay to begin of an application filed on ${f.date(r.filedOn)}.`,
  },
  rules: { 'mir.installation': 'Delay to begin practice' },
  outcomes: {},
  fields: {
    'installation.receivedByMinistry': 'the day the ministry received the application',
    'installation.receivedByDrmg': 'the day the DRMG received the application',
    'installation.postponement.decision': 'the decision of the DRMG on the postponement',
    'installation.startedOn': 'the first day billed',
  },
  parameters: {
    'mir.installationMonths': 'Months to begin practice in',
    'mir.postponementMonths': 'Months of postponement, at most',
  },
  questions: {
    'mir.receiptBy': 'Does the delay run from receipt by the ministry or by the DRMG?',
    'mir.deemedYears':
      'Is an application of the initial period deemed received on its last day for every PREM, or only for the one of which a text says so?',
  },
  options: {
    'mir.receiptBy': { ministry: 'by the ministry', drmg: 'by the DRMG' },
    'mir.deemedYears': { everyYear: 'for every PREM', statedYear: 'for the one of which a text says so' },
  },
};
