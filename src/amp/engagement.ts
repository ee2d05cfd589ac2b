import { dateOf } from '../holdings/dates.js';
import type { LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, notApplicable, undetermined } from '../verdict/verdict.js';
import type { Engagement } from './facts.js';
import { assessModification, type ModificationReason } from './modification.js';
import { engagementRenewal, engagementYears } from './parameters.adhesion.js';
import { published } from './published.js';
import { termOn } from './term.js';

const RULE = 'amp.engagement';

/** The term that runs. */
interface Running {
  readonly on: LocalDate;
  readonly effectiveOn: LocalDate;
  readonly years: number;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  /** Times it was renewed; 0 in the first term. */
  readonly renewals: number;
  /** The last day of the engagement, where it is known to end before the term does. */
  readonly endsOn: LocalDate | null;
}

export type EngagementReason =
  | ({ readonly code: 'amp.engagement.runs' } & Running)
  /** It was renewed by itself: what says so is a page of Montréal. */
  | ({ readonly code: 'amp.engagement.renewed' } & Running)
  | { readonly code: 'amp.engagement.notBegun'; readonly on: LocalDate; readonly effectiveOn: LocalDate }
  | {
      readonly code: 'amp.engagement.ended';
      readonly on: LocalDate;
      readonly effectiveOn: LocalDate;
      readonly endedOn: LocalDate;
    }
  | { readonly code: 'amp.engagement.noTextInForce'; readonly effectiveOn: LocalDate }
  /** The first term is over, and no text known says that it began again. */
  | { readonly code: 'amp.engagement.noRenewalText'; readonly on: LocalDate; readonly lastDay: LocalDate }
  | ModificationReason;

/**
 * Durée de l’engagement: two years from the day the adhésion takes effect, renewed by itself each two years unless the physician and the DRMG agree
 * to revise it. Information: it is no breach. Then the change asked for, if one is.
 *
 * @returns
 *   - `met`: it runs on the day asked about, in its first term or renewed, with the last day of the term
 *   - `notApplicable`: not begun, or ended
 *   - `undetermined`: no text known says how long it lasts, or that it is renewed
 *
 * @see CIUSSS de la Mauricie-et-du-Centre-du-Québec, Activités médicales particulières; DRMG de Montréal, Les AMP, and Activités médicales
 *   particulières
 */
export function assessEngagement(engagement: Engagement, law: Law): readonly Answer<EngagementReason>[] {
  const { modification } = engagement;
  const change = modification === undefined ? [] : [assessModification(modification, engagement, law)];
  return [assessTerm(engagement, law), ...change];
}

function assessTerm(engagement: Engagement, law: Law): Answer<EngagementReason> {
  const { on } = law;
  const effectiveOn = dateOf(engagement.effectiveOn);
  const endedOn = engagement.endedOn === undefined ? null : dateOf(engagement.endedOn);
  if (effectiveOn > on) {
    return answer(notApplicable(RULE, { code: 'amp.engagement.notBegun', on, effectiveOn }, { sources: [] }));
  }
  if (endedOn !== null && endedOn < on) {
    return answer(notApplicable(RULE, { code: 'amp.engagement.ended', on, effectiveOn, endedOn }, { sources: [] }));
  }
  const atEffect = { ...law, on: effectiveOn };
  const length = textOf(engagementYears, atEffect);
  if (length === undefined) {
    const reason = { code: 'amp.engagement.noTextInForce', effectiveOn } as const;
    return answer(undetermined(RULE, reason, aText(engagementYears, atEffect), { sources: [] }));
  }
  const parameters = [applied(engagementYears.id, engagementYears.unit, String(length.value), length)];
  const { from: firstDay, to: lastDay, renewals } = termOn(on, effectiveOn, length.value);
  const endsOn = endedOn !== null && endedOn < lastDay ? endedOn : null;
  const its = { on, effectiveOn, years: length.value, firstDay, lastDay, renewals, endsOn };
  const ofLength = everySource(length);
  if (renewals === 0) {
    const ground = { sources: published(ofLength, law) };
    return answer(met(RULE, { code: 'amp.engagement.runs', ...its }, ground), parameters);
  }
  const renewal = textOf(engagementRenewal, law);
  if (renewal === undefined) {
    const { to } = termOn(effectiveOn, effectiveOn, length.value);
    const reason = { code: 'amp.engagement.noRenewalText', on, lastDay: to } as const;
    const ground = { sources: published(ofLength, law) };
    return answer(undetermined(RULE, reason, aText(engagementRenewal, law), ground), parameters);
  }
  const ground = { sources: published([...ofLength, ...everySource(renewal)], law) };
  return answer(met(RULE, { code: 'amp.engagement.renewed', ...its }, ground), parameters);
}
