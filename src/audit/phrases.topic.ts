import type { Formats } from '../verdict/phrases.js';
import type { Outcome } from '../verdict/verdict.js';
import type { BecamePublic, Finding } from './findings.js';
import type { Standing } from './verify.js';

/** What is named by its id: as the words of each regulation have it. */
export interface Names {
  readonly rule: (id: string) => string;
  readonly outcome: (rule: string, outcome: Outcome) => string;
  readonly figure: (id: string) => string;
  /** A figure with its unit. */
  readonly value: (value: string, unit: string) => string;
  readonly question: (id: string) => string;
  readonly option: (id: string, option: string) => string;
  /** A record of the ledger of a regulation, by a rule of it. */
  readonly record: (rule: string, index: number) => string;
  readonly fate: (rule: string, reason: string) => string;
}

export type Said = Finding | BecamePublic;

/** What one language says of a seal: one sentence for each finding; a missing one does not compile. */
export interface AuditPhrases {
  readonly findings: {
    readonly [C in Said['code']]: (
      finding: Extract<Said, { readonly code: C }>,
      format: Formats,
      names: Names,
    ) => string;
  };
  readonly standings: Readonly<Record<Standing, string>>;
}
