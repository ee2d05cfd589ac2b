import fc from 'fast-check';
import type { Activity, DepannageInput, MeasureWindow, SiteAuthorisation } from '../../src/depannage/facts.js';
import { dateOfDay, dayNumber } from '../../src/law/localDate.js';

/** Few days, so that units crowd about the ends of few authorisations. */
export const DAY_0 = dayNumber('2026-01-05');
export const dayAfter = (days: number) => dateOfDay(DAY_0 + days);
const day = fc.nat(20);

const SECTORS = ['urgence', 'courteDuree', 'obstetrique'] as const;
export const PLACES = ['Chibougamau', 'Sept-Îles'] as const;
const sector = fc.constantFrom(...SECTORS, 'urgence', 'courteDuree', 'anesthesiologie');
const measure = fc.constantFrom('le297', 'le132', 'le285');

/** An activity of which everything is known, mostly at one place. */
export const activity: fc.Arbitrary<Activity> = fc
  .record({
    at: day,
    installation: fc.constantFrom(PLACES[0], PLACES[0], PLACES[1]),
    sector: fc.oneof({ arbitrary: sector, weight: 9 }, { arbitrary: fc.constant('other' as const), weight: 1 }),
    inWeek: fc.option(fc.nat(6), { nil: undefined }),
    physician: fc.constantFrom('A', 'A', 'B', undefined),
    entered: fc.constantFrom(true, true, true, false, undefined),
    measure: fc.option(measure, { nil: undefined, freq: 1 }),
    outsidePlan: fc.constantFrom(false, false, undefined, true),
  })
  .map(({ at, inWeek, sector: its, ...more }) => {
    const isByWeek = its === 'courteDuree' || its === 'obstetrique';
    const weekOf = isByWeek && inWeek !== undefined ? { weekOf: dayAfter(at - inWeek) } : {};
    return clean({ date: dayAfter(at), sector: its, ...weekOf, ...more });
  });

/** Without the fields that are not there. */
function clean(given: object): Activity {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as unknown as Activity;
}

const someUnits = fc.constantFrom(0, 1, 1, 2, 2, 3, 9);
const decided = fc.constantFrom('granted', 'granted', 'granted', 'refused');
const decision = fc.constantFrom('granted', 'granted', 'granted', 'refused', 'pending');

function authorisationOf(its: fc.Arbitrary<SiteAuthorisation['decision']>): fc.Arbitrary<SiteAuthorisation> {
  return fc
    .record({
      installation: fc.constantFrom(PLACES[0], PLACES[0], PLACES[1]),
      sector,
      from: day,
      length: fc.constantFrom(0, 3, 6, 7, 13, 20),
      units: someUnits,
      decision: its,
      revised: fc.constantFrom(...['none', 'none', 'refused', 'pending', 'granted']),
      more: fc.nat(2),
    })
    .map(({ from, length, revised, more, ...one }) => ({
      ...one,
      from: dayAfter(from),
      to: dayAfter(from + length),
      ...(revised === 'none' ? {} : { revision: revisionOf(revised, one.units + more) }),
    }));
}

function revisionOf(decided_: string, units: number): NonNullable<SiteAuthorisation['revision']> {
  return decided_ === 'granted' ? { decision: 'granted', units } : { decision: decided_ as 'refused' | 'pending' };
}

export const authorisation: fc.Arbitrary<SiteAuthorisation> = authorisationOf(decision);
export const decidedAuthorisation: fc.Arbitrary<SiteAuthorisation> = authorisationOf(decided);

const window: fc.Arbitrary<MeasureWindow> = fc
  .record({ measure, from: day, length: fc.nat(10) })
  .map(({ from, length, ...one }) => ({ ...one, from: dayAfter(from), to: dayAfter(from + length), source: 'CNMQ' }));

/** Everything known of activities and authorisations. */
export const question: fc.Arbitrary<Pick<DepannageInput, 'activities' | 'authorisations' | 'measures'>> = fc.record({
  activities: fc.array(activity, { minLength: 1, maxLength: 6 }),
  authorisations: fc.array(authorisation, { maxLength: 3 }),
  measures: fc.array(window, { maxLength: 2 }),
});

export interface Question {
  readonly activities: readonly Activity[];
  readonly authorisations?: readonly SiteAuthorisation[];
  readonly measures?: readonly MeasureWindow[];
}

export interface Gap {
  readonly path: readonly (string | number)[];
  readonly values: readonly unknown[];
}

const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  installation: [...PLACES, 'Alma'],
  sector: [...SECTORS, 'anesthesiologie', 'other'],
  entered: [true, false],
  outsidePlan: [true, false],
  units: [0, 1, 2, 9],
  decision: ['granted', 'refused'],
};

/** The same with a thing or two that are not known. */
export const questionWithUnknowns: fc.Arbitrary<Question> = fc
  .tuple(
    question as fc.Arbitrary<Question>,
    fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...Object.keys(VALUES))), { minLength: 1, maxLength: 3 }),
  )
  .map(([known, holes]) => {
    const activities = known.activities.map((one) => ({ ...one }));
    const authorisations = (known.authorisations ?? []).map((one) => ({ ...one }));
    for (const [at, field] of holes) {
      if (field === 'units' || field === 'decision') {
        const one = authorisations[at % Math.max(1, authorisations.length)];
        if (one === undefined) continue;
        if (field === 'decision') Object.assign(one, { decision: null });
        else if (one.revision?.decision === 'granted' && at > 10) {
          Object.assign(one, { revision: { ...one.revision, units: null } });
        } else Object.assign(one, { units: null });
      } else Object.assign(activities[at % activities.length]!, { [field]: null });
    }
    return { ...known, activities, authorisations };
  });

/** What is not known of a question, and what it might be. */
export function gapsOf({ activities, authorisations = [] }: Question): readonly Gap[] {
  const of = (path: readonly (string | number)[], one: object): readonly Gap[] =>
    Object.entries(one).flatMap(([field, value]) =>
      value === null && VALUES[field] !== undefined ? [{ path: [...path, field], values: valuesOf(field, one) }] : [],
    );
  return [
    ...activities.flatMap((one, i) => of(['activities', i], one)),
    ...authorisations.flatMap((one, i) => [
      ...of(['authorisations', i], one),
      ...(one.revision === undefined ? [] : of(['authorisations', i, 'revision'], one.revision)),
    ]),
  ];
}

function valuesOf(field: string, one: object): readonly unknown[] {
  if (field === 'sector' && 'weekOf' in one) return ['courteDuree', 'obstetrique'];
  return VALUES[field] ?? [];
}

export function pathText(path: readonly (string | number)[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
}

export function filled<Q>(question_: Q, path: readonly (string | number)[], value: unknown): Q {
  const copy = structuredClone(question_);
  const last = path.at(-1) as string;
  let at = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[last] = value;
  return copy;
}

/** Every way to complete these gaps that the form allows: a revision does not take units away. */
export function completions(given: Question, gaps: readonly Gap[]): readonly Question[] {
  let all: readonly Question[] = [given];
  for (const { path, values } of gaps) all = all.flatMap((one) => values.map((value) => filled(one, path, value)));
  return all.filter(({ authorisations = [] }) =>
    authorisations.every(
      ({ units, revision }) => units === null || typeof revision?.units !== 'number' || revision.units >= units,
    ),
  );
}
