import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { type Answer, answer } from '../verdict/answer.js';
import type { AppliedParameter } from '../verdict/assessment.js';
import { all, awaitingAll, differ } from '../verdict/combine.js';
import { type Choice, choicesOf, exploreReadings, isReadingPinned, usedOptions } from '../verdict/explore.js';
import type { Law } from '../verdict/law.js';
import { met, notApplicable, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import { quartersTo, startsUnder } from './calendar.js';
import { type EquivalenceReason, equivalenceReadings, equivalenceRoom } from './equivalence.js';
import type { AmpInput } from './facts.js';
import { hasDepannage } from './hourFate.js';
import type { AmpYear, HoursReason, QuarterReason, QuarterRow, TierReason } from './hoursReason.js';
import { type HourTally, tallyHours } from './hourTally.js';
import { type HoursLedgerEntry, hoursLedger } from './ledger.js';
import { cellsOf, type Offering, offeredOn } from './offered.js';
import { published } from './published.js';
import { assessQuarter, isNotOwed } from './quarter.js';
import {
  factsOf,
  type Given,
  groundOf,
  NO_SURPLUS,
  type QuarterFacts,
  type QuarterGround,
  type Surplus,
} from './quarterFacts.js';
import { quarterCalendar } from './readings.calendar.js';
import { carryOver, depannageHours, hoursReadings, partQuarter } from './readings.hours.js';
import { exemptQuarter, reliefReadings } from './relief.js';
import { dependsOnYears, everyoneCommits, hoursAQuarter } from './sources.hours.js';

const RULE = 'amp.hours';
/** All that can change what a year comes to. */
const READINGS = [quarterCalendar, ...hoursReadings, ...reliefReadings, ...equivalenceReadings];

type YearVerdict = Verdict<HoursReason | QuarterReason | TierReason | EquivalenceReason>;

/** What the days of a tally depend on. */
export type Tallying = Offering & Pick<AmpInput, 'calendar'>;

/** The days that hours are tallied over: from the first day of the year, however its quarters are read, to the day asked about. */
export function cellsOfYear(given: Tallying, on: LocalDate): readonly Period[] {
  const quarters = calendarsOf(given).flatMap((choice) => quartersTo(on, startsUnder(choice, given.calendar)));
  // SAFETY: a quarter has begun by every day.
  const from = quarters.map((quarter) => quarter.from).sort()[0] as LocalDate;
  return cellsOf(
    given,
    { from, to: on },
    quarters.map((quarter) => quarter.from),
  );
}

/** A choice for each way to read the dates of quarters; one when they are given. */
function calendarsOf({ calendar }: Tallying): readonly Choice[] {
  const options = calendar === undefined ? quarterCalendar.options : [quarterCalendar.kept];
  return options.map((option) => ({ [quarterCalendar.id]: option }));
}

export function tallyOfYear(
  hours: NonNullable<AmpInput['hours']>,
  given: Tallying,
  on: LocalDate,
): HourTally | undefined {
  return tallyHours(hours, cellsOfYear(given, on), on);
}

/**
 * Heures d’AMP de l’année: each quarter that has begun in the year that contains the day asked about.
 *
 * @returns what its quarters come to together: a breach settles it, else a doubt leaves it open
 */
export function assessHours(
  input: AmpInput,
  tally: HourTally | undefined,
  law: Law,
): { readonly answer: Answer<HoursReason>; readonly ledger: readonly HoursLedgerEntry[] } {
  const offered = (tally?.cells ?? []).map(({ from }) => offeredOn(input, from));
  const given: Given = { input, tally, offered, law, owed: new Map() };
  const used = usedOptions(READINGS, law.pinned);
  const grounds = new Map(
    calendarsOf(input).map((choice) => {
      const quarters = quartersTo(law.on, startsUnder(choice, input.calendar));
      return [choice[quarterCalendar.id], quarters.map((quarter) => groundOf(quarter, given))] as const;
    }),
  );
  // SAFETY: a calendar that is given is the only one.
  const groundsUnder = (choice: Choice) =>
    (grounds.get(choice[quarterCalendar.id]) ?? [...grounds.values()][0]) as readonly QuarterGround[];
  const room = new Set(roomOf(given, groundsUnder, used));
  const asked = [...room].sort();
  const assessed = new Map<string, AssessedYear>();
  // A way to read the texts is asked about more than once, and differs from others by the readings there is room for alone.
  const yearOf = (choice: Choice): AssessedYear => {
    const key = asked.map((id) => choice[id]).join(' ');
    const year = assessed.get(key) ?? assessYear(given, groundsUnder(choice), choice);
    assessed.set(key, year);
    return year;
  };
  const explored = exploreReadings(READINGS, law.pinned, (choice) => yearOf(choice).verdict, room, differ);
  const { parameters, year } = yearOf(used);
  const { shown, outcome, effects } = explored;
  const ledger = tally === undefined ? [] : hoursLedger(tally, offered, year.from, used);
  if (outcome !== 'undetermined') return { answer: answer(shown as Verdict<HoursReason>, parameters, effects), ledger };
  // SAFETY: what is not settled says what would settle it.
  const awaiting = explored.awaiting as readonly [Settling, ...Settling[]];
  const ground = { sources: shown.sources, because: shown.because };
  const open = undetermined<HoursReason>(RULE, { code: 'amp.hours.open', ...year }, awaiting, ground);
  return { answer: answer(open, parameters, effects), ledger };
}

interface AssessedYear {
  readonly verdict: YearVerdict;
  readonly year: AmpYear;
  readonly parameters: readonly AppliedParameter[];
}

/** The year as one way to read the texts has it. */
function assessYear(given: Given, quarters: readonly QuarterGround[], choice: Choice): AssessedYear {
  const { input, law } = given;
  let carried: Surplus = NO_SURPLUS;
  const assessed = quarters.map((quarter) => {
    const one = assessQuarter(factsOf(quarter, given, choice, carried), choice, law);
    if (choice[carryOver.id] === 'withinYear') carried = one.surplus;
    return one;
  });
  // SAFETY: a quarter has begun by every day.
  const [first, last] = [quarters[0]?.quarter, quarters.at(-1)?.quarter] as readonly [Period, Period];
  const year: AmpYear = {
    from: first.from,
    assessedTo: law.on,
    to: last.to,
    calendarGiven: input.calendar !== undefined,
    quarters: assessed.map(({ figures, verdict, why }): QuarterRow => ({ ...figures, outcome: verdict.outcome, why })),
  };
  const because = assessed.map(({ verdict }) => verdict);
  return {
    year,
    verdict: verdictOf(year, because, law),
    parameters: assessed.flatMap(({ parameters }) => parameters),
  };
}

function verdictOf(year: AmpYear, because: readonly Verdict[], law: Law): Verdict<HoursReason> {
  const ground = { sources: published([everyoneCommits, dependsOnYears, hoursAQuarter], law), because };
  switch (all(because.map(({ outcome }) => outcome))) {
    case 'met':
      return met(RULE, { code: 'amp.hours.respected', ...year }, ground);
    case 'notMet': {
      const below = year.quarters.filter(({ outcome }) => outcome === 'notMet').map(({ from }) => from);
      return notMet(RULE, { code: 'amp.hours.notRespected', below, ...year }, ground);
    }
    case 'notApplicable':
      return notApplicable(RULE, { code: 'amp.hours.nothing', ...year }, ground);
    case 'undetermined': {
      // SAFETY: an open quarter awaits something.
      const awaiting = awaitingAll(because) as readonly [Settling, ...Settling[]];
      return undetermined(RULE, { code: 'amp.hours.open', ...year }, awaiting, ground);
    }
  }
}

/** The readings that what is given leaves room for: no other can change the answer. */
function roomOf(
  given: Given,
  groundsUnder: (choice: Choice) => readonly QuarterGround[],
  used: Choice,
): readonly string[] {
  const { input, tally, offered, law } = given;
  const factsUnder = (choice: Choice) =>
    groundsUnder(choice).map((ground) => factsOf(ground, given, choice, NO_SURPLUS));
  const quarters = calendarsOf(input).flatMap((its) =>
    factsUnder({ ...used, ...(input.calendar === undefined ? its : {}) }),
  );
  const regions = new Set(quarters.map(({ region }) => region));
  const claimed = { claims: input.equivalences ?? [], tables: input.equivalenceTables ?? [] };
  const room = new Set([
    ...(input.calendar === undefined ? [quarterCalendar.id] : []),
    ...(tally !== undefined && hasDepannage(tally, offered, used) ? [depannageHours.id] : []),
    ...quarters.flatMap(({ owed, presence }) => (presence === 'none' ? [] : owed.room)),
    ...(quarters.some(({ presence }) => presence === 'part') ? [partQuarter.id] : []),
    ...(quarters.some(({ relief, days }) => relief.most > 0 && relief.least < days) ? [exemptQuarter.id] : []),
    ...(claimed.claims.length === 0 ? [] : [...regions]).flatMap((region) =>
      equivalenceRoom(
        quarters.map(({ quarter }) => quarter),
        { region, ...claimed },
        law,
      ),
    ),
  ]);
  const open = [quarterCalendar, ...hoursReadings].filter(({ id }) => room.has(id) && !isReadingPinned(id, law.pinned));
  const isCarried = choicesOf(used, open).some((choice) => mayCarry(factsUnder(choice), choice));
  return [...room, ...(isCarried ? [carryOver.id] : [])];
}

/** Whether a quarter may have more than it owes, and one that follows owe some. */
function mayCarry(quarters: readonly QuarterFacts[], choice: Choice): boolean {
  return quarters.some((one, i) => {
    const owed = one.underDerogation || isNotOwed(one.presence, choice) ? [0] : (one.owed.minutes?.values ?? [0]);
    return one.most > Math.min(...owed) && quarters.slice(i + 1).some((later) => mayOwe(later, choice));
  });
}

function mayOwe({ presence, owed }: QuarterFacts, choice: Choice): boolean {
  return !isNotOwed(presence, choice) && Math.max(...(owed.minutes?.values ?? [0])) > 0;
}
