import type { History } from '../law/history.js';
import type { LocalDate } from '../law/localDate.js';
import type { RegionCode } from '../law/territory.js';
import { type Answer, answer } from '../verdict/answer.js';
import { ask, type Fact } from '../verdict/conditions.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, notMet, type Settling, undetermined } from '../verdict/verdict.js';
import type { Decision } from './facts.js';
import { published } from './published.js';

/** What is asked of a resident: `region` is the one of a request, `null` where the condition is of none. */
export interface OfRegion {
  readonly region: RegionCode | null;
}

export type ConditionRule =
  | 'mir.resident.training'
  | 'mir.resident.permit'
  | 'mir.resident.drmgRequest'
  | 'mir.resident.ampList'
  | 'mir.resident.committeeRequest'
  | 'mir.resident.derogationRequest';
export type DecisionRule = 'mir.resident.drmgDecision' | 'mir.resident.committeeDecision' | 'mir.resident.derogation';

type NoText<R extends string> = { readonly code: `${R}.noTextInForce`; readonly on: LocalDate } & OfRegion;
type ConditionOf<R extends ConditionRule> = R extends ConditionRule
  ?
      | ({ readonly code: `${R}.holds` } & OfRegion)
      | ({
          readonly code: `${R}.fails`;
          /** What is lacking, by the name of its field. */
          readonly lacks: readonly string[];
        } & OfRegion)
      | ({ readonly code: `${R}.open` } & OfRegion)
      | NoText<R>
  : never;
type DecisionOf<R extends DecisionRule> = R extends DecisionRule
  ? ({ readonly code: `${R}.${'granted' | 'refused' | 'pending' | 'notKnown'}` } & OfRegion) | NoText<R>
  : never;
export type ResidentConditionReason = ConditionOf<ConditionRule>;
export type ResidentDecisionReason = DecisionOf<DecisionRule>;

/** A condition: the text it rests on, and what must be so, by the name of its field. */
export interface Condition extends OfRegion {
  readonly rule: ConditionRule;
  readonly text: History<unknown>;
  readonly facts: Readonly<Record<string, Fact>>;
}

export function assessCondition(condition: Condition, law: Law): Answer<ResidentConditionReason> {
  const { rule, region, text, facts } = condition;
  const version = textOf(text, law);
  if (version === undefined) {
    const reason = { code: `${rule}.noTextInForce`, region, on: law.on } as const;
    return answer(undetermined(rule, reason, aText(text, law), { sources: [] }));
  }
  const ground = { sources: published(everySource(version), law) };
  const isSo = (name: string) => (known: Readonly<Record<string, boolean>>) => known[name] === true;
  const conditions = Object.fromEntries(Object.keys(facts).map((name) => [name, isSo(name)]));
  const { verdict } = ask({ facts, readings: [], conditions }, law.pinned, {
    holds: () => met<ResidentConditionReason>(rule, { code: `${rule}.holds`, region }, ground),
    fails: (lacks) => notMet<ResidentConditionReason>(rule, { code: `${rule}.fails`, region, lacks }, ground),
    open: (awaiting) => undetermined<ResidentConditionReason>(rule, { code: `${rule}.open`, region }, awaiting, ground),
  });
  return answer(verdict);
}

/** Who decides, and what was decided. */
export interface Deciding extends OfRegion {
  readonly rule: DecisionRule;
  readonly text: History<unknown>;
  readonly authority: string;
  readonly decision: Decision;
  /** Where the input says it, and whatever else must be known once it is. */
  readonly paths: readonly [string, ...string[]];
}

/** What whoever is asked decided: `met` granted, `notMet` refused, `undetermined` to come or not known. */
export function assessDecision(deciding: Deciding, law: Law): Answer<ResidentDecisionReason> {
  const { rule, region, text, authority, decision, paths } = deciding;
  const version = textOf(text, law);
  if (version === undefined) {
    const reason = { code: `${rule}.noTextInForce`, region, on: law.on } as const;
    return answer(undetermined(rule, reason, aText(text, law), { sources: [] }));
  }
  const ground = { sources: published(everySource(version), law) };
  switch (decision) {
    case 'granted':
      return answer(met(rule, { code: `${rule}.granted`, region }, ground));
    case 'refused':
      return answer(notMet(rule, { code: `${rule}.refused`, region }, ground));
    case 'pending': {
      const toCome: Settling = [{ kind: 'decision', authority }];
      return answer(undetermined(rule, { code: `${rule}.pending`, region }, [toCome], ground));
    }
    case null: {
      const [first, ...others] = paths.map((path) => ({ kind: 'fact', path }) as const);
      // SAFETY: a decision has its path.
      const facts = [first, ...others] as unknown as Settling;
      return answer(undetermined(rule, { code: `${rule}.notKnown`, region }, [facts], ground));
    }
  }
}
