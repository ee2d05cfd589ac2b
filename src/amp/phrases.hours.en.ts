import type { Formats } from '../verdict/phrases.js';
import type { HoursReason, QuarterFigures, QuarterReason, TierReason } from './hoursReason.js';
import type { Topic } from './phrases.topic.js';

type Year = Extract<HoursReason, { readonly code: 'amp.hours.open' }>;

/** "120 h", "100 h to 120 h", "at least 100 h". */
function range({ least, most }: QuarterFigures['done'], f: Formats): string {
  if (most === null) return `at least ${f.hours(least)}`;
  return least === most ? f.hours(least) : `${f.hours(least)} to ${f.hours(most)}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** "From March 1 to May 31: 120 h of AMP out of 132 h". */
function figures(r: QuarterFigures, f: Formats): string {
  const carried = r.carried > 0 ? ` (${f.hours(r.carried)} of them from the quarters before)` : '';
  return `${capital(f.period(r))}: ${range(r.done, f)} of AMP${carried}, of ${range(r.owed, f)} owed`;
}

/** Minutes lacking: as many as are owed beyond all that may be done, or beyond what surely is. */
function lacking({ owed, done, left }: QuarterFigures): QuarterFigures['done'] {
  return { least: done.most === null ? left : Math.max(0, owed.least - done.most), most: left };
}

/** What is lacking in a quarter is owed, and exempted from the penalty alone. */
function isExempted({ quarters }: Pick<Year, 'quarters'>): boolean {
  return quarters.some(({ why }) => why === 'exempt');
}

/** No text read gives the dates of a quarter: it is said aloud. */
function supposed({ calendarGiven }: Pick<Year, 'calendarGiven'>): string {
  return calendarGiven ? '' : ' The dates of the quarters are supposed (low confidence): no text read gives them.';
}

/** Hours of AMP. */
export const hoursEnglish: Topic<HoursReason | QuarterReason | TierReason> = {
  findings: {
    'amp.hours.respected': (r, f) =>
      `${capital(f.period({ from: r.from, to: r.assessedTo }))}, the hours of AMP owed are done, or what stands for them${isExempted(r) ? '; what is lacking is exempted from the penalty' : ''}.${supposed(r)}`,
    'amp.hours.notRespected': (r, f) =>
      `${capital(f.period({ from: r.from, to: r.assessedTo }))}, hours of AMP are lacking: ${f.list(r.below.map((day) => `quarter of ${f.date(day)}`))}.${supposed(r)}`,
    'amp.hours.nothing': (r, f) =>
      `${capital(f.period({ from: r.from, to: r.assessedTo }))}, ${isExempted(r) ? 'the hours of AMP lacking are exempted from the penalty' : 'no hour of AMP is owed'}.${supposed(r)}`,
    'amp.hours.open': (r, f) =>
      `${capital(f.period({ from: r.from, to: r.assessedTo }))}, it cannot be told whether the hours of AMP are done: the answer depends on what is missing, on what is left of the quarter or on a reading of the texts.${supposed(r)}`,

    'amp.quarter.reached': (r, f) => `${figures(r, f)}. The quarter is done.`,
    'amp.quarter.below': (r, f) => `${figures(r, f)}. Short by ${range(lacking(r), f)}.`,
    'amp.quarter.running': (r, f) => `${figures(r, f)}. The quarter still runs: ${f.hours(r.left)} are left to do.`,
    'amp.quarter.open': (r, f) => `${figures(r, f)}. Something is missing to settle it.`,
    'amp.quarter.equivalent': (r, f) => `${figures(r, f)}. An equivalence of the region stands for the hours.`,
    'amp.quarter.exempt': (r, f) => `${figures(r, f)}. What is lacking cannot be penalised: the quarter is exempted.`,
    'amp.quarter.noHours': (r, f) => `${capital(f.period(r))}: no hour is owed.`,
    'amp.quarter.notPractising': (r, f) =>
      `${capital(f.period(r))}: no practice engaged for the whole quarter, no hour is owed.`,
    'amp.quarter.exclusive': (r, f) =>
      `${figures(r, f)}. Under a derogation, no text read says which AMP are owed: never "exempt", the question is for the joint committee.`,
    'amp.quarter.noTextInForce': (r, f) =>
      `${capital(f.period(r))}: no encoded text gives the hours owed; ${range(r.done, f)} of AMP counted.`,

    'amp.tier.owes': (r, f) =>
      `On ${f.date(r.on)}, ${f.quantity(r.years, 'recognised year', 'recognised years')} of practice: ${r.hoursPerWeek} hours a week on average, ${f.hours(r.minutes)} in a quarter of ${r.weeks} weeks.`,
    'amp.tier.owesNothing': (r, f) =>
      `On ${f.date(r.on)}, ${f.quantity(r.years, 'recognised year', 'recognised years')} of practice: no more hours to do; signing on is still due.`,
    'amp.tier.unknown': (r, f) =>
      `On ${f.date(r.on)}, the years of practice recognised by the RAMQ are not known${r.issuedByOther ? ': the number given is not its own' : ''}.`,
    'amp.tier.noTextInForce': (r, f) => `No encoded text gives the hours of AMP on ${f.date(r.on)}.`,
  },
  rules: { 'amp.hours': 'Hours of AMP', 'amp.quarter': 'Quarter', 'amp.tier': 'Tier of years of practice' },
  outcomes: {
    'amp.tier': {
      met: 'hours are owed',
      notMet: 'hours are owed',
      notApplicable: 'no hour owed',
      undetermined: 'undetermined',
    },
  },
  fields: {
    hours: 'the rest of the hours of AMP',
    hoursFrom: 'the hours before those given',
    lists: 'the AMP list of the region',
    'physician.holdings': 'the notice held',
    recognisedYears: 'the years of practice recognised by the RAMQ',
    'recognisedYears[].years': 'the recognised years of practice',
    activity: 'the activity',
    minutes: 'the time',
    region: 'the region',
    depannage: 'whether it was dépannage',
  },
  parameters: {
    'amp.tiers': 'Hours a week, by tier of years of practice',
    'amp.weeksPerQuarter': 'Weeks in a quarter',
  },
  questions: {
    'amp.quarterCalendar': 'When do AMP quarters begin?',
    'amp.tierBoundary':
      'At exactly the number of years where a tier ends (15, for instance), are its hours still owed?',
    'amp.tierCrossing': 'Does whoever leaves a tier during a quarter still owe the hours of that quarter?',
    'amp.carryOver': 'Do hours beyond those owed count in the quarters that follow?',
    'amp.partQuarter': 'Are the hours of a quarter practised in part, or without an engagement all along, owed?',
    'amp.depannageHours': 'Do hours of dépannage count as AMP?',
  },
  options: {
    'amp.quarterCalendar': {
      march: 'in March, June, September and December',
      january: 'in January, April, July and October',
    },
    'amp.tierBoundary': { below: 'no, "less than 15 years"', upTo: 'yes, "fifteen years or less"' },
    'amp.tierCrossing': { firstDay: 'yes, as on its first day', atOnce: 'no' },
    'amp.carryOver': { none: 'no', withinYear: 'yes, within the year' },
    'amp.partQuarter': { notOwed: 'no', owed: 'yes, all of them' },
    'amp.depannageHours': { notCounted: 'no', counted: 'yes' },
  },
};
