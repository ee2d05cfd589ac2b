import { dateOf } from '../holdings/dates.js';
import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, notMet, type Settling, undetermined } from '../verdict/verdict.js';
import { authorisationsOf } from './deemed.js';
import { assessDeemed, type DeemedReason } from './deemedFinding.js';
import { exemptionWindow } from './exemptionWindow.js';
import type { DrmgExemption, Exemption, FamilyExemption } from './facts.js';
import { drmgExemption, exemptionMonths } from './parameters.relief.js';
import { published } from './published.js';
import { DRMG, type Relieving } from './relief.js';

export type { DeemedReason } from './deemedFinding.js';

const RULE = 'amp.exemption';

/** Maternity or adoption: of how many months, and the day that they must contain. */
interface OfMonths {
  readonly kind: FamilyExemption['kind'];
  /** Of delivery, or of effective custody; null: not known. */
  readonly day: LocalDate | null;
  readonly months: number;
}

interface OfDrmg extends Period {
  readonly for: DrmgExemption['for'];
}

export type ExemptionReason =
  | ({ readonly code: 'amp.exemption.exempted'; readonly day: LocalDate } & Omit<OfMonths, 'day'> & Period)
  | ({ readonly code: 'amp.exemption.outside'; readonly day: LocalDate } & Omit<OfMonths, 'day'> & Period)
  | ({ readonly code: 'amp.exemption.notArranged' } & OfMonths)
  | ({
      readonly code: 'amp.exemption.toPick';
      readonly day: LocalDate;
      /** The first day of the earliest window that contains the day, and the last of the latest. */
      readonly earliest: LocalDate;
      readonly latest: LocalDate;
    } & Omit<OfMonths, 'day'>)
  | ({
      readonly code: 'amp.exemption.open';
      /** The months picked; null: not known. */
      readonly window: Period | null;
    } & OfMonths)
  | ({ readonly code: 'amp.exemption.granted' } & OfDrmg)
  | ({ readonly code: 'amp.exemption.refused' } & OfDrmg)
  | ({ readonly code: 'amp.exemption.pending' } & OfDrmg)
  | ({ readonly code: 'amp.exemption.notKnown' } & OfDrmg)
  | { readonly code: 'amp.exemption.noTextInForce'; readonly kind: Exemption['kind']; readonly on: LocalDate };

/** Each exemption, whether it holds and over which days; then each authorisation under which one is deemed signed on. */
export function assessRelief(given: Relieving, law: Law): readonly Answer<ExemptionReason | DeemedReason>[] {
  const { exemptions = [] } = given;
  return [
    ...exemptions.map((one, i) =>
      one.kind === 'drmg' ? byDrmg(one, `exemptions[${i}]`, law) : byMonths(one, `exemptions[${i}]`, law),
    ),
    ...authorisationsOf(given).map((one) => assessDeemed(one, law)),
  ];
}

/**
 * Exemption de la pénalité, maternité ou adoption: the DRMG must exempt, for 12 months that contain the day of delivery or of effective custody, once
 * a leave is arranged. It is no leave from AMP, and years of practice go on. The days are told whatever the day asked about.
 *
 * @returns
 *   - `met`: exempted, from a day to another
 *   - `notMet`, which is no breach: not exempted, since the months picked do not contain the day, or no leave is arranged
 *   - `undetermined`: the months are still to pick (`toPick`), or something is not known
 *
 * @see FMOQ, AMP et congé de maternité ou d’adoption; docs/interpretations.md
 */
function byMonths(exemption: FamilyExemption, path: string, law: Law): Answer<ExemptionReason> {
  const { kind, arranged } = exemption;
  const version = textOf(exemptionMonths, law);
  if (version === undefined) return withoutText(kind, exemptionMonths, law);
  const months = version.value;
  const ground = { sources: published(everySource(version), law) };
  const figures = [applied(exemptionMonths.id, exemptionMonths.unit, String(months), version)];
  const day = exemption.day === null ? null : dateOf(exemption.day);
  const isPicked = (exemption.from ?? null) !== null;
  if (arranged === false) {
    return answer(notMet(RULE, { code: 'amp.exemption.notArranged', kind, day, months }, ground), figures);
  }
  const { possible } = exemptionWindow(exemption, months);
  const window = exemptionWindow({ ...exemption, day: null }, months).possible;
  if (day !== null && isPicked && window !== undefined) {
    if (possible === undefined) {
      return answer(notMet(RULE, { code: 'amp.exemption.outside', kind, day, months, ...window }, ground), figures);
    }
    if (arranged === true) {
      return answer(met(RULE, { code: 'amp.exemption.exempted', kind, day, months, ...window }, ground), figures);
    }
  }
  const unknown = [
    ...(arranged === null ? ['arranged'] : []),
    ...(day === null ? ['day'] : []),
    ...(isPicked ? [] : ['from']),
  ];
  // SAFETY: were all three known, it would be settled above.
  const facts = unknown.map((field) => ({ kind: 'fact', path: `${path}.${field}` }) as const) as unknown as Settling;
  const reason: ExemptionReason =
    day !== null && !isPicked && possible !== undefined
      ? { code: 'amp.exemption.toPick', kind, day, months, earliest: possible.from, latest: possible.to }
      : { code: 'amp.exemption.open', kind, day, months, window: isPicked && window !== undefined ? window : null };
  return answer(undetermined(RULE, reason, [facts], ground), figures);
}

/**
 * Exemption de la pénalité, maladie, grossesse ou autre: the DRMG decides, and for how long. No text read gives a duration.
 *
 * @returns
 *   - `met`: granted, for its days
 *   - `notMet`, which is no breach: refused
 *   - `undetermined`: to be decided, or not known
 *
 * @see FMRQ, Activités médicales particulières
 */
function byDrmg(exemption: DrmgExemption, path: string, law: Law): Answer<ExemptionReason> {
  const version = textOf(drmgExemption, law);
  if (version === undefined) return withoutText(exemption.kind, drmgExemption, law);
  const ground = { sources: published(everySource(version), law) };
  const days: OfDrmg = { for: exemption.for, from: dateOf(exemption.from), to: dateOf(exemption.to) };
  switch (exemption.decision) {
    case 'granted':
      return answer(met(RULE, { code: 'amp.exemption.granted', ...days }, ground));
    case 'refused':
      return answer(notMet(RULE, { code: 'amp.exemption.refused', ...days }, ground));
    case 'pending': {
      const toCome: Settling = [{ kind: 'decision', authority: DRMG }];
      return answer(undetermined(RULE, { code: 'amp.exemption.pending', ...days }, [toCome], ground));
    }
    case null: {
      const fact: Settling = [{ kind: 'fact', path: `${path}.decision` }];
      return answer(undetermined(RULE, { code: 'amp.exemption.notKnown', ...days }, [fact], ground));
    }
  }
}

function withoutText(
  kind: Exemption['kind'],
  text: typeof exemptionMonths | typeof drmgExemption,
  law: Law,
): Answer<ExemptionReason> {
  const reason = { code: 'amp.exemption.noTextInForce', kind, on: law.on } as const;
  return answer(undetermined(RULE, reason, aText(text, law), { sources: [] }));
}
