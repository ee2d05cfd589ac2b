import type { Bilingual } from '../law/bilingual.js';
import type { PremInput } from '../prem/index.js';

/** Names listed at the most in one remark. */
const MOST_NAMES = 5;

/**
 * A remark for each notice whose sub-territory no record carries although others of its region do: likely one place under two
 * names. Names are compared exactly, so such a year would count as all elsewhere.
 */
export function unmatchedNotices({ physician, records }: PremInput): readonly Bilingual[] {
  return physician.holdings.flatMap((holding) => {
    if (holding.kind !== 'avis' || holding.base === 'region' || holding.subTerritory === undefined) return [];
    const { region, subTerritory } = holding;
    const names = new Set(records.filter((record) => record.region === region).map((record) => record.subTerritory));
    names.delete(null);
    if (names.size === 0 || names.has(subTerritory)) return [];
    const all = [...names].sort();
    const shown = all.slice(0, MOST_NAMES);
    const more = all.length > shown.length ? ', …' : '';
    return [
      {
        fr: `Aucun relevé ne porte le sous-territoire de l’avis, « ${subTerritory} » (région ${region}); ceux de cette région portent : ${shown.map((name) => `« ${name} »`).join(', ')}${more}. S’il s’agit du même lieu, écrivez-le d’une seule façon.`,
        en: `No record carries the sub-territory of the notice, "${subTerritory}" (region ${region}); those of that region carry: ${shown.map((name) => `"${name}"`).join(', ')}${more}. If it is the same place, write it one way only.`,
      },
    ];
  });
}
