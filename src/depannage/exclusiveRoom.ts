import type { Tenure } from '../holdings/timeline.js';
import type { Period } from '../law/period.js';
import type { Reading } from '../law/reading.js';
import { type Choice, choicesOf, isReadingPinned, usedOptions } from '../verdict/explore.js';
import { type Law, textOf } from '../verdict/law.js';
import { measureReadings, type ToldActivities } from './billed.js';
import { exclusiveYear } from './exclusiveYear.js';
import { exclusiveMinimum } from './parameters.js';
import { firstYear, referenceYearOf } from './readings.js';

const OF_THE_YEAR: readonly Reading[] = [referenceYearOf, firstYear];

/**
 * The readings of the 95 % that the activities leave room for, by id: those of the year that change which of them are looked at, and those on a
 * measure that one looked at is of. The others cannot change the answer.
 */
export function roomInExclusive(tenure: Tenure, told: ToldActivities, law: Law): ReadonlySet<string> {
  const used = usedOptions(OF_THE_YEAR, law.pinned);
  const openBut = (reading?: Reading) =>
    OF_THE_YEAR.filter((other) => other !== reading && !isReadingPinned(other.id, law.pinned));
  const ofYear = OF_THE_YEAR.filter((reading) =>
    choicesOf(used, openBut(reading)).some((choice) => {
      const options = reading.options.map((option) => ({ ...choice, [reading.id]: option }));
      return new Set(options.map((one) => lookedAt(tenure, told, one, law))).size > 1;
    }),
  );
  const days = choicesOf(used, openBut()).map((choice) => exclusiveYear(tenure, choice, law));
  const ofMeasures = measureReadings(
    told,
    days.filter((one): one is Period => typeof one !== 'string'),
  );
  return new Set([...ofYear, ...ofMeasures].map(({ id }) => id));
}

/** What one way to read the year looks at: how many activities it leaves out before and after, and the minimum of its first day. */
function lookedAt(tenure: Tenure, { activities }: ToldActivities, choice: Choice, law: Law): string {
  const days = exclusiveYear(tenure, choice, law);
  if (typeof days === 'string') return days;
  const { from, to } = days;
  const before = activities.filter(({ date }) => date < from).length;
  const after = activities.filter(({ date }) => date > to).length;
  return `${before} ${after} ${textOf(exclusiveMinimum, { ...law, on: from })?.value}`;
}
