import { shown } from '../law/problem.js';
import { isMembers } from './envelope.js';
import type { LeafChanged } from './findings.js';
import { type Json, memberPath } from './plain.js';

/** Where two values differ, each leaf once: what stands at a path itself before what stands below it. */
export function leavesApart(before: Json | undefined, after: Json | undefined, path: string): readonly LeafChanged[] {
  const found: LeafChanged[] = [];
  const walk = (a: Json | undefined, b: Json | undefined, at: string): void => {
    if (a === b) return;
    if (Array.isArray(a) && Array.isArray(b)) {
      for (let i = 0; i < Math.max(a.length, b.length); i += 1) walk(a[i], b[i], `${at}[${i}]`);
    } else if (isMembers(a) && isMembers(b)) {
      for (const key of keysOf(a, b)) walk(own(a, key), own(b, key), memberPath(at, key));
    } else found.push({ code: 'audit.leaf', path: at === '' ? '(input)' : at, before: shown(a), after: shown(b) });
  };
  walk(before, after, path);
  return found;
}

type Members = Readonly<Record<string, Json>>;

/** Of both, plain values first. */
function keysOf(a: Members, b: Members): readonly string[] {
  const all = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  const isPlain = (key: string) => typeof own(a, key) !== 'object' && typeof own(b, key) !== 'object';
  return [...all.filter(isPlain), ...all.filter((key) => !isPlain(key))];
}

function own(members: Members, key: string): Json | undefined {
  return Object.hasOwn(members, key) ? members[key] : undefined;
}
