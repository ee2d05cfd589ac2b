import type { LocalDate } from '../law/localDate.js';
import type { DeemedBy } from './deemed.js';

/** What a deadline is made of. */
export interface SignOnDelay {
  /** The day counted from; null: not known, or it hangs on a reading. */
  readonly startedOn: LocalDate | null;
  /** That day is the start of practice in the region of the notice, where there was practice elsewhere before. */
  readonly isNewRegion: boolean;
  /** The first day that may be the deadline, and the last; null while the start is not known. */
  readonly earliest: LocalDate | null;
  readonly latest: LocalDate | null;
  /** Whether the caller gave the dates of the quarters; else they are a reading, which the finding says. */
  readonly calendarGiven: boolean;
}

interface Done {
  /** `null`: not by the day asked about, or not known. */
  readonly requestedOn: LocalDate | null;
  readonly completedOn: LocalDate | null;
}

export type SignOnReason =
  /** Complete on the deadline or before. */
  | ({ readonly code: 'amp.signOn.completed' } & Done & SignOnDelay)
  /** Asked for by the deadline, and complete after it. */
  | ({ readonly code: 'amp.signOn.requestedInTime' } & Done & SignOnDelay)
  /** Complete, and no text of the time the practice began says by when it had to be. */
  | ({ readonly code: 'amp.signOn.completedBeforeTexts' } & Done & SignOnDelay)
  /** Deemed signed on, under an authorisation. */
  | { readonly code: 'amp.signOn.deemed'; readonly on: LocalDate; readonly by: DeemedBy }
  /** Under an authorisation of which something is not known. */
  | { readonly code: 'amp.signOn.maybeDeemed'; readonly on: LocalDate }
  /** Not complete under a derogation: no page read says whether one signs on then. */
  | ({ readonly code: 'amp.signOn.exclusive' } & Done)
  | ({ readonly code: 'amp.signOn.notRequested'; readonly on: LocalDate } & Done & SignOnDelay)
  | ({ readonly code: 'amp.signOn.requestedLate'; readonly on: LocalDate } & Done & SignOnDelay)
  | ({ readonly code: 'amp.signOn.completedLate'; readonly on: LocalDate } & Done & SignOnDelay)
  | ({ readonly code: 'amp.signOn.notCompleted'; readonly on: LocalDate } & Done & SignOnDelay)
  /** Asked for in time, and not complete: no fault, nor a clean adhésion. */
  | ({ readonly code: 'amp.signOn.requested'; readonly on: LocalDate } & Done & SignOnDelay)
  /** Days after the one asked about, to the first that may be the deadline. */
  | ({ readonly code: 'amp.signOn.running'; readonly on: LocalDate; readonly daysLeft: number } & Done & SignOnDelay)
  | ({ readonly code: 'amp.signOn.open'; readonly on: LocalDate } & Done & SignOnDelay)
  /** @property startedOn - the day of which no text says anything */
  | { readonly code: 'amp.signOn.noTextInForce'; readonly on: LocalDate; readonly startedOn: LocalDate };
