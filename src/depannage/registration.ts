import type { Citation } from '../law/citation.js';
import type { LocalDate } from '../law/localDate.js';
import { compare, exact, exactOf } from '../law/quantity.js';
import type { Reading } from '../law/reading.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import type { AppliedParameter } from '../verdict/assessment.js';
import { all, awaitingAll } from '../verdict/combine.js';
import { ask, type Fact } from '../verdict/conditions.js';
import { type Choice, usedOptions } from '../verdict/explore.js';
import { aText, type Law, textOf, textToCome } from '../verdict/law.js';
import { met, notApplicable, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import type { Registration } from './facts.js';
import { distance, exceptionalDays, medAddressDuty, permit, usualPractice } from './parameters.js';
import { distanceFrom, exclusiveBypass, medAddressOf } from './readings.js';
import { exclusiveBypasses, siteNotShort } from './sources.js';

const RULE = 'depannage.registration';

/** The conditions of registration, each a finding of its own. */
export type ConditionRule =
  | 'depannage.permit'
  | 'depannage.medAddress'
  | 'depannage.distance'
  | 'depannage.usualPractice'
  | 'depannage.homeSite';

/**
 * What makes a condition hold: itself (from home, by that reading), exclusive dépannage, the committee’s exception, or having registered before
 * it.
 */
type HeldBy = 'itself' | 'home' | 'exclusive' | 'exception' | 'registeredBefore';

/** What a condition finds: it holds, it does not, or it hangs on something. `figure` is the one of its text, if it has one. */
type FindingOf<R extends ConditionRule> = R extends ConditionRule
  ?
      | { readonly code: `${R}.holds`; readonly figure: number | null; readonly by: HeldBy }
      | { readonly code: `${R}.fails`; readonly figure: number | null }
      | { readonly code: `${R}.open`; readonly figure: number | null }
      | { readonly code: `${R}.noTextInForce`; readonly on: LocalDate }
  : never;
export type ConditionReason =
  | FindingOf<ConditionRule>
  | { readonly code: 'depannage.medAddress.notYet'; readonly from: LocalDate; readonly on: LocalDate };

export type RegistrationReason =
  | ConditionReason
  | { readonly code: 'depannage.registration.fulfilled' }
  | { readonly code: 'depannage.registration.notFulfilled'; readonly rules: readonly string[] }
  | { readonly code: 'depannage.registration.open'; readonly rules: readonly string[] };

type Text = typeof permit | typeof usualPractice | typeof medAddressDuty | typeof distance | typeof exceptionalDays;

type Known = Readonly<Record<string, boolean>>;

interface Ground {
  readonly by: HeldBy;
  readonly holds: (known: Known, choice: Choice) => boolean;
}

/** A condition: what must be known, what it asks, and the text it rests on. */
interface Condition {
  readonly rule: ConditionRule;
  readonly text: Text;
  readonly sources: readonly Citation[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly readings: readonly Reading[];
  /** What makes it hold, each enough. */
  readonly grounds: readonly Ground[];
}

/**
 * Inscription au mécanisme de dépannage: the conditions that the pages read ask of a physician. The list of the FMOQ is cut after the third: at
 * least one more exists.
 *
 * @returns
 *   - `met`: each of those read holds
 *   - `notMet`: `rules` do not
 *   - `undetermined`: one hangs on a fact, a text or a reading
 *
 * @see seed 001, seed 003; FMOQ, S’y retrouver avec le dépannage; docs/interpretations.md
 */
export function assessRegistration(registration: Registration, law: Law): Answer<RegistrationReason> {
  const answers = conditionsOf(registration, law).map((condition) => assessCondition(condition, law));
  const because = answers.map(({ verdict }) => verdict);
  return answer(
    together(because),
    answers.flatMap(({ parameters }) => parameters),
    answers.flatMap(({ readings }) => readings),
  );
}

function together(because: readonly Verdict<ConditionReason>[]): Verdict<RegistrationReason> {
  const outcome = all(because.map((one) => one.outcome));
  const rules = because.filter((one) => one.outcome === outcome).map(({ rule }) => rule);
  const ground = { sources: [], because };
  if (outcome === 'notMet') return notMet(RULE, { code: 'depannage.registration.notFulfilled', rules }, ground);
  if (outcome === 'undetermined') {
    // SAFETY: an open condition awaits something.
    const awaiting = awaitingAll(because) as readonly [Settling, ...Settling[]];
    return undetermined(RULE, { code: 'depannage.registration.open', rules }, awaiting, ground);
  }
  return met(RULE, { code: 'depannage.registration.fulfilled' }, ground);
}

function assessCondition(condition: Condition, law: Law): Answer<ConditionReason> {
  const { rule, text, sources, facts, readings, grounds } = condition;
  const { on } = law;
  const version = textOf<unknown>(text, law);
  if (version === undefined) {
    // « dorénavant », « désormais »: a duty that says of itself that it begins with its text.
    const later = text === medAddressDuty ? textToCome<unknown>(text, law) : undefined;
    if (later !== undefined) {
      const reason = { code: 'depannage.medAddress.notYet', from: later.from, on } as const;
      return answer(notApplicable(rule, reason, { sources: [later.source] }));
    }
    const reason = { code: `${rule}.noTextInForce`, on } as const;
    return answer(undetermined(rule, reason, aText(text, law), { sources: [] }));
  }
  const figure = typeof version.value === 'number' ? version.value : null;
  const ground = { sources: [version.source, ...sources] };
  const holds = (known: Known, choice: Choice) => grounds.some((one) => one.holds(known, choice));
  const { verdict, effects } = ask({ facts, readings, conditions: { holds } }, law.pinned, {
    holds: () => met<ConditionReason>(rule, { code: `${rule}.holds`, figure, by: heldBy(condition, law) }, ground),
    fails: () => notMet<ConditionReason>(rule, { code: `${rule}.fails`, figure }, ground),
    open: (awaiting) => undetermined<ConditionReason>(rule, { code: `${rule}.open`, figure }, awaiting, ground),
  });
  return answer(verdict, figure === null ? [] : parameterOf(text, String(figure), law), effects);
}

function parameterOf(text: Text, value: string, law: Law): readonly AppliedParameter[] {
  const version = textOf<unknown>(text, law);
  return version === undefined ? [] : [applied(text.id, text.unit, value, version)];
}

function conditionsOf(registration: Registration, law: Law): readonly Condition[] {
  const { kilometres, kilometresFromHome = null, siteShort, exception } = registration;
  const fact = (field: string, value: boolean | null): Fact => ({ path: `registration.${field}`, value });
  const exclusive = fact('exclusive', registration.exclusive);
  const byExclusive: Ground = {
    by: 'exclusive',
    holds: (known, choice) => known['exclusive'] === true && choice[exclusiveBypass.id] === 'allThree',
  };
  const farther = (given: string | null) => {
    const bound = textOf(distance, law)?.value;
    return given === null || bound === undefined ? null : compare(exactOf(given), exact(bound)) > 0;
  };
  const most = textOf(exceptionalDays, law)?.value;
  const days = exception === undefined ? 0 : exception.days;
  const isWithin = days === null || most === undefined ? null : days <= most;
  return [
    {
      rule: 'depannage.permit',
      text: permit,
      sources: [],
      facts: { permit: fact('permit', registration.permit) },
      readings: [],
      grounds: [itself((known) => known['permit'] === true)],
    },
    {
      rule: 'depannage.medAddress',
      text: medAddressDuty,
      sources: [],
      facts: {
        medAddress: fact('medAddress', registration.medAddress),
        registeredBefore: fact('registeredBefore', registration.registeredBefore),
      },
      readings: [medAddressOf],
      grounds: [
        itself((known) => known['medAddress'] === true),
        {
          by: 'registeredBefore',
          holds: (known, choice) =>
            known['registeredBefore'] === true && choice[medAddressOf.id] === 'newRegistrations',
        },
      ],
    },
    {
      rule: 'depannage.distance',
      text: distance,
      sources: [exclusiveBypasses],
      facts: {
        exclusive,
        fromWork: fact('kilometres', farther(kilometres)),
        fromHome: fact('kilometresFromHome', farther(kilometresFromHome)),
      },
      readings: [distanceFrom, exclusiveBypass],
      grounds: [
        itself((known, choice) => choice[distanceFrom.id] === 'workplace' && known['fromWork'] === true),
        { by: 'home', holds: (known, choice) => choice[distanceFrom.id] === 'home' && known['fromHome'] === true },
        byExclusive,
      ],
    },
    {
      rule: 'depannage.usualPractice',
      text: usualPractice,
      sources: [exclusiveBypasses],
      facts: { exclusive, keepsPractice: fact('keepsPractice', registration.keepsPractice) },
      readings: [exclusiveBypass],
      grounds: [itself((known) => known['keepsPractice'] === true), byExclusive],
    },
    {
      rule: 'depannage.homeSite',
      text: exceptionalDays,
      sources: [siteNotShort, exclusiveBypasses],
      facts: {
        exclusive,
        notShort: fact('siteShort', siteShort === null ? null : !siteShort),
        allowed: fact('exception.allowed', exception === undefined ? false : exception.allowed),
        serviceKept: fact('exception.serviceKept', exception === undefined ? false : exception.serviceKept),
        within: fact('exception.days', isWithin),
      },
      readings: [],
      grounds: [
        itself((known) => known['notShort'] === true),
        // Both ways to read what exclusive dépannage lifts lift this one.
        { by: 'exclusive', holds: (known) => known['exclusive'] === true },
        {
          by: 'exception',
          holds: (known) => known['allowed'] === true && known['serviceKept'] === true && known['within'] === true,
        },
      ],
    },
  ];
}

const itself = (holds: Ground['holds']): Ground => ({ by: 'itself', holds });

/** What makes a condition hold, as the texts are read: known to, since knowing more takes no ground away. Not read where it does not hold. */
function heldBy({ facts, readings, grounds }: Condition, { pinned }: Law): HeldBy {
  const known = Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value === true]));
  return grounds.find(({ holds }) => holds(known, usedOptions(readings, pinned)))?.by ?? 'itself';
}
