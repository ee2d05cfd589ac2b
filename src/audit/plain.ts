import type { Bilingual } from '../law/bilingual.js';
import { type Problem, shown } from '../law/problem.js';
import { DEEPEST } from './limits.js';

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A value as plain JSON, or everything in it that JSON cannot hold. */
export type Plain = { readonly value: Json } | { readonly problems: readonly [Problem, ...Problem[]] };

/**
 * A copy of a value as the JSON it stands for: nothing in it is shared with what was given, nor within itself; members are in the order
 * of their names, and those that are undefined are not there. What JSON has no word for is refused, and so is a text that UTF-8 cannot write: two of them could have one digest.
 */
export function plainOf(given: unknown): Plain {
  const problems: Problem[] = [];
  const wrong = (path: string, seen: unknown, expected: Bilingual): null => {
    problems.push({ path: path === '' ? '(input)' : path, seen: shown(seen), expected });
    return null;
  };
  const copied = (value: unknown, path: string, depth: number): Json => {
    switch (typeof value) {
      case 'string':
        return isWritten(value) ? value : wrong(path, value, EXPECTED.text);
      case 'number':
        return Number.isFinite(value) ? value + 0 : wrong(path, value, EXPECTED.number);
      case 'boolean':
        return value;
      case 'object':
        if (value === null) return value;
        return depth > DEEPEST ? wrong(path, '…', EXPECTED.shallow) : whole(value, path, depth + 1);
      default:
        return wrong(path, value, EXPECTED.json);
    }
  };
  const whole = (value: object, path: string, depth: number): Json => {
    if (Array.isArray(value)) return Array.from(value, (one: unknown, i) => copied(one, `${path}[${i}]`, depth));
    const members = Object.entries(value).filter(([, one]) => one !== undefined);
    members.sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [key] of members) if (!isWritten(key)) wrong(memberPath(path, key), key, EXPECTED.text);
    return Object.fromEntries(members.map(([key, one]) => [key, copied(one, memberPath(path, key), depth)]));
  };
  const value = copied(given, '', 0);
  const [first, ...others] = problems;
  return first === undefined ? { value } : { problems: [first, ...others] };
}

/** `records` of the root, `physician.holdings` below it. */
export function memberPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Without half of a pair of code units: those have no bytes in UTF-8. */
function isWritten(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}

const EXPECTED = {
  text: { fr: 'un texte que UTF-8 peut écrire', en: 'a text that UTF-8 can write' },
  number: { fr: 'un nombre fini', en: 'a finite number' },
  json: { fr: 'une valeur que JSON peut écrire', en: 'a value that JSON can write' },
  shallow: {
    fr: `au plus ${DEEPEST} objets ou listes l’un dans l’autre`,
    en: `at most ${DEEPEST} objects or lists one inside another`,
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
