import { type Answer, answer } from '../verdict/answer.js';
import { aText, type Law, textOf, textToCome } from '../verdict/law.js';
import { met, notApplicable, notMet, type Settling, undetermined } from '../verdict/verdict.js';
import type { Institution } from './facts.js';
import { resultsDuty } from './parameters.js';

const RULE = 'depannage.resultsProcedure';

export type ResultsProcedureReason =
  | { readonly code: 'depannage.resultsProcedure.sent' }
  | { readonly code: 'depannage.resultsProcedure.due' }
  | { readonly code: 'depannage.resultsProcedure.open' }
  | { readonly code: 'depannage.resultsProcedure.notYet'; readonly from: string; readonly on: string }
  | { readonly code: 'depannage.resultsProcedure.noTextInForce'; readonly on: string };

/**
 * Gestion des résultats: an institution that asks for help sends the CNMQ its procedure for the results of dépanneurs. « désormais »: nothing was
 * asked before the article that says so.
 *
 * @see seed 003
 */
export function assessResultsProcedure({ resultsProcedure }: Institution, law: Law): Answer<ResultsProcedureReason> {
  const { on } = law;
  const version = textOf(resultsDuty, law);
  if (version === undefined) {
    const later = textToCome(resultsDuty, law);
    if (later !== undefined) {
      const reason = { code: 'depannage.resultsProcedure.notYet', from: later.from, on } as const;
      return answer(notApplicable(RULE, reason, { sources: [later.source] }));
    }
    const reason = { code: 'depannage.resultsProcedure.noTextInForce', on } as const;
    return answer(undetermined(RULE, reason, aText(resultsDuty, law), { sources: [] }));
  }
  const ground = { sources: [version.source] };
  if (resultsProcedure === null) {
    const fact: Settling = [{ kind: 'fact', path: 'institution.resultsProcedure' }];
    return answer(undetermined(RULE, { code: 'depannage.resultsProcedure.open' }, [fact], ground));
  }
  if (resultsProcedure) return answer(met(RULE, { code: 'depannage.resultsProcedure.sent' }, ground));
  return answer(notMet(RULE, { code: 'depannage.resultsProcedure.due' }, ground));
}
