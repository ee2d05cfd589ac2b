import type { PinnedReadings } from '../law/reading.js';
import { digestOf } from './digest.js';
import type { Json } from './plain.js';
import type { AnyAssessment, AssessmentOf, InputOf, RegulationName } from './regulations.js';
import { LIBRARY_VERSION } from './version.js';

/** The form of envelope written; another one is another number. */
export const FORMAT = { name: 'omnipraticien/seal', version: 1 } as const;
export const LIBRARY = { name: 'omnipraticien', version: LIBRARY_VERSION } as const;

/** How the question was asked: what was left to the library is `null`. */
export interface SealedOptions {
  readonly asOf: string;
  /** `null`: everything encoded. */
  readonly knownAt: string | null;
  /** `null`: every reading explored. */
  readonly readings: PinnedReadings | null;
}

/** SHA-256, in hexadecimal digits, of the canonical JSON of each part. */
export interface Digests {
  readonly input: string;
  readonly options: string;
  /** Of `assessment.verdict`, and of the three others of the assessment. */
  readonly verdict: string;
  readonly ledger: string;
  /** The figures applied. */
  readonly parameters: string;
  /** The readings, as applied. */
  readonly readings: string;
  readonly assessment: string;
  /** Of the envelope without its input, its assessment and this: the same whether or not the input is in it. */
  readonly whole: string;
}

/** An answer, with all that is needed to ask it again and see what differs. Plain JSON. */
export interface Envelope<N extends RegulationName = RegulationName> {
  readonly format: typeof FORMAT;
  readonly library: { readonly name: typeof LIBRARY.name; readonly version: string };
  readonly regulation: N;
  readonly options: SealedOptions;
  /** Absent from an envelope that was detached from it. */
  readonly input?: InputOf<N>;
  readonly assessment: N extends RegulationName ? AssessmentOf<N> : AnyAssessment;
  readonly digests: Digests;
}

/** The parts of an envelope that have a digest of their own, the narrowest first, and where each stands. */
export const PARTS = {
  input: ['input'],
  options: ['options'],
  verdict: ['assessment', 'verdict'],
  ledger: ['assessment', 'ledger'],
  parameters: ['assessment', 'parameters'],
  readings: ['assessment', 'readings'],
  assessment: ['assessment'],
} as const satisfies Readonly<Record<Exclude<keyof Digests, 'whole'>, readonly string[]>>;

export type Part = keyof typeof PARTS;
export const PART_NAMES = /* @__PURE__ */ (() => Object.keys(PARTS) as readonly Part[])();

export type Members = Readonly<Record<string, Json>>;

/** What stands somewhere in an envelope; `undefined` when nothing does. */
export function partOf(envelope: Members, part: Part): Json | undefined {
  let found: Json | undefined = envelope;
  for (const step of PARTS[part]) found = isMembers(found) ? found[step] : undefined;
  return found;
}

export function isMembers(value: Json | undefined): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The digest of the whole, with the digests of its parts that are given. */
export function wholeDigest(envelope: Members, digests: Members): string {
  const { input: _, assessment: __, ...head } = envelope;
  const { whole: ___, ...ofParts } = digests;
  return digestOf({ ...head, digests: ofParts });
}
