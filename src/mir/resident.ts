import { REGIONS } from '../law/regionNames.js';
import type { RegionCode } from '../law/territory.js';
import type { Answer } from '../verdict/answer.js';
import { answer } from '../verdict/answer.js';
import { all, any, awaitingAll } from '../verdict/combine.js';
import type { Law } from '../verdict/law.js';
import { met, notMet, type Outcome, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
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

/** The page is cited by the conditions. */
const NOTHING = { sources: [] };

/** Where one may practise: a region, or the mécanisme de dépannage. */
export type ResidentPlace = RegionCode | 'depannage';

/** Each place asked about, in the order of the input. */
export interface ResidentPlaces {
  readonly mayIn: readonly ResidentPlace[];
  readonly mayNotIn: readonly ResidentPlace[];
  /** Where something is missing to tell. */
  readonly openIn: readonly ResidentPlace[];
}

interface OfPlaces extends ResidentPlaces {
  readonly option: Option;
}

export type ResidentReason =
  | PartReason
  | ResidentEffectReason
  | ({ readonly code: 'mir.resident.authorised' } & OfPlaces)
  | ({ readonly code: 'mir.resident.notAuthorised'; readonly rules: readonly string[] } & OfPlaces)
  | ({ readonly code: 'mir.resident.open'; readonly rules: readonly string[] } & OfPlaces);

/**
 * Résident en formation complémentaire (compétences avancées): where one may practise on the day asked about, under one of three options.
 *
 * | option | asked for |
 * |---|---|
 * | `regions` | of each region: a request to its DRMG, activities on its AMP list, its authorisation, given less than a year ago |
 * | `regionsAndDepannage` | the same, and the authorisation of the joint committee for dépannage during training, asked by the registration form |
 * | `exclusiveDepannage` | a derogation of the joint committee in lieu of a notice; its 95 % is another rule |
 *
 * Every one asks for complementary training and a permit of the CMQ. Each place has its own conditions: what one lacks is not held against another.
 *
 * @returns first where one may practise: `met` in one place at least, or `notMet` in none, with `rules` that do not hold, or `undetermined`; the
 *   places are named. Then what the option brings, which is information
 *
 * @see seed 001; docs/interpretations.md
 */
export function assessResident(request: ResidentRequest, law: Law): readonly Answer<ResidentReason>[] {
  const common = ofAll(request, law);
  const places = placesOf(request, law);
  const parts = [...common, ...places.flatMap((one) => one.parts)];
  const verdict = together(request.option, common.map(verdictOf), places);
  const whole = answer<ResidentReason>(
    { ...verdict, because: parts.map(verdictOf) },
    parts.flatMap(({ parameters }) => parameters),
  );
  return [whole, ...assessEffects(request, law)];
}

/** A place and what is asked for there. */
interface Place {
  readonly place: ResidentPlace;
  readonly parts: readonly Answer<PartReason>[];
}

function verdictOf({ verdict }: Answer<PartReason>): Verdict<PartReason> {
  return verdict;
}

function outcomeOf(verdicts: readonly Verdict[]): Outcome {
  return all(verdicts.map(({ outcome }) => outcome));
}

function together(
  option: Option,
  common: readonly Verdict<PartReason>[],
  places: readonly Place[],
): Verdict<ResidentReason> {
  const each = places.map(({ place, parts }) => {
    const its = parts.map(verdictOf);
    return { place, its, own: outcomeOf(its), outcome: outcomeOf([...common, ...its]) };
  });
  const where = (outcome: Outcome) => each.filter((one) => one.outcome === outcome).map(({ place }) => place);
  const told: OfPlaces = { option, mayIn: where('met'), mayNotIn: where('notMet'), openIn: where('undetermined') };
  const outcome = any(each.map((one) => one.outcome));
  const own = any(each.map((one) => one.own));
  // Where one place has all of its own, what is common alone settles it; else the places that do not fail, all together.
  const weigh = own === 'met' ? [] : each.filter((one) => one.own === own).flatMap(({ its }) => its);
  const because = [...common, ...weigh].filter((one) => one.outcome === outcome);
  const rules = [...new Set(because.map(({ rule }) => rule))];
  if (outcome === 'notMet') return notMet(RULE, { code: 'mir.resident.notAuthorised', ...told, rules }, NOTHING);
  if (outcome === 'undetermined') {
    // SAFETY: an open condition awaits something.
    const awaiting = awaitingAll(because) as readonly [Settling, ...Settling[]];
    return undetermined(RULE, { code: 'mir.resident.open', ...told, rules }, awaiting, NOTHING);
  }
  return met(RULE, { code: 'mir.resident.authorised', ...told }, NOTHING);
}

/** What is asked for wherever one practises. */
function ofAll({ resident, permit }: ResidentRequest, law: Law): readonly Answer<PartReason>[] {
  const who = (rule: ConditionRule, field: string, value: boolean | null) => {
    const facts = { [field]: { path: `resident.${field}`, value } };
    return assessCondition({ rule, region: null, text: residentWho, facts }, law);
  };
  return [who('mir.resident.training', 'resident', resident), who('mir.resident.permit', 'permit', permit)];
}

/** Each place of the option, in the order of the page. */
function placesOf({ regions = [], depannage, derogation }: ResidentRequest, law: Law): readonly Place[] {
  const inDepannage = (parts: readonly Answer<PartReason>[]): Place => ({ place: 'depannage', parts });
  return [
    ...regions.map((one, i): Place => ({ place: one.region, parts: ofRegion(one, `resident.regions[${i}]`, law) })),
    ...(depannage === undefined ? [] : [inDepannage(ofDepannage(depannage, law))]),
    ...(derogation === undefined ? [] : [inDepannage(ofDerogation(derogation, law))]),
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
