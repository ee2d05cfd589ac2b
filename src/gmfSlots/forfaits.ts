import { inForce } from '../law/history.js';
import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { dollarsTimes } from '../law/quantity.js';
import type { PinnedReadings } from '../law/reading.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import type { AppliedParameter } from '../verdict/assessment.js';
import { together } from '../verdict/combine.js';
import { type Choice, exploreReadings } from '../verdict/explore.js';
import {
  type Awaited,
  met,
  notApplicable,
  notMet,
  type Settling,
  undetermined,
  type Verdict,
} from '../verdict/verdict.js';
import type { Engaged } from './engagement.js';
import { type ForfaitAmount, forfaitAmount, instrument } from './parameters.js';
import { shortfall } from './readings.js';
import { agreedOffer, onTheEngagement } from './sources.js';

const RULE = 'gmfSlots.forfaits';

export type ForfaitsReason =
  | ({
      readonly code: 'gmfSlots.forfaits.due';
      /** One for each patient of the engagement, whatever the slots. */
      readonly forfaits: number;
      /** Dollars of one for a year, which a source gives; of one for the quarter and of all, exact. Absent when no text gives an amount. */
      readonly perYear?: string;
      readonly each?: string;
      readonly amount?: string;
    } & Period)
  | ({ readonly code: 'gmfSlots.forfaits.none'; readonly forfaits: number } & Period)
  | ({ readonly code: 'gmfSlots.forfaits.partUnknown'; readonly forfaits: number } & Period)
  | ({ readonly code: 'gmfSlots.forfaits.open' } & Period)
  | ({ readonly code: 'gmfSlots.forfaits.noEngagement' } & Period)
  | ({
      readonly code: 'gmfSlots.forfaits.inHalves';
      readonly perYear: string;
      readonly parts: ForfaitAmount['parts'];
    } & Period);

/**
 * Forfaits de la mesure d'inscription collective: when the offer agreed for the quarter is respected, the physicians of the
 * group share one for each patient of the engagement; 100 slots or 400, the number is the same.
 *
 * @returns
 *   - `met`: `forfaits` may be shared; `each` and `amount` in dollars, the quarter's amount being inferred
 *   - `notMet`: the offer is not respected, and the forfaits of the quarter may not be claimed
 *   - `notApplicable`: no engagement in the quarter
 *   - `undetermined`: as the offer is; or, as read, a part that no text gives; or, from 2024-06-01, paid in two halves
 *
 * @see Lettre d'entente no 368; docs/interpretations.md, gmfSlots.shortfall
 */
export function assessForfaits(
  quarter: Period,
  engaged: Engaged,
  offer: Verdict,
  knownAt: LocalDate | undefined,
  pinned: PinnedReadings | undefined,
): Answer<ForfaitsReason> {
  const ground = { sources: [agreedOffer, onTheEngagement], because: [] };
  if (engaged.kind === 'none') {
    return answer(notApplicable(RULE, { code: 'gmfSlots.forfaits.noEngagement', ...quarter }, ground));
  }
  const amount = inForce(forfaitAmount, quarter.from, knownAt);
  const governing = inForce(instrument, quarter.from, knownAt)?.value;
  const halves = governing === 'passerelle' ? amount : undefined;
  if (halves !== undefined) {
    const { perYear, parts } = halves.value;
    const text: Settling = [{ kind: 'text', parameter: 'gmfSlots.slotRate', on: quarter.from }];
    const reason = { code: 'gmfSlots.forfaits.inHalves', perYear, parts, ...quarter } as const;
    return answer(undetermined(RULE, reason, [text], { sources: [halves.source] }), [
      applied(forfaitAmount.id, forfaitAmount.unit, perYear, halves),
    ]);
  }
  // SAFETY: an offer is settled for a number of patients that is known.
  const n = engaged.patients as number;
  if (offer.outcome === 'met') return due(quarter, n, amount, ground);
  const short = exploreReadings([shortfall], pinned, (choice) => withoutOffer(quarter, n, choice, ground));
  if (offer.outcome === 'undetermined') {
    const [first, ...others] = offer.awaiting;
    // What settles the offer may settle it as short: what that leaves has to be known as well, under the letter that says it.
    const [more = []] = governing === 'le368' ? short.awaiting : [];
    const awaiting = [together(first, more), ...others.map((set) => together(set, more))] as const;
    return answer(undetermined(RULE, { code: 'gmfSlots.forfaits.open', ...quarter }, awaiting, ground));
  }
  const settling = short.awaiting as readonly [Settling, ...Settling[]];
  const verdict =
    short.outcome === 'undetermined' ? undetermined(RULE, short.shown.reason, settling, ground) : short.shown;
  return answer(verdict, [], short.effects);
}

/** Whether it is awaited only in case the offer turns out short. */
export function isOfShortfall(awaited: Awaited): boolean {
  return awaited.kind === 'reading'
    ? awaited.id === shortfall.id
    : awaited.kind === 'text' && awaited.parameter === PART_OF_FORFAITS;
}
const PART_OF_FORFAITS = 'gmfSlots.partOfForfaits';

type Ground = { readonly sources: Verdict['sources']; readonly because: Verdict['because'] };

function due(
  quarter: Period,
  forfaits: number,
  amount: ReturnType<typeof inForce<ForfaitAmount>>,
  ground: Ground,
): Answer<ForfaitsReason> {
  if (amount === undefined) return answer(met(RULE, { code: 'gmfSlots.forfaits.due', forfaits, ...quarter }, ground));
  const {
    perYear,
    parts: [part],
  } = amount.value;
  const dollars = { perYear, each: part.dollars, amount: dollarsTimes(part.dollars, forfaits) };
  const reason = { code: 'gmfSlots.forfaits.due', forfaits, ...dollars, ...quarter } as const;
  return answer(met(RULE, reason, ground), amountsOf(amount));
}

/** The year's amount, which a source gives, and the quarter's, which is ours. */
function amountsOf(amount: NonNullable<ReturnType<typeof inForce<ForfaitAmount>>>): readonly AppliedParameter[] {
  const { id, unit } = forfaitAmount;
  const ofYear = applied(id, unit, amount.value.perYear, amount);
  const ofParts = amount.value.parts.map(({ for: what, dollars }) => {
    const inferred = { ...amount, source: { ...amount.source, evidence: 'inferred' } as const };
    return applied(`${id}.${what}`, unit, dollars, inferred);
  });
  return [ofYear, ...ofParts];
}

/** What an offer that is not respected leaves, as the silence about a part is read. */
function withoutOffer(quarter: Period, forfaits: number, choice: Choice, ground: Ground): Verdict<ForfaitsReason> {
  if (choice[shortfall.id] === 'allOrNothing') {
    return notMet(RULE, { code: 'gmfSlots.forfaits.none', forfaits, ...quarter }, ground);
  }
  const text: Settling = [{ kind: 'text', parameter: PART_OF_FORFAITS, on: quarter.from }];
  return undetermined(RULE, { code: 'gmfSlots.forfaits.partUnknown', forfaits, ...quarter }, [text], ground);
}
