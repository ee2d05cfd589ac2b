import { yearsLookedAt } from '../billingDays/derogationRoom.js';
import {
  assessDerogationShare,
  type Below,
  type Figures,
  type NotHeld,
  type Reached,
  type ShareReason,
  type Window,
} from '../billingDays/derogationShare.js';
import type { BillingRecord, SuppliedThreshold } from '../billingDays/record.js';
import { type Tenure, tenuresOf } from '../holdings/timeline.js';
import { type Ivn, NO_IVN } from '../law/ivn.js';
import type { Answer } from '../verdict/answer.js';
import type { Law } from '../verdict/law.js';
import type { MirInput } from './facts.js';
import { asBodies, recordsFor, sidesOf } from './ivnRecords.js';
import { whicheverBody } from './ivnUnknown.js';
import { ivnMinimum } from './parameters.ivn.js';
import { fiveBodies } from './sources.ivn.js';

const RULE = 'mir.ivn';

interface OfBody {
  /** The body that the derogation names; null when it is not known. */
  readonly body: Ivn | null;
}

export type IvnReason =
  | ({ readonly code: 'mir.ivn.reached' } & OfBody & Reached)
  | ({ readonly code: 'mir.ivn.below' } & OfBody & Below)
  | ({ readonly code: 'mir.ivn.open' } & OfBody & Figures)
  | ({ readonly code: 'mir.ivn.unsettled' } & OfBody & Window)
  | ({ readonly code: 'mir.ivn.noBillingDay' } & OfBody & Window)
  | ({ readonly code: 'mir.ivn.noThreshold' } & OfBody & Window)
  | ({ readonly code: 'mir.ivn.noTextInForce' } & OfBody & Window)
  | ({ readonly code: 'mir.ivn.notHeld' } & OfBody & NotHeld);

/**
 * Pratique exclusive auprès d’une instance à vocation nationale (IVN): under a derogation for such a body, at least the minimum share of billing
 * days, on an annual basis, is in the body that the derogation names. Days in another of the five are outside it. One answer for each derogation
 * held in the year.
 *
 * @returns
 *   - `met`: at or above the minimum, exactly at it included (« au moins »); `spare` is what may still be done outside
 *   - `notMet`: below it; what that exposes to, no text read says
 *   - `notApplicable`: not one billing day
 *   - `undetermined`: unknown facts, the body among them, or silent texts leave both answers possible
 *
 * @see seed 001; docs/interpretations.md, prem.derogationYear
 */
export function assessIvn(input: MirInput, law: Law): readonly Answer<IvnReason>[] {
  const { physician, records = [], thresholds = [] } = input;
  if (physician === undefined) return [];
  return tenuresOf(physician)
    .flatMap((tenure, index) => {
      const { holding } = tenure;
      if (holding.kind !== 'derogation' || holding.purpose !== 'instanceVocationNationale') return [];
      const { ivn: body = null } = holding;
      const underBody = (one: Ivn) => shareIn(one, body, tenure, records, thresholds, law);
      if (body !== null) return [saidOf(body, underBody(body))];
      const path = `physician.holdings[${index}].ivn`;
      return [saidOf(null, whicheverBody(namedIn(records, tenure, law), path, underBody))];
    })
    .filter(({ verdict }) => verdict.reason.code !== 'mir.ivn.notHeld');
}

/** The share of one body. */
function shareIn(
  one: Ivn,
  named: Ivn | null,
  tenure: Tenure,
  records: readonly BillingRecord[],
  thresholds: readonly SuppliedThreshold[],
  law: Law,
): Answer<ShareReason> {
  const its = recordsFor(one, records);
  const question = {
    rule: RULE,
    held: tenure,
    minimum: ivnMinimum,
    thresholds,
    dated: records,
    recordsUnder: () => its,
    readingsOver: () => [],
    sides: sidesOf,
    asGiven: asBodies,
    sources: named === null ? [fiveBodies] : [],
    // « s’expose à » is said of exclusive dépannage alone (A16.5).
    exposureSources: () => [],
  };
  return assessDerogationShare(question, law);
}

/** The bodies that records of a year looked at were, or may have been, done for: null for one that is not known. */
function namedIn(records: readonly BillingRecord[], tenure: Tenure, law: Law): ReadonlySet<Ivn | null> {
  const years = yearsLookedAt(tenure, law);
  return new Set(
    records.flatMap(({ date, ivn = null }) =>
      ivn !== NO_IVN && years.some(({ from, to }) => from <= date && date <= to) ? [ivn] : [],
    ),
  );
}

function saidOf(body: Ivn | null, { verdict, parameters, readings }: Answer<ShareReason>): Answer<IvnReason> {
  return { verdict: { ...verdict, reason: reasonOf(body, verdict.reason) }, parameters, readings };
}

function reasonOf(body: Ivn | null, found: ShareReason): IvnReason {
  switch (found.code) {
    case 'reached':
      return { ...found, code: 'mir.ivn.reached', body };
    case 'below':
      return { ...found, code: 'mir.ivn.below', body };
    case 'open':
      return { ...found, code: 'mir.ivn.open', body };
    case 'unsettled':
      return { ...found, code: 'mir.ivn.unsettled', body };
    case 'noBillingDay':
      return { ...found, code: 'mir.ivn.noBillingDay', body };
    case 'noThreshold':
      return { ...found, code: 'mir.ivn.noThreshold', body };
    case 'noTextInForce':
      return { ...found, code: 'mir.ivn.noTextInForce', body };
    case 'notHeld':
      return { ...found, code: 'mir.ivn.notHeld', body };
  }
}
