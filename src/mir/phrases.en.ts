import { billingDaysEnglish } from '../billingDays/phrases.en.js';
import type { Phrasebook } from '../verdict/phrases.js';
import type { MirReason } from './assess.js';
import type { MirLedgerReason } from './ledger.js';
import { applicationEnglish } from './phrases.application.en.js';
import { installationEnglish } from './phrases.installation.en.js';
import { ivnEnglish } from './phrases.ivn.en.js';
import { remoteEnglish } from './phrases.remote.en.js';
import { residentsEnglish } from './phrases.residents.en.js';
import { statusEnglish } from './phrases.status.en.js';
import { timelineEnglish } from './phrases.timeline.en.js';

const TOPICS = [
  residentsEnglish,
  remoteEnglish,
  installationEnglish,
  applicationEnglish,
  ivnEnglish,
  statusEnglish,
  timelineEnglish,
] as const;

function every<K extends 'rules' | 'outcomes' | 'fields' | 'parameters' | 'questions' | 'options'>(key: K) {
  return Object.assign({}, ...TOPICS.map((topic) => topic[key])) as (typeof TOPICS)[number][K];
}

const RULES: Readonly<Record<string, string>> = {
  ...every('rules'),
  'mir.overall': 'Status and life of a notice',
};

function named(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `“${RULES[id] ?? id}”`);
}

/** The status (new biller, MIR) and the life of a notice in English. */
export const mirEnglish: Phrasebook<MirReason, MirLedgerReason> = {
  findings: {
    ...residentsEnglish.findings,
    ...remoteEnglish.findings,
    ...installationEnglish.findings,
    ...applicationEnglish.findings,
    ...ivnEnglish.findings,
    ...statusEnglish.findings,
    ...timelineEnglish.findings,
    'mir.overall.fulfilled': (r, f) => `On ${f.date(r.on)}, everything asked about is fulfilled.`,
    'mir.overall.notFulfilled': (r, f) => `On ${f.date(r.on)}, not fulfilled: ${f.list(named(r.rules))}.`,
    'mir.overall.open': (r, f) => `On ${f.date(r.on)}, undetermined: ${f.list(named(r.rules))}.`,
    'mir.overall.nothingAsked': (r, f) => `On ${f.date(r.on)}, nothing applies.`,
  },
  rules: RULES,
  outcomes: every('outcomes'),
  records: {
    title: 'Records',
    some: (count) => (count === 1 ? '1 record' : `${count} records`),
    one: (index) => `record ${index + 1}`,
  },
  fields: { ...billingDaysEnglish.fields, ...every('fields') },
  caution: 'The official texts (EP-PREM) were not read: this answer binds nobody.',
  ledger: { counted: 'counted' },
  parameters: { ...billingDaysEnglish.parameters, ...every('parameters') },
  questions: { ...billingDaysEnglish.questions, ...every('questions') },
  options: { ...billingDaysEnglish.options, ...every('options') },
};
