import type { LocalDate } from '../law/localDate.js';
import { exact, marginOverPercent } from '../law/quantity.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { aText, type Law, textOf } from '../verdict/law.js';
import { type Awaited, met, notMet, type Settling, undetermined } from '../verdict/verdict.js';
import type { Network } from './input.js';
import { MINUTES_IN_AN_HOUR } from './limits.js';
import { type NetworkOffer, networkOffer } from './parameters.js';
import { consultations2016, hours2016, share2016 } from './sources.js';

const RULE = 'orchestrateur.network';

interface Figures {
  readonly consultations: number | null;
  readonly notFollowed: number | null;
  /** Days of the week known to be open for less than what is asked. */
  readonly shortDays: number;
  readonly asked: NetworkOffer;
}

export type NetworkReason =
  | ({ readonly code: 'orchestrateur.network.reached' } & Figures)
  | ({ readonly code: 'orchestrateur.network.below'; readonly missing: readonly ('volume' | 'hours')[] } & Figures)
  | ({ readonly code: 'orchestrateur.network.open' } & Figures)
  | { readonly code: 'orchestrateur.network.noTextInForce'; readonly on: LocalDate };

/**
 * GMF-R (super-clinique), as announced in 2016: 20,000 consultations a year, at least 80 % of them with patients not followed there, open 12 hours
 * a day and seven days a week. History: nothing read says whether it survives in the GMF-AR programme of April 2022.
 *
 * @returns
 *   - `met`: volume and hours are reached
 *   - `notMet`: `missing` are not
 *   - `undetermined`: a figure is missing, or no text covers the day (before 2016, and after March 2022)
 *
 * @see CTV News and CBC News, 2016
 */
export function assessNetwork(network: Network, law: Law): Answer<NetworkReason> {
  const version = textOf(networkOffer, law);
  if (version === undefined) {
    const reason = { code: 'orchestrateur.network.noTextInForce', on: law.on } as const;
    return answer(undetermined(RULE, reason, aText(networkOffer, law), { sources: [] }));
  }
  const { value: asked } = version;
  const { consultations, notFollowed } = network;
  const shortDays = network.dailyMinutes.filter((minutes) => isShort(minutes, asked)).length;
  const figures: Figures = { consultations, notFollowed, shortDays, asked };
  const ground = { sources: [consultations2016, share2016, hours2016] };
  const parameters = [
    applied(`${networkOffer.id}.consultations`, networkOffer.unit, String(asked.consultations), version),
    applied(`${networkOffer.id}.share`, '%', String(asked.percent), { ...version, source: share2016 }),
    applied(`${networkOffer.id}.hours`, 'h/day', String(asked.hours), { ...version, source: hours2016 }),
  ];
  const isBelow = { volume: isVolumeBelow(network, asked), hours: shortDays > 0 };
  const missing = (['volume', 'hours'] as const).filter((name) => isBelow[name]);
  if (missing.length > 0) {
    return answer(notMet(RULE, { code: 'orchestrateur.network.below', missing, ...figures }, ground), parameters);
  }
  const awaited = awaitedOf(network);
  if (awaited.length > 0) {
    const reason = { code: 'orchestrateur.network.open', ...figures } as const;
    return answer(undetermined(RULE, reason, [awaited as unknown as Settling], ground), parameters);
  }
  return answer(met(RULE, { code: 'orchestrateur.network.reached', ...figures }, ground), parameters);
}

/**
 * Too low whatever is not known: the number of consultations and the share of them, together. Few enough of the latter leave no
 * number that would do.
 */
function isVolumeBelow(
  { consultations, notFollowed }: Network,
  { consultations: least, percent }: NetworkOffer,
): boolean {
  // What is not known at its best: all of them, or as few as may be.
  const most = notFollowed ?? consultations ?? least;
  const fewest = consultations ?? least;
  return fewest < least || marginOverPercent(exact(most), exact(fewest), percent).n < 0n;
}

/** What would tell, where nothing known is too low. */
function awaitedOf({ consultations, notFollowed, dailyMinutes }: Network): readonly Awaited[] {
  return [
    ...(consultations === null ? [{ kind: 'fact', path: 'programme.network.consultations' } as const] : []),
    ...(notFollowed === null ? [{ kind: 'fact', path: 'programme.network.notFollowed' } as const] : []),
    ...dailyMinutes.flatMap((minutes, day): readonly Awaited[] =>
      minutes === null ? [{ kind: 'fact', path: `programme.network.dailyMinutes[${day}]` }] : [],
    ),
  ];
}

function isShort(minutes: number | null, { hours }: NetworkOffer): boolean {
  return minutes !== null && minutes < hours * MINUTES_IN_AN_HOUR;
}
