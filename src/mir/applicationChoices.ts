import { dateOf } from '../holdings/dates.js';
import type { LocalDate } from '../law/localDate.js';
import { contains, type Period } from '../law/period.js';
import type { RegionCode } from '../law/territory.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, notApplicable, notMet, type Settling, undetermined } from '../verdict/verdict.js';
import { seasonOf } from './calendar.js';
import type { Application } from './facts.js';
import { initialPeriod, regionsMost, subTerritoriesMost } from './parameters.calendar.js';
import { published } from './published.js';

const RULE = 'mir.application.choices';

interface Chosen {
  readonly premYear: number;
  readonly regions: number;
  readonly mostRegions: number;
  readonly mostSubTerritories: number;
}

export type ChoicesReason =
  | ({ readonly code: 'mir.application.choices.within' } & Chosen)
  | ({
      readonly code: 'mir.application.choices.tooMany';
      /** Regions in which too many sub-territories are chosen. */
      readonly crowded: readonly RegionCode[];
    } & Chosen)
  | {
      readonly code: 'mir.application.choices.outsideInitial';
      readonly premYear: number;
      readonly filedOn: LocalDate;
      readonly initial: Period;
    }
  | { readonly code: 'mir.application.choices.noTextInForce'; readonly premYear: number };

/**
 * Choix de la période initiale: two regions at most, and two sub-territories at most in each, since the PREM 2024.
 *
 * @param law - on the first day of the year of the PREM
 * @returns
 *   - `met`: as many or fewer
 *   - `notMet`: too many regions, or too many sub-territories in those named
 *   - `notApplicable`: filed outside the initial period, where no text read limits them
 *   - `undetermined`: no text read speaks of that PREM
 *
 * @see seed 001
 */
export function assessChoices({ premYear, filedOn, choices }: Application, law: Law): Answer<ChoicesReason> {
  const period = textOf(initialPeriod, law);
  const ofRegions = textOf(regionsMost, law);
  const ofSubTerritories = textOf(subTerritoriesMost, law);
  if (period === undefined || ofRegions === undefined || ofSubTerritories === undefined) {
    const [[noLimit]] = aText(regionsMost, law);
    const awaited: Settling = period === undefined ? [...aText(initialPeriod, law)[0], noLimit] : [noLimit];
    const reason = { code: 'mir.application.choices.noTextInForce', premYear } as const;
    return answer(undetermined(RULE, reason, [awaited], { sources: [] }));
  }
  const ground = { sources: published(everySource(ofRegions), law) };
  const initial = seasonOf(period.value, premYear);
  const filed = dateOf(filedOn);
  if (!contains(initial, filed)) {
    const reason = { code: 'mir.application.choices.outsideInitial', premYear, filedOn: filed, initial } as const;
    return answer(notApplicable(RULE, reason, ground));
  }
  const chosen: Chosen = {
    premYear,
    regions: choices.length,
    mostRegions: ofRegions.value,
    mostSubTerritories: ofSubTerritories.value,
  };
  const crowded = choices
    .filter(({ subTerritories }) => subTerritories.length > ofSubTerritories.value)
    .map(({ region }) => region);
  const parameters = [
    applied(regionsMost.id, regionsMost.unit, String(ofRegions.value), ofRegions),
    applied(subTerritoriesMost.id, subTerritoriesMost.unit, String(ofSubTerritories.value), ofSubTerritories),
  ];
  if (choices.length > ofRegions.value || crowded.length > 0) {
    return answer(notMet(RULE, { code: 'mir.application.choices.tooMany', ...chosen, crowded }, ground), parameters);
  }
  return answer(met(RULE, { code: 'mir.application.choices.within', ...chosen }, ground), parameters);
}
