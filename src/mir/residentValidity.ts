import { dateOf } from '../holdings/dates.js';
import { lastDayOfYears } from '../law/calendar.js';
import type { LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, notMet, type Settling, undetermined } from '../verdict/verdict.js';
import { residentYears } from './parameters.residents.js';
import { published } from './published.js';
import type { OfRegion } from './residentConditions.js';

const RULE = 'mir.resident.validity';

/** The days of an authorisation. That they run from the day it was granted is stated nowhere. */
interface Days extends OfRegion {
  readonly years: number;
  readonly from: LocalDate;
  readonly last: LocalDate;
  readonly fromInferred: true;
}

export type ValidityReason =
  | ({ readonly code: 'mir.resident.validity.within' } & Days)
  | ({ readonly code: 'mir.resident.validity.notYet' } & Days)
  | ({ readonly code: 'mir.resident.validity.toRenew' } & Days)
  | ({ readonly code: 'mir.resident.validity.open'; readonly years: number } & OfRegion)
  | ({ readonly code: 'mir.resident.validity.noTextInForce'; readonly on: LocalDate } & OfRegion);

/**
 * Durée de l’autorisation: one year, to renew while the physician is a resident, of each authorisation granted. The year is counted from the day
 * granted, or last renewed, to the eve of its anniversary; one of 29 February ends on 28 February.
 *
 * @param from - that day; `null` or absent is not known
 * @param path - where the input would say it
 * @returns
 *   - `met`: the day asked about is within it, to `last`
 *   - `notMet`: it is before `from`, or after `last`: a renewal is to ask for
 *   - `undetermined`: the day is not known, or no text covers the day asked about
 *
 * @see seed 001; FMOQ, Exercer pendant sa résidence (« période maximale d’un an »); docs/interpretations.md
 */
export function assessValidity(
  { region }: OfRegion,
  from: string | null | undefined,
  path: string,
  law: Law,
): Answer<ValidityReason> {
  const { on } = law;
  const version = textOf(residentYears, law);
  if (version === undefined) {
    const reason = { code: 'mir.resident.validity.noTextInForce', region, on } as const;
    return answer(undetermined(RULE, reason, aText(residentYears, law), { sources: [] }));
  }
  const years = version.value;
  const ground = { sources: published(everySource(version), law) };
  const figures = [applied(residentYears.id, residentYears.unit, String(years), version)];
  if (from === null || from === undefined) {
    const awaiting: Settling = [{ kind: 'fact', path }];
    const reason = { code: 'mir.resident.validity.open', region, years } as const;
    return answer(undetermined(RULE, reason, [awaiting], ground), figures);
  }
  const first = dateOf(from);
  const days: Days = { region, years, from: first, last: lastDayOfYears(first, years), fromInferred: true };
  if (on < first) return answer(notMet(RULE, { code: 'mir.resident.validity.notYet', ...days }, ground), figures);
  if (on > days.last) {
    return answer(notMet(RULE, { code: 'mir.resident.validity.toRenew', ...days }, ground), figures);
  }
  return answer(met(RULE, { code: 'mir.resident.validity.within', ...days }, ground), figures);
}
