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
    'mir.overall.told': (r, f) =>
      `Au ${f.date(r.on)}, voici ce qui est détenu et le statut qui en découle; aucune condition à remplir n’est en cause.`,
    'mir.overall.nothingAsked': (r, f) => `Au ${f.date(r.on)}, rien ne s’applique.`,
  },
  rules: RULES,
  outcomes: every('outcomes'),
  records: {
    title: 'Ce que sont devenus les relevés',
    some: (count) => (count === 1 ? '1 relevé' : `${count} relevés`),
    one: (index) => `le relevé no ${index + 1}`,
  },
  fields: { ...billingDaysFrench.fields, ...every('fields') },
  caution:
    'Ce calcul ne lie ni la RAMQ, ni le comité paritaire, ni le DRMG. Le texte de l’entente n’a pas été lu directement : voir les sources.',
  ledger: {
    counted: 'comptés',
    belowHalfDay: 'sous le seuil de la demi-journée (total de la date)',
    belowDay: 'sous le seuil de la journée (total de la date)',
    outsidePlan: 'non facturé au régime public',
    nothingHeld: 'ni avis ni dérogation ce jour-là',
    notParticipating: 'hors du régime public ce jour-là',
    residentRegions: 'sous une autorisation de résident (première option)',
    residentRegionsAndDepannage: 'sous une autorisation de résident (deuxième option)',
    residentOptionUnknown: 'sous une autorisation de résident',
    beforeHoldings: 'avant le premier avis ou la première dérogation',
    afterAsOf: 'après la date d’évaluation',
    noThreshold: 'aucun seuil connu pour la date',
    amountUnknown: 'montant inconnu',
    natureUnknown: 'nature inconnue',
    placeUnknown: 'territoire inconnu',
    sameDateAsUnknown: 'même date qu’un relevé incomplet',
  },
  parameters: { ...billingDaysFrench.parameters, ...every('parameters') },
  questions: { ...billingDaysFrench.questions, ...every('questions') },
  options: { ...billingDaysFrench.options, ...every('options') },
};
