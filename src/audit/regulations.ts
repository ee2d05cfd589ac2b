// By its own file: through the door, the declarations that are built go round.
import type { AmpAssessment } from '../amp/assess.js';
import { type AmpInput, ampInputSchema, ampReadings, assessAmp } from '../amp/index.js';
import {
  assessDepannage,
  type DepannageAssessment,
  type DepannageInput,
  depannageInputSchema,
  depannageReadings,
} from '../depannage/index.js';
import {
  assessGmfSlots,
  type GmfSlotsAssessment,
  type GmfSlotsInput,
  gmfSlotsInputSchema,
  gmfSlotsReadings,
} from '../gmfSlots/index.js';
import type { Reading } from '../law/reading.js';
import { assessMir, type MirAssessment, type MirInput, mirInputSchema, mirReadings } from '../mir/index.js';
import {
  assessOrchestrateur,
  type OrchestrateurAssessment,
  type OrchestrateurInput,
  orchestrateurInputSchema,
  orchestrateurReadings,
} from '../orchestrateur/index.js';
import { assessPrem, type PremAssessment, type PremInput, premInputSchema, premReadings } from '../prem/index.js';
import type { LedgerEntry } from '../tally/ledger.js';
import type { Assessment } from '../verdict/assessment.js';
import type { AssessOptions } from '../verdict/options.js';
import type { Reason } from '../verdict/verdict.js';

/** An assessment of any regulation. */
export type AnyAssessment = Assessment<Reason, LedgerEntry>;

/** What is asked of a regulation, and what it is asked with. */
export interface Regulation<I, A extends AnyAssessment> {
  readonly assess: (input: I, options: AssessOptions) => A;
  /** The zod schema of its input. */
  readonly schema: object;
  readonly readings: readonly Reading[];
}

/** What each regulation takes and answers. */
export interface Regulations {
  readonly amp: Regulation<AmpInput, AmpAssessment>;
  readonly depannage: Regulation<DepannageInput, DepannageAssessment>;
  readonly gmfSlots: Regulation<GmfSlotsInput, GmfSlotsAssessment>;
  readonly mir: Regulation<MirInput, MirAssessment>;
  readonly orchestrateur: Regulation<OrchestrateurInput, OrchestrateurAssessment>;
  readonly prem: Regulation<PremInput, PremAssessment>;
}

/** Every regulation by its name; a new one adds a line, and its types above. */
export const REGULATIONS: Regulations = {
  amp: { assess: assessAmp, schema: ampInputSchema, readings: ampReadings },
  depannage: { assess: assessDepannage, schema: depannageInputSchema, readings: depannageReadings },
  gmfSlots: { assess: assessGmfSlots, schema: gmfSlotsInputSchema, readings: gmfSlotsReadings },
  mir: { assess: assessMir, schema: mirInputSchema, readings: mirReadings },
  orchestrateur: { assess: assessOrchestrateur, schema: orchestrateurInputSchema, readings: orchestrateurReadings },
  prem: { assess: assessPrem, schema: premInputSchema, readings: premReadings },
};

export type RegulationName = keyof Regulations;
export type InputOf<N extends RegulationName> = Parameters<Regulations[N]['assess']>[0];
export type AssessmentOf<N extends RegulationName> = ReturnType<Regulations[N]['assess']>;

export const REGULATION_NAMES = /* @__PURE__ */ (() => Object.keys(REGULATIONS) as readonly RegulationName[])();

/** Asks a regulation by its name. @throws InvalidInputError with every problem at once */
export function assessBy<N extends RegulationName>(
  name: N,
  input: InputOf<N>,
  options: AssessOptions,
): AssessmentOf<N> {
  const assess = REGULATIONS[name].assess as (input: InputOf<N>, options: AssessOptions) => AssessmentOf<N>;
  return assess(input, options);
}
