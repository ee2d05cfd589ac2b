import type { Bilingual } from '../law/bilingual.js';
import type { Problem } from '../law/problem.js';

/** Where something stands in a file. */
export interface Spot {
  readonly file: string;
  /** Line of the file, the first being 1; absent when the problem is of the whole file. */
  readonly line?: number;
  /** Header of the column, or path inside a JSON file. */
  readonly column?: string;
}

/** A problem of a file, where a person can find it. */
export interface FileProblem extends Problem, Spot {}

const LONGEST_SEEN = 80;

/** @param seen - the text found there; `undefined` when nothing was there */
export function fileProblem(spot: Spot, seen: string | undefined, expected: Bilingual): FileProblem {
  const line = spot.line === undefined ? '' : `:${spot.line}`;
  const column = spot.column === undefined ? '' : ` [${spot.column}]`;
  const text = seen !== undefined && seen.length > LONGEST_SEEN ? `${seen.slice(0, LONGEST_SEEN)}…` : seen;
  return { ...spot, path: `${spot.file}${line}${column}`, seen: JSON.stringify(text) ?? 'undefined', expected };
}

/** In the order of the files as given, then of the lines. */
export function sortedByLine(problems: readonly FileProblem[]): readonly FileProblem[] {
  const files = [...new Set(problems.map((problem) => problem.file))];
  const rank = (problem: FileProblem) => files.indexOf(problem.file);
  return [...problems].sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0));
}
