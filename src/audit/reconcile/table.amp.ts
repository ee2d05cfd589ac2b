import { type Exact, exact, plus } from '../../law/quantity.js';
import type { Reason } from '../../verdict/verdict.js';
import type { AnyAssessment } from '../regulations.js';
import { inHours } from './claim.js';
import { between, type FigureOf, outcomesOf, periodOf, reasonsOf, type Value } from './found.js';
import { type Bar, type Table, traitOf } from './table.js';

interface MinuteRange {
  readonly least: number;
  readonly most: number | null;
}
interface Quarter {
  readonly from: string;
  readonly to: string;
  readonly owed: MinuteRange;
  readonly done: MinuteRange;
  readonly carried: number;
  readonly left: number;
}
interface Year extends Reason {
  readonly from: string;
  readonly to: string;
  readonly quarters: readonly Quarter[];
}

function yearsOf(assessment: AnyAssessment): readonly Year[] {
  return reasonsOf<Year>(assessment, 'amp.hours', 'quarters');
}

function range({ least, most }: MinuteRange): Value {
  const shown = inHours(least);
  if (most !== null) return between(shown, inHours(most));
  return { kind: 'number', shown, least: shown, most: null };
}

function ofQuarter(id: string, read: (quarter: Quarter) => MinuteRange): FigureOf {
  return {
    id,
    unit: 'hours',
    read: (assessment) =>
      yearsOf(assessment).flatMap(({ quarters }) =>
        quarters.map((quarter) => ({
          where: {},
          period: { from: quarter.from, to: quarter.to } as never,
          value: range(read(quarter)),
        })),
      ),
  };
}

/** Hours done over the quarters that have begun: a surplus carried to the next is in it once. */
const ofYear: FigureOf = {
  id: 'amp.hoursOfYear',
  unit: 'hours',
  read: (assessment) =>
    yearsOf(assessment).map((year) => {
      const total = (minutes: (quarter: Quarter) => number): Exact =>
        year.quarters.reduce((sum, quarter) => plus(sum, inHours(minutes(quarter) - quarter.carried)), exact(0));
      const isBounded = year.quarters.every(({ done }) => done.most !== null);
      const least = total(({ done }) => done.least);
      const most = isBounded ? total(({ done }) => done.most ?? 0) : null;
      return { where: {}, period: periodOf(year), value: { kind: 'number', shown: least, least, most } };
    }),
};

function barsOf(assessment: AnyAssessment): readonly Bar[] {
  return yearsOf(assessment).flatMap(({ quarters }) =>
    quarters
      .filter(({ owed, done }) => owed.least === owed.most && done.least === done.most)
      .map(({ from, owed, done }) => ({
        rule: 'amp.quarter',
        from,
        figure: 'amp.hours',
        barFigure: 'amp.hoursOwed',
        value: inHours(done.least),
        bar: inHours(owed.least),
        unit: 'hours' as const,
        kind: 'atLeast' as const,
        rounds: 'value' as const,
      })),
  );
}

/** The AMP: hours done and owed in a quarter, hours of the year, the outcome of each rule and quarter. */
export const ampTable: Table = /* @__PURE__ */ (() => ({
  figures: [
    ofQuarter('amp.hours', ({ done }) => done),
    ofQuarter('amp.hoursOwed', ({ owed }) => owed),
    ofQuarter('amp.hoursLeft', ({ left }) => ({ least: left, most: left })),
    ofYear,
    outcomesOf('amp'),
  ],
  shares: [],
  bars: barsOf,
  consequences: ['amp.exposure'],
  records: [
    {
      list: 'hours',
      counts: 'records',
      traits: {
        activity: traitOf('activity'),
        region: traitOf('region'),
        depannage: traitOf('depannage'),
        reference: traitOf('reference'),
      },
      told: { minutes: ({ minutes }) => (typeof minutes === 'number' ? String(minutes) : null) },
      moves: [
        { name: 'activity', fields: ['activity'], values: () => [] },
        { name: 'region', fields: ['region'], values: () => [] },
        { name: 'depannage', fields: ['depannage'], values: () => [{ depannage: true }, { depannage: false }] },
      ],
      rounded: [{ field: 'minutes', kind: 'minutes' }],
    },
  ],
  months: 3,
  span: (assessment) => {
    const [year] = yearsOf(assessment);
    return year === undefined ? null : periodOf(year);
  },
  takesThresholds: false,
}))();
