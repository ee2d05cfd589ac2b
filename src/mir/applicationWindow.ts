import { dateOf } from '../holdings/dates.js';
import { dayIn } from '../law/calendar.js';
import type { Citation } from '../law/citation.js';
import type { LocalDate } from '../law/localDate.js';
import { contains, type Period } from '../law/period.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import type { AppliedParameter } from '../verdict/assessment.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, notMet, undetermined } from '../verdict/verdict.js';
import { planOf, seasonOf, seasonText } from './calendar.js';
import type { Application } from './facts.js';
import {
  deemedReceipt,
  earliestFiling,
  initialPeriod,
  type Processing,
  planYear,
  processing,
} from './parameters.calendar.js';
import { published } from './published.js';

const RULE = 'mir.application.window';

interface Filing {
  readonly premYear: number;
  readonly filedOn: LocalDate;
  readonly initial: Period;
}

/** When the initial files are processed, and what is said of the others. */
interface Processed {
  readonly processing: Period;
  readonly rounds: number | null;
  readonly after: Processing['after'];
}

export type WindowReason =
  | ({ readonly code: 'mir.application.window.tooEarly' } & Filing)
  /** Before the initial period, of a PREM of which no text says that nothing may be filed before. */
  | ({ readonly code: 'mir.application.window.beforeInitial' } & Filing)
  | ({
      readonly code: 'mir.application.window.initial';
      /** The day it is deemed received; null: no text says so of that PREM. */
      readonly deemedOn: LocalDate | null;
      readonly processed: Processed | null;
    } & Filing)
  /** While the initial files are processed. */
  | ({ readonly code: 'mir.application.window.duringProcessing'; readonly processed: Processed } & Filing)
  | ({ readonly code: 'mir.application.window.afterProcessing'; readonly processed: Processed } & Filing)
  | ({ readonly code: 'mir.application.window.processingNotFound' } & Filing)
  | ({ readonly code: 'mir.application.window.afterPlan'; readonly planEnds: LocalDate } & Filing)
  | {
      readonly code: 'mir.application.window.noTextInForce';
      readonly premYear: number;
      readonly filedOn: LocalDate;
    };

/**
 * Période de candidature: the initial period, 15 to 31 October before the PREM, and what follows it.
 *
 * | filed | finding |
 * |---|---|
 * | before the initial period | `notMet` where a text says that nothing is filed before; else awaits one |
 * | in it | `met`, deemed received on its last day where a text says so |
 * | after it | `met`: the initial files first, then late files or first come, first served; awaits a text where the dates of that PREM were not found |
 * | after the year of the PREM | `notMet`: its places are no longer in effect |
 *
 * @param law - on the first day of the year of the PREM
 */
export function assessWindow({ premYear, filedOn: filed }: Application, law: Law): Answer<WindowReason> {
  const filedOn = dateOf(filed);
  const period = textOf(initialPeriod, law);
  if (period === undefined) {
    const reason = { code: 'mir.application.window.noTextInForce', premYear, filedOn } as const;
    return answer(undetermined(RULE, reason, aText(initialPeriod, law), { sources: [] }));
  }
  const initial = seasonOf(period.value, premYear);
  const filing: Filing = { premYear, filedOn, initial };
  const opens = applied(initialPeriod.id, initialPeriod.unit, seasonText(period.value), period);
  const cited = (more: readonly Citation[]) => ({ sources: published([...everySource(period), ...more], law) });

  if (filedOn < initial.from) return beforeInitial(filing, law, opens, cited);
  const { to: planEnds } = planOf(premYear);
  if (filedOn > planEnds) {
    const plan = textOf(planYear, law);
    const reason = { code: 'mir.application.window.afterPlan', ...filing, planEnds } as const;
    if (plan === undefined) {
      const open = { code: 'mir.application.window.processingNotFound', ...filing } as const;
      return answer(undetermined(RULE, open, aText(planYear, law), cited([])), [opens]);
    }
    const year = applied(planYear.id, planYear.unit, seasonText(plan.value), plan);
    return answer(notMet(RULE, reason, cited(everySource(plan))), [opens, year]);
  }
  const processed = processedOf(premYear, law);
  if (contains(initial, filedOn)) {
    const deemed = textOf(deemedReceipt, law);
    const reason = {
      code: 'mir.application.window.initial',
      ...filing,
      deemedOn: deemed === undefined ? null : dayIn(premYear - 1, deemed.value),
      processed: processed?.figures ?? null,
    } as const;
    const more = [...(deemed === undefined ? [] : everySource(deemed)), ...(processed?.sources ?? [])];
    return answer(met(RULE, reason, cited(more)), [
      opens,
      ...(deemed === undefined ? [] : [applied(deemedReceipt.id, deemedReceipt.unit, deemed.value, deemed)]),
      ...(processed?.parameters ?? []),
    ]);
  }
  if (processed === undefined) {
    const reason = { code: 'mir.application.window.processingNotFound', ...filing } as const;
    return answer(undetermined(RULE, reason, aText(processing, law), cited([])), [opens]);
  }
  const phase = filedOn > processed.figures.processing.to ? 'afterProcessing' : 'duringProcessing';
  const reason = { code: `mir.application.window.${phase}`, ...filing, processed: processed.figures } as const;
  return answer(met(RULE, reason, cited(processed.sources)), [opens, ...processed.parameters]);
}

type Cited = (more: readonly Citation[]) => { readonly sources: readonly Citation[] };

function beforeInitial(filing: Filing, law: Law, opens: AppliedParameter, cited: Cited): Answer<WindowReason> {
  const earliest = textOf(earliestFiling, law);
  if (earliest === undefined) {
    const reason = { code: 'mir.application.window.beforeInitial', ...filing } as const;
    return answer(undetermined(RULE, reason, aText(earliestFiling, law), cited([])), [opens]);
  }
  const reason = { code: 'mir.application.window.tooEarly', ...filing } as const;
  const parameter = applied(earliestFiling.id, earliestFiling.unit, earliest.value, earliest);
  return answer(notMet(RULE, reason, cited(everySource(earliest))), [opens, parameter]);
}

function processedOf(premYear: number, law: Law) {
  const text = textOf(processing, law);
  if (text === undefined) return undefined;
  const { rounds, after } = text.value;
  const figures: Processed = { processing: seasonOf(text.value, premYear), rounds, after };
  const parameters = [applied(processing.id, processing.unit, seasonText(text.value), text)];
  return { figures, parameters, sources: everySource(text) };
}
