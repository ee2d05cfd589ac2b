import { exactOf } from '../../law/quantity.js';
import type { Reason } from '../../verdict/verdict.js';
import type { AnyAssessment } from '../regulations.js';
import { between, type FigureOf, figuresOfShare, outcomesOf, periodOf, reasonsOf, type ShareOf } from './found.js';
import { type Bar, BILLING_RECORDS, barsOfShare, type Table, traitOf } from './table.js';

/** Days of practice of a life, toward the 200. */
interface Counted extends Reason {
  readonly minimum: number;
  readonly days: { readonly atLeast: string; readonly atMost: string };
}

const days: FigureOf = {
  id: 'mir.days',
  unit: 'days',
  read: (assessment) =>
    ['mir.status', 'mir.statusAtFiling'].flatMap((rule) =>
      countsOf(assessment, rule).map((reason) => {
        const [least, most] = [exactOf(reason.days.atLeast), exactOf(reason.days.atMost)];
        return { where: { rule }, period: periodOf(reason), value: between(least, most) };
      }),
    ),
};

function countsOf(assessment: AnyAssessment, rule: string): readonly Counted[] {
  return reasonsOf<Counted>(assessment, rule, 'days');
}

function barsOfLife(assessment: AnyAssessment): readonly Bar[] {
  return ['mir.status', 'mir.statusAtFiling'].flatMap((rule) =>
    countsOf(assessment, rule)
      .filter((one) => one.days.atLeast === one.days.atMost)
      .map((reason) => ({
        rule,
        from: periodOf(reason)?.from ?? null,
        figure: 'mir.days',
        value: exactOf(reason.days.atLeast),
        bar: exactOf(String(reason.minimum)),
        unit: 'days',
        kind: 'atLeast',
        rounds: 'value',
      })),
  );
}

const IVN: ShareOf = {
  rule: 'mir.ivn',
  bound: 'minimum',
  inside: 'mir.ivnDays',
  outside: 'mir.ivnElsewhere',
  total: 'mir.ivnAll',
  share: 'mir.ivnShare',
  by: 'body',
};

/** The MIR: the days toward the 200; those of a derogation for an IVN; the outcome of each rule. */
export const mirTable: Table = /* @__PURE__ */ (() => ({
  figures: [days, ...figuresOfShare(IVN), outcomesOf('mir')],
  shares: [IVN],
  bars: (assessment) => [...barsOfLife(assessment), ...barsOfShare(assessment, IVN)],
  consequences: [],
  records: [{ ...BILLING_RECORDS, traits: { ...BILLING_RECORDS.traits, ivn: traitOf('ivn') } }],
  months: null,
  span: (assessment) => {
    const [first] = countsOf(assessment, 'mir.status');
    return first === undefined ? null : periodOf(first);
  },
  takesThresholds: true,
}))();
