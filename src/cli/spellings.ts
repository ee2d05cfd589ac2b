import type { AmpInput } from '../amp/index.js';
import type { DepannageInput } from '../depannage/index.js';
import type { Bilingual } from '../law/bilingual.js';
import { folded } from '../law/territory.js';
import { knownActivity } from './activityNames.js';

/** Pairs listed at the most in a remark. */
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
  const pairs = alike(names, folded);
  if (pairs === undefined) return [];
  return [
    {
      fr: `Des installations ont presque le même nom et sont tenues pour différentes : ${pairs.fr}. S’il s’agit de la même, écrivez-la d’une seule façon : une autorisation de l’une ne vaut pas pour l’autre.`,
      en: `Some installations have almost the same name and are held to be different: ${pairs.en}. If they are the same one, write it one way only: an authorisation of one does not cover the other.`,
    },
  ];
}

/**
 * A remark when two activities differ by case, accents, spaces or punctuation alone, or one is told by another name of an activity that is known:
 * likely one under two names. Names are compared exactly, so a list with one would not have the other.
 */
export function alikeActivities({ hours = [], lists = [], engagement }: AmpInput): readonly Bilingual[] {
  const names = new Set([
    ...lists.flatMap(({ activities }) => activities),
    ...(engagement?.activities ?? []),
    ...hours.map(({ activity }) => activity),
  ]);
  const pairs = alike(names, (name) => knownActivity(name) ?? folded(name));
  if (pairs === undefined) return [];
  return [
    {
      fr: `Des activités ont presque le même nom et sont tenues pour différentes : ${pairs.fr}. S’il s’agit de la même, écrivez-la d’une seule façon : celle des listes doit être celle des heures.`,
      en: `Some activities have almost the same name and are held to be different: ${pairs.en}. If they are the same one, write it one way only: that of the lists must be that of the hours.`,
    },
  ];
}

/** The first pairs of names of one key; undefined when there is none. */
function alike(names: ReadonlySet<string | null>, key: (name: string) => string): Bilingual | undefined {
  const first = new Map<string, string>();
  const pairs: (readonly [string, string])[] = [];
  for (const name of names) {
    if (name === null) continue;
    const before = first.get(key(name));
    if (before === undefined) first.set(key(name), name);
    else pairs.push([before, name]);
  }
  if (pairs.length === 0) return undefined;
  const shown = pairs.slice(0, MOST_PAIRS);
  const more = pairs.length > shown.length ? '; …' : '';
  return {
    fr: `${shown.map(([a, b]) => `« ${a} » et « ${b} »`).join('; ')}${more}`,
    en: `${shown.map(([a, b]) => `"${a}" and "${b}"`).join('; ')}${more}`,
  };
}
