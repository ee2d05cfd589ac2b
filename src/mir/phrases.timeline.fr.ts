import type { Holding } from '../holdings/holding.js';
import { REGIONS } from '../law/regionNames.js';
import type { Formats } from '../verdict/phrases.js';
import type { Topic } from './phrases.topic.js';
import type { Held, TimelineReason } from './timeline.js';

export const IVN_NAMES = {
  inspq: 'Institut national de santé publique du Québec',
  directionGeneraleSantePublique: 'Direction générale de santé publique',
  evacuationsAeromedicales: 'Programme d’évacuations aéromédicales du Québec',
  bureauEvaluationMedicale: 'Bureau d’évaluation médicale',
  inesss: 'Institut national d’excellence en santé et en services sociaux',
} as const;

/** « un avis de conformité (Rouville, Montérégie) » */
export function heldInFrench(held: Holding): string {
  switch (held.kind) {
    case 'avis': {
      const place = held.base === 'subTerritory' ? `${held.subTerritory}, ` : '';
      return `un avis de conformité (${place}${REGIONS[held.region]})`;
    }
    case 'derogation':
      return `une dérogation ${purpose(held)}`;
    case 'authorisation':
      return `une autorisation de résident${regions(held)}`;
  }
}

function purpose({ purpose: its, ivn, resident }: Extract<Holding, { readonly kind: 'derogation' }>): string {
  switch (its) {
    case 'depannageExclusif':
      return `pour dépannage exclusif${resident === true ? ', en cours de formation' : ''}`;
    case 'instanceVocationNationale':
      return `pour une instance à vocation nationale${(ivn ?? null) === null ? '' : ` (${IVN_NAMES[ivn as keyof typeof IVN_NAMES]})`}`;
    default:
      return 'tenant lieu d’avis';
  }
}

function regions({ option, regions: its }: Extract<Holding, { readonly kind: 'authorisation' }>): string {
  const names = (its ?? []).map((region) => REGIONS[region]).join(', ');
  const beside = option === 'regionsAndDepannage' ? ' et dépannage' : '';
  return `${names === '' ? '' : ` (${names})`}${beside}`;
}

const ENDED: Readonly<Record<NonNullable<Held['endedBy']>, string>> = {
  itsEnd: 'à son terme',
  lostToExclusiveDepannage: 'qui se perd à l’obtention d’une dérogation pour dépannage exclusif et ne revit pas',
  nonParticipant: 'qui se perd quand le médecin devient non participant; une nouvelle demande est nécessaire',
  desengage: 'qui se perd quand le médecin se désengage; une nouvelle demande est nécessaire',
};

/** « Du 1er juillet 2019 au 30 juin 2021 : un avis de conformité (Rouville, Montérégie), à son terme. » */
function stretch({ from, to, held, outsidePlan, endedBy }: Held, f: Formats): string {
  const what =
    outsidePlan === null
      ? held === null
        ? 'rien'
        : heldInFrench(held)
      : `${outsidePlan === 'desengage' ? 'désengagé du régime public' : 'non participant au régime public'}${held === null ? '' : `, ${heldInFrench(held)}`}`;
  const period = f.period({ from, to });
  const end = endedBy === null ? '' : `, ${ENDED[endedBy]}`;
  return `${period.slice(0, 1).toUpperCase()}${period.slice(1)} : ${what}${end}.`;
}

/** Ce qui a précédé, si tout n’a pas été dit. */
function withStretches(now: string, stretches: readonly Held[], f: Formats): string {
  const isAllSaid = stretches.length === 1 && stretches.every(({ outsidePlan }) => outsidePlan === null);
  return isAllSaid ? now : `${now} ${stretches.map((one) => stretch(one, f)).join(' ')}`;
}

export const timelineFrench: Topic<TimelineReason> = {
  findings: {
    'mir.timeline.held': (r, f) => {
      const now = `Au ${f.date(r.to)}, le médecin détient ${heldInFrench(r.held)}.`;
      return withStretches(now, r.stretches, f);
    },
    'mir.timeline.nothingHeld': (r, f) => {
      const now = `Au ${f.date(r.to)}, le médecin ne détient ni avis, ni dérogation, ni autorisation.`;
      return withStretches(now, r.stretches, f);
    },
  },
  rules: { 'mir.timeline': 'Avis, dérogations et autorisations' },
  outcomes: {
    'mir.timeline': {
      met: 'détenu',
      notMet: 'non détenu',
      notApplicable: 'rien de détenu',
      undetermined: 'indéterminé',
    },
  },
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
