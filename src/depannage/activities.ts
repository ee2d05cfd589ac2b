import { type Answer, answer } from '../verdict/answer.js';
import { together } from '../verdict/combine.js';
import { type Law, textOf } from '../verdict/law.js';
import { met, notApplicable, type Settling, undetermined } from '../verdict/verdict.js';
import type { ActivityFate, ActivityReason } from './fate.js';
import { sectors } from './parameters.js';
import { published } from './published.js';
import {
  namesEntered,
  onlyAuthorised,
  otherwiseRemplacement,
  specificPay,
  unauthorisedIsOutside,
  unauthorisedPay,
} from './sources.js';

const RULE = 'depannage.activities';

/** How many activities are what. */
interface Counts {
  /** Dépannage: travel time is paid and expenses are refunded, at rates that no page read gives. */
  readonly authorised: number;
  /** Billed to the plan and not authorised: ordinary pay, and outside the mechanism for the 95 %. */
  readonly remplacement: number;
  /** Under LE 297, LE 132 or LE 285, and not authorised as dépannage. */
  readonly underMeasure: number;
  readonly outsidePlan: number;
}

export type ActivitiesReason =
  | ({ readonly code: 'depannage.activities.told' } & Counts)
  | ({ readonly code: 'depannage.activities.open'; readonly undecided: number } & Counts)
  | { readonly code: 'depannage.activities.none' };

const KIND_OF: Readonly<Partial<Record<ActivityReason, keyof Counts>>> = {
  underMeasure: 'underMeasure',
  outsidePlan: 'outsidePlan',
};

/**
 * Dépannage ou remplacement: only what the CNMQ authorised, for that place, sector and period, is dépannage; anything else is remplacement.
 * It is not a duty: `met` says that each activity can be told.
 *
 * @returns
 *   - `met`: each activity is told, one way or the other
 *   - `notApplicable`: no activity by the day asked about
 *   - `undetermined`: some cannot be; the ledger says why of each
 *
 * @see seed 003; docs/interpretations.md
 */
export function assessActivities(fates: readonly ActivityFate[], law: Law): Answer<ActivitiesReason> {
  const version = textOf(sectors, law);
  const texts = version === undefined ? [] : [version.source];
  const ground = {
    sources: published(
      [
        onlyAuthorised,
        namesEntered,
        otherwiseRemplacement,
        specificPay,
        unauthorisedPay,
        unauthorisedIsOutside,
        ...texts,
      ],
      law,
    ),
  };
  const counts = { authorised: 0, remplacement: 0, underMeasure: 0, outsidePlan: 0 };
  const open: ActivityFate[] = [];
  for (const one of fates) {
    if (one.fate === 'undecided') open.push(one);
    else if (one.fate === 'counted') counts.authorised += 1;
    else if (one.reason !== 'afterAsOf') counts[KIND_OF[one.reason] ?? 'remplacement'] += 1;
  }
  if (open.length > 0) {
    const reason = { code: 'depannage.activities.open', undecided: open.length, ...counts } as const;
    const awaiting = together(
      [],
      open.flatMap((one) => one.awaiting),
    );
    // SAFETY: what is not told says what would tell it.
    return answer(undetermined(RULE, reason, [awaiting as unknown as Settling], ground));
  }
  if (Object.values(counts).every((count) => count === 0)) {
    return answer(notApplicable(RULE, { code: 'depannage.activities.none' }, ground));
  }
  return answer(met(RULE, { code: 'depannage.activities.told', ...counts }, ground));
}
