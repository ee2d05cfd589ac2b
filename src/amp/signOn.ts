import { entitlementOn } from '../holdings/timeline.js';
import { dayNumber } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { differ, together } from '../verdict/combine.js';
import { type Choice, exploreReadings, isReadingPinned, usedOptions } from '../verdict/explore.js';
import { everySource, type Law } from '../verdict/law.js';
import type { Weighed } from '../verdict/possible.js';
import { type Awaited, met, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import { JOINT_COMMITTEE } from './authorities.js';
import { deemedOn } from './deemed.js';
import type { AmpInput } from './facts.js';
import { signOnQuarters } from './parameters.adhesion.js';
import { isUnderDerogation } from './presence.js';
import { published } from './published.js';
import { adhesionReadings } from './readings.adhesion.js';
import { clockUnder, deadlineFrom, doneBy, readingsFor, type Told, textFor } from './signOnDelay.js';
import type { SignOnDelay, SignOnReason } from './signOnReason.js';
import { choicesIn, type Scope, type SignedOn, weighSignOn } from './signOnWays.js';

const RULE = 'amp.signOn';
/** Who could settle what no page read says of a derogation. */
const DECISION: Awaited = { kind: 'decision', authority: JOINT_COMMITTEE };

export type { SignOnReason } from './signOnReason.js';

export type SigningOn = Pick<AmpInput, 'signOn' | 'calendar' | 'physician' | 'military'>;

/**
 * Adhésion aux AMP: with the DRMG of the region of the notice, by the end of the first full quarter after practice began. Whatever the years of
 * practice: those of 15 years and more sign on too.
 *
 * @returns
 *   - `met`: complete in time, or asked for in time and complete later; complete, of a practice begun before the first text; or deemed
 *   - `notMet`: nothing asked for in time; what that exposes to is `amp.exposure`
 *   - `undetermined`: `requested` while the DRMG has not completed what was asked for in time, `running` while it can still be asked for, `open`
 *     when something is missing, `exclusive` under a derogation: the joint committee, never at fault
 *   - no answer when nothing is told of it and nobody is deemed
 *
 * @see CIUSSS de la Mauricie-et-du-Centre-du-Québec, Activités médicales particulières; Le Médecin du Québec, Les AMP; Santé Montérégie, Activités
 *   médicales particulières 2023-2024; FMOQ, Exercer pendant sa résidence; docs/interpretations.md#amp.signOnAct
 */
export function assessSignOn(given: SigningOn, law: Law): readonly Answer<SignOnReason>[] {
  const { signOn, calendar } = given;
  const own = signOn === undefined ? undefined : assessOwn({ signOn, calendar }, law);
  if (own?.verdict.outcome === 'met') return [own];
  const deemed = deemedSignedOn(given, law);
  // Whoever may be deemed signed on may have breached nothing.
  const isTold = deemed?.verdict.outcome === 'met' || own === undefined || own.verdict.outcome === 'notMet';
  if (deemed !== undefined && isTold) return [deemed];
  if (own === undefined) return [];
  return [isExclusive(own.verdict.reason, given, law) ? underDerogation(own) : own];
}

/** Whether a derogation is held on the day asked about, or on what may be the deadline. */
function isExclusive(reason: SignOnReason, given: SigningOn, { on }: Law): boolean {
  const ends = 'latest' in reason ? [reason.earliest, reason.latest] : [];
  return [on, ...ends].some((day) => day !== null && isUnderDerogation(given, { from: day, to: day }));
}

/** No page read says whether whoever has no notice, and so no DRMG of it, signs on: neither exempted, nor at fault. */
function underDerogation({ verdict, parameters, readings }: Answer<SignOnReason>): Answer<SignOnReason> {
  const { sources } = verdict;
  const sets = verdict.outcome === 'undetermined' ? verdict.awaiting : [[]];
  const awaiting = sets.map((set) => together<readonly Awaited[]>(set, [DECISION]));
  const { requestedOn = null, completedOn = null } = 'completedOn' in verdict.reason ? verdict.reason : {};
  const reason: SignOnReason = { code: 'amp.signOn.exclusive', requestedOn, completedOn };
  // SAFETY: the decision is one of each.
  const open = awaiting as unknown as readonly [Settling, ...Settling[]];
  const effects = readings.map((one) => {
    const outcomes = Object.fromEntries(
      Object.entries(one.outcomes).map(([option, outcome]) => [
        option,
        outcome === 'notMet' ? 'undetermined' : outcome,
      ]),
    );
    return { ...one, outcomes, decisive: differ(Object.values(outcomes)) };
  });
  return answer(undetermined(RULE, reason, open, { sources }), parameters, effects);
}

/** Réputé adhérent: whoever practises under an authorisation, in the public plan. */
function deemedSignedOn(given: SigningOn, law: Law): Answer<SignOnReason> | undefined {
  const { on } = law;
  if (given.physician !== undefined && !entitlementOn(given.physician, on).participates) return undefined;
  const { deemed, awaited, sources, by } = deemedOn(given, on, law);
  if (by !== null) return answer(met(RULE, { code: 'amp.signOn.deemed', on, by }, { sources }));
  if (deemed === false) return undefined;
  // SAFETY: what is open awaits something.
  const awaiting = [awaited as unknown as Settling] as const;
  return answer(undetermined(RULE, { code: 'amp.signOn.maybeDeemed', on }, awaiting, { sources }));
}

function assessOwn(told: Told, law: Law): Answer<SignOnReason> {
  const readings = readingsFor(told);
  const used = usedOptions(readings, law.pinned);
  const scope = Object.fromEntries(
    readings.map(({ id, kept, options }) => [id, isReadingPinned(id, law.pinned) ? [used[id] ?? kept] : options]),
  );
  const only = (choice: Choice): Scope =>
    Object.fromEntries(Object.entries(choice).map(([id, option]) => [id, [option]]));
  const { effects } = exploreReadings(readings, law.pinned, (choice) => verdictIn(told, only(choice), choice, law));
  const { startedOn } = clockUnder(used, told.signOn);
  const text = startedOn === null ? undefined : textFor(startedOn, law);
  const parameters =
    text === undefined ? [] : [applied(signOnQuarters.id, signOnQuarters.unit, String(text.value), text)];
  return answer(verdictIn(told, scope, used, law), parameters, effects);
}

/** @param used - the way that figures are shown by */
function verdictIn(told: Told, scope: Scope, used: Choice, law: Law): Verdict<SignOnReason> {
  const weighed = weighSignOn(told, scope, law);
  const choices = choicesIn(scope);
  const starts = choices.map((choice) => clockUnder(choice, told.signOn).startedOn);
  const texts = starts.flatMap((day) => (day === null ? [] : (textFor(day, law) ?? [])));
  const ground = { sources: published(texts.flatMap(everySource), law) };
  const [only, ...others] = weighed.answers;
  const its = { ...doneOf(told, law), ...delayOf(told, choices, law) };
  if (others.length === 0 && only === 'met') return met(RULE, metReason(told, used, its, law), ground);
  if (others.length === 0 && only === 'notMet')
    return notMet(RULE, { code: lateCode(told, its), on: law.on, ...its }, ground);
  return undetermined(RULE, openReason(told, its, texts.length === choices.length, law), settlingOf(weighed), ground);
}

type Its = ReturnType<typeof doneOf> & SignOnDelay;

function doneOf({ signOn }: Told, { on }: Law) {
  return { requestedOn: doneBy(signOn.requestedOn, on) ?? null, completedOn: doneBy(signOn.completedOn, on) ?? null };
}

/** What the ways to read the texts have in common. */
function delayOf({ signOn, calendar }: Told, choices: readonly Choice[], law: Law): SignOnDelay {
  const clocks = choices.map((choice) => clockUnder(choice, signOn));
  const starts = new Set(clocks.map(({ startedOn }) => startedOn));
  const [startedOn = null] = starts.size === 1 ? starts : [];
  const ends = choices
    .flatMap((choice, i) => {
      const day = clocks[i]?.startedOn ?? null;
      return day === null || textFor(day, law) === undefined ? [] : [deadlineFrom(day, calendar, choice)];
    })
    .sort();
  const isKnown = !starts.has(null);
  return {
    startedOn,
    isNewRegion: clocks.every((clock) => clock.of === 'region'),
    earliest: (isKnown ? ends[0] : null) ?? null,
    latest: (isKnown ? ends.at(-1) : null) ?? null,
    calendarGiven: calendar !== undefined,
  };
}

function metReason({ signOn, calendar }: Told, used: Choice, its: Its, law: Law): SignOnReason {
  const { startedOn } = clockUnder(used, signOn);
  const { completedOn } = its;
  if (startedOn === null || textFor(startedOn, law) === undefined) {
    return { code: 'amp.signOn.completedBeforeTexts', ...its };
  }
  const isInTime = completedOn !== null && completedOn <= deadlineFrom(startedOn, calendar, used);
  return { code: isInTime ? 'amp.signOn.completed' : 'amp.signOn.requestedInTime', ...its };
}

function lateCode({ signOn }: Told, { requestedOn, completedOn, latest }: Its) {
  if (requestedOn !== null && latest !== null && requestedOn > latest) return 'amp.signOn.requestedLate';
  if (completedOn !== null) return 'amp.signOn.completedLate';
  return requestedOn === null && signOn.requestedOn !== null ? 'amp.signOn.notRequested' : 'amp.signOn.notCompleted';
}

function openReason({ signOn }: Told, its: Its, hasTexts: boolean, { on }: Law): SignOnReason {
  const { startedOn, earliest, latest, requestedOn, completedOn } = its;
  if (startedOn !== null && latest === null) return { code: 'amp.signOn.noTextInForce', on, startedOn };
  if (!hasTexts || earliest === null || latest === null) return { code: 'amp.signOn.open', on, ...its };
  if (requestedOn !== null && completedOn === null && signOn.completedOn !== null)
    return { code: 'amp.signOn.requested', on, ...its };
  const isToAsk = requestedOn === null && signOn.requestedOn !== null;
  if (!isToAsk || on > earliest) return { code: 'amp.signOn.open', on, ...its };
  return { code: 'amp.signOn.running', on, daysLeft: dayNumber(earliest) - dayNumber(on), ...its };
}

function settlingOf({ awaiting }: Weighed<SignedOn>): readonly [Settling, ...Settling[]] {
  const distinct = [...new Map(awaiting.map((one) => [JSON.stringify(one), one])).values()];
  // SAFETY: what is not settled says what would settle it.
  return [distinct as unknown as Settling];
}

export const signOnReadings = adhesionReadings;
