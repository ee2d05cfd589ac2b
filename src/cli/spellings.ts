import type { DepannageInput } from '../depannage/index.js';
import type { Bilingual } from '../law/bilingual.js';
import { folded } from '../law/territory.js';

/** Pairs listed at the most in the remark. */
const MOST_PAIRS = 5;

/**
 * A remark when two installations differ by case, accents, spaces or punctuation alone: likely one under two names. Names are compared exactly, so
 * an authorisation of one would not cover the other.
 */
export function alikeInstallations({
  activities = [],
  authorisations = [],
  installations = [],
}: DepannageInput): readonly Bilingual[] {
  const names = new Set([
    ...authorisations.map(({ installation }) => installation),
    ...installations.map(({ name }) => name),
    ...activities.map(({ installation }) => installation),
  ]);
  const first = new Map<string, string>();
  const pairs: (readonly [string, string])[] = [];
  for (const name of names) {
    if (name === null) continue;
    const before = first.get(folded(name));
    if (before === undefined) first.set(folded(name), name);
    else pairs.push([before, name]);
  }
  if (pairs.length === 0) return [];
  const shown = pairs.slice(0, MOST_PAIRS);
  const more = pairs.length > shown.length ? '; …' : '';
  return [
    {
      fr: `Des installations ont presque le même nom et sont tenues pour différentes : ${shown.map(([a, b]) => `« ${a} » et « ${b} »`).join('; ')}${more}. S’il s’agit de la même, écrivez-la d’une seule façon : une autorisation de l’une ne vaut pas pour l’autre.`,
      en: `Some installations have almost the same name and are held to be different: ${shown.map(([a, b]) => `"${a}" and "${b}"`).join('; ')}${more}. If they are the same one, write it one way only: an authorisation of one does not cover the other.`,
    },
  ];
}
