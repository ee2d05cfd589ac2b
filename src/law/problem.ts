import type { Bilingual } from './bilingual.js';

/** One thing wrong with what the caller gave. */
export interface Problem {
  /** Where, from the root of the input: `records[17].amount`. */
  readonly path: string;
  /** The value found there, as JSON text; `undefined` when nothing was there. */
  readonly seen: string;
  /** What should have been there, in both languages. */
  readonly expected: Bilingual;
}

/**
 * The one exception this library throws: the input is not of the form asked for.
 * It carries every problem at once; `message` is in English, the sentences of `problems` in both languages.
 */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((p) => `${p.path}: ${p.expected.en} (seen: ${p.seen})`).join('\n'));
    this.problems = problems;
  }
}

const LONGEST_SHOWN = 80;

/** A value as a problem shows it: JSON text, cut when it is long. */
export function shown(value: unknown): string {
  const text = jsonOf(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** JSON text, or the value's own where JSON has none: a bigint, a function, something that contains itself. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/** @throws InvalidInputError if there is any problem */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InvalidInputError(problems);
}
