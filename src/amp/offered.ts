import { dateOf, isWithin, type Span } from '../holdings/dates.js';
import { stretchesOf, tenuresOf } from '../holdings/timeline.js';
import { type LocalDate, plusDays } from '../law/localDate.js';
import { cutAt, type Period } from '../law/period.js';
import type { RegionCode } from '../law/territory.js';
import type { AmpInput } from './facts.js';

/** What is an AMP for the physician over a few days: where, and which. */
export interface Offered {
  /** The region of the notice; undefined when none is known to be held. */
  readonly region: RegionCode | undefined;
  /** Where the region would be told, when it is not. */
  readonly noticeIn: 'lists' | 'physician.holdings';
  /** What the list of the region has; undefined when no list of it covers the days. */
  readonly listed: ReadonlySet<string> | undefined;
  /** What the engagement names. */
  readonly agreed: ReadonlySet<string>;
}

export type Offering = Pick<AmpInput, 'physician' | 'lists' | 'engagement'>;

/** The days from one to another, cut wherever what is offered may change, or at the days given besides. */
export function cellsOf(
  { physician, lists = [], engagement }: Offering,
  period: Period,
  besides: readonly LocalDate[],
) {
  const held = physician === undefined ? [] : stretchesOf(physician, period).map(({ from }) => from);
  const spans: readonly Span[] = [
    ...lists,
    ...(engagement === undefined ? [] : [{ from: engagement.effectiveOn, ...ended(engagement.endedOn) }]),
  ];
  return cutAt(period, [...besides, ...held, ...spans.flatMap(changesOf)]);
}

function ended(to: string | undefined) {
  return to === undefined ? {} : { to };
}

/** The first day of a span, and the first after it. */
function changesOf({ from, to }: Span): readonly LocalDate[] {
  return to === undefined ? [dateOf(from)] : [dateOf(from), plusDays(dateOf(to), 1)];
}

/** What is offered on a day, and on each of its cell. */
export function offeredOn(given: Offering, day: LocalDate): Offered {
  const { lists = [], engagement } = given;
  const region = regionOn(given, day);
  const list = lists.find((one) => one.region === region && isWithin(day, one));
  const isEngaged =
    engagement !== undefined && isWithin(day, { from: engagement.effectiveOn, ...ended(engagement.endedOn) });
  return {
    region,
    noticeIn: given.physician === undefined ? 'lists' : 'physician.holdings',
    listed: list === undefined ? undefined : new Set(list.activities),
    agreed: new Set(isEngaged ? engagement.activities : []),
  };
}

/** The region of the notice held; where what is held is not told at all, that of the lists, which are of one region. */
export function regionOn({ physician, lists = [] }: Offering, day: LocalDate): RegionCode | undefined {
  if (physician === undefined) return lists[0]?.region;
  const held = tenuresOf(physician).find(({ from, lastHeld }) => from <= day && day <= (lastHeld ?? day))?.holding;
  return held?.kind === 'avis' ? held.region : undefined;
}
