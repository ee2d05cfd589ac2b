import { isWithin } from '../holdings/dates.js';
import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import type { Reading } from '../law/reading.js';
import { applied } from '../verdict/applied.js';
import type { AppliedParameter } from '../verdict/assessment.js';
import { together } from '../verdict/combine.js';
import { type Choice, choicesOf, isReadingPinned } from '../verdict/explore.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { type Possible, weighEvery } from '../verdict/possible.js';
import { type Awaited, met, notApplicable, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import type { RecognisedYears } from './facts.js';
import type { TierReason } from './hoursReason.js';
import { MINUTES_IN_AN_HOUR } from './limits.js';
import { type Tier, tiers, weeksPerQuarter } from './parameters.hours.js';
import { published } from './published.js';
import { tierBoundary, tierCrossing } from './readings.hours.js';
import { usualActivities, yearsOfRamq } from './sources.hours.js';

const RULE = 'amp.tier';

/** The hours owed for a quarter, by the years of practice. */
export interface Owed {
  readonly verdict: Verdict<TierReason>;
  /** Minutes, each number they may be, and what would tell; undefined where no text gives them. */
  readonly minutes: { readonly values: readonly number[]; readonly awaited: readonly Awaited[] } | undefined;
  readonly parameters: readonly AppliedParameter[];
  /** The years leave room for these readings. */
  readonly room: readonly string[];
}

/**
 * Palier: fewer than 15 recognised years owe 12 hours a week, 132 a quarter; from 15 on, none, and signing on is still due.
 * Years are those that the RAMQ recognises on the first day of the quarter, or its last where the reading has the duty end at once.
 *
 * @returns `met`: hours are owed; `notApplicable`: none is; `undetermined`: the years are not known, or no text gives the hours
 * @see FMOQ and RAMQ as relayed; docs/interpretations.md, amp.tierBoundary, amp.tierCrossing
 */
export function assessTier(
  { from, to }: Period,
  recognised: readonly RecognisedYears[],
  choice: Choice,
  law: Law,
): Owed {
  const ofQuarter = { ...law, on: from };
  const text = textOf(tiers, ofQuarter);
  const weeks = textOf(weeksPerQuarter, ofQuarter);
  if (text === undefined || weeks === undefined) {
    const reason = { code: 'amp.tier.noTextInForce', on: from } as const;
    const awaiting = aText(text === undefined ? tiers : weeksPerQuarter, ofQuarter);
    const verdict = undetermined<TierReason>(RULE, reason, awaiting, { sources: [] });
    return { verdict, minutes: undefined, parameters: [], room: [] };
  }
  const last = to < law.on ? to : law.on;
  const years = yearsOf(recognised, from, last, text.value);
  const room = roomOf(years, text.value, choice, law);
  const minutesOf = (hoursPerWeek: number) => hoursPerWeek * weeks.value * MINUTES_IN_AN_HOUR;
  const ground = { sources: published([...everySource(text), yearsOfRamq], law) };
  const ofWeeks = applied(weeksPerQuarter.id, weeksPerQuarter.unit, String(weeks.value), weeks);
  const ofTiers = (owed?: number) => {
    const source = text.value.find(({ hoursPerWeek }) => hoursPerWeek === owed)?.source ?? text.source;
    return applied(tiers.id, tiers.unit, tiersText(text.value), { ...text, source });
  };

  const { answers, awaiting } = weighEvery(years, ({ first, end }) => owedBy(first, end ?? first, text.value, choice));
  const [hoursPerWeek = 0, ...others] = answers;
  if (others.length > 0) {
    const { isOther, on } = years.first.values.length > 1 ? years.first : years.end;
    const reason = { code: 'amp.tier.unknown', on, issuedByOther: isOther } as const;
    // SAFETY: what has several answers depends on something.
    const awaited = together([], awaiting) as unknown as Settling;
    const verdict = undetermined<TierReason>(RULE, reason, [awaited], ground);
    const minutes = { values: [...answers].map(minutesOf), awaited };
    return { verdict, minutes, parameters: [ofTiers(), ofWeeks], room };
  }
  const minutes = minutesOf(hoursPerWeek);
  const { on, values } = decisive(years, hoursPerWeek, text.value, choice);
  const its = { on, years: values[0] ?? 0 };
  const verdict =
    hoursPerWeek === 0
      ? notApplicable<TierReason>(
          RULE,
          { code: 'amp.tier.owesNothing', ...its },
          { sources: published([...everySource(text), usualActivities, yearsOfRamq], law) },
        )
      : met<TierReason>(RULE, { code: 'amp.tier.owes', ...its, hoursPerWeek, weeks: weeks.value, minutes }, ground);
  return {
    verdict,
    minutes: { values: [minutes], awaited: [] },
    parameters: [ofTiers(hoursPerWeek), ofWeeks],
    room,
  };
}

/** Every tier, as the figure that it is: `<15: 12; <20: 6`. */
function tiersText(all: readonly Tier[]): string {
  return all.map(({ belowYears, hoursPerWeek }) => `<${belowYears}: ${hoursPerWeek}`).join('; ');
}

/** Hours a week owed with so many years: those of the lowest tier that has them. */
function hoursWith(years: number, all: readonly Tier[], choice: Choice): number {
  const isIn = (bound: number) => years < bound || (years === bound && choice[tierBoundary.id] === 'upTo');
  return all.find(({ belowYears }) => isIn(belowYears))?.hoursPerWeek ?? 0;
}

/** Hours a week owed for a quarter, with so many years on its first day and on its last. */
function owedBy(first: number, end: number, all: readonly Tier[], choice: Choice): number {
  const atFirst = hoursWith(first, all, choice);
  return choice[tierCrossing.id] === 'atOnce' ? Math.min(atFirst, hoursWith(end, all, choice)) : atFirst;
}

/** The years recognised on a day; when they are not known, some of each tier and of each of its ends. */
interface YearsOn extends Possible<number> {
  readonly on: LocalDate;
  readonly isOther: boolean;
}

/** The years of the first day of a quarter and of its last; one figure over both is told once. */
interface YearsOfQuarter extends Readonly<Record<string, Possible<unknown>>> {
  readonly first: YearsOn;
  readonly end: YearsOn | (Possible<undefined> & Pick<YearsOn, 'on' | 'isOther'>);
}

function yearsOf(
  recognised: readonly RecognisedYears[],
  from: LocalDate,
  last: LocalDate,
  all: readonly Tier[],
): YearsOfQuarter {
  const at = (day: LocalDate): YearsOn => {
    const index = recognised.findIndex((one) => isWithin(day, one));
    const found = recognised[index];
    // A figure of somebody else does not tell that of the RAMQ.
    const isOther = found?.issuer === 'other';
    const path = found === undefined || isOther ? 'recognisedYears' : `recognisedYears[${index}].years`;
    const years = found === undefined || isOther ? null : found.years;
    const about = all.flatMap(({ belowYears }) => [belowYears - 1, belowYears, belowYears + 1]);
    return { on: day, isOther, values: years === null ? about : [years], awaited: { kind: 'fact', path } };
  };
  const first = at(from);
  const isOne = recognised.some((one) => one.issuer === 'ramq' && isWithin(from, one) && isWithin(last, one));
  return { first, end: isOne ? { ...first, values: [undefined] } : at(last) };
}

/** The day whose years decide what is owed. */
function decisive({ first, end }: YearsOfQuarter, owed: number, all: readonly Tier[], choice: Choice): YearsOn {
  const isFirst = first.values.every((years) => hoursWith(years, all, choice) === owed);
  // SAFETY: a figure of the last day decides only where it is another.
  return isFirst ? first : (end as YearsOn);
}

/** The readings that change what is owed, for some way the years may turn out and the other reading be chosen. */
function roomOf(
  { first, end }: YearsOfQuarter,
  all: readonly Tier[],
  choice: Choice,
  { pinned }: Law,
): readonly string[] {
  const both: readonly Reading[] = [tierBoundary, tierCrossing];
  const choices = choicesOf(
    choice,
    both.filter(({ id }) => !isReadingPinned(id, pinned)),
  );
  const pairs = first.values.flatMap((a) => end.values.map((b) => [a, b ?? a] as const));
  const isMoved = ({ id, options }: Reading) =>
    choices.some((one) =>
      pairs.some(([a, b]) => new Set(options.map((option) => owedBy(a, b, all, { ...one, [id]: option }))).size > 1),
    );
  return both.filter(isMoved).map(({ id }) => id);
}
