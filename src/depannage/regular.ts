import type { SuppliedThreshold } from '../billingDays/record.js';
import type { Physician } from '../holdings/physician.js';
import type { PinnedReadings } from '../law/reading.js';
import { assessPrem, type PremAssessment, type PremReason, premReadings } from '../prem/index.js';
import { together } from '../verdict/combine.js';
import type { Choice } from '../verdict/explore.js';
import type { Law } from '../verdict/law.js';
import type { Settling, Verdict } from '../verdict/verdict.js';
import { billedAs, ofActivities, pinnedMeasures, type ToldActivities } from './billed.js';

/** A physician who practises under a notice, or under nothing, and dépannage beside it. */
export interface Regular {
  readonly physician: Physician;
  readonly told: ToldActivities;
  readonly thresholds: readonly SuppliedThreshold[];
  readonly remuneration: string | undefined;
}

/**
 * Dépanneur régulier: the year under the PREM of a physician who is not only under a derogation for exclusive dépannage, with what was authorised as its dépannage. Dépannage is in the 45 %
 * that may be elsewhere, or out of both terms under the former rules: the rule is the PREM’s, and is not written again.
 *
 * @see seed 001, seed 002; docs/rules.md
 */
export function assessRegular({ physician, told, thresholds, remuneration }: Regular, law: Law): PremAssessment {
  const pinned = pinnedMeasures(told, law);
  const records = billedAs(told, pinned);
  const assessment = assessPrem(
    { physician, records, thresholds, ...(remuneration === undefined ? {} : { remuneration }) },
    {
      asOf: law.on,
      ...(law.knownAt === undefined ? {} : { knownAt: law.knownAt }),
      ...(law.pinned === undefined ? {} : { readings: premOf(law.pinned) }),
    },
  );
  return { ...assessment, verdict: asTold(assessment.verdict, told, pinned) as Verdict<PremReason> };
}

/** The readings pinned that are the PREM’s. */
function premOf(pinned: PinnedReadings): PinnedReadings {
  if (pinned === 'kept') return pinned;
  const known = new Set(premReadings.map(({ id }) => id));
  return Object.fromEntries(Object.entries(pinned).filter(([id]) => known.has(id)));
}

/** A verdict that awaits what is missing of activities, where it awaited what is missing of records. */
function asTold(verdict: Verdict, told: ToldActivities, pinned: Choice): Verdict {
  const because = verdict.because.map((one) => asTold(one, told, pinned));
  if (verdict.outcome !== 'undetermined') return { ...verdict, because };
  const sets = verdict.awaiting.map((set) => together([], ofActivities(set, told, pinned)));
  // SAFETY: each thing awaited of a record is awaited of its activity.
  return { ...verdict, because, awaiting: sets as unknown as readonly [Settling, ...Settling[]] };
}
