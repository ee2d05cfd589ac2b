import { dateOf } from '../holdings/dates.js';
import { type LocalDate, plusDays } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { type Choice, exploreReadings } from '../verdict/explore.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, notApplicable, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import { DRMG } from './authorities.js';
import type { Decision, Engagement, Modification } from './facts.js';
import { changeAtTerm, changeMidTerm, engagementYears } from './parameters.adhesion.js';
import { published } from './published.js';
import { staffInsufficient } from './readings.adhesion.js';
import { termOn } from './term.js';

const RULE = 'amp.modification';

/** A change asked for, and the term it is set against. */
interface Change {
  readonly requestedOn: LocalDate;
  /** `null`: as soon as it is granted. */
  readonly effectOn: LocalDate | null;
  readonly when: 'atTerm' | 'midTerm';
  /** The last day of the term: the one before the change at term; else of the term that runs when it is asked for, or when it would take effect. */
  readonly lastDay: LocalDate;
  readonly onList: boolean | null;
  readonly staffShort: boolean | null;
  /** Of a refusal: whether the DRMG justified it. */
  readonly justified: boolean | null;
}

export type ModificationReason =
  | ({ readonly code: 'amp.modification.granted' } & Change)
  | ({ readonly code: 'amp.modification.refused' } & Change)
  | ({ readonly code: 'amp.modification.notOnList'; readonly decision: Decision } & Change)
  | ({ readonly code: 'amp.modification.staffShort'; readonly decision: Decision } & Change)
  | ({ readonly code: 'amp.modification.pending' } & Change)
  | ({ readonly code: 'amp.modification.notKnown' } & Change)
  | { readonly code: 'amp.modification.notYet'; readonly on: LocalDate; readonly requestedOn: LocalDate }
  /** No engagement to change on the day it is asked for, or on which it would take effect. */
  | { readonly code: 'amp.modification.noEngagement'; readonly requestedOn: LocalDate }
  | { readonly code: 'amp.modification.noTextInForce'; readonly requestedOn: LocalDate };

/**
 * Modification des AMP. At term, when it takes effect the day after a term: a request should be approved, of what is then on the list. Mid-term: the
 * DRMG has to agree first, and to justify a refusal. What the DRMG decided stands, whatever the list; no appeal was found.
 *
 * @returns
 *   - `met`: granted
 *   - `notMet`: refused; or, not decided yet, of an activity that is not on the list, or while staff is too short for any change
 *   - `notApplicable`: not asked for yet, or no engagement to change
 *   - `undetermined`: the DRMG has yet to decide, or what it decided is not known
 *
 * @see FMRQ, Activités médicales particulières (page en anglais); DRMG de Montréal, Activités médicales particulières;
 *   docs/interpretations.md#amp.staffInsufficient
 */
export function assessModification(
  modification: Modification,
  engagement: Engagement,
  law: Law,
): Answer<ModificationReason> {
  const { on } = law;
  const requestedOn = dateOf(modification.requestedOn);
  if (requestedOn > on) {
    return answer(notApplicable(RULE, { code: 'amp.modification.notYet', on, requestedOn }, { sources: [] }));
  }
  const effectOn = modification.effectOn === undefined ? null : dateOf(modification.effectOn);
  if (!isEngaged(requestedOn, engagement) || !isEngaged(effectOn ?? requestedOn, engagement)) {
    return answer(notApplicable(RULE, { code: 'amp.modification.noEngagement', requestedOn }, { sources: [] }));
  }
  const effectiveOn = dateOf(engagement.effectiveOn);
  const atEffect = { ...law, on: effectiveOn };
  const length = textOf(engagementYears, atEffect);
  const noText = { code: 'amp.modification.noTextInForce', requestedOn } as const;
  if (length === undefined) {
    return answer(undetermined(RULE, noText, aText(engagementYears, atEffect), { sources: [] }));
  }
  const { when, lastDay } = termOf(effectOn ?? requestedOn, effectOn !== null, effectiveOn, length.value);
  const text = when === 'atTerm' ? changeAtTerm : changeMidTerm;
  const atRequest = { ...law, on: requestedOn };
  const version = textOf(text, atRequest);
  if (version === undefined) return answer(undetermined(RULE, noText, aText(text, atRequest), { sources: [] }));
  const { onList, staffShort = null, justified = null, decision } = modification;
  const its = { requestedOn, effectOn, when, lastDay, onList, staffShort, justified };
  const ofStaff = staffShort === true ? staffInsufficient.sources : [];
  const ground = { sources: published([...everySource(version), ...ofStaff], law) };
  const found = (choice: Choice) => foundIn(its, decision, choice, ground);
  const explored = exploreReadings([staffInsufficient], law.pinned, found, roomOf(modification));
  if (explored.outcome !== 'undetermined') return answer(explored.shown, [], explored.effects);
  const code = decision === null ? 'amp.modification.notKnown' : 'amp.modification.pending';
  // SAFETY: what is not settled says what would settle it.
  const awaiting = explored.awaiting as readonly [Settling, ...Settling[]];
  return answer(undetermined(RULE, { code, ...its }, awaiting, ground), [], explored.effects);
}

function isEngaged(day: LocalDate, { effectiveOn, endedOn }: Engagement): boolean {
  return effectiveOn <= day && (endedOn === undefined || day <= endedOn);
}

/** A change that takes effect as soon as it is granted is made within a term, whichever runs. */
function termOf(day: LocalDate, isDated: boolean, effectiveOn: LocalDate, years: number) {
  const eve = plusDays(day, -1);
  if (isDated && termOn(eve, effectiveOn, years).to === eve) return { when: 'atTerm', lastDay: eve } as const;
  return { when: 'midTerm', lastDay: termOn(day, effectiveOn, years).to } as const;
}

/** A shortage of staff leaves room only where there is one, and it is known whether it was decided. */
function roomOf({ staffShort, decision }: Modification): ReadonlySet<string> {
  return new Set(staffShort === true && decision !== null ? [staffInsufficient.id] : []);
}

function foundIn(
  its: Change,
  decision: Decision,
  choice: Choice,
  ground: Pick<Verdict, 'sources'>,
): Verdict<ModificationReason> {
  if (decision === 'granted') return met(RULE, { code: 'amp.modification.granted', ...its }, ground);
  if (decision === null) {
    const fact: Settling = [{ kind: 'fact', path: 'engagement.modification.decision' }];
    return undetermined(RULE, { code: 'amp.modification.notKnown', ...its }, [fact], ground);
  }
  if (its.onList === false) return notMet(RULE, { code: 'amp.modification.notOnList', decision, ...its }, ground);
  if (its.staffShort === true && choice[staffInsufficient.id] === 'blocksChange') {
    return notMet(RULE, { code: 'amp.modification.staffShort', decision, ...its }, ground);
  }
  if (decision === 'refused') return notMet(RULE, { code: 'amp.modification.refused', ...its }, ground);
  const toCome: Settling = [{ kind: 'decision', authority: DRMG }];
  return undetermined(RULE, { code: 'amp.modification.pending', ...its }, [toCome], ground);
}
