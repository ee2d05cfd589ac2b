import { REGIONS } from '../law/regionNames.js';
import type { Formats } from '../verdict/phrases.js';
import type { EquivalenceFigures, EquivalenceReason } from './equivalence.js';
import { activityName } from './phrases.names.js';
import type { Topic } from './phrases.topic.js';

const COUNTED: Readonly<Record<EquivalenceFigures['counted'], readonly [string, string]>> = {
  patients: ['patient registered', 'patients registered'],
  shifts: ['shift', 'shifts'],
  beds: ['bed', 'beds'],
  visits: ['visit', 'visits'],
};

const OVER: Readonly<Record<EquivalenceFigures['over'], string>> = {
  standing: 'all along the quarter',
  quarter: 'over the quarter',
  year: 'over twelve months',
};

const LACKS: Readonly<Record<Lack, string>> = {
  count: 'the number asked for',
  fromGamf: 'the minimum from the GAMF',
  rls: 'an RLS where it is offered',
  validated: 'hours validated by the DSP',
  recommended: 'the recommendation of the head of the DRMG',
};
type Lack = Extract<EquivalenceReason, { readonly code: 'amp.equivalence.below' }>['lacks'][number];

/** "From March 1 to May 31, 2024, patient registration: 500 patients registered, of 500 asked for all along the quarter, with at least 250 from the GAMF (here 250)". */
function figures(r: EquivalenceFigures, f: Formats): string {
  const [one, several] = COUNTED[r.counted];
  const done = r.count === null ? `${several}, a number that is not known` : f.quantity(r.count, one, several);
  const period = f.period(r);
  const when = `${period.charAt(0).toUpperCase()}${period.slice(1)}`;
  return `${when}, ${activityName(r.activity, 'en')}: ${done}${walkIn(r, f)}, of ${f.count(String(r.atLeast))} asked for ${OVER[r.over]}${gamf(r, f)}`;
}

function walkIn({ walkIn: shifts }: EquivalenceFigures, f: Formats): string {
  if (shifts === null || shifts.done === 0) return '';
  const done =
    shifts.done === null
      ? 'walk-in shifts, a number that is not known'
      : f.quantity(shifts.done, 'walk-in shift', 'walk-in shifts');
  const most =
    shifts.atMost === null
      ? 'no text read says how many may count'
      : `at most ${f.count(String(shifts.atMost))} may count`;
  return `, and ${done} (${most})`;
}

function gamf({ fromGamf }: EquivalenceFigures, f: Formats): string {
  if (fromGamf === null) return '';
  const { count, atLeast, isAsked } = fromGamf;
  if (isAsked === false) return '; the minimum from the GAMF is not asked for here';
  const unless = isAsked === null ? ', unless the minimum is not asked for here' : '';
  return `, at least ${f.count(String(atLeast))} of them from the GAMF (${count === null ? 'not known' : f.count(String(count))})${unless}`;
}

function beside({ besideHoursPerWeek: hours, activity }: EquivalenceFigures, f: Formats): string {
  return hours === null
    ? 'It stands for the hours.'
    : `It stands for a part of the hours: ${f.quantity(hours, 'hour', 'hours')} a week remain to be done in activities other than ${activityName(activity, 'en')}.`;
}

/** Equivalences. */
export const equivalenceEnglish: Topic<EquivalenceReason> = {
  findings: {
    'amp.equivalence.reached': (r, f) => `${figures(r, f)}. ${beside(r, f)}`,
    'amp.equivalence.below': (r, f) =>
      `${figures(r, f)}. It does not stand for the hours, not even in part; what is lacking: ${f.list(r.lacks.map((one) => LACKS[one]))}.`,
    'amp.equivalence.open': (r, f) => `${figures(r, f)}. Whether it stands for the hours cannot be told yet.`,
    'amp.equivalence.running': (r, f) =>
      `${figures(r, f)}. Some of these days have yet to come: whether it stands for the hours cannot be told yet.`,
    'amp.equivalence.otherDays': (r, f) =>
      `${figures(r, f)}. What is claimed was counted ${f.period(r.claimed)}: other days, from which nothing sure follows.`,
    'amp.equivalence.notInTable': (r, f) =>
      `The table of equivalences supplied has none named “${r.id}” ${f.period(r)}: it does not stand for the hours.`,
    'amp.equivalence.notRead': (r, f) =>
      `The table of equivalences read for ${REGIONS[r.region]} has none named “${r.id}” ${f.period(r)}, and does not say that it has them all.`,
    'amp.equivalence.noTextInForce': (r, f) =>
      `No table of equivalences of ${REGIONS[r.region]} was read for the quarter ${f.period(r)}: nothing can be said of “${r.id}”. That of another region is not applied.`,
    'amp.equivalence.regionUnknown': (r, f) =>
      `Equivalences are those of the region of the notice, which is not known ${f.period(r)}: nothing can be said of “${r.id}”.`,
  },
  rules: { 'amp.equivalence': 'Equivalence' },
  outcomes: {
    'amp.equivalence': {
      met: 'stands for hours',
      notMet: 'does not stand for hours',
      notApplicable: 'not applicable',
      undetermined: 'undetermined',
    },
  },
  fields: {
    equivalences: 'the count over the days that the table asks for',
    'equivalences[].count': 'the number claimed',
    'equivalences[].fromGamf': 'the patients who come from the GAMF',
    'equivalences[].waiting': 'the patients who wait at the GAMF of the RLS',
    'equivalences[].onlyIn': 'the territory where all the practice is',
    'equivalences[].waitingThere': 'the patients of the territories who wait at the GAMF of the RLS',
    'equivalences[].rls': 'the RLS',
    'equivalences[].walkIn': 'the walk-in shifts done in the place of others',
    'equivalences[].walkInAgreed': 'whether the walk-in shifts were in the same RLS, or elsewhere as agreed',
    'equivalences[].validated': 'whether the DSP validated the hours',
    'equivalences[].recommended': 'whether the head of the DRMG recommended it',
  },
  parameters: {
    'amp.equivalences': 'Equivalences of the region',
    'amp.equivalences.patients': 'Patients registered that stand for the hours',
    'amp.equivalences.shifts': 'Shifts that stand for the hours',
    'amp.equivalences.beds': 'Beds, on average, that stand for the hours',
    'amp.equivalences.visits': 'Visits that stand for the hours',
    'amp.equivalences.fromGamf': 'Of the patients, from the GAMF at least',
    'amp.equivalences.waivedBelow': 'That minimum is waived where fewer patients wait at the GAMF of the RLS',
    'amp.equivalences.askedAbove': 'In the territories, that minimum is asked for where more patients of theirs wait',
    'amp.equivalences.walkInAtMost': 'Walk-in shifts that may stand for others, at most',
    'amp.equivalences.besideHoursPerWeek': 'Hours a week to do beside',
  },
  questions: {
    'amp.visitsCounted': 'Are home visits counted over twelve months or over the quarter?',
    'amp.formerConditions':
      'Do the exceptions and conditions of 2023-2024 that the relay of 2026 does not repeat still hold?',
    'amp.tableBetween': 'After 2023-2024 and before August 2026, which table of equivalences governs?',
  },
  options: {
    'amp.visitsCounted': { year: 'over twelve months', quarter: 'over the quarter' },
    'amp.formerConditions': { hold: 'they hold', gone: 'they are gone' },
    'amp.tableBetween': { earlier: 'that of 2023-2024', later: 'that of 2026' },
  },
};
