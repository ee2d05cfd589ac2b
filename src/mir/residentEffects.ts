import type { LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, notApplicable, undetermined } from '../verdict/verdict.js';
import type { ResidentRequest } from './facts.js';
import { DAYS_OF, residentAmp, residentDays, residentStatus } from './parameters.residents.js';
import { published } from './published.js';

type Option = ResidentRequest['option'];
type EffectRule = 'mir.residentAmp' | 'mir.residentDays' | 'mir.residentStatus';

type NoText<R extends EffectRule> = R extends EffectRule
  ? { readonly code: `${R}.noTextInForce`; readonly option: Option; readonly on: LocalDate }
  : never;
export type ResidentEffectReason =
  | { readonly code: 'mir.residentAmp.deemed'; readonly option: Option }
  | { readonly code: 'mir.residentAmp.notSaid'; readonly option: Option }
  | { readonly code: 'mir.residentDays.accrue'; readonly option: Option }
  | { readonly code: 'mir.residentDays.accrueNothing'; readonly option: Option }
  | { readonly code: 'mir.residentStatus.remains'; readonly option: Option }
  | { readonly code: 'mir.residentStatus.byTheCount'; readonly option: Option }
  | NoText<EffectRule>;

/**
 * What practice under an option brings, once it is authorised. Each is information, not a duty.
 *
 * | | regions | regions and dépannage | exclusive dépannage |
 * |---|---|---|---|
 * | `mir.residentAmp`: deemed a member of the AMP | `met` | `met` | `notApplicable`: not said of a derogation |
 * | `mir.residentDays`: days accrue toward the 200 | `notApplicable` | `notApplicable` | `met` |
 * | `mir.residentStatus`: remains a nouveau facturant after the residency | `met` | `met` | `notApplicable`: the count tells |
 *
 * @see seed 001 (days); FMOQ, Exercer pendant sa résidence (AMP); FMRQ, Moonlighting (status)
 */
export function assessEffects({ option }: ResidentRequest, law: Law): readonly Answer<ResidentEffectReason>[] {
  return [ampMembership(option, law), days(option, law), status(option, law)];
}

function ampMembership(option: Option, law: Law): Answer<ResidentEffectReason> {
  const rule = 'mir.residentAmp';
  const version = textOf(residentAmp, law);
  if (version === undefined) {
    const reason = { code: `${rule}.noTextInForce`, option, on: law.on } as const;
    return answer(undetermined(rule, reason, aText(residentAmp, law), { sources: [] }));
  }
  const ground = { sources: published(everySource(version), law) };
  return isDerogation(option)
    ? answer(notApplicable(rule, { code: `${rule}.notSaid`, option }, ground))
    : answer(met(rule, { code: `${rule}.deemed`, option }, ground));
}

function days(option: Option, law: Law): Answer<ResidentEffectReason> {
  const rule = 'mir.residentDays';
  const version = textOf(residentDays, law);
  if (version === undefined) {
    const reason = { code: `${rule}.noTextInForce`, option, on: law.on } as const;
    return answer(undetermined(rule, reason, aText(residentDays, law), { sources: [] }));
  }
  const ground = { sources: [DAYS_OF[option]] };
  return version.value[option]
    ? answer(met(rule, { code: `${rule}.accrue`, option }, ground))
    : answer(notApplicable(rule, { code: `${rule}.accrueNothing`, option }, ground));
}

/** One page says that the status remains, without an exception; of exclusive dépannage, the reference source says that days accrue. */
function status(option: Option, law: Law): Answer<ResidentEffectReason> {
  const rule = 'mir.residentStatus';
  const text = isDerogation(option) ? residentDays : residentStatus;
  const version = textOf<unknown>(text, law);
  if (version === undefined) {
    const reason = { code: `${rule}.noTextInForce`, option, on: law.on } as const;
    return answer(undetermined(rule, reason, aText(text, law), { sources: [] }));
  }
  return isDerogation(option)
    ? answer(notApplicable(rule, { code: `${rule}.byTheCount`, option }, { sources: [DAYS_OF[option]] }))
    : answer(met(rule, { code: `${rule}.remains`, option }, { sources: published(everySource(version), law) }));
}

function isDerogation(option: Option): boolean {
  return option === 'exclusiveDepannage';
}
