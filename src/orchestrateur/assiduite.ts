import type { LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { ask, type Saying } from '../verdict/conditions.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, notMet, undetermined } from '../verdict/verdict.js';
import type { Assiduite } from './input.js';
import { attendanceExemption } from './parameters.js';
import { formerTarget, otherMeasures } from './readings.js';

const RULE = 'orchestrateur.assiduite';

export type AssiduiteReason =
  | { readonly code: 'orchestrateur.assiduite.leftOut' }
  | {
      readonly code: 'orchestrateur.assiduite.counts';
      /** One of the two other measures was met, and no longer takes the rate out. */
      readonly measureEnded: boolean;
    }
  | { readonly code: 'orchestrateur.assiduite.open' }
  | { readonly code: 'orchestrateur.assiduite.noTextInForce'; readonly on: LocalDate };

/**
 * Taux d'assiduité: left out of the supplément au volume de patients inscrits of who takes part in group registration and billed a forfait of it, or whose
 * group reached the target during a covered leave that the lead physician reported to the RAMQ. Until 2024-05-31, the two other measures of lettre
 * d'entente 368 did so too. What they asked, and what a congé visé is, were not found: the caller says.
 *
 * @returns
 *   - `met`: the rate is left out
 *   - `notMet`: it counts
 *   - `undetermined`: a fact is missing, the texts are silent on what the answer hangs on, or none covers the day (before 2022)
 *
 * @see RAMQ, Supplément au volume de patients inscrits; docs/interpretations.md
 */
export function assessAssiduite(given: Assiduite, law: Law): Answer<AssiduiteReason> {
  const version = textOf(attendanceExemption, law);
  if (version === undefined) {
    const reason = { code: 'orchestrateur.assiduite.noTextInForce', on: law.on } as const;
    return answer(undetermined(RULE, reason, aText(attendanceExemption, law), { sources: [] }));
  }
  const isFormer = version.value === 'threeMeasures';
  const { timelyAccess = false, gmfArAccess = false } = given;
  const ground = { sources: everySource(version) };
  const say: Saying<AssiduiteReason, 'leftOut'> = {
    holds: () => met(RULE, { code: 'orchestrateur.assiduite.leftOut' }, ground),
    fails: () => {
      const measureEnded = !isFormer && (timelyAccess === true || gmfArAccess === true);
      return notMet(RULE, { code: 'orchestrateur.assiduite.counts', measureEnded }, ground);
    },
    open: (awaiting) => undetermined(RULE, { code: 'orchestrateur.assiduite.open' }, awaiting, ground),
  };
  const { verdict, effects } = ask(
    {
      facts: {
        takesPart: { path: 'assiduite.groupRegistration', value: given.groupRegistration },
        billed: { path: 'assiduite.billedForfait', value: given.billedForfait },
        reached: { path: 'assiduite.reachedDuringLeave', value: given.reachedDuringLeave },
        reported: { path: 'assiduite.leaveReported', value: given.leaveReported },
        timely: { path: 'assiduite.timelyAccess', value: isFormer ? timelyAccess : false },
        gmfAr: { path: 'assiduite.gmfArAccess', value: isFormer ? gmfArAccess : false },
      },
      readings: isFormer ? [formerTarget, otherMeasures] : [],
      conditions: {
        leftOut: ({ takesPart, billed, reached, reported, timely, gmfAr }, choice) => {
          const isReached = billed || (reached && reported) || choice[formerTarget.id] === 'takingPart';
          const isOther = choice[otherMeasures.id] === 'both' ? timely && gmfAr : timely || gmfAr;
          return (takesPart && isReached) || isOther;
        },
      },
    },
    law.pinned,
    say,
  );
  return answer(verdict, [], effects);
}
