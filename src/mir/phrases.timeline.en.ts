import type { Holding } from '../holdings/holding.js';
import { IVN_NAMES } from '../law/ivnNames.js';
import { REGIONS } from '../law/regionNames.js';
import type { Formats } from '../verdict/phrases.js';
import type { DaysOfStretch, TimelineWords } from './phrases.timeline.js';
import type { Topic } from './phrases.topic.js';
import type { Held, TimelineReason } from './timeline.js';

/** “a notice (Rouville, Montérégie)” */
export function heldInEnglish(held: Holding): string {
  return `a ${nameOf(held)}`;
}

function nameOf(held: Holding): string {
  switch (held.kind) {
    case 'avis': {
      const place = held.base === 'subTerritory' ? `${held.subTerritory}, ` : '';
      return `notice (${place}${REGIONS[held.region]})`;
    }
    case 'derogation':
      return `derogation ${purpose(held)}`;
    case 'authorisation':
      return `resident’s authorisation${regions(held)}`;
  }
}

function purpose({ purpose: its, ivn, resident }: Extract<Holding, { readonly kind: 'derogation' }>): string {
  switch (its) {
    case 'depannageExclusif':
      return `for exclusive dépannage${resident === true ? ', during training' : ''}`;
    case 'instanceVocationNationale':
      return `for a body with a national mandate${ivn === undefined || ivn === null ? '' : ` (${IVN_NAMES[ivn]})`}`;
    default:
      return 'in lieu of a notice';
  }
}

function regions({ option, regions: its }: Extract<Holding, { readonly kind: 'authorisation' }>): string {
  const names = (its ?? []).map((region) => REGIONS[region]).join(', ');
  const beside = option === 'regionsAndDepannage' ? ' and dépannage' : '';
  return `${names === '' ? '' : ` (${names})`}${beside}`;
}

const OUTSIDE = {
  nonParticipant: 'non-participating in the public plan',
  desengage: 'withdrawn from the public plan (désengagé)',
} as const satisfies Readonly<Record<NonNullable<Held['outsidePlan']>, string>>;

const ENDED: Readonly<Record<NonNullable<Held['endedBy']>, string>> = {
  itsEnd: 'to its end',
  lostToExclusiveDepannage: 'lost on obtaining a derogation for exclusive dépannage (it does not revive)',
  nonParticipant: 'lost on becoming non-participating (a new application is needed)',
  desengage: 'lost on withdrawing from the plan (désengagé; a new application is needed)',
};

function counted(days: DaysOfStretch | undefined, f: Formats): string {
  if (days === undefined) return '';
  if (days === 'noneCounts') return '; no day counts';
  const most = f.quantity(days.atMost, 'day counted', 'days counted');
  return days.atLeast === days.atMost ? `; ${most}` : `; ${f.count(days.atLeast)} to ${most}`;
}

/** How a life is told beside its picture. */
export const timelineWordsEnglish: TimelineWords = {
  kinds: {
    avis: 'notice (avis)',
    exclusive: 'derogation for exclusive dépannage',
    ivn: 'derogation for a body with a national mandate',
    derogation: 'another derogation',
    resident: 'resident’s authorisation',
    outsidePlan: 'outside the public plan',
    nothing: 'nothing',
  },
  loss: 'loss',
  stretch: (one, days, f) => {
    const held = one.held === null ? [] : [nameOf(one.held)];
    const outside = one.outsidePlan === null ? [] : [OUTSIDE[one.outsidePlan]];
    const what = [...outside, ...held].join(', ');
    const past = one.isPastItsYear ? '; more than a year: renewal to be checked' : '';
    const ended = one.endedBy === null ? '' : `, ${ENDED[one.endedBy]}`;
    return `${f.period(one)}: ${what === '' ? 'nothing' : what}${ended}${past}${counted(days, f)}`;
  },
  days: ({ atLeast, atMost }, f) =>
    `${atLeast === atMost ? '' : `${f.count(atLeast)} to `}${f.quantity(atMost, 'd', 'd')}`,
};

export const timelineEnglish: Topic<TimelineReason> = {
  findings: {
    'mir.timeline.held': (r, f) => {
      const what = heldInEnglish(r.held);
      const has = r.held.from === r.to ? `holds ${what}` : `has held ${what} since ${f.date(r.held.from)}`;
      return `On ${f.date(r.to)}, the physician ${has}.`;
    },
    'mir.timeline.nothingHeld': (r, f) =>
      `On ${f.date(r.to)}, the physician holds no notice, derogation or authorisation.`,
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
