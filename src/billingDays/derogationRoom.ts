import type { History } from '../law/history.js';
import type { Period } from '../law/period.js';
import type { Reading } from '../law/reading.js';
import { type Choice, choicesOf, isReadingPinned, usedOptions } from '../verdict/explore.js';
import { type Law, textOf } from '../verdict/law.js';
import { type Held, READINGS_OF_YEAR, yearOfDerogation } from './derogationYear.js';

/** What the year of a derogation is looked for in. */
export interface LookedAt {
  readonly held: Held;
  /** Per cent of billing days, at least. */
  readonly minimum: History<number>;
  /** Everything that may be counted: only its days are read. */
  readonly dated: readonly { readonly date: string }[];
  /** Readings of the rule itself: those that bear on something, within some days or whenever. */
  readonly readingsOver: (days?: readonly Period[]) => readonly Reading[];
}

/** Every year of a derogation that some open way to read the texts looks at. */
export function yearsLookedAt(held: Held, law: Law): readonly Period[] {
  const used = usedOptions(READINGS_OF_YEAR, law.pinned);
  return choicesOf(used, openBut(law))
    .map((choice) => yearOfDerogation(held, choice, law))
    .filter((one): one is Period => typeof one !== 'string');
}

/**
 * The readings of the share that the records leave room for, by id: those of the year that change which of them are looked at, and those of the
 * rule itself that bear on one looked at. The others cannot change the answer.
 */
export function roomInYear(question: LookedAt, law: Law): ReadonlySet<string> {
  const used = usedOptions(READINGS_OF_YEAR, law.pinned);
  const ofYear = READINGS_OF_YEAR.filter((reading) =>
    choicesOf(used, openBut(law, reading)).some((choice) => {
      const options = reading.options.map((option) => ({ ...choice, [reading.id]: option }));
      return new Set(options.map((one) => lookedAt(question, one, law))).size > 1;
    }),
  );
  const ofRule = question.readingsOver(yearsLookedAt(question.held, law));
  return new Set([...ofYear, ...ofRule].map(({ id }) => id));
}

function openBut(law: Law, reading?: Reading): readonly Reading[] {
  return READINGS_OF_YEAR.filter((other) => other !== reading && !isReadingPinned(other.id, law.pinned));
}

/** What one way to read the year looks at: how many records it leaves out before and after, and the minimum of its first day. */
function lookedAt({ held, dated, minimum }: LookedAt, choice: Choice, law: Law): string {
  const days = yearOfDerogation(held, choice, law);
  if (typeof days === 'string') return days;
  const { from, to } = days;
  const before = dated.filter(({ date }) => date < from).length;
  const after = dated.filter(({ date }) => date > to).length;
  return `${before} ${after} ${textOf(minimum, { ...law, on: from })?.value}`;
}
