import type { Citation } from './citation.js';

/** A place where the texts are silent or disagree: the ways to read it, and the one we keep. */
export interface Reading<O extends string = string> {
  /** Stable name, `prem.severalTerritories`; also its anchor in `docs/interpretations.md`. */
  readonly id: string;
  readonly options: readonly [O, O, ...O[]];
  readonly kept: O;
  readonly sources: readonly Citation[];
}

/** `kept` pins every reading to the one we keep; an object pins those it names and leaves the rest open. */
export type PinnedReadings = 'kept' | Readonly<Record<string, string>>;
