import { dateOf } from '../holdings/dates.js';
import type { Citation } from '../law/citation.js';
import { type LocalDate, plusDays } from '../law/localDate.js';
import { intersect, lengthInDays, type Period } from '../law/period.js';
import { together } from '../verdict/combine.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import type { Awaited } from '../verdict/verdict.js';
import { type Authorisation, authorisationsOf, deemedUnder, exemptedUnder } from './deemed.js';
import { exemptionWindow } from './exemptionWindow.js';
import type { AmpInput, DrmgExemption, Exemption, FamilyExemption } from './facts.js';
import { drmgExemption, exemptionMonths } from './parameters.relief.js';
import { published } from './published.js';

export { exemptQuarter, reliefReadings } from './readings.relief.js';

/** What relieves of the penalty in a quarter: an exemption, or whoever is deemed signed on. */
export interface Relief {
  /** Days of the quarter surely relieved, and perhaps: counted once where several overlap. */
  readonly least: number;
  readonly most: number;
  /** What would make them the same. */
  readonly awaited: readonly Awaited[];
  readonly sources: readonly Citation[];
}

export type Relieving = Pick<AmpInput, 'exemptions' | 'military' | 'physician'>;

/** Who is asked for an exemption. */
export const DRMG = 'DRMG';

/** Days that one thing relieves. */
interface Relieved {
  /** Days relieved for certain once it is sure that it relieves. */
  readonly core: Period | undefined;
  /** Days that it may relieve. */
  readonly possible: Period | undefined;
  /** What would tell whether it relieves; empty when it does. */
  readonly whether: readonly Awaited[];
  /** What would tell which days. */
  readonly which: readonly Awaited[];
  readonly sources: readonly Citation[];
}

const NOTHING: Relieved = { core: undefined, possible: undefined, whether: [], which: [], sources: [] };

/**
 * Days of a quarter on which no penalty may be applied: a union, over every exemption and every authorisation, by the texts in force on the last
 * day of the quarter.
 *
 * @see docs/interpretations.md#amp.exemptQuarter for what a quarter relieved in part comes to
 */
export function reliefIn(quarter: Period, given: Relieving, law: Law): Relief {
  const { exemptions = [] } = given;
  const ofQuarter = { ...law, on: quarter.to };
  const all = [
    ...exemptions.map((one, i) => relievedBy(one, i, quarter, ofQuarter)),
    ...authorisationsOf(given).map((one) => relievedUnder(one, quarter, ofQuarter)),
  ].map((one) => ({ ...one, core: within(one.core, quarter), possible: within(one.possible, quarter) }));
  const relieving = all.filter(({ possible }) => possible !== undefined);
  const sure = relieving.flatMap(({ core, whether }) => (core === undefined || whether.length > 0 ? [] : [core]));
  const least = daysIn(sure);
  let awaited: readonly Awaited[] = [];
  for (const { core, possible, whether, which } of relieving) {
    const some = possible === undefined ? sure : [...sure, possible];
    if (daysIn(some) === least) continue;
    const isPicked = daysIn(some) === daysIn(core === undefined ? sure : [...sure, core]);
    awaited = together(awaited, isPicked ? whether : [...whether, ...which]);
  }
  return {
    least,
    most: daysIn(relieving.flatMap(({ possible }) => possible ?? [])),
    awaited,
    sources: [...new Set(relieving.flatMap(({ sources }) => sources))],
  };
}

function within(days: Period | undefined, quarter: Period): Period | undefined {
  return days === undefined ? undefined : intersect(days, quarter);
}

/** How many days periods have together, each once. */
function daysIn(periods: readonly Period[]): number {
  let count = 0;
  let last: LocalDate | undefined;
  for (const { from, to } of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (last !== undefined && to <= last) continue;
    count += lengthInDays({ from: last === undefined || last < from ? from : plusDays(last, 1), to });
    last = to;
  }
  return count;
}

function relievedBy(exemption: Exemption, i: number, quarter: Period, law: Law): Relieved {
  const path = `exemptions[${i}]`;
  return exemption.kind === 'drmg'
    ? relievedByDrmg(exemption, path, law)
    : relievedByMonths(exemption, path, quarter, law);
}

function relievedByMonths(exemption: FamilyExemption, path: string, quarter: Period, law: Law): Relieved {
  const { day, from = null, arranged } = exemption;
  const version = textOf(exemptionMonths, law);
  if (version === undefined) {
    const possible = { from: from === null ? quarter.from : dateOf(from), to: quarter.to };
    return { ...NOTHING, possible, whether: aText(exemptionMonths, law)[0] };
  }
  if (arranged === false) return NOTHING;
  const { sure, possible } = exemptionWindow(exemption, version.value);
  return {
    core: sure,
    possible,
    whether: [...awaitedIf(arranged === null, `${path}.arranged`), ...awaitedIf(day === null, `${path}.day`)],
    which: awaitedIf(from === null, `${path}.from`),
    sources: published(everySource(version), law),
  };
}

function relievedByDrmg({ from, to, decision }: DrmgExemption, path: string, law: Law): Relieved {
  const version = textOf(drmgExemption, law);
  const days = { from: dateOf(from), to: dateOf(to) };
  if (version === undefined) return { ...NOTHING, possible: days, whether: aText(drmgExemption, law)[0] };
  if (decision === 'refused') return NOTHING;
  return {
    core: days,
    possible: days,
    whether:
      decision === 'pending'
        ? [{ kind: 'decision', authority: DRMG }]
        : awaitedIf(decision === null, `${path}.decision`),
    which: [],
    sources: published(everySource(version), law),
  };
}

function relievedUnder(authorisation: Authorisation, quarter: Period, law: Law): Relieved {
  const { from, to } = authorisation;
  const { deemed, awaited, sources } = deemedUnder(authorisation, law);
  if (deemed === false) return NOTHING;
  const days = { from, to: to ?? quarter.to };
  return {
    core: days,
    possible: days,
    whether: awaited,
    which: [],
    sources: [...sources, ...exemptedUnder(authorisation, law)],
  };
}

function awaitedIf(isOpen: boolean, path: string): readonly Awaited[] {
  return isOpen ? [{ kind: 'fact', path }] : [];
}
