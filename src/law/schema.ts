import type * as z from 'zod';
import type { Bilingual } from './bilingual.js';
import { EXPECTED } from './expected.js';
import { isLocalDate } from './localDate.js';
import { type Problem, shown } from './problem.js';

/** What was expected, by the key that a schema gives as its message; `input` stands for what has no key. */
export type Expectations = Readonly<Record<string, Bilingual>> & { readonly input: Bilingual };

/** A text with something in it, and no space around. */
export function isName(text: string): boolean {
  return text !== '' && text === text.trim();
}

/** Texts of which none is there twice. */
export function isEachOnce(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

/** A wrong date has a problem of its own. */
export function isInOrder({ from, to }: { readonly from: string; readonly to?: string | undefined }): boolean {
  return to === undefined || !isLocalDate(from) || !isLocalDate(to) || from <= to;
}

/** What a zod schema found, as problems in both languages. */
export function problemsOfIssues(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  expected: Expectations,
): readonly Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problem([...issue.path, key], input, EXPECTED.unknownKey));
    }
    return [problem(issue.path, input, expected[issue.message] ?? expected.input)];
  });
}

function problem(path: readonly PropertyKey[], input: unknown, expected: Bilingual): Problem {
  let value: unknown = input;
  let text = '';
  for (const step of path) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
    text += typeof step === 'number' ? `[${step}]` : `${text === '' ? '' : '.'}${String(step)}`;
  }
  return { path: text === '' ? '(input)' : text, seen: shown(value), expected };
}
