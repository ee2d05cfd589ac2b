import type { Formats } from '../verdict/phrases.js';
import type { Held } from './timeline.js';

/** What days are under, as a picture tells them apart. Outside the plan, whatever is held. */
export type HeldKind = 'avis' | 'exclusive' | 'ivn' | 'derogation' | 'resident' | 'outsidePlan' | 'nothing';

export type ShownStretch = Held;

/** Days counted over a stretch: none may count, or so many, exact text. */
export type DaysOfStretch = { readonly atLeast: string; readonly atMost: string } | 'noneCounts';

/** How a life is told beside its picture. */
export interface TimelineWords {
  readonly kinds: Readonly<Record<HeldKind, string>>;
  /** What was held, and was lost. */
  readonly loss: string;
  readonly stretch: (stretch: ShownStretch, days: DaysOfStretch | undefined, format: Formats) => string;
  /** Days counted, as short as can be. */
  readonly days: (days: Exclude<DaysOfStretch, string>, format: Formats) => string;
}

export function kindOf({ held, outsidePlan }: ShownStretch): HeldKind {
  if (outsidePlan !== null) return 'outsidePlan';
  switch (held?.kind) {
    case undefined:
      return 'nothing';
    case 'avis':
      return 'avis';
    case 'authorisation':
      return 'resident';
    case 'derogation':
      return DEROGATIONS[held.purpose];
  }
}

const DEROGATIONS = {
  depannageExclusif: 'exclusive',
  instanceVocationNationale: 'ivn',
  other: 'derogation',
} as const satisfies Readonly<Record<string, HeldKind>>;
