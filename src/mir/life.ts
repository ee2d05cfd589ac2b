import { dateOf } from '../holdings/dates.js';
import type { Physician } from '../holdings/physician.js';
import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';

/** The days a record may count on: from the first day that something was ever held, to the day asked about. */
export function periodOfLife(physician: Physician | undefined, asOf: LocalDate): Period {
  const [first] = (physician?.holdings ?? []).map(({ from }) => dateOf(from)).sort();
  return { from: first === undefined || first > asOf ? asOf : first, to: asOf };
}
