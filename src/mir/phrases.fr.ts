import { billingDaysFrench } from '../billingDays/phrases.fr.js';
import type { Phrasebook } from '../verdict/phrases.js';
import type { MirReason } from './assess.js';
import type { MirLedgerReason } from './ledger.js';
import { applicationFrench } from './phrases.application.fr.js';
import { installationFrench } from './phrases.installation.fr.js';
import { ivnFrench } from './phrases.ivn.fr.js';
import { remoteFrench } from './phrases.remote.fr.js';
import { residentsFrench } from './phrases.residents.fr.js';
import { statusFrench } from './phrases.status.fr.js';
import { timelineFrench } from './phrases.timeline.fr.js';

const TOPICS = [
  residentsFrench,
  remoteFrench,
  installationFrench,
  applicationFrench,
  ivnFrench,
  statusFrench,
  timelineFrench,
] as const;

function every<K extends 'rules' | 'outcomes' | 'fields' | 'parameters' | 'questions' | 'options'>(key: K) {
  return Object.assign({}, ...TOPICS.map((topic) => topic[key])) as (typeof TOPICS)[number][K];
}

const RULES: Readonly<Record<string, string>> = {
  ...every('rules'),
  'mir.overall': 'Statut et vie de l’avis',
};

function named(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `« ${RULES[id] ?? id} »`);
}

/** Le statut (nouveau facturant, MIR) et la vie d’un avis en français. */
export const mirFrench: Phrasebook<MirReason, MirLedgerReason> = {
  findings: {
    ...residentsFrench.findings,
    ...remoteFrench.findings,
    ...installationFrench.findings,
    ...applicationFrench.findings,
    ...ivnFrench.findings,
    ...statusFrench.findings,
    ...timelineFrench.findings,
    'mir.overall.fulfilled': (r, f) => `Au ${f.date(r.on)}, tout ce qui a été demandé est rempli.`,
    'mir.overall.notFulfilled': (r, f) => `Au ${f.date(r.on)}, pas rempli : ${f.list(named(r.rules))}.`,
    'mir.overall.open': (r, f) => `Au ${f.date(r.on)}, indéterminé : ${f.list(named(r.rules))}.`,
    'mir.overall.nothingAsked': (r, f) => `Au ${f.date(r.on)}, rien ne s’applique.`,
  },
  rules: RULES,
  outcomes: every('outcomes'),
  records: {
    title: 'Relevés',
    some: (count) => (count === 1 ? '1 relevé' : `${count} relevés`),
    one: (index) => `relevé ${index + 1}`,
  },
  fields: { ...billingDaysFrench.fields, ...every('fields') },
  caution: 'Les textes officiels (EP-PREM) n’ont pas été lus : cette réponse ne lie personne.',
  ledger: { counted: 'comptés' },
  parameters: { ...billingDaysFrench.parameters, ...every('parameters') },
  questions: { ...billingDaysFrench.questions, ...every('questions') },
  options: { ...billingDaysFrench.options, ...every('options') },
};
