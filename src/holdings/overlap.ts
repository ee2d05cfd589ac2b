import { type Problem, shown } from '../law/problem.js';
import type { Holding } from './holding.js';
import { lastDayHeld, lostOn } from './loss.js';

/**
 * Two holdings that cannot both be. A notice lost to an exclusive dépannage derogation is not such a case.
 * @param path - where the holdings are in the input: `physician.holdings`
 */
export function problemsOfOverlap(holdings: readonly Holding[], path: string): readonly Problem[] {
  return holdings.flatMap((a, i) =>
    holdings.flatMap((b, j) => {
      if (j <= i || !(overlap(a, b, holdings) || outlives(a, b) || outlives(b, a))) return [];
      return [
        {
          path: `${path}[${j}]`,
          seen: shown(b),
          expected: {
            fr: `des périodes qui ne se chevauchent pas : celle-ci chevauche ${path}[${i}]; donnez la date de fin (« to ») de la première`,
            en: `periods that do not overlap: this one overlaps ${path}[${i}]; give the last day ("to") of the earlier one`,
          },
        },
      ];
    }),
  );
}

function overlap(a: Holding, b: Holding, holdings: readonly Holding[]): boolean {
  const [lastOfA, lastOfB] = [lastDayHeld(a, holdings), lastDayHeld(b, holdings)];
  return (lastOfA === undefined || b.from <= lastOfA) && (lastOfB === undefined || a.from <= lastOfB);
}

/** A notice that is said to go on past the derogation that ends it: it does not revive. */
function outlives(notice: Holding, derogation: Holding): boolean {
  const isLost = lostOn(notice, [notice, derogation]) !== undefined;
  return isLost && notice.to !== undefined && derogation.to !== undefined && notice.to > derogation.to;
}
