import type { Formats } from '../../verdict/phrases.js';
import type { Names } from '../phrases.topic.js';
import type { CauseFinding, Family, Searched } from './cause.js';
import type { Unit } from './claim.js';
import type { Contradiction } from './contradiction.js';
import type { Conclusion, ReconciledClaim } from './reconcile.js';
import type { Rounding } from './rounding.js';

/** What is named by its id, here and in the words of each regulation. */
export interface ReconcileNames extends Names {
  /** A region by its code, an activity; anything else as it is. */
  readonly value: Names['value'];
  readonly named: (trait: string, value: string) => string;
}

/** What one language says of claims: one clause for each cause; a missing one does not compile. */
export interface ReconcilePhrases {
  /** Every figure that may be claimed, by its id; outcomes aside, which have the name of their rule. */
  readonly figures: Readonly<Record<string, string>>;
  /** A figure as it is written: the text of a number, or the name of an outcome. */
  readonly written: (text: string, unit: Unit, claim: ReconciledClaim, names: ReconcileNames) => string;
  readonly claim: (claim: ReconciledClaim, f: Formats, names: ReconcileNames) => string;
  /** Claims that do not go with each other; what each claim is written as, in the order of its finding. */
  readonly contradictions: {
    readonly [C in Contradiction['code']]: (
      finding: Extract<Contradiction, { readonly code: C }>,
      claims: readonly string[],
      claim: ReconciledClaim,
      names: ReconcileNames,
    ) => string;
  };
  /** How it comes about: goes after what is said to come about. */
  readonly causes: {
    readonly [C in CauseFinding['code']]: (
      finding: Extract<CauseFinding, { readonly code: C }>,
      f: Formats,
      names: ReconcileNames,
    ) => string;
  };
  /** What comes about: the claims that a cause gives. */
  readonly given: (claims: readonly string[], clause: string, f: Formats) => string;
  /** That days said are not all whole ones in the figures. */
  readonly notWhole: (count: number) => string;
  /** What a cause makes of a claim that it does not give. */
  readonly butNot: (claimed: string, instead: string | null) => string;
  readonly alsoRounded: Readonly<Record<Exclude<Rounding, 'nearest'>, string>>;
  readonly families: Readonly<Record<Family, string>>;
  readonly searched: (searched: Searched, family: string) => string;
  readonly conclusion: (
    conclusion: Conclusion,
    claims: readonly ReconciledClaim[],
    tried: number,
    cutOff: boolean,
  ) => string;
}
