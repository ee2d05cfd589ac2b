export { mergeTallies } from '../billingDays/billingTally.js';
export type {
  Below as DerogationBelow,
  Figures as DerogationFigures,
  NotHeld as DerogationNotHeld,
  Reached as DerogationReached,
  Window as DerogationWindow,
} from '../billingDays/derogationShare.js';
export type { LossCause } from '../holdings/loss.js';
export type { Ivn } from '../law/ivn.js';
export { InvalidInputError, type Problem } from '../law/problem.js';
export type { AssessOptions } from '../verdict/options.js';
export {
  assessMir,
  assessMirTally,
  type MirAssessment,
  type MirEngagement,
  type MirOptions,
  type MirReason,
  tallyMir,
} from './assess.js';
export type {
  Application,
  Decision,
  DepannageRequest,
  InstallationDelay,
  MirInput,
  RegionChoice,
  RegionRequest,
  RemotePractice,
  RemoteReturn,
  ResidentRequest,
} from './facts.js';
export { mirInputSchema } from './input.js';
export type { MirLedgerEntry } from './ledger.js';
export { mirReadings } from './readings.js';
