import { type PlacedName, problemsOfSpelling, problemsOfThresholds } from '../billingDays/together.js';
import { problemsOfEntitlement } from '../holdings/together.js';
import { type Problem, shown } from '../law/problem.js';
import type { ActivityTally } from './activityTally.js';
import { EXPECTED } from './expected.js';
import type { DepannageInput } from './facts.js';

/** What is well formed on its own but cannot stand together. */
export function problemsTogether(input: DepannageInput, tally: ActivityTally): readonly Problem[] {
  const { physician, activities, thresholds = [] } = input;
  const ofDays = physician === undefined ? [] : problemsOfDays(input, tally);
  const isCountless = physician !== undefined && activities === undefined;
  return [
    ...(physician === undefined ? [] : problemsOfEntitlement(physician, 'physician')),
    ...problemsOfThresholds(thresholds),
    ...(isCountless ? [{ path: 'activities', seen: shown(activities), expected: EXPECTED.activitiesOfPhysician }] : []),
    ...ofDays,
  ];
}

/** Where days are counted: one activity for each day, of one physician, each place under one name. */
function problemsOfDays({ activities = [], physician }: DepannageInput, tally: ActivityTally): readonly Problem[] {
  const weeks = activities.flatMap((activity, i): readonly Problem[] => {
    const isWhole = activity.weekOf === undefined && tally.firstDayOf[i] !== tally.lastDayOf[i];
    return isWhole ? [{ path: `activities[${i}].weekOf`, seen: shown(undefined), expected: EXPECTED.weekDays }] : [];
  });
  const [first] = tally.physicians;
  const others = activities.flatMap((activity, i): readonly Problem[] =>
    activity.physician === undefined || activity.physician === first
      ? []
      : [{ path: `activities[${i}].physician`, seen: shown(activity.physician), expected: EXPECTED.onePhysician }],
  );
  const held = (physician?.holdings ?? []).map((holding, i): PlacedName => {
    const { region, subTerritory = null } = holding.kind === 'avis' ? holding : { region: null };
    return { path: () => `physician.holdings[${i}].subTerritory`, region, subTerritory };
  });
  const billed = activities.map(({ region = null, subTerritory = null }, i): PlacedName => {
    return { path: () => `activities[${i}].subTerritory`, region, subTerritory };
  });
  return [...weeks, ...others, ...problemsOfSpelling([...held, ...billed])];
}
