import type { SlotRecord } from '../gmfSlots/index.js';
import type { Bilingual } from '../law/bilingual.js';
import type { GroupFile } from './group.js';

/** Names listed at the most in the remark. */
const MOST_NAMES = 5;

/** A remark when slots are of physicians whom the group does not list: likely one person under two names. */
export function strangersAmong(
  slots: readonly SlotRecord[],
  { group: { physicians } }: GroupFile,
): readonly Bilingual[] {
  if (physicians === undefined) return [];
  const names = new Set(slots.flatMap(({ physician, provider }) => (provider === 'physician' ? [physician] : [])));
  const strangers = [...names].filter((name) => name !== null && !physicians.includes(name)).sort();
  if (strangers.length === 0) return [];
  const shown = strangers.slice(0, MOST_NAMES);
  const more = strangers.length > shown.length ? ', …' : '';
  return [
    {
      fr: `Des plages sont de médecins qui ne sont pas dans la liste du groupe : ${shown.map((name) => `« ${name} »`).join(', ')}${more}. S’il s’agit des mêmes personnes, écrivez leur nom d’une seule façon.`,
      en: `Slots are of physicians who are not in the list of the group: ${shown.map((name) => `"${name}"`).join(', ')}${more}. If they are the same persons, write their names one way only.`,
    },
  ];
}
