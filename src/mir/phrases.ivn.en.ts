import type { Ivn } from '../law/ivn.js';
import { IVN_NAMES } from '../law/ivnNames.js';
import type { Formats } from '../verdict/phrases.js';
import type { IvnReason } from './ivn.js';
import type { Topic } from './phrases.topic.js';

/** The 95 % of an instance à vocation nationale. */
export const ivnEnglish: Topic<IvnReason> = {
  findings: {
    'mir.ivn.reached': (r, f) =>
      `${days(r.worst, f)} ${at(r.body)}, ${f.period(r)}; the minimum is ${f.percent(r.minimum)}. ${r.spare.days === NOTHING ? 'There is no room left' : `Room: ${f.days(r.spare.days)} more`} outside that body.`,
    'mir.ivn.below': (r, f) =>
      `${r.body === null ? 'At best, ' : ''}${days(r.best, f)} ${at(r.body)}, ${f.period(r)}; the minimum is ${f.percent(r.minimum)}. Missing: ${f.days(r.toAdd.days)} to add there, or ${f.days(r.toMove.days)} to do there rather than elsewhere. The derogation is not respected; what follows is not stated.`,
    'mir.ivn.open': (r, f) => {
      const bound = `the minimum is ${f.percent(r.minimum)}`;
      return r.worst.inside === r.best.inside && r.worst.total === r.best.total
        ? `${days(r.worst, f)} ${at(r.body)}, ${f.period(r)}, by the readings kept; ${bound}. Another reading of the texts may change the answer.`
        : `From ${days(r.worst, f)} to ${days(r.best, f)} ${at(r.body)}, ${f.period(r)}, by what is missing or the reading taken; ${bound}.`;
    },
    'mir.ivn.unsettled': (r, f) =>
      r.body === null
        ? `The share of days in the body that the derogation of ${f.date(r.derogationFrom)} names hangs on that body, which is not known, or on a reading of the texts.`
        : `The share of days ${at(r.body)} since the derogation of ${f.date(r.derogationFrom)} hangs on a reading of the texts.`,
    'mir.ivn.noBillingDay': (r, f) => `${capital(f.period(r))}, not one billing day: nothing to assess.`,
    'mir.ivn.noThreshold': (r, f) =>
      `${capital(f.period(r))}, no threshold encoded says what a billing day is for every date.`,
    'mir.ivn.noTextInForce': (r, f) =>
      `No text known sets the share of days to do in a body with a national mandate from ${f.date(r.from)}.`,
    'mir.ivn.notHeld': (r, f) =>
      `The derogation of ${f.date(r.derogationFrom)} is not held in the year of ${f.date(r.on)}.`,
  },
  rules: { 'mir.ivn': 'Exclusive practice for a body with a national mandate (95% rule)' },
  outcomes: {},
  fields: {
    ivn: 'the body with a national mandate',
    'physician.holdings[].ivn': 'the body with a national mandate that the derogation names',
  },
  parameters: { 'mir.ivnMinimum': 'Least share of days in the body that the derogation names' },
  questions: {},
  options: {},
};

const NOTHING = '0';

/** What goes before each name. */
const AT: Readonly<Record<Ivn, string>> = {
  inspq: 'at the ',
  directionGeneraleSantePublique: 'at the ',
  evacuationsAeromedicales: 'in the ',
  bureauEvaluationMedicale: 'at the ',
  inesss: 'at the ',
};

function at(body: Ivn | null): string {
  return body === null ? 'in the body that the derogation names, which is not known' : `${AT[body]}${IVN_NAMES[body]}`;
}

interface Days {
  readonly inside: string;
  readonly total: string;
}

function days({ inside, total }: Days, f: Formats): string {
  const share = total === NOTHING ? '' : ` (${f.share(inside, total)})`;
  return `${f.quantity(inside, 'billing day', 'billing days')} of ${f.count(total)}${share}`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
