import type { Phrasebook } from '../verdict/phrases.js';
import type { AmpReason } from './assess.js';
import type { HoursFate } from './hourFate.js';
import { adhesionFrench } from './phrases.adhesion.fr.js';
import { equivalenceFrench } from './phrases.equivalence.fr.js';
import { hoursFrench } from './phrases.hours.fr.js';
import { reliefFrench } from './phrases.relief.fr.js';

const TOPICS = [hoursFrench, equivalenceFrench, reliefFrench, adhesionFrench] as const;

function every<K extends 'rules' | 'outcomes' | 'fields' | 'parameters' | 'questions' | 'options'>(key: K) {
  return Object.assign({}, ...TOPICS.map((topic) => topic[key])) as (typeof TOPICS)[number][K];
}

const RULES: Readonly<Record<string, string>> = {
  ...every('rules'),
  'amp.overall': 'Activités médicales particulières (AMP)',
};

function named(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `« ${RULES[id] ?? id} »`);
}

/** Les AMP en français. */
export const ampFrench: Phrasebook<AmpReason, HoursFate> = {
  findings: {
    ...hoursFrench.findings,
    ...equivalenceFrench.findings,
    ...reliefFrench.findings,
    ...adhesionFrench.findings,
    'amp.overall.fulfilled': (r, f) => `Au ${f.date(r.on)}, les obligations d’AMP sont remplies.`,
    'amp.overall.notFulfilled': (r, f) => `Au ${f.date(r.on)}, pas rempli : ${f.list(named(r.rules))}.`,
    'amp.overall.open': (r, f) => `Au ${f.date(r.on)}, indéterminé : ${f.list(named(r.rules))}.`,
    'amp.overall.told': (r, f) =>
      `Au ${f.date(r.on)}, voici ce qui a été demandé; aucune obligation d’AMP n’est en cause.`,
    'amp.overall.nothingAsked': (r, f) =>
      `Au ${f.date(r.on)}, rien n’est en défaut dans ce qui a été évalué; l’adhésion, due même sans heures à faire, ne l’a pas été.`,
  },
  rules: RULES,
  outcomes: every('outcomes'),
  records: {
    title: 'Ce que sont devenues les heures',
    some: (count) => (count === 1 ? '1 relevé' : `${count} relevés`),
    one: (index) => `le relevé no ${index + 1}`,
  },
  fields: every('fields'),
  caution:
    'Ce calcul ne lie ni la RAMQ, ni le DRMG, ni le comité paritaire. Le texte de l’entente n’a pas été lu directement : voir les sources.',
  ledger: {
    onList: 'sur la liste des AMP de la région',
    agreed: 'convenues dans l’engagement',
    notOnList: 'hors de la liste des AMP de la région',
    otherRegion: 'faites dans une autre région que celle de l’avis',
    depannage: 'faites dans le cadre du dépannage',
    beforeYear: 'avant l’année évaluée',
    afterAsOf: 'après la date d’évaluation',
    noList: 'aucune liste de la région pour ce jour',
    incomplete: 'il manque de quoi dire si elles comptent',
  },
  parameters: every('parameters'),
  questions: every('questions'),
  options: every('options'),
};
