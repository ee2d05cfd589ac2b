import type { Holding } from '../../src/holdings/holding.js';
import type { Physician } from '../../src/holdings/physician.js';

/**
 * A second reading of the texts, that shares nothing with the library: somebody follows the days one by one, and strikes out what is lost.
 * « perd son avis de conformité s’il obtient une dérogation », « vous perdez automatiquement votre avis de conformité »
 */
export function heldOnEachDay(
  { holdings, participation = [] }: Physician,
  days: readonly string[],
): readonly (Holding | undefined)[] {
  const struckOut = new Set<Holding>();
  const inHand = new Set<Holding>();
  return days.map((day) => {
    for (const one of inHand) if (one.to !== undefined && one.to < day) inHand.delete(one);
    const isOutside = participation.some(({ from, to = day }) => from <= day && day <= to);
    const obtained = holdings.filter(({ from }) => from === day);
    const obtainsExclusive = obtained.some((one) => one.kind === 'derogation' && one.purpose === 'depannageExclusif');
    for (const one of inHand) {
      if (one.kind === 'avis' && (obtainsExclusive || isOutside)) struckOut.add(one);
      if (one.kind === 'derogation' && isOutside) struckOut.add(one);
    }
    for (const one of obtained) inHand.add(one);
    const left = [...inHand].filter((one) => !struckOut.has(one));
    if (left.length > 1) throw new Error(`two things held on ${day}`);
    return left[0];
  });
}
