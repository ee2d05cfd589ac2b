import { exact } from '../../law/quantity.js';
import type { Reason } from '../../verdict/verdict.js';
import type { AnyAssessment } from '../regulations.js';
import { inHours } from './claim.js';
import { exactly, type FigureOf, outcomesOf, reasonsOf, type Value } from './found.js';
import type { Bar, Table } from './table.js';

function figure<R extends Reason>(
  id: string,
  unit: FigureOf['unit'],
  [rule, member]: readonly [string, string],
  values: (reason: R) => readonly Value[],
): FigureOf {
  return {
    id,
    unit,
    read: (assessment) =>
      reasonsOf<R>(assessment, rule, member).flatMap((reason) =>
        values(reason).map((value) => ({ where: {}, period: null, value })),
      ),
  };
}

type Weekly = Reason & { readonly minutes: number | null; readonly minimum: number };
type Displayed = Reason & { readonly displayed: number; readonly missing?: number };

/** Weekly hours against the least that the programme asks. */
function barsOf(assessment: AnyAssessment): readonly Bar[] {
  return reasonsOf<Weekly>(assessment, 'orchestrateur.weeklyHours', 'minimum').flatMap(({ minutes, minimum }) =>
    minutes === null
      ? []
      : [
          {
            rule: 'orchestrateur.weeklyHours',
            from: null,
            figure: 'orchestrateur.weeklyHours',
            value: inHours(minutes),
            bar: inHours(minimum),
            unit: 'hours',
            kind: 'atLeast',
            rounds: 'value',
          },
        ],
  );
}

/** The Orchestrateur: weekly hours, slots displayed and missing, the outcome of each rule. Amounts of its forfaits were not found, and are in no answer. */
export const orchestrateurTable: Table = /* @__PURE__ */ (() => ({
  figures: [
    figure<Weekly>('orchestrateur.weeklyHours', 'hours', ['orchestrateur.weeklyHours', 'minutes'], ({ minutes }) =>
      minutes === null ? [] : [exactly(inHours(minutes))],
    ),
    figure<Displayed>('orchestrateur.displayed', 'count', ['orchestrateur.display', 'displayed'], ({ displayed }) => [
      exactly(exact(displayed)),
    ]),
    figure<Displayed>('orchestrateur.missing', 'count', ['orchestrateur.display', 'displayed'], ({ missing = 0 }) => [
      exactly(exact(missing)),
    ]),
    outcomesOf('orchestrateur'),
  ],
  shares: [],
  bars: barsOf,
  consequences: [],
  records: [],
  months: null,
  span: () => null,
  takesThresholds: false,
}))();
