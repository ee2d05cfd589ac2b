import type { LocalDate } from '../law/localDate.js';
import type { PinnedReadings } from '../law/reading.js';
import type { Choice } from '../verdict/explore.js';

/** The law asked for: as known on a day, read one way or every way. */
export interface Law {
  readonly knownAt: LocalDate | undefined;
  readonly pinned: PinnedReadings | undefined;
  /** The option of each reading that figures are shown with. */
  readonly used: Choice;
}
