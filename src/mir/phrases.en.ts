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
    'mir.overall.told': (r, f) =>
      `On ${f.date(r.on)}, this is what is held, and the status that follows; nothing asked here can be failed.`,
    'mir.overall.nothingAsked': (r, f) => `On ${f.date(r.on)}, nothing applies.`,
  },
  rules: RULES,
  outcomes: every('outcomes'),
  records: {
    title: 'What became of the records',
    some: (count) => (count === 1 ? '1 record' : `${count} records`),
    one: (index) => `record ${index + 1}`,
  },
  fields: { ...billingDaysEnglish.fields, ...every('fields') },
  caution:
    'This calculation binds neither the RAMQ, nor the joint committee, nor a DRMG. The text of the agreement was not read directly: see the sources.',
  ledger: {
    counted: 'counted',
    belowHalfDay: 'below the half-day threshold (total of the date)',
    belowDay: 'below the threshold of a day (total of the date)',
    outsidePlan: 'not billed to the public plan',
    nothingHeld: 'no notice or derogation on that day',
    notParticipating: 'outside the public plan on that day',
    residentRegions: 'under a resident’s authorisation (first option)',
    residentRegionsAndDepannage: 'under a resident’s authorisation (second option)',
    residentOptionUnknown: 'under a resident’s authorisation',
    beforeHoldings: 'before the first notice or derogation',
    afterAsOf: 'after the day asked about',
    noThreshold: 'no threshold known for the date',
    amountUnknown: 'amount not known',
    natureUnknown: 'nature not known',
    placeUnknown: 'territory not known',
    sameDateAsUnknown: 'same date as a record that lacks something',
  },
  parameters: { ...billingDaysEnglish.parameters, ...every('parameters') },
  questions: { ...billingDaysEnglish.questions, ...every('questions') },
  options: { ...billingDaysEnglish.options, ...every('options') },
};
