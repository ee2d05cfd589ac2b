import { type Answer, answer } from '../verdict/answer.js';
import { together } from '../verdict/combine.js';
import { ask, type Fact, type Saying } from '../verdict/conditions.js';
import { aText, type Law, textOf } from '../verdict/law.js';
import { type Awaited, met, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import type { Installation } from './facts.js';
import { COMMITTEE } from './fate.js';
import { type InstallationType, installationTypes, type Sector } from './parameters.js';
import { published } from './published.js';
import {
  chsgsFirst,
  clscCondition,
  clscSupport,
  cmsssConditions,
  committeeDecides,
  mustBeDesignated,
} from './sources.js';

const TYPE_RULE = 'depannage.installationType';
const DESIGNATION_RULE = 'depannage.designation';

interface Named {
  readonly installation: string;
  readonly type: InstallationType | null;
  /** The sector help is asked in; null: any. */
  readonly sector: Sector | null;
}

export type InstallationReason =
  | ({ readonly code: 'depannage.installationType.eligible' } & Named)
  | ({ readonly code: 'depannage.installationType.notEligible' } & Named)
  | ({ readonly code: 'depannage.installationType.open' } & Named)
  | ({ readonly code: 'depannage.installationType.noTextInForce' } & Named);

export type DesignationReason =
  | { readonly code: 'depannage.designation.designated'; readonly installation: string }
  | { readonly code: 'depannage.designation.refused'; readonly installation: string }
  | { readonly code: 'depannage.designation.pending'; readonly installation: string }
  | { readonly code: 'depannage.designation.notKnown'; readonly installation: string };

const TYPES: readonly InstallationType[] = ['chsgs', 'cmsss', 'clsc', 'other'];

/**
 * Installations admissibles: the types of installation that dépannage may help.
 *
 * | type | eligible when |
 * |---|---|
 * | CHSGS | always |
 * | CMSSS | its emergency is open 24/7, or it has a short-stay unit, or an obstetrics unit |
 * | CLSC | it belongs to the réseau de garde intégré, its emergency is open 24/7, and help is asked there |
 * | other | never: offices, CHSLD and home care are not in the list |
 *
 * `undetermined` where a fact that would tell is missing, or no text known covers the day. The type is one thing, the committee’s designation
 * another: {@link assessDesignation}.
 *
 * @param index - of the installation in the input
 * @see seed 003
 */
export function assessInstallationType(
  installation: Installation,
  index: number,
  law: Law,
): Answer<InstallationReason> {
  const { name, type, sector = null } = installation;
  const named: Named = { installation: name, type, sector };
  const version = textOf(installationTypes, law);
  if (version === undefined) {
    const reason = { code: 'depannage.installationType.noTextInForce', ...named } as const;
    return answer(undetermined(TYPE_RULE, reason, aText(installationTypes, law), { sources: [] }));
  }
  const ground = { sources: published([chsgsFirst, cmsssConditions, clscCondition, clscSupport], law) };
  const say: Saying<InstallationReason, 'eligible'> = {
    holds: () => met(TYPE_RULE, { code: 'depannage.installationType.eligible', ...named }, ground),
    fails: () => notMet(TYPE_RULE, { code: 'depannage.installationType.notEligible', ...named }, ground),
    open: (awaiting) =>
      undetermined(TYPE_RULE, { code: 'depannage.installationType.open', ...named }, awaiting, ground),
  };
  const of = (one: InstallationType) => ask(questionOf(installation, index, one), law.pinned, say).verdict;
  if (type !== null) return answer(of(type));
  // Eligible types and another one answer differently, whatever else is known: the type is missing, and what each may ask.
  const others = TYPES.flatMap((one) => awaitedBy(of(one)));
  const missing: Settling = [{ kind: 'fact', path: `installations[${index}].type` }];
  return answer(say.open([together(missing, others)]));
}

function awaitedBy(verdict: Verdict): readonly Awaited[] {
  return verdict.outcome === 'undetermined' ? verdict.awaiting.flat() : [];
}

/** What an installation of a type must have. */
function questionOf(installation: Installation, index: number, type: InstallationType) {
  const { emergency, shortStay, obstetrics, onCallNetwork, sector = null } = installation;
  const fact = (field: string, value: boolean | null): Fact => ({ path: `installations[${index}].${field}`, value });
  const isAlwaysOpen = emergency === null ? null : emergency === 'always';
  const isAskedThere = sector === null || sector === 'urgence';
  return {
    facts: {
      emergency: fact('emergency', isAlwaysOpen),
      shortStay: fact('shortStay', shortStay),
      obstetrics: fact('obstetrics', obstetrics),
      network: fact('onCallNetwork', onCallNetwork),
    },
    readings: [],
    conditions: {
      eligible: (known: Readonly<Record<'emergency' | 'shortStay' | 'obstetrics' | 'network', boolean>>) => {
        if (type === 'cmsss') return known.emergency || known.shortStay || known.obstetrics;
        if (type === 'clsc') return known.network && known.emergency && isAskedThere;
        return type === 'chsgs';
      },
    },
  };
}

/**
 * Désignation: the joint committee designates the sites that may be helped, even of an eligible type.
 *
 * @returns `met` when it did, `notMet` when it refused, `undetermined` when it has yet to decide or what it decided is not known
 */
export function assessDesignation(
  { name, designation }: Installation,
  index: number,
  law: Law,
): Answer<DesignationReason> {
  const ground = { sources: published([committeeDecides, mustBeDesignated], law) };
  const installation = name;
  switch (designation) {
    case 'designated':
      return answer(met(DESIGNATION_RULE, { code: 'depannage.designation.designated', installation }, ground));
    case 'refused':
      return answer(notMet(DESIGNATION_RULE, { code: 'depannage.designation.refused', installation }, ground));
    case 'pending': {
      const decision: Settling = [{ kind: 'decision', authority: COMMITTEE }];
      const reason = { code: 'depannage.designation.pending', installation } as const;
      return answer(undetermined(DESIGNATION_RULE, reason, [decision], ground));
    }
    case null: {
      const fact: Settling = [{ kind: 'fact', path: `installations[${index}].designation` }];
      const reason = { code: 'depannage.designation.notKnown', installation } as const;
      return answer(undetermined(DESIGNATION_RULE, reason, [fact], ground));
    }
  }
}
