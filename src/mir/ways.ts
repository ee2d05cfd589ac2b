import type { BillingTally } from '../billingDays/billingTally.js';
import { amountBasis, severalTerritories } from '../billingDays/readings.js';
import type { SuppliedThreshold } from '../billingDays/record.js';
import { withRoom } from '../billingDays/room.js';
import type { Physician } from '../holdings/physician.js';
import { type LocalDate, plusDays } from '../law/localDate.js';
import type { Reading } from '../law/reading.js';
import { type Choice, choicesOf, isReadingPinned, usedOptions } from '../verdict/explore.js';
import type { Law } from '../verdict/law.js';
import { type AccrualSpan, atTheMost, countedSpans, type Spans } from './life.js';
import { countLife, isSameCount, type LifeCount, type LifeDays, placingOfLife, wholeDaysOf } from './lifeCount.js';
import { dayPlace, filingDay, halfDaysToward } from './readings.js';

/** A life of practice: what is held, what was billed, and what makes a day. */
export interface Life {
  readonly physician: Physician;
  readonly tally: BillingTally;
  readonly accruals: readonly AccrualSpan[];
  readonly thresholds: readonly SuppliedThreshold[];
}

/** The counts of a life under each way to read the texts, each made once. */
export interface Ways {
  readonly readings: readonly Reading[];
  /** The options that figures are shown under, and their count. */
  readonly used: Choice;
  readonly count: LifeCount;
  readonly countOf: (choice: Choice) => LifeDays;
  /** The readings that change a count of some way to read the texts, or may once more is known; the others are not explored. */
  readonly room: readonly Reading[];
  /** The counts of the ways that are open, the one used first. */
  readonly ways: readonly LifeDays[];
}

const OF_THE_DAY: readonly Reading[] = [severalTerritories, amountBasis, dayPlace];

/** @param filedOn - the application whose filing is asked about; null: the day asked about */
export function waysToCount(life: Life, filedOn: LocalDate | null, law: Law): Ways {
  const readings = [...OF_THE_DAY, halfDaysToward, ...(filedOn === null ? [] : [filingDay])];
  const used = usedOptions(readings, law.pinned);
  const counts = new Map<string, LifeCount>();
  const inFull = (choice: Choice): LifeCount => {
    const key = keyOf(choice);
    const known = counts.get(key);
    if (known !== undefined) return known;
    const found = countLife(life.tally, spansOf(life, lastDayOf(filedOn, choice, law), law), choice);
    counts.set(key, found);
    return found;
  };
  const count = inFull(used);
  const countOf = (choice: Choice): LifeDays => {
    if (choice[halfDaysToward.id] !== 'wholeDaysOnly' || counts.has(keyOf(choice))) return inFull(choice);
    return wholeDaysOf(inFull({ ...choice, [halfDaysToward.id]: 'counted' }), life.tally) ?? inFull(choice);
  };
  const room = roomIn(life, readings, used, countOf, law);
  const open = room.filter(({ id }) => !isReadingPinned(id, law.pinned));
  return { readings, used, count, countOf, room, ways: choicesOf(used, open).map(countOf) };
}

/** Choices alike in this are counted alike: where a date is one day wherever it was, nothing shares it. */
function keyOf(choice: Choice): string {
  const isOneDay = choice[dayPlace.id] === 'everywhere';
  return [...OF_THE_DAY, halfDaysToward, filingDay]
    .map(({ id }) => (isOneDay && id === severalTerritories.id ? '' : choice[id]))
    .join(' ');
}

/** The last day looked at. */
export function lastDayOf(filedOn: LocalDate | null, choice: Choice, { on }: Law): LocalDate {
  if (filedOn === null) return on;
  return choice[filingDay.id] === 'sameDay' ? filedOn : plusDays(filedOn, -1);
}

export function spansOf({ accruals: spans, tally, thresholds }: Life, until: LocalDate, { knownAt }: Law): Spans {
  return countedSpans(spans, tally.period, until, thresholds, knownAt);
}

function roomIn(
  life: Life,
  readings: readonly Reading[],
  used: Choice,
  countOf: (choice: Choice) => LifeDays,
  law: Law,
): readonly Reading[] {
  const { tally } = life;
  const { known, unknown } = spansOf(life, law.on, law);
  const placing = (choice: Choice) => placingOfLife(tally.territories.length, choice);
  const ofTheDay = withRoom(OF_THE_DAY, used, placing, tally, [...known, ...atTheMost(unknown)]);
  const candidates = readings.filter((one) => ofTheDay.includes(one) || !OF_THE_DAY.includes(one));
  const choices = choicesOf(
    used,
    candidates.filter(({ id }) => !isReadingPinned(id, law.pinned)),
  );
  return candidates.filter(({ id, options }) =>
    choices.some((choice) => {
      const its = countOf(choice);
      // The day of the filing is counted or not, whatever the others turn out to be.
      const mayPart = id !== filingDay.id && its.open.some(({ isAlone }) => !isAlone);
      return mayPart || options.some((option) => !isSameCount(its, countOf({ ...choice, [id]: option })));
    }),
  );
}
