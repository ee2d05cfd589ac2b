import { type Problem, shown } from '../law/problem.js';
import { isWithin, lastDayOfRun, type Span } from './dates.js';
import type { Holding } from './holding.js';
import { isExclusiveDepannage, type Loss, lastDayHeld, lossOf } from './loss.js';
import type { Physician } from './physician.js';

/**
 * What a physician cannot be said to hold, or to be, together. A notice lost to an exclusive dépannage derogation is not such a case, nor is what
 * was lost by leaving the public plan.
 * @param path - where the physician is in the input: `physician`
 */
export function problemsOfEntitlement(physician: Physician, path: string): readonly Problem[] {
  const { holdings, participation = [] } = physician;
  const ofHoldings = (a: Holding, b: Holding) =>
    overlap(physician, a, b) || outlives(a, b, physician) || outlives(b, a, physician);
  return [
    ...problemsOfOverlap(holdings, `${path}.holdings`, ofHoldings),
    ...problemsOfOverlap(participation, `${path}.participation`, (a, b) => isWithin(b.from, a) || isWithin(a.from, b)),
    ...problemsOutsidePlan(physician, path),
  ];
}

/** Each pair that meets is told once, at the second of the list. */
function problemsOfOverlap<T>(list: readonly T[], path: string, meet: (a: T, b: T) => boolean): readonly Problem[] {
  return list.flatMap((a, i) =>
    list.flatMap((b, j) => {
      if (j <= i || !meet(a, b)) return [];
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

function overlap(physician: Physician, a: Holding, b: Holding): boolean {
  const [lastOfA, lastOfB] = [lastDayHeld(a, physician), lastDayHeld(b, physician)];
  return (lastOfA === undefined || b.from <= lastOfA) && (lastOfB === undefined || a.from <= lastOfB);
}

/** A notice that is said to go on past the derogation that ends it, and past those that follow it: it does not revive. */
function outlives(notice: Holding, derogation: Holding, { holdings, participation = [] }: Physician): boolean {
  const loss = lossOf(notice, { holdings: [derogation], participation });
  return loss?.cause === 'lostToExclusiveDepannage' && endsAfter(loss, holdings.filter(isExclusiveDepannage));
}

/** Whether what was lost is said to be held after the periods that begin with its loss. */
function endsAfter({ lost, on }: Loss, spans: readonly Span[]): boolean {
  const last = lastDayOfRun(on, spans);
  return lost.to !== undefined && last !== undefined && lost.to > last;
}

/** What is said to be obtained outside the public plan, or to be held again on return. */
function problemsOutsidePlan(physician: Physician, path: string): readonly Problem[] {
  const { holdings, participation = [] } = physician;
  return holdings.flatMap((holding, i): readonly Problem[] => {
    const at = `${path}.holdings[${i}]`;
    const during = participation.findIndex((outside) => isWithin(holding.from, outside));
    if (during !== -1) return [problemOfStart(holding, at, `${path}.participation[${during}]`)];
    const loss = lossOf(holding, physician);
    const left = participation.findIndex(({ from, status }) => from === loss?.on && status === loss.cause);
    if (loss === undefined || left === -1 || !endsAfter(loss, participation)) return [];
    return [problemOfEnd(loss, at, `${path}.participation[${left}]`)];
  });
}

function problemOfStart(holding: Holding, at: string, outside: string): Problem {
  return {
    path: `${at}.from`,
    seen: shown(holding.from),
    expected: {
      fr: `un jour où le médecin participe au régime public : rien ne s’obtient pendant ${outside}`,
      en: `a day on which the physician participates in the public plan: nothing is obtained during ${outside}`,
    },
  };
}

function problemOfEnd({ lost, on }: Loss, at: string, outside: string): Problem {
  return {
    path: `${at}.to`,
    seen: shown(lost.to),
    expected: {
      fr: `une date de fin avant le ${on} : ce qui est détenu se perd quand commence ${outside}, et ne revit pas au retour`,
      en: `a last day before ${on}: what is held is lost when ${outside} begins, and does not revive on return`,
    },
  };
}
