import { dateOf } from '../holdings/dates.js';
import { tenuresOf } from '../holdings/timeline.js';
import type { Citation } from '../law/citation.js';
import type { History } from '../law/history.js';
import type { LocalDate } from '../law/localDate.js';
import { together } from '../verdict/combine.js';
import type { Fact } from '../verdict/conditions.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import type { Awaited } from '../verdict/verdict.js';
import type { AmpInput } from './facts.js';
import { militaryDeemed, residentDeemed } from './parameters.relief.js';
import { published } from './published.js';
import { militaryExempted, residentExempted } from './sources.relief.js';

export type DeemedBy = 'resident' | 'military';
export type Authorised = Pick<AmpInput, 'physician' | 'military'>;

/** An authorisation under which one may be deemed signed on, and what must be so. */
export interface Authorisation {
  readonly by: DeemedBy;
  readonly from: LocalDate;
  /** Its last day; null while it goes on. */
  readonly to: LocalDate | null;
  readonly text: History<unknown>;
  /** Each must be so, by the name of its field. */
  readonly facts: Readonly<Record<string, Fact>>;
}

/** Whether one is deemed signed on, as far as it is known. */
export interface Deemed {
  readonly deemed: boolean | null;
  /** What would tell; empty when it is known. */
  readonly awaited: readonly Awaited[];
  readonly sources: readonly Citation[];
}

/**
 * Every authorisation given: a resident’s in complementary training, to practise in a region, then a military physician’s. A derogation for
 * exclusive dépannage during training is not one: the page speaks of the authorisation.
 */
export function authorisationsOf({ physician, military = [] }: Authorised): readonly Authorisation[] {
  const tenures = physician === undefined ? [] : tenuresOf(physician);
  return [
    ...tenures
      .filter(({ holding }) => holding.kind === 'authorisation')
      .map(
        ({ from, lastHeld = null }) =>
          ({ by: 'resident', from, to: lastHeld, text: residentDeemed, facts: {} }) as const,
      ),
    ...military.map(({ from, to, fullTime, firstLineOrLongTermCare }, i) => ({
      by: 'military' as const,
      from: dateOf(from),
      to: to === undefined ? null : dateOf(to),
      text: militaryDeemed,
      facts: {
        fullTime: { path: `military[${i}].fullTime`, value: fullTime },
        firstLineOrLongTermCare: { path: `military[${i}].firstLineOrLongTermCare`, value: firstLineOrLongTermCare },
      },
    })),
  ];
}

/**
 * Réputé adhérent, while an authorisation lasts.
 * « Il est alors réputé être adhérent aux AMP »
 * « sont considérés comme ayant adhéré à l’entente relative aux AMP pendant la durée de celle-ci »
 */
export function deemedUnder({ text, facts }: Pick<Authorisation, 'text' | 'facts'>, law: Law): Deemed {
  const version = textOf(text, law);
  if (version === undefined) return { deemed: null, awaited: aText(text, law)[0], sources: [] };
  const sources = published(everySource(version), law);
  const conditions = Object.values(facts);
  if (conditions.some(({ value }) => value === false)) return { deemed: false, awaited: [], sources };
  const unknown = conditions.filter(({ value }) => value === null);
  const awaited = unknown.map(({ path }): Awaited => ({ kind: 'fact', path }));
  return { deemed: unknown.length > 0 ? null : true, awaited, sources };
}

/** What relieving whoever is deemed signed on of the penalty is inferred from: of the absence of an adhésion a page says so, of hours none does. */
export function exemptedUnder({ by, text }: Pick<Authorisation, 'by' | 'text'>, law: Law): readonly Citation[] {
  if (textOf(text, law) === undefined) return [];
  return published([by === 'resident' ? residentExempted : militaryExempted], law);
}

/** Whether a physician is deemed signed on on a day, and as what; `by` is null unless so. */
export function deemedOn(given: Authorised, date: LocalDate, law: Law): Deemed & { readonly by: DeemedBy | null } {
  const held = authorisationsOf(given)
    .filter(({ from, to }) => from <= date && (to === null || date <= to))
    .map((one) => ({ by: one.by, ...deemedUnder(one, { ...law, on: date }) }));
  const found = held.find(({ deemed }) => deemed === true);
  if (found !== undefined) return found;
  const open = held.filter(({ deemed }) => deemed === null);
  return {
    deemed: open.length > 0 ? null : false,
    awaited: open.reduce<readonly Awaited[]>((all, { awaited }) => together(all, awaited), []),
    sources: [...new Set(held.flatMap(({ sources }) => sources))],
    by: null,
  };
}
