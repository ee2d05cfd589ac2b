import { lastDayOfMonths, lastDayOfYears } from '../law/calendar.js';
import { dayNumber, type LocalDate, plusDays } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import type { Choice } from '../verdict/explore.js';
import { remoteInterruption } from './readings.remote.js';

/** Practice from its first day to its last, without an interruption that is too long. */
export interface Run extends Period {
  /** Days of its interruptions, all together. */
  readonly interrupted: number;
}

/** What the texts ask: so many years, and no interruption of more than so many months. */
export interface Continuity {
  readonly years: number;
  readonly months: number;
}

/**
 * Practice cut into runs: an interruption, the days between one period and the next, begins a new one when it is longer than allowed.
 * @param periods - in order, none overlapping another
 */
export function runsOf(periods: readonly Period[], { months }: Continuity): readonly Run[] {
  const runs: Run[] = [];
  for (const { from, to } of periods) {
    const last = runs.at(-1);
    if (last === undefined || plusDays(from, -1) > lastDayOfMonths(plusDays(last.to, 1), months)) {
      runs.push({ from, to, interrupted: 0 });
    } else {
      const between = dayNumber(from) - dayNumber(last.to) - 1;
      runs[runs.length - 1] = { from: last.from, to, interrupted: last.interrupted + between };
    }
  }
  return runs;
}

/**
 * The day on which a run reaches the years asked for, if nothing more interrupts it: those that elapse from its first day, to which one reading
 * adds the days of its interruptions.
 */
export function reachedOn({ from, interrupted }: Run, { years }: Continuity, choice: Choice): LocalDate {
  const last = lastDayOfYears(from, years);
  return choice[remoteInterruption.id] === 'practised' ? plusDays(last, interrupted) : last;
}

export function isReached(run: Run, continuity: Continuity, choice: Choice): boolean {
  return run.to >= reachedOn(run, continuity, choice);
}

/** How a run that is too short may still be long enough, if nothing more interrupts it. */
export interface ToCome {
  /** The first day on which it may resume; null when it goes on. */
  readonly resumedOn: LocalDate | null;
  readonly reachedOn: LocalDate;
}

/**
 * What a run may still reach after the day asked about: what is to come begins on the day after. Undefined when practice that resumes then would
 * begin a new run.
 */
export function mayReach(run: Run, continuity: Continuity, choice: Choice, on: LocalDate): ToCome | undefined {
  if (run.to === on) return { resumedOn: null, reachedOn: reachedOn(run, continuity, choice) };
  if (on > lastDayOfMonths(plusDays(run.to, 1), continuity.months)) return undefined;
  const resumedOn = plusDays(on, 1);
  const interrupted = run.interrupted + dayNumber(on) - dayNumber(run.to);
  const day = reachedOn({ ...run, interrupted }, continuity, choice);
  return { resumedOn, reachedOn: day < resumedOn ? resumedOn : day };
}

/** The run that is furthest past the day it has to reach, or the least short of it; of equals, the last. */
export function longest(runs: readonly Run[], continuity: Continuity, choice: Choice): Run | undefined {
  const past = (run: Run) => dayNumber(run.to) - dayNumber(reachedOn(run, continuity, choice));
  let found: Run | undefined;
  for (const run of runs) if (found === undefined || past(run) >= past(found)) found = run;
  return found;
}
