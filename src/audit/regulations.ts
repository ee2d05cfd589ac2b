import { ampInputSchema, ampReadings, assessAmp } from '../amp/index.js';
import { assessDepannage, depannageInputSchema, depannageReadings } from '../depannage/index.js';
import { assessGmfSlots, gmfSlotsInputSchema, gmfSlotsReadings } from '../gmfSlots/index.js';
import type { Reading } from '../law/reading.js';
import { assessMir, mirInputSchema, mirReadings } from '../mir/index.js';
import { assessOrchestrateur, orchestrateurInputSchema, orchestrateurReadings } from '../orchestrateur/index.js';
import { assessPrem, premInputSchema, premReadings } from '../prem/index.js';
import type { LedgerEntry } from '../tally/ledger.js';
import type { Assessment } from '../verdict/assessment.js';
import type { AssessOptions } from '../verdict/options.js';
import type { Reason } from '../verdict/verdict.js';

/** What is asked of a regulation, and how. */
interface Regulation {
  readonly assess: (input: never, options: AssessOptions) => AnyAssessment;
  readonly schema: object;
  readonly readings: readonly Reading[];
}

/** An assessment of any regulation. */
export type AnyAssessment = Assessment<Reason, LedgerEntry>;

/** Every regulation by its name; a new one adds a line. */
export const REGULATIONS = {
  amp: { assess: assessAmp, schema: ampInputSchema, readings: ampReadings },
  depannage: { assess: assessDepannage, schema: depannageInputSchema, readings: depannageReadings },
  gmfSlots: { assess: assessGmfSlots, schema: gmfSlotsInputSchema, readings: gmfSlotsReadings },
  mir: { assess: assessMir, schema: mirInputSchema, readings: mirReadings },
  orchestrateur: { assess: assessOrchestrateur, schema: orchestrateurInputSchema, readings: orchestrateurReadings },
  prem: { assess: assessPrem, schema: premInputSchema, readings: premReadings },
} as const satisfies Readonly<Record<string, Regulation>>;

export type RegulationName = keyof typeof REGULATIONS;
export type InputOf<N extends RegulationName> = Parameters<(typeof REGULATIONS)[N]['assess']>[0];
export type AssessmentOf<N extends RegulationName> = ReturnType<(typeof REGULATIONS)[N]['assess']>;

export const REGULATION_NAMES = /* @__PURE__ */ (() => Object.keys(REGULATIONS) as readonly RegulationName[])();

/** Asks a regulation by its name. @throws InvalidInputError with every problem at once */
export function assessBy<N extends RegulationName>(
  name: N,
  input: InputOf<N>,
  options: AssessOptions,
): AssessmentOf<N> {
  const assess = REGULATIONS[name].assess as (input: InputOf<N>, options: AssessOptions) => AnyAssessment;
  // SAFETY: it is the answer of that regulation.
  return assess(input, options) as AssessmentOf<N>;
}
