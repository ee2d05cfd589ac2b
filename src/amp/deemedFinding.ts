import type { LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { aText, type Law, textOf } from '../verdict/law.js';
import { met, notMet, type Settling, undetermined } from '../verdict/verdict.js';
import { type Authorisation, type DeemedBy, deemedUnder, exemptedUnder } from './deemed.js';

const RULE = 'amp.deemed';

/** The days of an authorisation; `to` is null while it goes on. */
interface OfAuthorisation {
  readonly by: DeemedBy;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export type DeemedReason =
  | ({ readonly code: 'amp.deemed.signedOn' } & OfAuthorisation)
  | ({
      readonly code: 'amp.deemed.notSignedOn';
      /** What is not so, by the name of its field. */
      readonly lacks: readonly string[];
    } & OfAuthorisation)
  | ({ readonly code: 'amp.deemed.open' } & OfAuthorisation)
  | { readonly code: 'amp.deemed.noTextInForce'; readonly by: DeemedBy; readonly on: LocalDate };

/**
 * Réputé adhérent: a resident authorised to practise, or a full-time military physician authorised to, in first line or in long-term care alone.
 * That no penalty then goes with hours either is inferred: the finding says so. The days are told whatever the day asked about.
 *
 * @returns
 *   - `met`: deemed signed on while the authorisation lasts
 *   - `notMet`, which is no breach: a condition of it is not fulfilled
 *   - `undetermined`: one is not known
 *
 * @see FMOQ, Exercer pendant sa résidence; FMOQ, Médecins militaires et médecins résidents (COGEM); docs/interpretations.md
 */
export function assessDeemed(authorisation: Authorisation, law: Law): Answer<DeemedReason> {
  const { by, from, to, text, facts } = authorisation;
  if (textOf(text, law) === undefined) {
    const reason = { code: 'amp.deemed.noTextInForce', by, on: law.on } as const;
    return answer(undetermined(RULE, reason, aText(text, law), { sources: [] }));
  }
  const { deemed, awaited, sources } = deemedUnder(authorisation, law);
  const days: OfAuthorisation = { by, from, to };
  if (deemed === true) {
    const ground = { sources: [...sources, ...exemptedUnder(authorisation, law)] };
    return answer(met(RULE, { code: 'amp.deemed.signedOn', ...days }, ground));
  }
  if (deemed === false) {
    const lacks = Object.keys(facts).filter((name) => facts[name]?.value === false);
    return answer(notMet(RULE, { code: 'amp.deemed.notSignedOn', ...days, lacks }, { sources }));
  }
  // SAFETY: what is not known says what would tell.
  const set = awaited as unknown as Settling;
  return answer(undetermined(RULE, { code: 'amp.deemed.open', ...days }, [set], { sources }));
}
