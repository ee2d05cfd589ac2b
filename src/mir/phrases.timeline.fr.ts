import type { Holding } from '../holdings/holding.js';
import { IVN_NAMES } from '../law/ivnNames.js';
import { REGIONS } from '../law/regionNames.js';
import type { Formats } from '../verdict/phrases.js';
import type { DaysOfStretch, TimelineWords } from './phrases.timeline.js';
import type { Topic } from './phrases.topic.js';
import type { Held, TimelineReason } from './timeline.js';

/** « un avis de conformité (Rouville, Montérégie) » */
export function heldInFrench(held: Holding): string {
  return `${held.kind === 'avis' ? 'un' : 'une'} ${nameOf(held)}`;
}

function nameOf(held: Holding): string {
  switch (held.kind) {
    case 'avis': {
      const place = held.base === 'subTerritory' ? `${held.subTerritory}, ` : '';
      return `avis de conformité (${place}${REGIONS[held.region]})`;
    }
    case 'derogation':
      return `dérogation ${purpose(held)}`;
    case 'authorisation':
      return `autorisation de résident${regions(held)}`;
  }
}

function purpose({ purpose: its, ivn, resident }: Extract<Holding, { readonly kind: 'derogation' }>): string {
  switch (its) {
    case 'depannageExclusif':
      return `pour dépannage exclusif${resident === true ? ', en cours de formation' : ''}`;
    case 'instanceVocationNationale':
      return `pour une instance à vocation nationale${ivn === undefined || ivn === null ? '' : ` (${IVN_NAMES[ivn]})`}`;
    default:
      return 'tenant lieu d’avis';
  }
}

function regions({ option, regions: its }: Extract<Holding, { readonly kind: 'authorisation' }>): string {
  const names = (its ?? []).map((region) => REGIONS[region]).join(', ');
  const beside = option === 'regionsAndDepannage' ? ' et dépannage' : '';
  return `${names === '' ? '' : ` (${names})`}${beside}`;
}

const OUTSIDE = {
  nonParticipant: 'non participant au régime public',
  desengage: 'désengagé du régime public',
} as const satisfies Readonly<Record<NonNullable<Held['outsidePlan']>, string>>;

/** « jusqu’à son terme », « perdue en se désengageant (…) » */
function ended({ held, endedBy }: Held): string {
  const lost = held?.kind === 'avis' ? 'perdu' : 'perdue';
  switch (endedBy) {
    case null:
      return '';
    case 'itsEnd':
      return ', jusqu’à son terme';
    case 'lostToExclusiveDepannage':
      return `, ${lost} à l’obtention d’une dérogation pour dépannage exclusif (il ne revit pas)`;
    case 'nonParticipant':
      return `, ${lost} en devenant non participant (une nouvelle demande est nécessaire)`;
    case 'desengage':
      return `, ${lost} en se désengageant (une nouvelle demande est nécessaire)`;
  }
}

function past({ isPastItsYear }: Held): string {
  return isPastItsYear ? '; plus d’un an : renouvellement à vérifier' : '';
}

function counted(days: DaysOfStretch | undefined, f: Formats): string {
  if (days === undefined) return '';
  if (days === 'noneCounts') return '; aucun jour ne compte';
  const most = f.quantity(days.atMost, 'jour compté', 'jours comptés');
  return days.atLeast === days.atMost ? `; ${most}` : `; de ${f.count(days.atLeast)} à ${most}`;
}

/** Comment se dit une vie, à côté de son image. */
export const timelineWordsFrench: TimelineWords = {
  kinds: {
    avis: 'avis de conformité',
    exclusive: 'dérogation pour dépannage exclusif',
    ivn: 'dérogation pour une instance à vocation nationale',
    derogation: 'autre dérogation',
    resident: 'autorisation de résident',
    outsidePlan: 'hors du régime public',
    nothing: 'rien',
  },
  loss: 'perte',
  stretch: (one, days, f) => {
    const held = one.held === null ? [] : [nameOf(one.held)];
    const outside = one.outsidePlan === null ? [] : [OUTSIDE[one.outsidePlan]];
    const what = [...outside, ...held].join(', ');
    return `${f.period(one)} : ${what === '' ? 'rien' : what}${ended(one)}${past(one)}${counted(days, f)}`;
  },
  days: ({ atLeast, atMost }, f) =>
    `${atLeast === atMost ? '' : `${f.count(atLeast)} à `}${f.quantity(atMost, 'j', 'j')}`,
};

export const timelineFrench: Topic<TimelineReason> = {
  findings: {
    'mir.timeline.held': (r, f) => {
      const since = r.held.from === r.to ? '' : ` depuis le ${f.date(r.held.from)}`;
      return `Au ${f.date(r.to)}, le médecin détient${since} ${heldInFrench(r.held)}.`;
    },
    'mir.timeline.nothingHeld': (r, f) =>
      `Au ${f.date(r.to)}, le médecin ne détient ni avis, ni dérogation, ni autorisation.`,
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
