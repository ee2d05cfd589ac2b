import { isWithin } from '../holdings/dates.js';
import type { Version } from '../law/history.js';
import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { applied } from '../verdict/applied.js';
import type { AppliedParameter } from '../verdict/assessment.js';
import type { Choice } from '../verdict/explore.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import type { Possible } from '../verdict/possible.js';
import { met, notApplicable, undetermined, type Verdict } from '../verdict/verdict.js';
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
  /** Minutes; undefined where no text gives them. */
  readonly minutes: Possible<number> | undefined;
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
    const verdict = undetermined<TierReason>(
      RULE,
      reason,
      aText(text === undefined ? tiers : weeksPerQuarter, ofQuarter),
      {
        sources: [],
      },
    );
    return { verdict, minutes: undefined, parameters: [], room: [] };
  }
  const parameters = [
    applied(tiers.id, tiers.unit, tiersText(text.value), text),
    applied(weeksPerQuarter.id, weeksPerQuarter.unit, String(weeks.value), weeks),
  ];
  const hoursOf = (years: number) => owedBy(years, text.value, choice);
  const last = to < law.on ? to : law.on;
  const [first, end] = [yearsOn(recognised, from), yearsOn(recognised, last)];
  const crossing = first.years !== null && end.years !== null && hoursOf(end.years) < hoursOf(first.years);
  const { years, path, isOther } = crossing && choice[tierCrossing.id] === 'atOnce' ? end : first;
  const ground = { sources: published([...everySource(text), yearsOfRamq], law) };
  const minutesOf = (hoursPerWeek: number) => hoursPerWeek * weeks.value * MINUTES_IN_AN_HOUR;
  if (years === null) {
    const reason = { code: 'amp.tier.unknown', on: from, issuedByOther: isOther } as const;
    const awaited = { kind: 'fact', path } as const;
    const all = [...new Set([...text.value.map(({ hoursPerWeek }) => minutesOf(hoursPerWeek)), 0])];
    const verdict = undetermined<TierReason>(RULE, reason, [[awaited]], ground);
    return { verdict, minutes: { values: all, awaited }, parameters, room: [] };
  }
  const hoursPerWeek = hoursOf(years);
  const minutes = minutesOf(hoursPerWeek);
  const isAtBound = text.value.some(({ belowYears }) => belowYears === first.years || belowYears === end.years);
  const room = [
    ...(isAtBound ? [tierBoundary.id] : []),
    ...(crosses(first.years, end.years, text) ? [tierCrossing.id] : []),
  ];
  const verdict =
    hoursPerWeek === 0
      ? notApplicable<TierReason>(
          RULE,
          { code: 'amp.tier.owesNothing', on: from, years },
          { sources: published([...everySource(text), usualActivities, yearsOfRamq], law) },
        )
      : met<TierReason>(
          RULE,
          { code: 'amp.tier.owes', on: from, years, hoursPerWeek, weeks: weeks.value, minutes },
          ground,
        );
  return { verdict, minutes: { values: [minutes], awaited: { kind: 'fact', path } }, parameters, room };
}

/** Every tier, as the figure that it is: `<15: 12; <20: 6`. */
function tiersText(all: readonly Tier[]): string {
  return all.map(({ belowYears, hoursPerWeek }) => `<${belowYears}: ${hoursPerWeek}`).join('; ');
}

/** Hours a week owed with so many years: those of the lowest tier that has them. */
function owedBy(years: number, all: readonly Tier[], choice: Choice): number {
  const isIn = (bound: number) => years < bound || (years === bound && choice[tierBoundary.id] === 'upTo');
  return all.find(({ belowYears }) => isIn(belowYears))?.hoursPerWeek ?? 0;
}

/** Whether the years of the last day are in another tier than those of the first, however its end is read. */
function crosses(first: number | null, end: number | null, { value }: Version<readonly Tier[]>): boolean {
  return (
    first !== null &&
    end !== null &&
    first < end &&
    value.some(({ belowYears }) => first <= belowYears && belowYears <= end)
  );
}

/** The years recognised on a day: as the RAMQ gives them, else not known. */
function yearsOn(recognised: readonly RecognisedYears[], day: LocalDate) {
  const index = recognised.findIndex((one) => isWithin(day, one));
  const found = recognised[index];
  if (found === undefined) return { years: null, path: 'recognisedYears', isOther: false };
  // A figure of somebody else does not tell that of the RAMQ.
  if (found.issuer === 'other') return { years: null, path: 'recognisedYears', isOther: true };
  return { years: found.years, path: `recognisedYears[${index}].years`, isOther: false };
}
