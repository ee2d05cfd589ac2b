import { dateOf } from '../holdings/dates.js';
import type { Physician } from '../holdings/physician.js';
import type { LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { all, awaitingAll } from '../verdict/combine.js';
import type { Law } from '../verdict/law.js';
import { met, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import { assessChoices, type ChoicesReason } from './applicationChoices.js';
import {
  type AmpReason,
  assessAmp,
  assessDates,
  assessMobility,
  type DatesReason,
  type MobilityReason,
} from './applicationNotes.js';
import { assessWindow, type WindowReason } from './applicationWindow.js';
import { planOf } from './calendar.js';
import type { Application } from './facts.js';

const RULE = 'mir.application';

export type ApplicationReason =
  | WindowReason
  | ChoicesReason
  | AmpReason
  | MobilityReason
  | DatesReason
  | ({ readonly code: 'mir.application.fulfilled' } & Weighed)
  | ({ readonly code: 'mir.application.notFulfilled' } & Weighed)
  | ({ readonly code: 'mir.application.open' } & Weighed);

interface Weighed {
  readonly premYear: number;
  readonly filedOn: LocalDate;
  /** The parts that weighed. */
  readonly rules: readonly string[];
}

/** What informs and is no duty. */
const INFORMATION: ReadonlySet<string> = new Set(['mir.application.amp', 'mir.application.dates']);

/**
 * Demande d’avis de conformité: when it is filed, what it chooses, when the AMP are chosen, and what no text read covers. Each text is that of the
 * PREM applied under, whatever the day asked about.
 *
 * @param physician - absent when nothing is known of what is held
 * @returns
 *   - `met`: nothing read stands against it
 *   - `notMet`: `rules` do
 *   - `undetermined`: one hangs on a text
 *
 * @see seed 001; FMRQ, PREM key steps; Le Médecin du Québec, August 2019
 */
export function assessApplication(
  application: Application,
  physician: Physician | undefined,
  law: Law,
): readonly Answer<ApplicationReason>[] {
  const { premYear } = application;
  const filedOn = dateOf(application.filedOn);
  const ofPlan: Law = { ...law, on: planOf(premYear).from };
  const parts: readonly Answer<ApplicationReason>[] = [
    assessWindow(application, ofPlan),
    assessChoices(application, ofPlan),
    ...(physician === undefined ? [] : assessMobility(application, physician, ofPlan)),
    assessAmp(application, ofPlan),
    assessDates(application, ofPlan),
  ];
  const because = parts.map(({ verdict }) => verdict);
  const parameters = parts.flatMap((part) => part.parameters);
  return [answer(together(because, premYear, filedOn), parameters)];
}

function together(
  because: readonly Verdict<ApplicationReason>[],
  premYear: number,
  filedOn: LocalDate,
): Verdict<ApplicationReason> {
  const weighed = because.filter(({ rule }) => !INFORMATION.has(rule));
  const outcome = all(weighed.map((one) => one.outcome));
  const rules = weighed.filter((one) => one.outcome === outcome).map(({ rule }) => rule);
  const ground = { sources: [], because };
  const figures = { premYear, filedOn, rules };
  if (outcome === 'notMet') return notMet(RULE, { code: 'mir.application.notFulfilled', ...figures }, ground);
  if (outcome === 'undetermined') {
    // SAFETY: an open part awaits something.
    const awaiting = awaitingAll(weighed) as readonly [Settling, ...Settling[]];
    return undetermined(RULE, { code: 'mir.application.open', ...figures }, awaiting, ground);
  }
  return met(RULE, { code: 'mir.application.fulfilled', ...figures }, ground);
}
