import { depannageHours } from '../amp/index.js';
import { type Answer, answer } from '../verdict/answer.js';
import { ask } from '../verdict/conditions.js';
import type { Law } from '../verdict/law.js';
import { met, notMet, type Settling, undetermined } from '../verdict/verdict.js';
import type { AmpQuestion } from './facts.js';
import { published } from './published.js';
import { everyoneCommits, fileOfTheNotice, ownRegionSectors } from './sources.js';

const RULE = 'depannage.amp';
/** Who could settle what no page read says. */
const AMP_COMMITTEE = 'comité paritaire';

export type AmpReason =
  | { readonly code: 'depannage.amp.counted' }
  | { readonly code: 'depannage.amp.notCounted' }
  | { readonly code: 'depannage.amp.open' }
  | { readonly code: 'depannage.amp.exclusive' };

/**
 * AMP et dépannage: whether hours of dépannage count as AMP. AMP are done in the region of the notice, and no page says that dépannage counts; an
 * exclusive dépanneur holds no notice, and no page says what AMP are owed: never « exempt ».
 *
 * @returns
 *   - `met` or `notMet`: they count, or do not, as the reading chosen has it
 *   - `undetermined`: the reading is open; or dépannage is exclusive, or may be
 *
 * @see docs/interpretations.md, amp.depannageHours
 */
export function assessAmp({ exclusive }: AmpQuestion, law: Law): Answer<AmpReason> {
  const ground = { sources: published([everyoneCommits, fileOfTheNotice, ownRegionSectors], law) };
  const decision: Settling = [{ kind: 'decision', authority: AMP_COMMITTEE }];
  if (exclusive === true) return answer(undetermined(RULE, { code: 'depannage.amp.exclusive' }, [decision], ground));
  const { verdict, effects } = ask(
    {
      facts: {},
      readings: [depannageHours],
      conditions: { counted: (_, choice) => choice[depannageHours.id] === 'counted' },
    },
    law.pinned,
    {
      holds: () => met<AmpReason>(RULE, { code: 'depannage.amp.counted' }, ground),
      fails: () => notMet<AmpReason>(RULE, { code: 'depannage.amp.notCounted' }, ground),
      open: (awaiting) => undetermined<AmpReason>(RULE, { code: 'depannage.amp.open' }, awaiting, ground),
    },
  );
  if (exclusive === false) return answer(verdict, [], effects);
  const more = verdict.outcome === 'undetermined' ? verdict.awaiting.flat() : [];
  const awaiting: Settling = [{ kind: 'fact', path: 'amp.exclusive' }, ...more, ...decision];
  return answer(undetermined(RULE, { code: 'depannage.amp.open' }, [awaiting], ground), [], effects);
}
