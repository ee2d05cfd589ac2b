import { dateOf } from '../holdings/dates.js';
import type { Physician } from '../holdings/physician.js';
import { heldOn } from '../holdings/timeline.js';
import { dayIn } from '../law/calendar.js';
import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import type { RegionCode } from '../law/territory.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, undetermined } from '../verdict/verdict.js';
import { seasonOf, seasonText } from './calendar.js';
import type { Application } from './facts.js';
import {
  ampChoice,
  drmgAutonomy,
  initialPeriod,
  mobilityWithinRegion,
  planYear,
  UNDATED,
  UNDATED_SOURCES,
} from './parameters.calendar.js';
import { published } from './published.js';

const AMP_RULE = 'mir.application.amp';
const MOBILITY_RULE = 'mir.application.mobility';
const DATES_RULE = 'mir.application.dates';

export type AmpReason =
  | {
      readonly code: 'mir.application.amp.atSignature';
      readonly premYear: number;
      /** Whether the form gives preferences; null: not known. Nothing asks that it does. */
      readonly preferences: boolean | null;
    }
  | { readonly code: 'mir.application.amp.noTextInForce'; readonly premYear: number };

/**
 * Choix des AMP: when the notice is signed, with preferences on the form, since the PREM 2024. « peuvent »: information, no duty.
 *
 * @param law - on the first day of the year of the PREM
 * @returns `met`, whatever the form gives, or `undetermined` where no text read speaks of that PREM
 * @see seed 001
 */
export function assessAmp({ premYear, ampPreferences: preferences = null }: Application, law: Law): Answer<AmpReason> {
  const text = textOf(ampChoice, law);
  if (text === undefined) {
    const reason = { code: 'mir.application.amp.noTextInForce', premYear } as const;
    return answer(undetermined(AMP_RULE, reason, aText(ampChoice, law), { sources: [] }));
  }
  const reason = { code: 'mir.application.amp.atSignature', premYear, preferences } as const;
  return answer(met(AMP_RULE, reason, { sources: published(everySource(text), law) }));
}

export interface MobilityReason {
  readonly code: 'mir.application.mobility.notCovered';
  readonly region: RegionCode;
  readonly filedOn: LocalDate;
}

/**
 * Mobilité intrarégionale: a notice is asked in the region of the one held. No page read speaks of it, under any name: nothing is encoded.
 *
 * @param law - on the first day of the year of the PREM
 * @returns nothing, or `undetermined`, awaiting a text
 */
export function assessMobility(
  { filedOn, choices }: Application,
  physician: Physician,
  law: Law,
): readonly Answer<MobilityReason>[] {
  const filed = dateOf(filedOn);
  const held = heldOn(physician, filed);
  if (held?.kind !== 'avis' || choices.every(({ region }) => region !== held.region)) return [];
  const reason = { code: 'mir.application.mobility.notCovered', region: held.region, filedOn: filed } as const;
  return [answer(undetermined(MOBILITY_RULE, reason, aText(mobilityWithinRegion, law), { sources: [] }))];
}

export type DatesReason =
  | {
      readonly code: 'mir.application.dates.known';
      readonly premYear: number;
      readonly plan: Period;
      /** Whether the DRMG share out their places alone; null: no text read says so of that PREM. */
      readonly isDrmgAutonomous: true | null;
      /** Days of the autumn before, by pages without a date; null for a PREM of which nothing was read, or when only what was public on a day is asked. */
      readonly undated: Readonly<Record<keyof typeof UNDATED, LocalDate>> | null;
    }
  | { readonly code: 'mir.application.dates.noTextInForce'; readonly premYear: number };

/**
 * Année du PREM et autres dates: when its places are in effect, who shares them out, and the days of scholars and of a GMF-U. Information: nothing
 * follows from it.
 *
 * @param law - on the first day of the year of the PREM
 */
export function assessDates({ premYear }: Application, law: Law): Answer<DatesReason> {
  const text = textOf(planYear, law);
  if (text === undefined) {
    const reason = { code: 'mir.application.dates.noTextInForce', premYear } as const;
    return answer(undetermined(DATES_RULE, reason, aText(planYear, law), { sources: [] }));
  }
  const autonomy = textOf(drmgAutonomy, law);
  const autumn = premYear - 1;
  const isUndatedCited = law.knownAt === undefined && textOf(initialPeriod, law) !== undefined;
  const undated = {
    scholarsPrefer: dayIn(autumn, UNDATED.scholarsPrefer),
    scholarsInformed: dayIn(autumn, UNDATED.scholarsInformed),
    gmfuConfirms: dayIn(autumn, UNDATED.gmfuConfirms),
  };
  const reason = {
    code: 'mir.application.dates.known',
    premYear,
    plan: seasonOf(text.value, premYear),
    isDrmgAutonomous: autonomy === undefined ? null : true,
    undated: isUndatedCited ? undated : null,
  } as const;
  const sources = [...everySource(text), ...(autonomy === undefined ? [] : everySource(autonomy))];
  const all = isUndatedCited ? [...sources, ...UNDATED_SOURCES] : sources;
  return answer(met(DATES_RULE, reason, { sources: published(all, law) }), [
    applied(planYear.id, planYear.unit, seasonText(text.value), text),
  ]);
}
