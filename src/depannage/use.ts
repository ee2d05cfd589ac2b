import type { LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { type Law, textOf } from '../verdict/law.js';
import { met, notMet, type Settling, undetermined } from '../verdict/verdict.js';
import type { SiteAuthorisation } from './facts.js';
import { DECISION } from './fate.js';
import { type Sector, type Unit, units } from './parameters.js';
import type { Use } from './pools.js';
import { published } from './published.js';
import { overruns, revisionRequest } from './sources.js';

const RULE = 'depannage.use';

interface Figures {
  readonly installation: string;
  readonly sector: Sector;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** What the units are; null where no text says. */
  readonly unit: Unit | null;
  /** Units authorised, once revised if they were; null is not known. */
  readonly authorised: number | null;
  /** The units first authorised were revised. */
  readonly isRevised: boolean;
  /** Units entered, whether or not there was room for them. */
  readonly entered: number;
  /** The same if everything not known turned out to use it. */
  readonly atMost: number;
}

export type UseReason =
  /** `left` at the least; null is not known. */
  | ({ readonly code: 'depannage.use.within'; readonly left: number | null } & Figures)
  | ({
      readonly code: 'depannage.use.revisionRequired';
      readonly over: number;
      /** A request was sent. */
      readonly isPending: boolean;
      /** What the request has to give, and is not known to give. */
      readonly toGive: readonly ('period' | 'justification')[];
    } & Figures)
  | ({ readonly code: 'depannage.use.revisionRefused'; readonly over: number } & Figures)
  | ({ readonly code: 'depannage.use.open' } & Figures)
  | ({ readonly code: 'depannage.use.unitNotFound' } & Figures);

const NOTHING: Use = { least: 0, most: 0, leastOver: 0, mostOver: 0, awaiting: [] };

/**
 * Quarts et semaines autorisés: what was entered against one authorisation of the committee. Beyond it, a revision is to be asked for; no
 * tolerance, deadline or sanction was found.
 *
 * @param given - absent when nothing uses it
 * @returns
 *   - `met`: within it; exactly at it included
 *   - `notMet`: beyond it, and the committee refused the revision
 *   - `undetermined`: beyond it, the committee has yet to decide (`over`, and what the request is to give); or something is not known
 *
 * @see seed 003; docs/interpretations.md
 */
export function assessUse(authorisation: SiteAuthorisation, given: Use | undefined, law: Law): Answer<UseReason> {
  const use = given ?? NOTHING;
  const { installation, sector, from, to, revision } = authorisation;
  const version = textOf(units, law);
  const unit = version?.value[sector] ?? null;
  const isRevised = revision?.decision === 'granted';
  const authorised = isRevised ? (revision.units ?? null) : authorisation.units;
  const figures: Figures = {
    ...{ installation, sector, unit, authorised, isRevised },
    // SAFETY: the schema checked both dates.
    ...{ from: from as LocalDate, to: to as LocalDate },
    entered: use.least,
    atMost: use.most,
  };
  const ground = {
    sources: published([overruns, revisionRequest, ...(version === undefined ? [] : [version.source])], law),
  };

  if (unit === null) {
    const text: Settling = [{ kind: 'text', parameter: units.id, on: law.on }];
    return answer(undetermined(RULE, { code: 'depannage.use.unitNotFound', ...figures }, [text], ground));
  }
  if (use.leastOver > 0) {
    const over = use.leastOver;
    if (revision?.decision === 'refused') {
      return answer(notMet(RULE, { code: 'depannage.use.revisionRefused', over, ...figures }, ground));
    }
    const toGive = (['period', 'justification'] as const).filter((part) => revision?.[part] !== true);
    const isPending = revision?.decision === 'pending';
    const reason = { code: 'depannage.use.revisionRequired', over, isPending, toGive, ...figures } as const;
    return answer(undetermined(RULE, reason, [[DECISION]], ground));
  }
  if (use.mostOver > 0) {
    // SAFETY: what may be over or not says what tells.
    const settling = use.awaiting as unknown as Settling;
    return answer(undetermined(RULE, { code: 'depannage.use.open', ...figures }, [settling], ground));
  }
  const left = authorised === null ? null : authorised - use.most;
  return answer(met(RULE, { code: 'depannage.use.within', left, ...figures }, ground));
}
