import type { Period } from '../law/period.js';
import { type Problem, shown } from '../law/problem.js';
import { folded } from '../law/territory.js';
import type { SuppliedThreshold } from './record.js';

/** What is well formed on its own but cannot stand together. */

/** Two supplied thresholds that govern the same day. */
export function problemsOfThresholds(thresholds: readonly SuppliedThreshold[]): readonly Problem[] {
  return thresholds.flatMap((a, i) =>
    thresholds.flatMap((b, j) =>
      j > i && (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to)
        ? [
            {
              path: `thresholds[${j}]`,
              seen: shown(b),
              expected: {
                fr: `des périodes qui ne se chevauchent pas : celle-ci chevauche thresholds[${i}]`,
                en: `periods that do not overlap: this one overlaps thresholds[${i}]`,
              },
            },
          ]
        : [],
    ),
  );
}

/** A sub-territory named somewhere in the input. */
export interface PlacedName {
  readonly path: () => string;
  readonly region: string | null;
  readonly subTerritory: string | null;
}

/** A sub-territory written two ways: the library compares names exactly, so one of them would count as elsewhere. */
export function problemsOfSpelling(names: readonly PlacedName[]): readonly Problem[] {
  const seen = new Map<string, PlacedName>();
  const problems: Problem[] = [];
  for (const name of names) {
    const { path, region, subTerritory } = name;
    if (subTerritory === null) continue;
    const key = `${region} ${folded(subTerritory)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, name);
    else if (first.subTerritory !== subTerritory) {
      problems.push({
        path: path(),
        seen: shown(subTerritory),
        expected: {
          fr: `une seule graphie par sous-territoire : ${first.path()} écrit « ${first.subTerritory} »`,
          en: `one spelling for each sub-territory: ${first.path()} writes "${first.subTerritory}"`,
        },
      });
    }
  }
  return problems;
}

/** A tally made over other days than those asked for. */
export function problemsOfPeriod({ period }: { readonly period: Period }, asked: Period): readonly Problem[] {
  if (period.from === asked.from && period.to === asked.to) return [];
  const expected = {
    fr: `un décompte du ${asked.from} au ${asked.to}, les jours demandés`,
    en: `a tally from ${asked.from} to ${asked.to}, the days asked about`,
  };
  return [{ path: 'tally.period', seen: shown(period), expected }];
}
