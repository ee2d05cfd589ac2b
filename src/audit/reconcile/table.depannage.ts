import { exact } from '../../law/quantity.js';
import type { Reason } from '../../verdict/verdict.js';
import type { Unit } from './claim.js';
import {
  between,
  type FigureOf,
  figuresOfShare,
  namesIn,
  outcomesOf,
  periodOf,
  reasonsOf,
  type ShareOf,
  type Value,
} from './found.js';
import { barsOfShare, halfDayOf, placeOf, type Table, traitOf } from './table.js';

/** What was entered against an authorisation. */
interface Used extends Reason {
  readonly authorised: number | null;
  readonly entered: number;
  readonly atMost: number;
}

/** How many activities are what. */
interface Told extends Reason {
  readonly undecided?: number;
}

const KINDS = ['authorised', 'remplacement', 'underMeasure', 'outsidePlan'] as const;

function ofUse(id: string, value: (reason: Used) => readonly Value[]): FigureOf {
  const unit: Unit = 'count';
  return {
    id,
    unit,
    read: (assessment) =>
      reasonsOf<Used>(assessment, 'depannage.use', 'entered').flatMap((reason) =>
        value(reason).map((one) => ({ where: namesIn(reason), period: periodOf(reason), value: one })),
      ),
  };
}

function ofActivities(kind: (typeof KINDS)[number]): FigureOf {
  return {
    id: `depannage.${kind}Activities`,
    unit: 'count',
    read: (assessment) =>
      reasonsOf<Told>(assessment, 'depannage.activities', kind).map((reason) => {
        const count = (reason as unknown as Readonly<Record<string, number>>)[kind] ?? 0;
        return {
          where: {},
          period: null,
          value: between(exact(count), exact(count + (reason.undecided ?? 0))),
        };
      }),
  };
}

const EXCLUSIVE: ShareOf = {
  rule: 'depannage.exclusive',
  bound: 'minimum',
  inside: 'depannage.exclusiveDays',
  outside: 'depannage.exclusiveElsewhere',
  total: 'depannage.exclusiveAll',
  share: 'depannage.exclusiveShare',
};

/** Dépannage: the 95 % of exclusive dépannage; units entered of those authorised; how many activities are what; the outcome of each rule. */
export const depannageTable: Table = /* @__PURE__ */ (() => ({
  figures: [
    ...figuresOfShare(EXCLUSIVE),
    ofUse('depannage.entered', ({ entered, atMost }) => [between(exact(entered), exact(atMost))]),
    ofUse('depannage.authorisedUnits', ({ authorised }) => (authorised === null ? [] : [between(exact(authorised))])),
    ...KINDS.map(ofActivities),
    outcomesOf('depannage'),
  ],
  shares: [EXCLUSIVE],
  bars: (assessment) => barsOfShare(assessment, EXCLUSIVE),
  consequences: ['depannage.activities', 'depannage.amp'],
  records: [
    {
      list: 'activities',
      counts: 'dates',
      traits: {
        installation: traitOf('installation'),
        sector: traitOf('sector'),
        place: placeOf,
        measure: traitOf('measure'),
      },
      told: { days: halfDayOf },
      moves: [
        { name: 'installation', fields: ['installation'], values: () => [] },
        { name: 'sector', fields: ['sector'], values: () => [{ sector: 'other' }] },
        {
          name: 'outsidePlan',
          fields: ['outsidePlan'],
          values: () => [{ outsidePlan: true }, { outsidePlan: false }],
        },
        { name: 'entered', fields: ['entered'], values: () => [{ entered: true }, { entered: false }] },
      ],
      rounded: [
        { field: 'amount', kind: 'dollars' },
        { field: 'accepted', kind: 'dollars' },
      ],
    },
  ],
  months: 12,
  span: (assessment) => {
    const [first] = reasonsOf<Reason>(assessment, 'depannage.exclusive', 'from');
    return first === undefined ? null : periodOf(first);
  },
  takesThresholds: true,
}))();
