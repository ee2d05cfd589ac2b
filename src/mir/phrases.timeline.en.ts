import type { Holding } from '../holdings/holding.js';
import { REGIONS } from '../law/regionNames.js';
import type { Formats } from '../verdict/phrases.js';
import type { Topic } from './phrases.topic.js';
import type { Held, TimelineReason } from './timeline.js';

/** The bodies have no English name on the page read. */
export const IVN_NAMES = {
  inspq: 'Institut national de santé publique du Québec',
  directionGeneraleSantePublique: 'Direction générale de santé publique',
  evacuationsAeromedicales: 'Programme d’évacuations aéromédicales du Québec',
  bureauEvaluationMedicale: 'Bureau d’évaluation médicale',
  inesss: 'Institut national d’excellence en santé et en services sociaux',
} as const;

/** “a notice (Rouville, Montérégie)” */
export function heldInEnglish(held: Holding): string {
  switch (held.kind) {
    case 'avis': {
      const place = held.base === 'subTerritory' ? `${held.subTerritory}, ` : '';
      return `a notice (${place}${REGIONS[held.region]})`;
    }
    case 'derogation':
      return `a derogation ${purpose(held)}`;
    case 'authorisation':
      return `a resident’s authorisation${regions(held)}`;
  }
}

function purpose({ purpose: its, ivn, resident }: Extract<Holding, { readonly kind: 'derogation' }>): string {
  switch (its) {
    case 'depannageExclusif':
      return `for exclusive dépannage${resident === true ? ', during training' : ''}`;
    case 'instanceVocationNationale':
      return `for a body with a national mandate${(ivn ?? null) === null ? '' : ` (${IVN_NAMES[ivn as keyof typeof IVN_NAMES]})`}`;
    default:
      return 'in lieu of a notice';
  }
}

function regions({ option, regions: its }: Extract<Holding, { readonly kind: 'authorisation' }>): string {
  const names = (its ?? []).map((region) => REGIONS[region]).join(', ');
  const beside = option === 'regionsAndDepannage' ? ' and dépannage' : '';
  return `${names === '' ? '' : ` (${names})`}${beside}`;
}

const ENDED: Readonly<Record<NonNullable<Held['endedBy']>, string>> = {
  itsEnd: 'to its end',
  lostToExclusiveDepannage: 'lost on obtaining a derogation for exclusive dépannage; it does not revive',
  nonParticipant: 'lost on becoming non-participating; a new application is needed',
  desengage: 'lost on withdrawing from the plan (désengagé); a new application is needed',
};

/** “From July 1, 2019 to June 30, 2021: a notice (Rouville, Montérégie), to its end.” */
function stretch({ from, to, held, outsidePlan, endedBy }: Held, f: Formats): string {
  const what =
    outsidePlan === null
      ? held === null
        ? 'nothing'
        : heldInEnglish(held)
      : `${outsidePlan === 'desengage' ? 'withdrawn from the public plan (désengagé)' : 'non-participating'}${held === null ? '' : `, ${heldInEnglish(held)}`}`;
  const period = f.period({ from, to });
  const end = endedBy === null ? '' : `, ${ENDED[endedBy]}`;
  return `${period.slice(0, 1).toUpperCase()}${period.slice(1)}: ${what}${end}.`;
}

/** With what came before, unless all is said. */
function withStretches(now: string, stretches: readonly Held[], f: Formats): string {
  const isAllSaid = stretches.length === 1 && stretches.every(({ outsidePlan }) => outsidePlan === null);
  return isAllSaid ? now : `${now} ${stretches.map((one) => stretch(one, f)).join(' ')}`;
}

export const timelineEnglish: Topic<TimelineReason> = {
  findings: {
    'mir.timeline.held': (r, f) => {
      const now = `On ${f.date(r.to)}, the physician holds ${heldInEnglish(r.held)}.`;
      return withStretches(now, r.stretches, f);
    },
    'mir.timeline.nothingHeld': (r, f) => {
      const now = `On ${f.date(r.to)}, the physician holds no notice, derogation or authorisation.`;
      return withStretches(now, r.stretches, f);
    },
  },
  rules: { 'mir.timeline': 'Notices, derogations and authorisations' },
  outcomes: {
    'mir.timeline': { met: 'held', notMet: 'not held', notApplicable: 'nothing held', undetermined: 'undetermined' },
  },
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
