import { activityName } from '../amp/phrases.js';
import type { Language } from '../law/bilingual.js';
import { REGIONS } from '../law/regionNames.js';
import { isRegionCode } from '../law/territory.js';

/** A place (`16/Rouville`, `16`), a region or an activity as it is called; anything else as it is. */
export function nameOf(what: string, value: string, language: Language): string {
  if (what === 'activity') return activityName(value, language);
  if (what !== 'place' && what !== 'region') return value;
  const [code = '', ...rest] = value.split('/');
  const region = isRegionCode(code) ? REGIONS[code] : code;
  return rest.length === 0 ? region : `${rest.join('/')} (${region})`;
}
