import { REGIONS } from '../law/regionNames.js';
import type { Answer } from '../verdict/answer.js';
import { answer } from '../verdict/answer.js';
import { all, awaitingAll } from '../verdict/combine.js';
import type { Law } from '../verdict/law.js';
import { met, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import type { DepannageRequest, RegionRequest, ResidentRequest } from './facts.js';
import {
  residentAmpList,
  residentCommittee,
  residentDerogation,
  residentDrmg,
  residentDrmgDecision,
  residentForm,
  residentWho,
} from './parameters.residents.js';
import {
  assessCondition,
  assessDecision,
  type ConditionRule,
  type ResidentConditionReason,
  type ResidentDecisionReason,
} from './residentConditions.js';
import { assessEffects, type ResidentEffectReason } from './residentEffects.js';
import { assessValidity, type ValidityReason } from './residentValidity.js';

const RULE = 'mir.resident';

/** Who decides of dépannage during training, and of a derogation; the name is the one of seed 001. */
const COMMITTEE = 'comité paritaire FMOQ–MSSS';

type Option = ResidentRequest['option'];
type PartReason = ResidentConditionReason | ResidentDecisionReason | ValidityReason;

export type ResidentReason =
  | PartReason
  | ResidentEffectReason
  | { readonly code: 'mir.resident.authorised'; readonly option: Option }
  | { readonly code: 'mir.resident.notAuthorised'; readonly option: Option; readonly rules: readonly string[] }
  | { readonly code: 'mir.resident.open'; readonly option: Option; readonly rules: readonly string[] };

/**
 * Résident en formation complémentaire (compétences avancées): whether one may practise on the day asked about, under one of three options.
 *
 * | option | asked for |
 * |---|---|
 * | `regions` | of each region: a request to its DRMG, activities on its AMP list, its authorisation, of less than a year |
 * | `regionsAndDepannage` | the same, and the authorisation of the joint committee for dépannage during training, asked by the registration form |
 * | `exclusiveDepannage` | a derogation of the joint committee in lieu of a notice; its 95 % is another rule |
 *
 * Every one asks for complementary training and a permit of the CMQ.
 *
 * @returns first whether all of it holds, `met`, or `notMet` with `rules` that do not, or `undetermined`; then what the option brings, which is
 *   information
 *
 * @see seed 001; docs/interpretations.md
 */
export function assessResident(request: ResidentRequest, law: Law): readonly Answer<ResidentReason>[] {
  const parts = partsOf(request, law);
  const because = parts.map(({ verdict }) => verdict);
  const whole = answer<ResidentReason>(
    together(request.option, because),
    parts.flatMap(({ parameters }) => parameters),
  );
  return [whole, ...assessEffects(request, law)];
}

function together(option: Option, because: readonly Verdict<PartReason>[]): Verdict<ResidentReason> {
  const outcome = all(because.map((one) => one.outcome));
  const rules = [...new Set(because.filter((one) => one.outcome === outcome).map(({ rule }) => rule))];
  const ground = { sources: [], because };
  if (outcome === 'notMet') return notMet(RULE, { code: 'mir.resident.notAuthorised', option, rules }, ground);
  if (outcome === 'undetermined') {
    // SAFETY: an open condition awaits something.
    const awaiting = awaitingAll(because) as readonly [Settling, ...Settling[]];
    return undetermined(RULE, { code: 'mir.resident.open', option, rules }, awaiting, ground);
  }
  return met(RULE, { code: 'mir.resident.authorised', option }, ground);
}

/** Each part of the option, in the order of the page. */
function partsOf(request: ResidentRequest, law: Law): readonly Answer<PartReason>[] {
  const { resident, permit, regions = [], depannage, derogation } = request;
  const who = (rule: ConditionRule, field: string, value: boolean | null) => {
    const facts = { [field]: { path: `resident.${field}`, value } };
    return assessCondition({ rule, region: null, text: residentWho, facts }, law);
  };
  return [
    who('mir.resident.training', 'resident', resident),
    who('mir.resident.permit', 'permit', permit),
    ...regions.flatMap((one, i) => ofRegion(one, `resident.regions[${i}]`, law)),
    ...(depannage === undefined ? [] : ofDepannage(depannage, law)),
    ...(derogation === undefined ? [] : ofDerogation(derogation, law)),
  ];
}

function ofRegion(one: RegionRequest, path: string, law: Law): readonly Answer<PartReason>[] {
  const { region, requested, onAmpList, decision, from } = one;
  const condition = (rule: ConditionRule, text: typeof residentDrmg, field: string, value: boolean | null) => {
    const facts = { [field]: { path: `${path}.${field}`, value } };
    return assessCondition({ rule, region, text, facts }, law);
  };
  const authority = `DRMG (${REGIONS[region]})`;
  const paths = [`${path}.decision`, `${path}.from`] as const;
  return [
    condition('mir.resident.drmgRequest', residentDrmg, 'requested', requested),
    condition('mir.resident.ampList', residentAmpList, 'onAmpList', onAmpList),
    assessDecision(
      { rule: 'mir.resident.drmgDecision', region, text: residentDrmgDecision, authority, decision, paths },
      law,
    ),
    ...(decision === 'granted' ? [assessValidity({ region }, from, `${path}.from`, law)] : []),
  ];
}

function ofDepannage(one: DepannageRequest, law: Law): readonly Answer<PartReason>[] {
  const { requested, statesTraining, decision, from } = one;
  const path = 'resident.depannage';
  const facts = {
    requested: { path: `${path}.requested`, value: requested },
    statesTraining: { path: `${path}.statesTraining`, value: statesTraining },
  };
  const paths = [`${path}.decision`, `${path}.from`] as const;
  return [
    assessCondition({ rule: 'mir.resident.committeeRequest', region: null, text: residentForm, facts }, law),
    assessDecision(
      {
        rule: 'mir.resident.committeeDecision',
        region: null,
        text: residentCommittee,
        authority: COMMITTEE,
        decision,
        paths,
      },
      law,
    ),
    ...(decision === 'granted' ? [assessValidity({ region: null }, from, `${path}.from`, law)] : []),
  ];
}

function ofDerogation(
  { requested, decision }: NonNullable<ResidentRequest['derogation']>,
  law: Law,
): readonly Answer<PartReason>[] {
  const [path, region, text] = ['resident.derogation', null, residentDerogation] as const;
  const facts = { requested: { path: `${path}.requested`, value: requested } };
  return [
    assessCondition({ rule: 'mir.resident.derogationRequest', region, text, facts }, law),
    assessDecision(
      { rule: 'mir.resident.derogation', region, text, authority: COMMITTEE, decision, paths: [`${path}.decision`] },
      law,
    ),
  ];
}
