import {
  assessDerogationShare,
  type Below,
  type Figures,
  type NotHeld,
  type Reached,
  type ShareReason,
  type Window,
} from '../billingDays/derogationShare.js';
import type { SuppliedThreshold } from '../billingDays/record.js';
import type { Tenure } from '../holdings/timeline.js';
import type { Answer } from '../verdict/answer.js';
import { together } from '../verdict/combine.js';
import type { Law } from '../verdict/law.js';
import { billedAs, measureReadings, ofActivities, type ToldActivities } from './billed.js';
import { type Exposure, exposureOf } from './exposure.js';
import { exclusiveMinimum } from './parameters.js';
import { unauthorisedIsOutside } from './sources.js';

const RULE = 'depannage.exclusive';

export type ExclusiveReason =
  | ({ readonly code: 'depannage.exclusive.reached' } & Reached)
  | ({ readonly code: 'depannage.exclusive.below'; readonly exposure: Exposure } & Below)
  | ({ readonly code: 'depannage.exclusive.open' } & Figures)
  | ({ readonly code: 'depannage.exclusive.unsettled' } & Window)
  | ({ readonly code: 'depannage.exclusive.noBillingDay' } & Window)
  | ({ readonly code: 'depannage.exclusive.noThreshold' } & Window)
  | ({ readonly code: 'depannage.exclusive.noTextInForce' } & Window)
  | ({ readonly code: 'depannage.exclusive.notHeld' } & NotHeld);

/** A derogation for exclusive dépannage, and everything its days are counted with. */
export interface Exclusive {
  readonly tenure: Tenure;
  readonly told: ToldActivities;
  readonly thresholds: readonly SuppliedThreshold[];
  /** Dollars to illustrate an exposure with. */
  readonly remuneration: string | undefined;
}

/**
 * Dépanneur exclusif (règle du 95 %): under a derogation for exclusive dépannage, at least the minimum share of billing days, on an annual basis, is in
 * the mechanism. Help that nothing authorised is outside it. Dollars of the mechanism on one date add up, wherever it was, and so do the others.
 *
 * @returns
 *   - `met`: at or above the minimum, exactly at it included (« au moins »); `spare` is what may still be done outside
 *   - `notMet`: below it; what it exposes to is a risk, never a certain loss
 *   - `notApplicable`: not one billing day, or the derogation is not held in the year
 *   - `undetermined`: unknown facts, decisions to come or silent texts leave both answers possible
 *
 * @see seed 001; Le Médecin du Québec, September 2022; docs/interpretations.md, prem.derogationYear
 */
export function assessExclusive(subject: Exclusive, law: Law): Answer<ExclusiveReason> {
  const { tenure, told, thresholds, remuneration } = subject;
  const { verdict, parameters, readings } = assessDerogationShare(
    {
      rule: RULE,
      held: tenure,
      minimum: exclusiveMinimum,
      thresholds,
      dated: told.activities,
      recordsUnder: (choice) => billedAs(told, choice),
      readingsOver: (days) => measureReadings(told, days),
      // Days in the mechanism against all other days, wherever they were.
      sides: (territories) => ({ sideOf: territories.map(() => 'rest'), depannage: 'part' }),
      asGiven: (awaited, choice) => together([], ofActivities(awaited, told, choice)),
      sources: [unauthorisedIsOutside],
      exposureSources: (window) => exposureOf(window, remuneration, law).source,
    },
    law,
  );
  return { verdict: { ...verdict, reason: reasonOf(verdict.reason, remuneration, law) }, parameters, readings };
}

function reasonOf(found: ShareReason, remuneration: string | undefined, law: Law): ExclusiveReason {
  switch (found.code) {
    case 'below': {
      const { exposure } = exposureOf(found, remuneration, law);
      return { ...found, code: 'depannage.exclusive.below', exposure };
    }
    case 'reached':
      return { ...found, code: 'depannage.exclusive.reached' };
    case 'open':
      return { ...found, code: 'depannage.exclusive.open' };
    case 'unsettled':
      return { ...found, code: 'depannage.exclusive.unsettled' };
    case 'noBillingDay':
      return { ...found, code: 'depannage.exclusive.noBillingDay' };
    case 'noThreshold':
      return { ...found, code: 'depannage.exclusive.noThreshold' };
    case 'noTextInForce':
      return { ...found, code: 'depannage.exclusive.noTextInForce' };
    case 'notHeld':
      return { ...found, code: 'depannage.exclusive.notHeld' };
  }
}
