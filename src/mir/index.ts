export { InvalidInputError, type Problem } from '../law/problem.js';
export type { AssessOptions } from '../verdict/options.js';
export { assessMir, type MirAssessment, type MirOptions, type MirReason } from './assess.js';
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
